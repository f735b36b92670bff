import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CheckDocument, FixDocument } from "../../standalone/cli/json-contract";
import { printed } from "./command-line";
import {
  cellsOf,
  differences,
  type ExcelOptions,
  type ExcelWindow,
  pressRibbon,
  typeInCell,
  useExcelWindows,
  whenBook,
} from "./excel-window";
import { rowsOf } from "./listed";
import { goHome, goTo } from "./offline-page";
import { workbookOf } from "./workbook-cells";

const { open, expectTroubles } = useExcelWindows();
const folder = mkdtempSync(join(tmpdir(), "tong-hop-excel-"));
afterAll(() => rmSync(folder, { recursive: true }));

const SAMPLE = "Xã Bình Nguyên.xlsx";
const sample = join(__dirname, "../../samples/binh-son/2024", SAMPLE);
writeFileSync(join(folder, SAMPLE), readFileSync(sample));
const told = (printed(folder, "check", SAMPLE) as CheckDocument).files[0]!.findings; // the contract is tested elsewhere

const findings = ({ panel }: ExcelWindow) => panel.getByRole("list", { name: "Danh sách cần xem" });
const heads = (window: ExcelWindow) => findings(window).locator("button[aria-expanded]");

async function openCheck(options: ExcelOptions = {}): Promise<ExcelWindow> {
  const window = await open({ workbook: sample, ...options });
  await goTo(window, /^Kiểm tra/);
  await findings(window).waitFor();
  return window;
}

/** Waits until the workbook's cell holds the value. */
const holds = (window: ExcelWindow, place: string, value: unknown) =>
  whenBook(window, ({ sheets }) => sheets.find(({ name }) => name === "2024")?.cells[place] === value);

test.each(["excel2021", "web"] as const)(
  "in %s the pane opens on what the workbook is, in few requests",
  async (mode) => {
    const window = await open({ workbook: sample, mode });
    const { panel } = window;
    await panel.getByRole("heading", { name: "Sổ theo dõi của Xã Bình Nguyên", level: 1 }).waitFor();
    await panel.getByText("Danh sách lao động: 25 dòng, trang «2024»").waitFor();
    await panel.getByRole("button", { name: /^Kiểm tra 4 điểm cần sửa hoặc giải trình trước khi nộp/ }).waitFor();
    // Settings, events, and the read of a check: three, and one for each megabyte.
    expect((await window.traffic()).requests).toBeLessThanOrEqual(3 + 1 + 2);
    expect((await window.book()).sheets).toHaveLength(1);
  },
);

test.each(["excel2021", "web"] as const)("in %s the check lists what the command line lists", async (mode) => {
  const window = await open({ workbook: sample, mode });
  await window.panel.getByRole("heading", { name: /^Sổ theo dõi/ }).waitFor();
  await window.traffic();
  await goTo(window, /^Kiểm tra/);
  await findings(window).waitFor();
  const { requests, sent, received } = await window.traffic();
  expect(requests).toBeLessThanOrEqual(3 + Math.ceil((sent + received) / 1_048_576));
  expect(await rowsOf(findings(window), ".finding-message")).toEqual(told.map(({ message }) => message));
  expect(await rowsOf(findings(window), ".finding-place")).toEqual(told.map(({ cell }) => cell));
});

test("a finding that is pressed selects its cell, and F8 goes on to the next", async () => {
  const window = await openCheck();
  await heads(window).filter({ hasText: "E24" }).click();
  expect(await whenBook(window, ({ selected }) => selected === "E24")).toMatchObject({ active: "2024" });
  await window.cellName.filter({ hasText: /^E24$/ }).waitFor();
  expect(await window.cellBox.inputValue()).toBe("49094999110");
  await window.page.keyboard.press("F8");
  await whenBook(window, ({ selected }) => selected === told[0]!.cell);
});

test("colours lie over the officer's own fills, and go without a trace", async () => {
  const window = await open({ workbook: sample });
  await window.inHost((host) => {
    const [sheet] = host.book.sheets;
    sheet?.styles.set({ row: 4, column: 4, height: 2, width: 2 }, "fill.color", "#FFFF00");
  });
  await goTo(window, /^Kiểm tra/);
  await findings(window).waitFor();
  const before = await window.book();
  expect(before.sheets[0]!.looks["E5"]).toEqual(["#FFFF00", "General"]);
  await window.traffic();
  const button = window.panel.getByRole("button", { name: "Tô màu các ô" });
  await button.click();
  const marked = await whenBook(window, ({ sheets }) => (sheets[0]?.marks.length ?? 0) > 0);
  expect((await window.traffic()).requests).toBeLessThanOrEqual(3);
  const places = marked.sheets[0]!.marks.flatMap(({ areas }) => areas).sort();
  expect(places).toEqual(expect.arrayContaining(["E5", "F8"]));
  expect(marked.sheets[0]!.looks).toEqual(before.sheets[0]!.looks);
  expect(differences(before, marked)).toEqual([]);
  await window.grid.locator(".tone-explain").first().waitFor();
  await window.panel.getByText(/^Đã tô màu \d+ ô$/).waitFor();
  await button.click();
  expect(await whenBook(window, ({ sheets }) => sheets[0]?.marks.length === 0)).toEqual(before);
});

test("typing into a cell marks the findings as old until the next check", async () => {
  const window = await openCheck();
  const { panel } = window;
  await typeInCell(window, "E5", "'001087999113");
  await panel.getByText("Sổ đã thay đổi từ lần kiểm tra này").waitFor();
  await heads(window).first().click();
  expect(await panel.getByRole("button", { name: "Sửa ô này" }).getAttribute("aria-disabled")).toBe("true");
  await panel.getByRole("button", { name: "Kiểm tra lại" }).first().click();
  await panel.getByRole("radio", { name: "Tất cả 5" }).waitFor();
  expect(await rowsOf(findings(window), ".finding-place")).not.toContain("E5");
});

test("fixes are previewed, made as `fix` makes them, and taken back to the last format in one step", async () => {
  const window = await openCheck();
  const { panel } = window;
  const before = await window.book();
  await panel.getByRole("button", { name: "Xem và sửa 6 chỗ" }).click();
  const list = panel.getByRole("list", { name: "Từng chỗ sẽ sửa" });
  expect((await rowsOf(list))[0]).toMatch(/E5.*1087999113.*001087999113/);
  await panel.getByRole("button", { name: "Sửa 6 ô đã chọn" }).click();
  await panel.getByText("Đã sửa 6 ô").first().waitFor();
  const after = await holds(window, "E5", "001087999113");

  const [fixed] = (printed(folder, "fix", SAMPLE, "-o", "fixed", "--force") as FixDocument).files; // the contract is tested elsewhere
  expect(differences(before, after)).toEqual(
    fixed!.fixed.map(({ sheet, cell, from, to }) => `${sheet}!${cell}: ${String(from)} -> ${String(to)}`),
  );
  expect(after.sheets[0]!.cells).toEqual(cellsOf(workbookOf(readFileSync(join(folder, "fixed", SAMPLE))))["2024"]);

  await panel.getByRole("button", { name: "Hoàn tác" }).click();
  const back = await holds(window, "E5", before.sheets[0]!.cells["E5"]);
  expect(back.sheets).toEqual(before.sheets);
  await panel.getByRole("button", { name: "Hoàn tác" }).waitFor({ state: "detached" });
});

test("an undo leaves alone what the officer typed since, and says which cell stands in the way", async () => {
  const window = await openCheck();
  const { panel } = window;
  await heads(window).first().click();
  await panel.getByRole("button", { name: "Sửa ô này" }).click();
  await holds(window, "E5", "001087999113");
  await typeInCell(window, "E5", "001087999114");
  await panel.getByRole("button", { name: "Hoàn tác" }).click();
  await panel.getByText(/Không hoàn tác, vì 1 ô đã được sửa sau lần ghi: 2024!E5/).waitFor();
  await holds(window, "E5", "001087999114");
});

test("a reason is kept in «Giải trình», and the next check respects it", async () => {
  const window = await openCheck();
  const { panel } = window;
  const before = await window.book();
  await heads(window).filter({ hasText: "E5" }).click();
  await panel.getByRole("button", { name: "Giải trình", exact: true }).click();
  await panel.getByLabel("Lý do giữ nguyên").fill("Số đang xin cấp đổi, đã có giấy hẹn của Công an huyện");
  await panel.getByRole("button", { name: "Lưu giải trình" }).click();
  await panel.getByRole("radio", { name: "Đã giải trình 1" }).waitFor();
  const after = await window.book();
  expect(after.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["2024", "Visible"],
    ["Giải trình", "Visible"],
  ]);
  expect(Object.values(after.sheets[1]!.cells)).toContain("Số đang xin cấp đổi, đã có giấy hẹn của Công an huyện");
  expect(differences(before, after).filter((line) => !line.startsWith("Giải trình!"))).toEqual([]);
  await heads(window).filter({ hasText: "Giải trình: Số đang xin cấp đổi" }).waitFor();
  await panel.getByRole("button", { name: "Hoàn tác" }).click();
  expect((await whenBook(window, ({ sheets }) => sheets.length === 1)).sheets).toEqual(before.sheets);
});

test("the unit's report goes into a sheet of its own with a chart of Excel's, and is taken back", async () => {
  const window = await open({ workbook: sample });
  const { panel } = window;
  const before = await window.book();
  await goTo(window, /^Báo cáo/);
  const figures = await panel.locator(".jobs-pair").allInnerTexts();
  expect(figures.length).toBeGreaterThan(3);
  const write = panel.getByRole("button", { name: /^Ghi vào trang «Báo cáo/ });
  const name = /«(.+)»/.exec((await write.textContent()) ?? "")![1]!;
  await write.click();
  const after = await whenBook(window, ({ sheets, active }) => sheets.length === 2 && active === name);
  expect(after.charts.length).toBeGreaterThan(0);
  for (const { sheet, series } of after.charts) expect([sheet, series.length > 0]).toEqual([name, true]);
  expect(differences(before, after).filter((line) => !line.startsWith(`${name}!`))).toEqual([]);
  await window.page.getByRole("region", { name: "Biểu đồ trên trang" }).waitFor();
  await panel.getByRole("button", { name: "Hoàn tác" }).click();
  expect((await whenBook(window, ({ sheets }) => sheets.length === 1)).sheets).toEqual(before.sheets);
});

describe("Kiểm tra on the ribbon", () => {
  const RESULT = "Kết quả kiểm tra";

  test("lists the findings in a sheet of its own, colours the cells, and the open panel follows with its undo", async () => {
    const window = await open({ workbook: sample });
    const { panel } = window;
    await panel.getByRole("heading", { name: /^Sổ theo dõi/ }).waitFor();
    const before = await window.book();
    await pressRibbon(window, "Kiểm tra");
    expect(await window.ended()).toEqual(["checkWorkbook"]);
    const after = await window.book();
    expect(after.active).toBe(RESULT);
    const { cells } = await window.sheet(RESULT);
    const rows = told.map((_, at) => ["C", "D", "G"].map((column) => cells[`${column}${String(at + 5)}`] ?? null));
    expect(rows).toEqual(told.map(({ sheet, cell, message }) => [sheet, cell, message]));
    expect(after.sheets[0]!.marks.length).toBeGreaterThan(0);
    expect(differences(before, after).filter((line) => !line.startsWith(`${RESULT}!`))).toEqual([]);
    await window.page.getByRole("tab", { name: RESULT, selected: true }).waitFor();
    await window.grid.getByRole("gridcell", { name: "KẾT QUẢ KIỂM TRA" }).waitFor();

    await findings(window).waitFor();
    await panel.getByRole("button", { name: "Hoàn tác" }).click();
    expect((await whenBook(window, ({ sheets }) => sheets.length === 1)).active).toBe("2024");
  });

  test("works where the pane was never opened, opens none, and a second one takes the first one's place", async () => {
    const window = await open({ workbook: sample, closed: true });
    await pressRibbon(window, "Kiểm tra");
    const first = await window.sheet(RESULT);
    await pressRibbon(window, "Kiểm tra");
    expect(await window.ended()).toEqual(["checkWorkbook", "checkWorkbook"]);
    expect((await window.sheet(RESULT)).cells).toEqual(first.cells);
    expect(await window.page.getByRole("complementary").isVisible()).toBe(false);
  });

  test("ends also where nothing can be written, and the panel opens to say why", async () => {
    const window = await open({ workbook: sample, closed: true });
    await window.inHost((host) => (host.book.structure = { password: null, options: {} }));
    await pressRibbon(window, "Kiểm tra");
    expect(await window.ended()).toEqual(["checkWorkbook"]);
    expect((await window.book()).sheets.map(({ name }) => name)).toEqual(["2024"]);
    await window.page.getByRole("complementary").waitFor();
    await findings(window).waitFor();
  });

  test("ends also where the engine cannot start, and the panel says what to do", async () => {
    expectTroubles();
    const window = await open({
      workbook: sample,
      closed: true,
      prepare: (page) => page.route("**/engine.js", (route) => route.abort()),
    });
    await pressRibbon(window, "Kiểm tra");
    expect(await window.ended()).toEqual(["checkWorkbook"]);
    await window.panel.getByRole("alert").filter({ hasText: "Chưa làm được việc này" }).first().waitFor();
  });

  test.each([
    ["Tổng hợp", "rollUpWorkbooks", "Tổng hợp từ các tệp"],
    ["Đối chiếu", "verifyWorkbook", "Đối chiếu với nguồn"],
  ])("%s opens the panel on its page and ends", async (button, name, title) => {
    const window = await open({ workbook: sample, closed: true });
    await pressRibbon(window, button);
    await window.panel.getByRole("heading", { name: title, level: 1 }).waitFor();
    await window.page.getByRole("complementary").waitFor();
    expect(await window.ended()).toEqual([name]);
  });
});

test("a protected sheet is told of by name, and nothing of the run is written", async () => {
  const window = await openCheck();
  const { panel } = window;
  await window.inHost((host) => {
    const [sheet] = host.book.sheets;
    if (sheet !== undefined) sheet.protection = { password: null, options: {} };
  });
  const before = await window.book();
  await panel.getByRole("button", { name: "Xem và sửa 6 chỗ" }).click();
  await panel.getByRole("button", { name: "Sửa 6 ô đã chọn" }).click();
  await panel.getByText("Trang «2024» đang được bảo vệ nên chưa ghi gì.").waitFor();
  expect((await window.book()).sheets).toEqual(before.sheets);
  await panel.getByRole("button", { name: "Trang đầu" }).click();
  await goTo(window, /^Kiểm tra/);
  await panel.getByRole("button", { name: "Kiểm tra lại" }).click();
  await panel.getByRole("button", { name: "Tô màu các ô" }).click();
  await panel.getByText("Trang «2024» đang được bảo vệ nên chưa ghi gì.").waitFor();
  expect((await window.book()).sheets).toEqual(before.sheets);
});

test("while a cell is being typed in the check waits, says so, and goes on after Enter", async () => {
  const window = await open({ workbook: sample });
  const { panel } = window;
  await panel.getByRole("heading", { name: /^Sổ theo dõi/ }).waitFor();
  // The workbook was read already; after an edit it has to be read anew.
  await typeInCell(window, "E5", "'001087999113");
  await window.cellBox.fill("đang gõ");
  await goTo(window, /^Kiểm tra/);
  await panel.getByText("Nếu đang gõ dở trong một ô, nhấn Enter để làm tiếp.").waitFor();
  expect(await findings(window).count()).toBe(0);
  await window.cellBox.press("Enter");
  await findings(window).waitFor();
});

test("everything is said in English where Excel is", async () => {
  const window = await open({ workbook: sample, lang: "en-US" });
  const { panel } = window;
  await panel.getByRole("button", { name: /^Check/ }).click();
  await panel.getByRole("list", { name: "Findings" }).waitFor();
  await pressRibbon(window, "Check");
  expect((await window.book()).active).toBe("Check result");
  await panel.getByRole("button", { name: "Start" }).click();
  await panel.getByRole("heading", { name: /Xã Bình Nguyên/, level: 1 }).waitFor();
  const data = /Xã Bình Nguyên(\.xlsx)?|«[^»]*»|“[^”]*”|Tiếng Việt|Tổng Hợp/g;
  const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
  const lines = (await panel.innerText()).replace(data, "").split("\n");
  expect(lines.filter((line) => vietnamese.test(line))).toEqual([]);
});

test("an Excel below the floor is told what it needs and what to use instead", async () => {
  const window = await open({ workbook: sample, mode: "older" });
  const alert = window.panel.getByRole("alert");
  await alert.filter({ hasText: "Excel này cũ hơn bản mà Tổng Hợp cần: Excel 2021 trở lên" }).waitFor();
  expect(await alert.innerText()).toContain("trang Tổng Hợp mở bằng trình duyệt");
  await pressRibbon(window, "Kiểm tra");
  expect(await window.ended()).toEqual(["checkWorkbook"]);
});

test("the pane goes home and shows what the check changed", async () => {
  const window = await openCheck();
  await heads(window).first().click();
  await window.panel.getByRole("button", { name: "Sửa ô này" }).click();
  await holds(window, "E5", "001087999113");
  await goHome(window);
  await window.panel.getByRole("button", { name: /^Kiểm tra 3 điểm cần sửa hoặc giải trình/ }).waitFor();
  await window.panel.getByRole("button", { name: "Hoàn tác" }).waitFor();
});
