import { mkdirSync, openSync, closeSync, ftruncateSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkDocument, rollUpDocument } from "../../standalone/cli/json-contract";
import { communeWorkbook, inFolder, worker } from "./commune-workbooks";
import { documentOf, runCli } from "./run-in-test";

const good = communeWorkbook("xã Bình Trị", [worker(1), worker(2)]);
const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]);

const malformed: readonly (readonly [string, string, Uint8Array | string])[] = [
  ["an old .xls", "file.old-format", ole],
  [
    "an encrypted workbook",
    "file.encrypted",
    Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le"), Buffer.alloc(64)]),
  ],
  ["a zip cut short", "file.truncated", good.subarray(0, Math.floor(good.length / 2))],
  [
    "a web page renamed",
    "file.not-a-workbook",
    "<!DOCTYPE html><html><body><table><tr><td>1</td></tr></table></body></html>",
  ],
  ["text renamed", "file.not-a-workbook", "họ tên;ngày sinh\nA;1990\n"],
  ["nothing at all", "file.empty", ""],
  ["random bytes", "file.not-a-workbook", Buffer.from([1, 2, 3, 4, 5, 6, 7, 8])],
];

test.each(malformed)("check of %s: the finding %s, status 2, no stack trace", async (_, rule, content) => {
  await inFolder({ "hong.xlsx": content }, async (folder) => {
    const ran = await runCli("check", join(folder, "hong.xlsx"), "--json");
    expect(checkDocument.parse(documentOf(ran)).files[0]?.findings).toMatchObject([{ rule, severity: "error" }]);
    expect({ status: ran.status, err: ran.err }).toEqual({
      status: 2,
      err: "Không đọc được tệp nào nên không làm tiếp.\n",
    });
  });
});

test.each(malformed)("roll-up goes on beside %s, and says so", async (_, rule, content) => {
  await inFolder({ "in/hong.xlsx": content, "in/tot.xlsx": good }, async (folder) => {
    const ran = await runCli(
      "roll-up",
      join(folder, "in"),
      "--profile",
      "binh-son",
      "-o",
      join(folder, "out.xlsx"),
      "--json",
    );
    const document = rollUpDocument.parse(documentOf(ran));
    expect(document.findings).toContainEqual(expect.objectContaining({ rule, file: `${folder}/in/hong.xlsx` }));
    expect(document.sources.map(({ read }) => read)).toEqual([2]);
    expect(readdirSync(folder).sort()).toEqual(["in", "out.xlsx"]);
    expect(ran.status).toBe(1);
  });
});

test.each(malformed)(
  "roll-up, fix, verify and explain of nothing but %s: status 2, nothing written",
  async (_, _rule, content) => {
    await inFolder({ "hong.xlsx": content, "tot.xlsx": good }, async (folder) => {
      const bad = join(folder, "hong.xlsx");
      const commands = [
        ["roll-up", bad, "-o", join(folder, "out.xlsx")],
        ["fix", bad, "-o", join(folder, "sua")],
        ["verify", bad, "--against", join(folder, "tot.xlsx")],
        ["explain", bad, "D8"],
      ];
      for (const words of commands) {
        const { status, out, err } = await runCli(...words);
        expect(status).toBe(2);
        expect(err).not.toBe("");
        expect(out + err).not.toMatch(/^\s+at .+:\d+/m);
      }
      expect(readdirSync(folder).sort()).toEqual(["hong.xlsx", "tot.xlsx"]);
    });
  },
);

test("a path that is not there is a finding of its own, and the rest is checked", async () => {
  await inFolder({ "tot.xlsx": good }, async (folder) => {
    const ran = await runCli(
      "check",
      join(folder, "khong-co"),
      join(folder, "tot.xlsx"),
      "--profile",
      "binh-son",
      "--json",
    );
    const { files } = checkDocument.parse(documentOf(ran));
    expect(files.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([["file.not-found"], []]);
    expect(ran.status).toBe(1);
  });
});

test("a folder with no spreadsheets: one sentence, status 2", async () => {
  await inFolder({ "doc.txt": "x" }, async (folder) => {
    const { status, err } = await runCli("check", folder);
    expect({ status, err }).toEqual({ status: 2, err: `Không thấy tệp bảng tính nào trong: ${folder}.\n` });
  });
});

test("more than 20 MB is refused by its size alone", async () => {
  await inFolder({}, async (folder) => {
    // A sparse file: it would be a zip of zeros if anyone read it.
    const descriptor = openSync(join(folder, "lon.xlsx"), "w");
    ftruncateSync(descriptor, 3_000_000_000);
    closeSync(descriptor);
    const ran = await runCli("check", join(folder, "lon.xlsx"), "--json");
    expect(checkDocument.parse(documentOf(ran)).files[0]?.findings[0]).toMatchObject({ rule: "file.too-large" });
  });
});

test("a folder named like a workbook is walked, not read", async () => {
  await inFolder({ "in/tot.xlsx": good }, async (folder) => {
    mkdirSync(join(folder, "thu-muc.xlsx"));
    writeFileSync(join(folder, "thu-muc.xlsx", "a.xlsx"), good);
    const ran = await runCli("check", join(folder, "thu-muc.xlsx"), "--profile", "binh-son", "--json");
    expect(checkDocument.parse(documentOf(ran)).files.map(({ file }) => file)).toEqual([
      `${folder}/thu-muc.xlsx/a.xlsx`,
    ]);
  });
});
