import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkDocument, fixDocument } from "../../standalone/cli/json-contract";
import { communeWorkbook, inFolder, worker } from "./commune-workbooks";
import { documentOf, runCli } from "./run-in-test";

/** The second person's number lost its zero; the third's departure never was. */
const source = communeWorkbook("xã Bình Trị", [
  worker(1),
  worker(2, { 4: 51090000002 }),
  worker(3, { 6: "31/02/2024" }),
]);

test("safe fixes go into a copy, are told cell by cell, and what remains is counted anew", async () => {
  await inFolder({ "in/tri.xlsx": source }, async (folder) => {
    const input = join(folder, "in/tri.xlsx");
    const ran = await runCli("fix", input, "-o", join(folder, "sua"), "--profile", "binh-son", "--json");
    const { files } = fixDocument.strict().parse(documentOf(ran));
    expect(files).toEqual([
      {
        file: input,
        output: join(folder, "sua/tri.xlsx"),
        fixed: [
          { sheet: "Danh sách", cell: "E6", from: 51090000002, to: "051090000002", rule: "worker.identity-lost-zeros" },
        ],
        remaining: { errors: 1, explains: 0, notes: 0 },
      },
    ]);
    expect(readFileSync(input).equals(Buffer.from(source))).toBe(true);
    const again = checkDocument.parse(
      documentOf(await runCli("check", join(folder, "sua"), "--profile", "binh-son", "--json")),
    );
    expect(again.files[0]?.findings.map(({ rule }) => rule)).toEqual(["cell.no-such-day"]);
    expect(ran.status).toBe(1);
  });
});

test("nothing to fix: the copy equals the source, status 0", async () => {
  const clean = communeWorkbook("xã Bình Trị", [worker(1)]);
  await inFolder({ "in/con/tri.xlsx": clean }, async (folder) => {
    const { status, out } = await runCli("fix", join(folder, "in"), "-o", join(folder, "sua"), "--profile", "binh-son");
    expect(out).toContain("bản sao giống tệp gốc");
    // Inside a folder given, subfolders keep their place.
    expect(readFileSync(join(folder, "sua/con/tri.xlsx")).equals(Buffer.from(clean))).toBe(true);
    expect(status).toBe(0);
  });
});

test("copies overwrite nothing, never the source, and never each other", async () => {
  await inFolder(
    { "a/tri.xlsx": source, "b/tri.xlsx": communeWorkbook("xã Bình An", [worker(9)]), "sua/tri.xlsx": "mine" },
    async (folder) => {
      const at = (path: string): string => join(folder, path);
      const there = await runCli("fix", at("a/tri.xlsx"), "-o", at("sua"), "--profile", "binh-son");
      expect(there.err).toMatch(/^Đã có tệp .* nên không ghi đè/);
      const self = await runCli("fix", at("a/tri.xlsx"), "-o", at("a"), "--profile", "binh-son", "--force");
      expect(self.err).toMatch(/^Bản sao .* trùng với tệp gốc/);
      const both = await runCli("fix", at("a/tri.xlsx"), at("b/tri.xlsx"), "-o", at("moi"), "--profile", "binh-son");
      expect(both.err).toMatch(/^Hai tệp .* cùng tên/);
      expect([there, self, both].map(({ status, out }) => [status, out])).toEqual([
        [2, ""],
        [2, ""],
        [2, ""],
      ]);
      expect(readFileSync(at("sua/tri.xlsx"), "utf8")).toBe("mine");
      expect(readdirSync(folder).sort()).toEqual(["a", "b", "sua"]);
      expect((await runCli("fix", at("a/tri.xlsx"), "-o", at("sua"), "--profile", "binh-son", "--force")).err).toBe("");
      expect(readFileSync(at("sua/tri.xlsx")).subarray(0, 2).toString()).toBe("PK");
    },
  );
});
