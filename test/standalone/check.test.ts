import { join } from "node:path";
import { checkDocument } from "../../standalone/cli/json-contract";
import { communeWorkbook, FIRST, inFolder, worker } from "./commune-workbooks";
import { documentOf, runCli } from "./run-in-test";

const clean = communeWorkbook("xã Bình Trị", [worker(1), worker(2)]);
/** Second person: a date that never was. Third: a market nobody knows. */
const wrong = communeWorkbook("xã Bình Trị", [
  worker(1),
  worker(2, { 6: "31/02/2024" }),
  worker(3, { 5: "Nước Nào Đó" }),
]);

test("a clean file: status 0 and a document of the contract", async () => {
  await inFolder({ "xa.xlsx": clean }, async (folder) => {
    const ran = await runCli("check", join(folder, "xa.xlsx"), "--profile", "binh-son", "--json");
    const { files, summary } = checkDocument.strict().parse(documentOf(ran));
    expect(files[0]).toMatchObject({
      file: join(folder, "xa.xlsx"),
      tables: [
        {
          table: "workers",
          sheet: "Danh sách",
          headerRow: FIRST,
          columns: { fullName: "B", identityNumber: "E" },
          rows: { read: 2, accepted: 2, refused: 0, skipped: 0 },
        },
      ],
      findings: [],
    });
    expect({ status: ran.status, err: ran.err, summary }).toEqual({
      status: 0,
      err: "",
      summary: { errors: 0, explains: 0, notes: 0 },
    });
  });
});

test("errors: status 1, each at its cell with the value in it", async () => {
  await inFolder({ "xa.xlsx": wrong }, async (folder) => {
    const ran = await runCli("check", join(folder, "xa.xlsx"), "--profile", "binh-son", "--json");
    const { files, summary } = checkDocument.parse(documentOf(ran));
    expect(files[0]?.findings[0]).toMatchObject({
      rule: "cell.no-such-day",
      severity: "error",
      sheet: "Danh sách",
      cell: `G${String(FIRST + 2)}`,
      value: "31/02/2024",
      fix: null,
    });
    expect(files[0]?.findings[1]).toMatchObject({
      rule: "worker.market-unknown",
      cell: `F${String(FIRST + 3)}`,
      value: "Nước Nào Đó",
    });
    expect(summary.errors).toBeGreaterThan(0);
    expect(ran.status).toBe(1);
  });
});

test("the text report names cell, column, value and what to do", async () => {
  await inFolder({ "xa.xlsx": wrong }, async (folder) => {
    const { out } = await runCli("check", join(folder, "xa.xlsx"), "--profile", "binh-son");
    expect(out).toContain("Lỗi: G6 · Ngày xuất cảnh · «31/02/2024» — Ngày xuất cảnh: ");
    expect(out).toContain("Trang «Danh sách» (danh sách lao động): tiêu đề ở dòng 4; đọc 3 dòng");
    expect(out).toMatch(/Cộng 1 tệp: \d+ lỗi/);
  });
});

test("--lang en gives the same findings in English", async () => {
  await inFolder({ "xa.xlsx": wrong }, async (folder) => {
    const words = ["check", join(folder, "xa.xlsx"), "--profile", "binh-son", "--json"];
    const [vi, en] = [
      checkDocument.parse(documentOf(await runCli(...words))),
      checkDocument.parse(documentOf(await runCli("--lang", "en", ...words))),
    ];
    const bare = ({ files }: typeof vi): unknown =>
      files.map(({ findings }) => findings.map((finding) => ({ ...finding, message: "" })));
    expect(bare(en)).toEqual(bare(vi));
    expect(en.files[0]?.findings[0]?.message).toMatch(/there is no day/);
  });
});

test("a folder: its files in order of name, lock files passed over, other spreadsheets told", async () => {
  const files = {
    "b.xlsx": clean,
    "a/x.xlsx": communeWorkbook("xã Bình An", [worker(9)]),
    "~$b.xlsx": "lock",
    ".hidden.xlsx": "x",
    "cu.csv": "a,b\n1,2\n",
    "anh.png": "png",
  };
  await inFolder(files, async (folder) => {
    const ran = await runCli("check", `${folder}/`, "--profile", "binh-son", "--json");
    const document = checkDocument.parse(documentOf(ran));
    expect(document.files.map(({ file }) => file)).toEqual([
      `${folder}/a/x.xlsx`,
      `${folder}/b.xlsx`,
      `${folder}/cu.csv`,
    ]);
    expect(document.files[2]?.findings).toMatchObject([
      { rule: "file.not-a-workbook", severity: "error", sheet: null, cell: null },
    ]);
    expect(document.ignored).toBe(1);
    expect(ran.status).toBe(1);
  });
});

test("names in decomposed Unicode are found and told composed", async () => {
  await inFolder({ ["Xã Bình Hòa.xlsx".normalize("NFD")]: clean }, async (folder) => {
    const document = checkDocument.parse(documentOf(await runCli("check", folder, "--profile", "binh-son", "--json")));
    expect(document.files.map(({ file }) => file)).toEqual([`${folder}/Xã Bình Hòa.xlsx`.normalize("NFC")]);
    expect(document.files[0]?.findings).toEqual([]);
  });
});
