import type { Cell, Worksheet } from "exceljs";
import { sheetLayout, type SheetLayout } from "../../../core/layout/sheet-layout";
import { writeWorkbook } from "../../../xlsx/write/write-workbook";
import { deflate, partText } from "./node-tools";
import { openWithExcelJs, openWithSheetJs } from "./read-back";
import { sampleWorkbook } from "./sample-layouts";

const bytes = writeWorkbook(sampleWorkbook, deflate);

async function sheet(index: number): Promise<Worksheet> {
  const found = (await openWithExcelJs(bytes)).worksheets[index];
  if (found === undefined) throw new Error("No such sheet");
  return found;
}

// The library's typings promise a fill, borders and protection that plain cells lack.
function loose(cell: Cell | undefined): Partial<Pick<Cell, "fill" | "border" | "protection">> {
  return cell ?? {};
}

function fill(cell: Cell): string | undefined {
  const drawn = loose(cell).fill;
  return drawn?.type === "pattern" ? drawn.fgColor?.argb : undefined;
}

test("every cell is set in Times New Roman, the title larger and bold", async () => {
  const report = await sheet(0);
  const fonts = ["A1", "A2", "B4", "A6", "B7", "B14", "A15"].map((name) => report.getCell(name).font);
  expect(fonts.map((font) => [font.name, font.size, font.bold === true, font.italic === true])).toEqual([
    ["Times New Roman", 14, true, false],
    ["Times New Roman", 13, false, true],
    ["Times New Roman", 12, true, false],
    ["Times New Roman", 10, false, true],
    ["Times New Roman", 12, false, false],
    ["Times New Roman", 12, true, false],
    ["Times New Roman", 12, false, true],
  ]);
});

test("number formats follow the columns and are the US-invariant codes", async () => {
  const report = await sheet(0);
  const row = ["A7", "B7", "C7", "E7", "F7", "G7", "H7"].map((name) => report.getCell(name).numFmt);
  expect(row).toEqual([undefined, "@", "#,##0", "0.0%", "#,##0", "dd/mm/yyyy", "@"]);
});

test("headings are filled, wrapped, centred and bordered; titles and notes have no border", async () => {
  const report = await sheet(0);
  const heading = report.getCell("C4");
  expect(heading.alignment).toMatchObject({ horizontal: "center", vertical: "middle", wrapText: true });
  expect([fill(heading), heading.border.top?.style, heading.border.left?.style]).toEqual(["FFDCE6F1", "thin", "thin"]);
  expect([loose(report.getCell("A1")).border?.top?.style, loose(report.getCell("A15")).border?.top?.style]).toEqual([
    undefined,
    undefined,
  ]);
});

test("blank cells of a table row are drawn to the last column", async () => {
  const report = await sheet(0);
  expect(report.getCell("H7").border.right?.style).toBe("thin");
});

test("marks colour cells and nothing else", async () => {
  const report = await sheet(0);
  expect(["B9", "B10", "C10", "C9", "B11"].map((name) => fill(report.getCell(name)))).toEqual([
    "FFF8CBAD",
    "FFE2EFDA",
    "FFE2EFDA",
    undefined,
    undefined,
  ]);
});

test("the graver mark shows where two overlap", async () => {
  const range = { top: 0, left: 0, bottom: 0, right: 0 };
  const marks = (["error", "good"] as const).map((tone) => ({ range, tone }));
  const book = await openWithExcelJs(
    writeWorkbook({ title: "", createdOn: 1, sheets: [sheetLayout("A", [[1]], { marks })] }, deflate),
  );
  const cell = book.worksheets[0]?.getCell("A1");
  expect(cell === undefined ? "" : fill(cell)).toBe("FFF8CBAD");
});

test("merges, frozen panes, filter, repeated rows and page are as asked", async () => {
  const [report, list] = [await sheet(0), await sheet(1)];
  expect(report.model.merges).toEqual(expect.arrayContaining(["A1:H1", "C4:D4", "B4:B5"]));
  expect(report.views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 6, topLeftCell: "C7", activeCell: "C7" });
  expect(list.views[0]).toMatchObject({ state: "frozen", ySplit: 2, topLeftCell: "A3", activeCell: "A3" });
  expect(list.autoFilter).toBe("A2:H12");
  expect([report.pageSetup.printTitlesRow, list.pageSetup.printTitlesRow]).toEqual(["4:6", "2:2"]);
  expect(report.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  expect(list.pageSetup.orientation).toBe("portrait");
  expect(report.headerFooter.oddFooter).toBe('&C&"Times New Roman,Regular"&11 Trang &P/&N');
});

test("the filter has the hidden name that Excel expects", () => {
  expect(partText(bytes, "xl/workbook.xml")).toContain(
    '<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">\'Danh sách  lao động\'!$A$2:$H$12</definedName>',
  );
});

test("only input cells are unlocked on a protected sheet, which has no password", async () => {
  const list = await sheet(1);
  expect(["A1", "B2", "B3", "H12"].map((name) => loose(list.getCell(name)).protection?.locked)).toEqual([
    undefined,
    undefined,
    false,
    false,
  ]);
  expect(partText(bytes, "xl/worksheets/sheet2.xml")).toContain('<sheetProtection sheet="1"');
  expect(partText(bytes, "xl/worksheets/sheet2.xml")).not.toMatch(/password|hashValue/);
  expect(partText(bytes, "xl/worksheets/sheet1.xml")).not.toContain("sheetProtection");
});

test("cells named as open are unlocked among locked ones", async () => {
  const open = [{ top: 0, left: 1, bottom: 0, right: 2 }];
  const layout = sheetLayout("A", [["Ngày", null]], { rows: { 0: "heading" }, protect: true, open });
  const book = await openWithExcelJs(writeWorkbook({ title: "", createdOn: 1, sheets: [layout] }, deflate));
  const locked = ["A1", "B1", "C1"].map((name) => loose(book.worksheets[0]?.getCell(name)).protection?.locked);
  expect(locked).toEqual([undefined, false, false]);
});

test.each([
  [undefined, 1],
  [2, 2],
])("columns asked to take %p pages side by side take %i", (pagesWide, pages) => {
  const layout = sheetLayout("A", [[1]], pagesWide === undefined ? {} : { pagesWide });
  const book = writeWorkbook({ title: "", createdOn: 1, sheets: [layout] }, deflate);
  expect(partText(book, "xl/worksheets/sheet1.xml")).toContain(`fitToWidth="${String(pages)}" fitToHeight="0"`);
});

test("what is typed below the table keeps its zeros and is unlocked where the table is", async () => {
  const column = (await sheet(1)).getColumn(3);
  expect([column.style.numFmt, column.style.protection?.locked]).toEqual(["@", false]);
});

test("drop-downs and hints become one validation a cell", async () => {
  const list = await sheet(1);
  const at = (name: string): unknown => list.getCell(name).dataValidation;
  expect(at("E3")).toMatchObject({
    type: "list",
    formulae: ['"Nam,Nữ"'],
    promptTitle: "Chọn",
    prompt: "Chọn trong danh sách.",
    showErrorMessage: true,
  });
  expect(at("E12")).toMatchObject({ type: "list", formulae: ['"Nam,Nữ"'] });
  expect(at("E12")).not.toHaveProperty("prompt");
  expect(at("F3")).toMatchObject({ type: "list", formulae: ["'Danh mục'!$A$1:$A$7"], prompt: "Chọn trong danh sách." });
  expect(at("G3")).toMatchObject({ type: "list", errorStyle: "warning", formulae: ["'_DanhSach'!$A$1:$A$40"] });
  expect(at("C3")).toMatchObject({ promptTitle: "Số CCCD", prompt: "Nhập đủ 12 chữ số,\ngiữ số 0 ở đầu." });
});

test("no two validations share a cell", async () => {
  const all = [
    ...partText(bytes, "xl/worksheets/sheet2.xml").matchAll(/<dataValidation [^>]*sqref="([^"]+)"/g),
  ].flatMap(([, names = ""]) => names.split(" "));
  const list = await sheet(1);
  const cells = all.flatMap((name) => {
    const [from = "", to = from] = name.split(":");
    const [first, last] = [list.getCell(from), list.getCell(to)];
    const found: string[] = [];
    for (let row = Number(first.row); row <= Number(last.row); row++)
      for (let column = Number(first.col); column <= Number(last.col); column++)
        found.push(`${String(row)},${String(column)}`);
    return found;
  });
  expect(cells.length).toBe(40);
  expect(new Set(cells).size).toBe(cells.length);
});

test("data bars run from 0 to full, also where Excel 2010 rules apply", () => {
  const xml = partText(bytes, "xl/worksheets/sheet1.xml");
  expect(xml).toContain(
    '<conditionalFormatting sqref="E7:E13"><cfRule type="dataBar" priority="1"><dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="1"/>',
  );
  expect(xml).toContain(
    '<x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo>',
  );
  const ids = [...xml.matchAll(/\{5B3A[^}"<]+\}/g)].map(String);
  expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
});

test("notes are seen by another library", async () => {
  const { note } = (await sheet(0)).getCell("D8");
  const text = typeof note === "string" ? note : (note.texts ?? []).map((run) => run.text).join("");
  expect(text).toBe("Gồm 02 người đi lần hai.\nXem <danh sách>.");
});

test("links follow their sheet to its legal name", () => {
  const cell: unknown = openWithSheetJs(bytes).Sheets["Biểu tổng hợp"]?.["B7"];
  expect(cell).toMatchObject({ v: "Xã Mỹ An", l: { Target: "#'Danh sách  lao động'!A3" } });
});

test("sheets are visible, hidden or very hidden as asked", async () => {
  const book = await openWithExcelJs(bytes);
  expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ["Biểu tổng hợp", "visible"],
    ["Danh sách  lao động", "visible"],
    ["Danh mục", "hidden"],
    ["_DanhSach", "veryHidden"],
  ]);
});

test("the first visible sheet is the one Excel opens on", () => {
  const hidden: SheetLayout = sheetLayout("Ẩn", [[1]], { visibility: "hidden" });
  const book = writeWorkbook({ title: "", createdOn: 1, sheets: [hidden, sheetLayout("Hiện", [[1]])] }, deflate);
  expect(partText(book, "xl/workbook.xml")).toContain('activeTab="1"');
  expect(
    [1, 2].map((number) => partText(book, `xl/worksheets/sheet${String(number)}.xml`).includes("tabSelected")),
  ).toEqual([false, true]);
});

test("a workbook without a visible sheet is refused", () => {
  const sheets = [sheetLayout("Ẩn", [[1]], { visibility: "hidden" })];
  expect(() => writeWorkbook({ title: "", createdOn: 1, sheets }, deflate)).toThrow("visible sheet");
});

test("a sheet beyond Excel's size is refused", () => {
  const tooWide = sheetLayout("A", [Array.from({ length: 16_385 }, () => 1)]);
  expect(() => writeWorkbook({ title: "", createdOn: 1, sheets: [tooWide] }, deflate)).toThrow("16385 columns");
});

test("properties carry the title and the moment handed in, and nothing of the machine", () => {
  const core = partText(bytes, "docProps/core.xml");
  expect(core).toContain("<dc:title>Tổng hợp &amp; báo cáo &lt;2025&gt;</dc:title>");
  expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2025-12-01T12:00:00Z</dcterms:created>');
});

test("the same layout gives the same bytes", () => {
  expect(Buffer.compare(writeWorkbook(sampleWorkbook, deflate), bytes)).toBe(0);
});

test.each([0, 1, 6, 9])("level %i gives the same parts", (level) => {
  expect(partText(writeWorkbook(sampleWorkbook, deflate, level), "xl/worksheets/sheet1.xml")).toBe(
    partText(bytes, "xl/worksheets/sheet1.xml"),
  );
});
