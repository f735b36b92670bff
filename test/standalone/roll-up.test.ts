import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rollUpDocument, verifyDocument } from "../../standalone/cli/json-contract";
import { communeWorkbook, inFolder, worker } from "./commune-workbooks";
import { documentOf, type Ran, runCli } from "./run-in-test";

const tri = communeWorkbook("xã Bình Trị", [worker(1), worker(2), worker(3, { 5: "Đài Loan" })]);
const an = communeWorkbook("xã Bình An", [worker(4), worker(1), worker(5, { 6: "31/02/2024" })]);
const inputs = { "in/tri.xlsx": tri, "in/an.xlsx": an };

async function rollUp(folder: string, ...more: readonly string[]): Promise<Ran> {
  return runCli("roll-up", join(folder, "in"), "--profile", "binh-son", "--period", "2024", ...more);
}

test("the document holds to the contract, and every source keeps the law of conservation", async () => {
  await inFolder(inputs, async (folder) => {
    const ran = await rollUp(folder, "--json");
    const document = rollUpDocument.strict().parse(documentOf(ran));
    expect(document).toMatchObject({
      profile: "binh-son",
      level: "district",
      period: { from: "2023-12-15", to: "2024-12-14" },
      asOf: "2024-12-14",
      output: null,
    });
    expect(document.sources.map(({ file, unit, read, refused }) => [file, unit, read, refused])).toEqual([
      [`${folder}/in/an.xlsx`, "Xã Bình An", 3, 1],
      [`${folder}/in/tri.xlsx`, "Xã Bình Trị", 3, 0],
    ]);
    for (const { read, counted, refused, duplicate } of document.sources)
      expect(counted + refused + duplicate).toBe(read);
    expect(document.sources[1]?.sha256).toBe(createHash("sha256").update(tri).digest("hex"));
    expect(document.totals.measures).toMatchObject({ departed: 4, byMarket: { JP: 3, TW: 1 }, bySex: { M: 4 } });
    expect(document.units).toContainEqual(
      expect.objectContaining({ unit: "Xã Bình Trị", code: "21061", level: "commune" }),
    );
    expect(document.reporting).toContainEqual(
      expect.objectContaining({ unit: "Xã Bình Hải", due: "2024-12-09", state: "missing" }),
    );
    expect(document.duplicates).toHaveLength(1);
    expect(document.duplicates[0]?.rows.map(({ file, row }) => `${file}:${String(row)}`).sort()).toEqual([
      `${folder}/in/an.xlsx:6`,
      `${folder}/in/tri.xlsx:5`,
    ]);
    expect(ran.status).toBe(1);
  });
});

test("status 0 where no row is in error", async () => {
  await inFolder({ "in/tri.xlsx": tri }, async (folder) => {
    expect(await rollUp(folder, "-o", join(folder, "out.xlsx"))).toMatchObject({ status: 0, err: "" });
  });
});

test("the text says figures, slip, who is missing, duplicates, and where the file lies", async () => {
  await inFolder(inputs, async (folder) => {
    const out = join(folder, "moi", "tong-hop.xlsx");
    const ran = await rollUp(folder, "-o", out);
    expect(ran.out).toMatch(/UBND huyện Bình Sơn – năm 2024, số liệu chốt đến hết ngày 14\/12\/2024/);
    expect(ran.out).toMatch(/TỔNG CỘNG +4 /);
    expect(ran.out).toMatch(/TỔNG CỘNG +6 +4 +1 +1\n/);
    expect(ran.out).toMatch(/Chưa gửi \(hạn cuối 09\/12\/2024\): .*Xã Bình Hải/);
    expect(ran.out).toContain("Trùng giữa các dòng: 1 người");
    expect(ran.out).toContain(`Tệp tổng hợp: ${out}`);
    expect(readdirSync(join(folder, "moi"))).toEqual(["tong-hop.xlsx"]);
  });
});

test("again, in another order, and over its own result: the same bytes", async () => {
  // Findings in both files: their order must not follow the command line.
  const wrong = communeWorkbook("xã Bình Trị", [worker(1), worker(2, { 6: "không rõ" })]);
  await inFolder({ "in/an.xlsx": an, "in/tri.xlsx": wrong }, async (folder) => {
    const out = join(folder, "in", "tong-hop.xlsx");
    await rollUp(folder, "-o", out);
    const first = readFileSync(out);
    // The result lies in the input folder now: it is no input of its own.
    expect((await rollUp(folder, "-o", out)).err).toBe("");
    expect(readFileSync(out).equals(first)).toBe(true);
    await runCli(
      "roll-up",
      join(folder, "in/tri.xlsx"),
      join(folder, "in/an.xlsx"),
      "--profile",
      "binh-son",
      "--period",
      "2024",
      "-o",
      join(folder, "khac.xlsx"),
    );
    expect(readFileSync(join(folder, "khac.xlsx")).equals(first)).toBe(true);
  });
});

test("communes to province equals communes to districts to province", async () => {
  const traBong = communeWorkbook("xã Trà Bình", [worker(6), worker(2)]);
  await inFolder({ "bs/tri.xlsx": tri, "bs/an.xlsx": an, "tb/binh.xlsx": traBong }, async (folder) => {
    const at = (path: string): string => join(folder, path);
    const common = ["--profile", "quang-ngai", "--period", "2024"];
    const direct = await runCli("roll-up", at("bs"), at("tb"), ...common, "--json");
    for (const district of ["bs", "tb"])
      await runCli("roll-up", at(district), ...common, "--to", "district", "-o", at(`huyen/${district}.xlsx`));
    const byDistrict = await runCli("roll-up", at("huyen"), ...common, "--to", "province", "--json");
    const figures = (ran: Ran): unknown => {
      const { units, totals, sources, duplicates } = rollUpDocument.parse(documentOf(ran));
      return { units, totals, sources, duplicates };
    };
    expect(figures(byDistrict)).toEqual(figures(direct));
  });
});

test("what is not ours is not overwritten without --force", async () => {
  await inFolder({ ...inputs, "out.xlsx": communeWorkbook("xã khác", [worker(9)]) }, async (folder) => {
    const out = join(folder, "out.xlsx");
    const before = readFileSync(out);
    const refused = await rollUp(folder, "-o", out);
    expect(refused).toMatchObject({ status: 2, out: "" });
    expect(refused.err).toMatch(/^Đã có tệp «.*», không phải kết quả trước của cùng đơn vị và kỳ này/);
    expect(readFileSync(out).equals(before)).toBe(true);
    expect((await rollUp(folder, "-o", out, "--force")).err).toBe("");
    expect(readFileSync(out).equals(before)).toBe(false);
  });
});

test("another period's result is not replaced by this one without --force", async () => {
  await inFolder(inputs, async (folder) => {
    const out = join(folder, "out.xlsx");
    await rollUp(folder, "-o", out);
    const before = readFileSync(out);
    const other = await runCli("roll-up", join(folder, "in"), "--profile", "binh-son", "--period", "2023", "-o", out);
    expect([other.status, readFileSync(out).equals(before)]).toEqual([2, true]);
    const forced = await runCli(
      "roll-up",
      join(folder, "in"),
      "--profile",
      "binh-son",
      "--period",
      "2023",
      "-o",
      out,
      "--force",
    );
    expect([forced.status, readFileSync(out).equals(before)]).toEqual([1, false]);
  });
});

test("a template that may have been filled is not ours to replace", async () => {
  await inFolder(inputs, async (folder) => {
    const out = join(folder, "mau.xlsx");
    await runCli("template", "--profile", "binh-son", "--unit", "Xã Bình Trị", "-o", out);
    expect(await rollUp(folder, "-o", out)).toMatchObject({ status: 2, out: "" });
  });
});

test("the output is never an input, by whatever path it is given", async () => {
  await inFolder(inputs, async (folder) => {
    symlinkSync(join(folder, "in/tri.xlsx"), join(folder, "link.xlsx"));
    const { status, err } = await runCli(
      "roll-up",
      join(folder, "link.xlsx"),
      "--profile",
      "binh-son",
      "-o",
      join(folder, "in/../in/tri.xlsx"),
      "--force",
    );
    expect(status).toBe(2);
    expect(err).toContain("cũng là tệp đầu vào");
    expect(readFileSync(join(folder, "in/tri.xlsx")).equals(Buffer.from(tri))).toBe(true);
  });
});

test("a place that cannot be written: one sentence, status 2, no file left", async () => {
  await inFolder({ ...inputs, tep: "a file where a folder should be" }, async (folder) => {
    mkdirSync(join(folder, "thu-muc.xlsx/con"), { recursive: true });
    for (const out of [join(folder, "tep/out.xlsx"), join(folder, "thu-muc.xlsx")]) {
      const { status, out: printed, err } = await rollUp(folder, "-o", out, "--force");
      expect({ status, printed }).toEqual({ status: 2, printed: "" });
      expect(err).toMatch(/^Không ghi được «.*»: .*\.\n$/);
    }
    expect(readdirSync(folder).sort()).toEqual(["in", "tep", "thu-muc.xlsx"]);
  });
});

test("the same file given twice, and its copy, count once", async () => {
  await inFolder({ "in/tri.xlsx": tri }, async (folder) => {
    const path = join(folder, "in/tri.xlsx");
    copyFileSync(path, join(folder, "in/tri (1).xlsx"));
    const ran = await runCli(
      "roll-up",
      path,
      path,
      join(folder, "in"),
      "--profile",
      "binh-son",
      "--period",
      "2024",
      "--json",
    );
    const { totals, findings, sources } = rollUpDocument.parse(documentOf(ran));
    expect(totals.measures.departed).toBe(3);
    expect(sources).toHaveLength(1);
    expect(findings.map(({ rule }) => rule)).toContain("file.same-twice");
  });
});

test("verify: agrees with its sources, then tells a changed one", async () => {
  await inFolder(inputs, async (folder) => {
    const out = join(folder, "out.xlsx");
    await rollUp(folder, "-o", out);
    const against = ["--against", join(folder, "in")];
    const same = await runCli("verify", out, ...against, "--json");
    const { compared, differences } = verifyDocument.strict().parse(documentOf(same));
    expect(compared).toBeGreaterThan(100);
    expect({ status: same.status, differences }).toEqual({ status: 0, differences: [] });
    writeFileSync(join(folder, "in/tri.xlsx"), communeWorkbook("xã Bình Trị", [worker(1), worker(2)]));
    const changed = await runCli("verify", out, ...against);
    expect(changed.status).toBe(1);
    expect(changed.out).toContain("nguồn đã đổi sau khi tổng hợp");
  });
});
