import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { VerifyDocument, ExplainDocument } from "../../standalone/cli/json-contract";
import { printed } from "./command-line";
import { rowsOf } from "./listed";
import {
  cell,
  choose,
  dropFiles,
  giveFiles,
  goHome,
  goTo,
  type OfflinePage,
  openFile,
  openSample,
  save,
  saved,
  typeOver,
  useOfflinePages,
} from "./offline-page";
import { copySet, sampleSets } from "./sample-set";
import { changedCells, workbookOf } from "./workbook-cells";

const { open } = useOfflinePages();
const folder = mkdtempSync(join(tmpdir(), "tong-hop-page-roll-up-"));
afterAll(() => rmSync(folder, { recursive: true }));
const files = copySet("tam-duong", folder);
const { options } = sampleSets.find(({ name }) => name === "tam-duong")!;

/** Thirteen communes rolled up and the result opened in the place of the file. */
async function openResult(): Promise<OfflinePage> {
  const page = await open();
  const { panel } = page;
  await openFile(page, files[0]!);
  await choose(page, options);
  await goTo(page, /^Tổng hợp/);
  await giveFiles(page, files);
  await panel.getByRole("button", { name: /^Đọc và tổng hợp/ }).click();
  await panel.getByRole("button", { name: "Mở kết quả" }).click();
  await page.page.getByRole("tab", { name: "Tổng hợp" }).waitFor();
  return page;
}

/** Where the summary's total line holds a figure: the row of «TỔNG CỘNG» and the first number after the quota. */
function totalCell(bytes: Uint8Array): { readonly row: number; readonly column: number; readonly value: number } {
  const figures = workbookOf(bytes).sheets.find(({ name }) => name === "_TongHop")!.grid;
  const total = figures.find((line) => line[1] === "total" && line[3] === "departed")!;
  const [sheet, , , , row, column] = total as [string, string, string, string, number, number]; // the sheet's own columns
  const value = workbookOf(bytes).sheets.find(({ name }) => name === sheet)!.grid[row]![column] as number; // a figure
  return { row, column, value };
}

test("over thirty workbooks dropped on the panel are rolled up, each told of", async () => {
  const page = await open();
  const { panel } = page;
  const many = copySet("hai-cap", join(folder, "hai-cap")).map((path) => ({
    name: basename(path),
    bytes: readFileSync(path),
  }));
  expect(many.length).toBeGreaterThan(30);
  await openFile(page, many[0]!);
  await goTo(page, /^Tổng hợp/);
  await dropFiles(page.page, panel.locator(".picker"), many);
  await panel.getByText(new RegExp(`^${String(many.length)} tệp đã chọn`)).waitFor();
  await panel.getByRole("button", { name: `Đọc và tổng hợp ${String(many.length)} tệp` }).click();
  await panel.getByText("Đủ: không dòng nào bị bỏ sót.").waitFor();
  await panel
    .locator("summary")
    .filter({ hasText: `Các tệp đã đọc (${String(many.length)})` })
    .click();
  const read = await rowsOf(panel.getByRole("list", { name: "Các tệp đã chọn" }));
  expect(read).toHaveLength(many.length);
  expect(read.filter((line) => !/\d dòng|trang/.test(line))).toEqual([]);
});

test("a roll-up needs no open workbook, and taken back there is none again", async () => {
  const page = await open();
  const { page: tab, panel } = page;
  await panel.getByRole("heading", { name: "Chưa mở sổ nào" }).waitFor();
  await choose(page, options);
  await goTo(page, /^Tổng hợp/);
  await giveFiles(page, files);
  await panel.getByRole("button", { name: /^Đọc và tổng hợp/ }).click();
  await panel.getByRole("button", { name: "Mở kết quả" }).click();
  await tab.getByRole("tab", { name: "Tổng hợp" }).waitFor();
  expect(totalCell((await save(page)).bytes).value).toBeGreaterThan(0);
  await panel.getByRole("button", { name: "Hoàn tác" }).click();
  await tab.getByRole("button", { name: "Mở thử sổ mẫu" }).waitFor();
});

test("the result stands in the grid as it stands in its file", async () => {
  const page = await openResult();
  const { bytes } = await save(page);
  const sheet = workbookOf(bytes).sheets.find(({ name }) => name === "Tổng hợp")!;
  for (const row of [0, 1, 8, 9]) {
    const shown = (
      await page.grid.locator(`[aria-rowindex="${String(row + 1)}"] [role=gridcell]`).allInnerTexts()
    ).filter((text) => text !== "");
    const names = sheet.grid[row]!.filter((value) => typeof value === "string" && value !== "").map(String);
    expect(names.length).toBeGreaterThan(0);
    expect(shown).toEqual(expect.arrayContaining(names.slice(0, 2)));
  }
  // What the writer hides is not to be seen running over its neighbours.
  expect(await page.grid.getByText(/^(report|unit|total):/).count()).toBe(0);
});

test("files that cannot be read are named with what to do, and the others are rolled up", async () => {
  const page = await open();
  const { panel } = page;
  const bad = join(folder, "bad");
  copySet("thuong-quang", bad);
  const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]);
  writeFileSync(join(bad, "van-ban.xlsx"), "đây không phải là sổ");
  writeFileSync(
    join(bad, "khoa.xlsx"),
    Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le"), Buffer.alloc(64)]),
  );
  writeFileSync(join(bad, "lon.xlsx"), Buffer.alloc(20_000_001));
  await openSample(page);
  await goTo(page, /^Tổng hợp/);
  await panel.locator("input[type=file]:not([accept])").setInputFiles(bad);
  await panel.getByRole("button", { name: "Đọc và tổng hợp 6 tệp" }).click();
  await panel.getByText("3 tệp không đọc được nên chưa có trong kết quả:").waitFor();
  await panel.locator("summary").filter({ hasText: "Các tệp đã đọc (6)" }).click();
  const states = (await rowsOf(panel.getByRole("list", { name: "Các tệp đã chọn" }))).filter((line) =>
    line.includes("Không đọc được"),
  );
  expect(states.sort()).toEqual([
    expect.stringMatching(/^khoa\.xlsx .*mật khẩu/),
    expect.stringMatching(/^lon\.xlsx .*20 MB/),
    expect.stringMatching(/^van-ban\.xlsx .*\.xlsx/),
  ]);
});

test("the result can be undone, which brings the officer's file back, and written again", async () => {
  const page = await openResult();
  const { panel, fileLine } = page;
  expect(await fileLine.textContent()).toBe("Bảng tổng hợp.xlsx (chưa lưu)");
  await panel.getByRole("button", { name: "Hoàn tác" }).click();
  await fileLine.filter({ hasText: basename(files[0]!) }).waitFor();
  await panel.getByRole("button", { name: "Ghi lại" }).click();
  await fileLine.filter({ hasText: "Bảng tổng hợp.xlsx" }).waitFor();
  const { name } = await saved(page.page, panel.getByRole("button", { name: "Lưu thành tệp .xlsx" }));
  expect(name).toBe("Bảng tổng hợp.xlsx");
});

test("a result agrees with its sources; a typed-over figure is found, and pressing it goes there", async () => {
  const page = await openResult();
  const { panel } = page;
  await goHome(page);
  expect(await panel.getByRole("heading", { level: 1 }).textContent()).toMatch(/^Bảng tổng hợp/);
  const verify = async (): Promise<void> => {
    await goTo(page, /^Đối chiếu/);
    await giveFiles(page, files);
    await panel.getByRole("button", { name: /^Đối chiếu với/ }).click();
  };
  await verify();
  await panel.getByText("Mọi con số trong bảng đều tính lại được từ các tệp nguồn.").waitFor();
  await goHome(page);

  const clean = (await save(page)).bytes;
  const { row, column, value } = totalCell(clean);
  await typeOver(page, row, column, String(value + 900));
  await cell(page, row, column)
    .filter({ hasText: new RegExp(`^${String(value + 900)}$`) })
    .waitFor();
  const typed = (await save(page)).bytes;
  expect(changedCells(clean, typed)).toHaveLength(1);

  await verify();
  const list = panel.getByRole("list", { name: "Bị gõ đè" });
  await list.waitFor();
  expect(await list.getByRole("listitem").allInnerTexts()).toEqual([
    expect.stringContaining(`Trong bảng: ${String(value + 900)}`),
  ]);
  writeFileSync(join(folder, "typed.xlsx"), typed);
  const { differences } = printed(folder, "verify", "typed.xlsx", "--against", ...files) as VerifyDocument; // the contract is tested elsewhere
  expect(differences).toMatchObject([{ cause: "overtyped", found: value + 900, expected: value }]);

  await cell(page, 0, 0).click();
  await list.getByRole("button").click();
  await page.page.waitForFunction(
    (name) => document.querySelector(".cell-name")?.textContent === name,
    differences[0]!.cell,
  );
});

test("a figure leads to its people, with file, sheet and row, as the command line explains it", async () => {
  const page = await openResult();
  const { panel } = page;
  await goHome(page);
  const { bytes } = await save(page);
  writeFileSync(join(folder, "result.xlsx"), bytes);
  const { row, column, value } = totalCell(bytes);
  await goTo(page, /^Bấm vào số, ra người/);
  await cell(page, row, column).click();
  const list = panel.getByRole("list", { name: "Các dòng làm nên con số này" });
  await list.waitFor();
  const name = await page.cellName.textContent();
  const told = printed(folder, "explain", "result.xlsx", `'Tổng hợp'!${String(name)}`) as ExplainDocument; // the contract is tested elsewhere
  expect(await rowsOf(list)).toEqual(
    told.rows.map(
      ({ name: person, unit, file, sheet, row: at }) =>
        `${person} ${unit} ${file} · trang ${sheet} · dòng ${String(at)}`,
    ),
  );
  expect(told.rows).toHaveLength(value);
  for (const sentence of told.how) expect(await panel.getByText(sentence, { exact: true }).count()).toBe(1);

  await panel.getByLabel("Tìm theo tên, đơn vị, tệp").fill("khong co ai ten nay");
  await panel.getByText(/^Không có ai khớp với/).waitFor();
  await cell(page, 0, 0).click();
  await panel.getByRole("heading", { name: "Các con số ở gần" }).waitFor();
});
