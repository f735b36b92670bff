import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CheckDocument, FixDocument } from "../../standalone/cli/json-contract";
import { printed } from "./command-line";
import { rowsOf } from "./listed";
import {
  cell,
  goHome,
  goTo,
  type OfflinePage,
  openFile,
  openSample,
  save,
  typeOver,
  useOfflinePages,
} from "./offline-page";
import { changedCells, partsOf, workbookOf } from "./workbook-cells";

const { open } = useOfflinePages();
const folder = mkdtempSync(join(tmpdir(), "tong-hop-page-"));
afterAll(() => rmSync(folder, { recursive: true }));

const SAMPLE = "Xã Bình Nguyên.xlsx";
const original = readFileSync(join(__dirname, "../../samples/binh-son/2024", SAMPLE));
writeFileSync(join(folder, SAMPLE), original);

/** The first file of what `tong-hop check` says of a file in the scratch folder. */
function checked(file: string): CheckDocument["files"][number] {
  const [first] = (printed(folder, "check", file) as CheckDocument).files; // the contract is tested elsewhere
  if (first === undefined) throw new Error("nothing was checked");
  return first;
}

async function openCheck(): Promise<OfflinePage> {
  const page = await open();
  await openSample(page);
  await goTo(page, /^Kiểm tra/);
  await findings(page).waitFor();
  return page;
}
const findings = ({ panel }: OfflinePage) => panel.getByRole("list", { name: "Danh sách cần xem" });
const heads = (page: OfflinePage) => findings(page).locator("button[aria-expanded]");

test("the sample opens on what it is and what to do next", async () => {
  const page = await open();
  await openSample(page);
  const { panel, grid, fileLine } = page;
  expect(await panel.getByRole("heading", { level: 1 }).textContent()).toBe("Sổ theo dõi của Xã Bình Nguyên");
  expect(await panel.getByText("Danh sách lao động: 25 dòng, trang «2024»").count()).toBe(1);
  expect(
    await panel.getByRole("button", { name: /^Kiểm tra 4 điểm cần sửa hoặc giải trình trước khi nộp/ }).count(),
  ).toBe(1);
  expect(await grid.getByRole("gridcell", { name: "1087999113" }).count()).toBe(1);
  expect(await fileLine.textContent()).toBe(SAMPLE);
});

test("the check lists what the command line lists, in its words", async () => {
  const page = await openCheck();
  const { findings: told } = checked(SAMPLE);
  expect(told.length).toBeGreaterThan(3);
  expect(await rowsOf(findings(page), ".finding-message")).toEqual(told.map(({ message }) => message));
  expect(await rowsOf(findings(page), ".finding-place")).toEqual(told.map(({ cell: at }) => at));
});

test("the list is narrowed by severity, matter and person, and widened again", async () => {
  const page = await openCheck();
  const { panel } = page;
  const shown = async (): Promise<readonly string[]> => rowsOf(findings(page), ".finding-place");
  await panel.getByRole("radio", { name: "Lưu ý 2" }).check();
  expect(await shown()).toEqual(["F8", "F19"]);
  await panel.getByRole("radio", { name: "Tất cả 6" }).check();
  const matter = panel.getByLabel("Nội dung", { exact: true });
  await matter.selectOption({ index: 1 });
  const ofOne = (await shown()).length;
  expect(await matter.locator("option:checked").textContent()).toContain(`(${String(ofOne)})`);
  expect(ofOne).toBeLessThan(6);
  await matter.selectOption("");
  await panel.getByLabel("Tìm người").fill("E18");
  expect(await shown()).toEqual(["E18"]);
  await panel.getByLabel("Tìm người").fill("không có ai");
  await panel.getByRole("button", { name: "Bỏ lọc" }).click();
  expect(await shown()).toHaveLength(6);
});

test("F8 and Shift+F8 walk through the list, and the grid follows", async () => {
  const page = await openCheck();
  const stepped: (string | null)[] = [];
  for (const key of ["F8", "F8", "F8", "Shift+F8", "Shift+F8", "Shift+F8"]) {
    await page.page.keyboard.press(key);
    const at = await findings(page).locator(".finding-open .finding-place").textContent();
    await page.page.waitForFunction((name) => document.querySelector(".cell-name")?.textContent === name, at);
    stepped.push(at);
  }
  expect(stepped).toEqual(["E5", "F8", "E11", "F8", "E5", "E24"]);
});

test("pressing a finding selects its cell and brings it into view", async () => {
  const page = await openCheck();
  await heads(page).filter({ hasText: "E24" }).click();
  await page.page.waitForFunction(() => document.querySelector(".cell-name")?.textContent === "E24");
  const active = page.grid.getByRole("gridcell", { selected: true });
  expect(await active.textContent()).toBe("49094999110");
  const [at, box] = [await active.boundingBox(), await page.grid.boundingBox()];
  expect(at!.y).toBeGreaterThan(box!.y);
  expect(at!.y + at!.height).toBeLessThanOrEqual(box!.y + box!.height);
  expect(await page.cellBox.inputValue()).toBe("49094999110");
});

test("safe fixes are previewed, made as picked, and taken back in one step", async () => {
  const page = await openCheck();
  const { panel } = page;
  await panel.getByRole("button", { name: "Xem và sửa 6 chỗ" }).click();
  const list = panel.getByRole("list", { name: "Từng chỗ sẽ sửa" });
  expect((await rowsOf(list))[0]).toMatch(/E5.*1087999113.*001087999113/);
  await list.getByRole("checkbox").nth(1).uncheck();
  await panel.getByRole("button", { name: "Sửa 5 ô đã chọn" }).click();
  await panel.getByText("Đã sửa 5 ô").first().waitFor();
  await cell(page, 4, 4)
    .filter({ hasText: /^001087999113$/ })
    .waitFor();
  expect(await cell(page, 7, 5).textContent()).toBe("900000112");
  expect(changedCells(original, (await save(page)).bytes)).toHaveLength(5);

  await panel.getByRole("button", { name: "Hoàn tác" }).click();
  await cell(page, 4, 4)
    .filter({ hasText: /^1087999113$/ })
    .waitFor();
  expect(changedCells(original, (await save(page)).bytes)).toEqual([]);
});

test("a saved copy is the original but for the mended cells, and is what `fix` writes", async () => {
  const page = await openCheck();
  const { panel } = page;
  await panel.getByRole("button", { name: "Xem và sửa 6 chỗ" }).click();
  await panel.getByRole("button", { name: "Sửa 6 ô đã chọn" }).click();
  await panel.getByText("Đã sửa 6 ô").first().waitFor();
  const { name, bytes } = await save(page);
  expect(name).toBe(SAMPLE);

  const [fixed] = (printed(folder, "fix", SAMPLE, "-o", "fixed", "--force") as FixDocument).files; // the contract is tested elsewhere
  expect(changedCells(original, bytes)).toEqual(
    fixed!.fixed.map(({ sheet, cell: at, from, to }) => `${sheet}!${at}: ${String(from)} -> ${String(to)}`),
  );
  expect(partsOf(bytes)).toEqual(partsOf(readFileSync(join(folder, "fixed", SAMPLE))));
});

test("a reason is kept in «Giải trình», and the next check and the command line respect it", async () => {
  const page = await openCheck();
  const { panel } = page;
  await heads(page).filter({ hasText: "E5" }).click();
  await panel.getByRole("button", { name: "Giải trình", exact: true }).click();
  await panel.getByLabel("Lý do giữ nguyên").fill("Số đang xin cấp đổi, đã có giấy hẹn của Công an huyện");
  await panel.getByRole("button", { name: "Lưu giải trình" }).click();
  await panel.getByRole("radio", { name: "Đã giải trình 1" }).waitFor();
  await page.page.getByRole("tab", { name: "Giải trình" }).waitFor();

  await panel.getByRole("button", { name: "Kiểm tra lại" }).click();
  await heads(page).filter({ hasText: "Giải trình: Số đang xin cấp đổi" }).waitFor();
  const { bytes } = await save(page);
  expect(workbookOf(bytes).sheets.map(({ name }) => name)).toContain("Giải trình");
  expect(changedCells(original, bytes).filter((line) => !line.startsWith("Giải trình!"))).toEqual([]);

  writeFileSync(join(folder, "giai-trinh.xlsx"), bytes);
  const { findings: told } = checked("giai-trinh.xlsx");
  expect(told.filter(({ reason }) => reason !== undefined).map(({ cell: at, reason }) => [at, reason])).toEqual([
    ["E5", "Số đang xin cấp đổi, đã có giấy hẹn của Công an huyện"],
  ]);
});

test("typing into a cell marks the findings as old until the next check", async () => {
  const page = await openCheck();
  const { panel } = page;
  await typeOver(page, 4, 4, "001087999113");
  await panel.getByText("Sổ đã thay đổi từ lần kiểm tra này").waitFor();
  await heads(page).first().click();
  expect(await panel.getByRole("button", { name: "Sửa ô này" }).getAttribute("aria-disabled")).toBe("true");
  await panel.getByRole("button", { name: "Kiểm tra lại" }).first().click();
  await panel.getByRole("radio", { name: "Tất cả 5" }).waitFor();
  expect(await rowsOf(findings(page), ".finding-place")).not.toContain("E5");
});

test("cells are coloured by severity, and the colours are taken away again", async () => {
  const page = await openCheck();
  const { panel, grid } = page;
  await panel.getByRole("button", { name: "Tô màu các ô" }).click();
  await cell(page, 4, 4).and(grid.locator(".tone-explain")).waitFor();
  await cell(page, 7, 5).and(grid.locator(".tone-note")).waitFor();
  await panel.getByRole("button", { name: "Tô màu các ô" }).click();
  await grid.locator(".tone-explain").first().waitFor({ state: "detached" });
});

test("the unit's report is shown, written into its own sheet, and taken back", async () => {
  const page = await open();
  await openSample(page);
  const { panel } = page;
  await goTo(page, /^Báo cáo/);
  await panel.getByRole("button", { name: /^Ghi vào trang «Báo cáo/ }).click();
  const tab = page.page.getByRole("tab", { name: /^Báo cáo/ });
  await tab.waitFor();
  const name = await tab.textContent();
  const { bytes } = await save(page);
  expect(workbookOf(bytes).sheets.map((sheet) => sheet.name)).toContain(name);
  expect(changedCells(original, bytes).filter((line) => !line.startsWith(`${String(name)}!`))).toEqual([]);
  await panel.getByRole("button", { name: "Hoàn tác" }).click();
  await tab.waitFor({ state: "detached" });
  expect(changedCells(original, (await save(page)).bytes)).toEqual([]);
});

test("a file that is no workbook, is locked, or is too large is refused in plain words, and what is open stays", async () => {
  const page = await open();
  await openSample(page);
  const { page: tab, fileLine } = page;
  const picker = tab.locator(".page-bar input[type=file]");
  const give = async (name: string, bytes: Uint8Array): Promise<void> => {
    writeFileSync(join(folder, name), bytes);
    await picker.setInputFiles(join(folder, name));
  };
  const refused: readonly (readonly [name: string, bytes: Uint8Array, words: RegExp])[] = [
    ["thu.xlsx", Buffer.from("đây không phải là sổ"), /thu\.xlsx/],
    [
      "khoa.xlsx",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2_000)]),
      /khoa\.xlsx/,
    ],
    ["lon.xlsx", new Uint8Array(20_000_001), /«lon\.xlsx» nặng quá 20 MB/],
  ];
  for (const [name, bytes, words] of refused) {
    await give(name, bytes);
    await fileLine.filter({ hasText: words }).waitFor();
    expect(await page.grid.getByRole("gridcell", { name: "1087999113" }).count()).toBe(1);
  }
  await goTo(page, /^Kiểm tra/);
  await findings(page).waitFor();
  await goHome(page);
  await openFile(page, join(folder, SAMPLE));
});
