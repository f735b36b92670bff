import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { countText, parseCellName } from "../../core";
import type { ExplainDocument, RollUpDocument, VerifyDocument } from "../../standalone/cli/json-contract";
import { printed } from "./command-line";
import { emptyWorkbook } from "./empty-workbook";
import { cellsOf, differences, type ExcelWindow, typeInCell, useExcelWindows, whenBook } from "./excel-window";
import { rowsOf } from "./listed";
import { choose, giveFiles, goHome, goTo } from "./offline-page";
import { copySet, flagsOf, rolledUpSets, type SampleSet, sampleSets } from "./sample-set";
import { workbookOf } from "./workbook-cells";

const { open } = useExcelWindows();
const scratch = mkdtempSync(join(tmpdir(), "tong-hop-excel-roll-up-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const MB = 1_048_576;

const folder = join(scratch, "tam-duong");
const files = copySet("tam-duong", folder);
const { options } = sampleSets.find(({ name }) => name === "tam-duong")!;
const names = files.map((path) => basename(path));
const OUT = "out.xlsx";
const document = printed(folder, "roll-up", ...names, ...flagsOf(options), "-o", OUT, "--force") as RollUpDocument; // the contract is tested elsewhere
const commandLines = readFileSync(join(folder, OUT));
const figures = workbookOf(commandLines).sheets.find(({ name }) => name === "_TongHop")!.grid;
const total = figures.find((line) => line[1] === "total" && line[3] === "departed") as [
  string,
  string,
  string,
  string,
  number,
  number,
]; // the sheet's own columns
const [totalSheet, , , , totalRow, totalColumn] = total;
const totalPlace = (
  printed(folder, "explain", OUT, `'${totalSheet}'!${placeOf(totalRow, totalColumn)}`) as ExplainDocument
).cell;

function placeOf(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${String(row + 1)}`;
}

const writeButton = ({ panel }: ExcelWindow) => panel.getByRole("button", { name: "Ghi các trang kết quả" });

/** A workbook is open, a commune's unless said, and the files of a set are chosen in the pane. */
async function readyToRollUp(
  chosen: readonly string[],
  set: SampleSet["options"],
  workbook?: { readonly name: string; readonly bytes: Uint8Array },
): Promise<ExcelWindow> {
  const window = await open({ workbook: workbook ?? chosen[0]! });
  await choose(window, set);
  await goTo(window, /^Tổng hợp/);
  await giveFiles(window, chosen);
  return window;
}

async function rollUp({ panel }: ExcelWindow, count: number): Promise<void> {
  await panel.getByRole("button", { name: `Đọc và tổng hợp ${countText(count)} tệp` }).click();
}

async function openResult(): Promise<ExcelWindow> {
  const window = await readyToRollUp(files, options);
  await rollUp(window, files.length);
  await writeButton(window).click();
  await whenBook(window, ({ active }) => active === "Tổng hợp");
  return window;
}

describe.each(rolledUpSets)("the set $name", ({ name, options: settings, golden }) => {
  test("gives the golden figures, and result sheets equal cell by cell to the command line's workbook", async () => {
    const of = join(scratch, `set-${name}`);
    const chosen = copySet(name, of);
    printed(of, "roll-up", ".", ...flagsOf(settings), "-o", OUT, "--force");
    const expected = workbookOf(readFileSync(join(of, OUT)));

    const window = await readyToRollUp(chosen, settings);
    await rollUp(window, chosen.length);
    const sum = (key: "read" | "counted" | "refused" | "duplicate"): string =>
      countText(golden.sources.reduce((all, source) => all + source[key], 0));
    await window.panel
      .getByText(
        `Đọc ${sum("read")} dòng = tính ${sum("counted")} + bị loại ${sum("refused")} + trùng ${sum("duplicate")}`,
        { exact: true },
      )
      .waitFor();
    const before = await window.book();
    const own = before.sheets.length;
    await window.traffic();
    await writeButton(window).click();
    const after = await whenBook(window, ({ active }) => active === "Tổng hợp");
    const { requests, sent, received } = await window.traffic();
    expect(requests).toBeLessThanOrEqual(2 + Math.ceil((sent + received) / MB));

    const made = after.sheets.slice(own);
    expect(after.sheets.slice(0, own)).toEqual(before.sheets);
    expect(made.map((sheet) => [sheet.name, sheet.visibility === "Visible"])).toEqual(
      expected.sheets.map((sheet) => [sheet.name, !sheet.hidden]),
    );
    const cells = cellsOf(expected);
    for (const sheet of made) expect([sheet.name, sheet.cells]).toEqual([sheet.name, cells[sheet.name]]);
    expect(Object.values(cells["Tổng hợp"] ?? {})).toContain(golden.totals.measures.departed);
    expect(after.charts.map(({ sheet }) => sheet)).toContain("Tổng hợp");
    expect(after.charts.every(({ series }) => series.length > 0)).toBe(true);
  });
});

test("thirty and more files are told of one by one, and those that cannot be read by name", async () => {
  const many = copySet("hai-cap", join(scratch, "many"));
  expect(many.length).toBeGreaterThan(30);
  const broken = join(scratch, "van-ban.xlsx");
  writeFileSync(broken, "đây không phải là sổ");
  const settings = sampleSets.find(({ name }) => name === "hai-cap")!.options;
  const window = await readyToRollUp([...many, broken], settings);
  const { panel } = window;
  await rollUp(window, many.length + 1);
  await panel.getByText("1 tệp không đọc được nên chưa có trong kết quả:").waitFor();
  await panel
    .locator("summary")
    .filter({ hasText: `Các tệp đã đọc (${String(many.length + 1)})` })
    .click();
  const states = await rowsOf(panel.getByRole("list", { name: "Các tệp đã chọn" }));
  expect(states).toHaveLength(many.length + 1);
  expect(states.filter((line) => line.includes("Không đọc được"))).toEqual([expect.stringMatching(/^van-ban\.xlsx /)]);
  await panel
    .locator("summary")
    .filter({ hasText: /cần giải trình, \d+ lưu ý/ })
    .click();
  const findings = await rowsOf(panel.getByRole("list", { name: "Danh sách cần xem" }), ".finding-message");
  expect(findings.length).toBeGreaterThan(3);
});

/** From now on the host takes its time to answer. */
const slowly = (window: ExcelWindow): Promise<void> =>
  window.inHost((host) => {
    const send = host.executeAsync;
    Object.assign(host, {
      executeAsync: async (...request: Parameters<typeof send>) => {
        await new Promise((resume) => setTimeout(resume, 400));
        return send(...request);
      },
    });
  });

/** The host fails in the last of the requests that write: the sheets are made, and are not yet in their place. */
const failAtSwap = (window: ExcelWindow): Promise<void> =>
  window.inHost((host) => {
    const send = host.executeAsync;
    Object.assign(host, {
      executeAsync: (...request: Parameters<typeof send>) => {
        const [, , message] = request;
        if (!JSON.stringify(message.Body).includes("VeryHidden")) return send(...request);
        Object.assign(host, { executeAsync: send });
        const Error = { Code: "GeneralException", Message: "planted", Location: "" };
        return Promise.resolve({ ErrorCode: "", ErrorMessage: "", Headers: null, Body: { Results: [], Error } });
      },
    });
  });

test("stopped while it is written, or broken off by Excel, a result leaves the earlier one as it was", async () => {
  const window = await openResult();
  const { panel } = window;
  await goHome(window);
  await goTo(window, /^Tổng hợp/);
  await rollUp(window, files.length);
  await panel.getByText("Kết quả lần trước giữ nguyên cho đến khi ghi xong toàn bộ trang mới.").waitFor();
  const before = await window.book();
  const visible = (book: typeof before) => book.sheets.filter(({ visibility }) => visibility !== "VeryHidden");

  await failAtSwap(window);
  await writeButton(window).click();
  await panel.getByRole("alert").filter({ hasText: "Excel báo lỗi và chưa làm xong việc này" }).waitFor();
  expect(visible(await window.book())).toEqual(visible(before));
  expect((await window.book()).sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));

  await slowly(window);
  await panel.getByRole("button", { name: "Làm lại" }).click();
  await panel.getByRole("button", { name: "Dừng" }).click();
  await panel.getByText("Đã dừng", { exact: true }).waitFor();
  const stopped = await window.book();
  expect(stopped.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  expect(differences(before, stopped)).toEqual([]);

  await panel.getByRole("button", { name: "Làm lại" }).click();
  await panel.getByText("Đã ghi kết quả tổng hợp").first().waitFor();
  const after = await window.book();
  expect(after.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name)).toEqual(
    before.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name),
  );
});

test("a sheet of the officer's own that bears a result's name stops the work with words, and is not touched", async () => {
  const own = await emptyWorkbook({
    "Tổng hợp": [
      ["Việc riêng", 12],
      ["Năm", 2024],
    ],
  });
  const window = await readyToRollUp(files, { ...options, period: null, asOf: null }, own);
  const before = await window.book();
  await rollUp(window, files.length);
  const alert = window.panel.getByRole("alert");
  await writeButton(window).click();
  await alert.filter({ hasText: "«Tổng hợp»" }).waitFor();
  expect(await alert.innerText()).toMatch(/[Đđ]ổi tên/);
  expect((await window.book()).sheets).toEqual(before.sheets);
});

test("undo takes the result away in one step, and brings the one before it back", async () => {
  const window = await openResult();
  const { panel } = window;
  const first = await window.book();
  await goHome(window);
  await goTo(window, /^Tổng hợp/);
  await panel.getByRole("list", { name: "Các tệp đã chọn" }).getByRole("button").first().click();
  await rollUp(window, files.length - 1);
  await writeButton(window).click();
  await whenBook(window, (book) => differences(first, book).length > 0);
  await panel.getByText("Đã ghi kết quả tổng hợp").first().waitFor();
  await panel.getByRole("button", { name: "Hoàn tác" }).click();
  const back = await whenBook(window, (book) => differences(first, book).length === 0);
  expect(back.sheets).toEqual(first.sheets);
});

test("a result agrees with its sources; a typed-over figure is found, and pressing it goes to its cell", async () => {
  const window = await openResult();
  const { panel } = window;
  await goHome(window);
  const verify = async (): Promise<void> => {
    await goTo(window, /^Đối chiếu/);
    await panel.getByRole("button", { name: /^Đối chiếu với 1\d tệp/ }).click();
  };
  // The files chosen for the roll-up are kept for this.
  await verify();
  await panel.getByText("Mọi con số trong bảng đều tính lại được từ các tệp nguồn.").waitFor();
  const { differences: none, compared } = printed(folder, "verify", OUT, "--against", ...names) as VerifyDocument; // the contract is tested elsewhere
  expect(none).toEqual([]);
  await panel
    .getByText(`Khớp cả ${countText(compared)} ô`)
    .first()
    .waitFor();
  await goHome(window);

  const figure = (await window.sheet(totalSheet)).cells[totalPlace] as number; // a count
  await typeInCell(window, totalPlace, String(figure + 900));
  await verify();
  const list = panel.getByRole("list", { name: "Bị gõ đè" });
  await list.waitFor();
  const found = await list.getByRole("listitem").allInnerTexts();
  expect(found).toEqual([expect.stringContaining(`Trong bảng: ${String(figure + 900)}`)]);
  await window.page.getByRole("tab").first().click();
  await list.getByRole("button").click();
  await whenBook(window, ({ active, selected }) => active === totalSheet && selected === totalPlace);
});

test("the panel follows the selection from a figure to its people, as the command line explains it", async () => {
  const window = await openResult();
  const { panel } = window;
  await goHome(window);
  await goTo(window, /^Bấm vào số, ra người/);
  const at = parseCellName(totalPlace)!;
  await window.grid
    .locator(`[aria-rowindex="${String(at.row + 1)}"] [aria-colindex="${String(at.column + 1)}"]`)
    .click();
  const list = panel.getByRole("list", { name: "Các dòng làm nên con số này" });
  await list.waitFor();
  const told = printed(folder, "explain", OUT, `'${totalSheet}'!${totalPlace}`) as ExplainDocument; // the contract is tested elsewhere
  expect(told.rows).toHaveLength(document.totals.measures.departed);
  expect(await rowsOf(list)).toEqual(
    told.rows.map(
      ({ name: person, unit, file, sheet, row }) =>
        `${person} ${unit} ${basename(file)} · trang ${sheet} · dòng ${String(row)}`,
    ),
  );
  for (const sentence of told.how) await panel.getByText(sentence, { exact: true }).waitFor();
  await window.grid.locator('[aria-rowindex="1"] [aria-colindex="1"]').click();
  await panel.getByRole("heading", { name: "Các con số ở gần" }).waitFor();
});
