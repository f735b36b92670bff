import { unzipSync, zipSync } from "fflate";
import { sheetLayout, type SheetLayout } from "../../../core/layout/sheet-layout";
import type { Change } from "../../../core/change";
import { patchWorkbook } from "../../../xlsx/patch/patch-workbook";
import { writeWorkbook } from "../../../xlsx/write/write-workbook";
import { chartOrder } from "../write/chart-order";
import { convert, deflate, inflate, partText, partsOf, testWithLibreOffice } from "../write/node-tools";
import { packageFaults, sound } from "../write/package-check";
import { readWithExcelJs, readWithSheetJs, trimmed } from "../write/read-back";
import { chart, chartSheet, one } from "../write/sample-charts";
import { misplaced, misplacedInTree, rootChildren, worksheetOrder } from "../write/xml-check";
import { exceljsFile, handMadeFile, sheetJsFile } from "./officer-files";

function patch(bytes: Uint8Array, ...layouts: readonly SheetLayout[]): Uint8Array {
  const changes = layouts.map((layout): Change => ({ kind: "put-sheet", layout }));
  const result = patchWorkbook(bytes, changes, { inflate, deflate });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.bytes;
}

/** The parts of drawings and charts. */
function drawn(bytes: Uint8Array): string[] {
  return [...partsOf(bytes).keys()].filter((name) => /drawings\/|charts\/|media\//.test(name)).sort();
}

/** A workbook in which the officer has a chart of her own on a sheet of her own. */
function withOwnChart(...others: readonly SheetLayout[]): Uint8Array {
  const own = chartSheet([chart({ title: "Biểu đồ của tôi" })], "Của tôi");
  return writeWorkbook({ title: "", createdOn: 1, sheets: [own, ...others] }, deflate);
}

const result = chartSheet([chart(), chart({ kind: "line", ...one(3) })], "Kết quả 'A' 2024", {
  notes: [{ row: 1, column: 1, text: "Ghi chú" }],
});

test.each<readonly [string, () => Promise<Uint8Array>]>([
  ["exceljs", exceljsFile],
  ["@e965/xlsx", () => Promise.resolve(sheetJsFile())],
  ["a hand", () => Promise.resolve(handMadeFile({ sheet: '<worksheet xmlns="{ns}"><sheetData/></worksheet>' }))],
  ["ours", () => Promise.resolve(withOwnChart())],
])("charts put into a file of %s are sound, twice as once", async (_, make) => {
  const before = await make();
  const once = patch(before, result);
  const fresh = [...partsOf(once).keys()].filter((name) => !partsOf(before).has(name));
  expect(fresh.filter((name) => /drawings\/drawing\d+\.xml$|charts\//.test(name))).toHaveLength(3);
  for (const name of fresh) {
    const xml = partText(once, name);
    const children = rootChildren(xml);
    if (name.includes("worksheets/sheet")) expect(misplaced(children, worksheetOrder)).toEqual([]);
    if (/charts\/|drawings\/drawing\d+\.xml/.test(name))
      expect([name, misplacedInTree(xml, chartOrder)]).toEqual([name, []]);
  }
  // What the other program left lying about stays its own affair.
  expect(packageFaults(once)).toEqual(packageFaults(before));
  const twice = patch(once, result);
  expect([...partsOf(twice).keys()].sort()).toEqual([...partsOf(once).keys()].sort());
  for (const name of fresh) expect(partText(twice, name)).toBe(partText(once, name));
});

test("a chart names the cells of its own sheet under the sheet's name", () => {
  const xml = partText(patch(sheetJsFile(), result), "xl/charts/chart1.xml");
  expect(xml).toContain("<c:f>'Kết quả ''A'' 2024'!$D$2:$D$6</c:f>");
  expect(xml).toContain('<c:pt idx="4"><c:v>12</c:v></c:pt>');
});

test("a sheet put again without charts leaves none of the old ones behind", () => {
  const before = withOwnChart(result);
  const after = patch(before, { ...result, charts: [], notes: [] });
  expect(drawn(before)).toHaveLength(8);
  expect(drawn(after)).toEqual([
    "xl/charts/chart1.xml",
    "xl/drawings/_rels/drawing1.xml.rels",
    "xl/drawings/drawing1.xml",
  ]);
  expect(packageFaults(after)).toEqual(sound);
});

test("the officer's own charts keep their bytes when sheets of ours come and go", () => {
  const before = withOwnChart(result);
  const after = patch(before, { ...result, charts: [chart({ kind: "column" })] }, chartSheet([chart()], "Mới"));
  const own = [
    "xl/worksheets/sheet1.xml",
    "xl/charts/chart1.xml",
    ...drawn(before).filter((name) => name.includes("drawing1.xml")),
  ];
  for (const name of own) expect([name, partText(after, name)]).toEqual([name, partText(before, name)]);
  expect(packageFaults(after)).toEqual(sound);
});

/** Our workbook as Excel would save it again: styles beside the chart, printer settings, a picture that another sheet shows too. */
function savedByExcel(): Uint8Array {
  const parts = unzipSync(withOwnChart({ ...result, notes: [] }));
  const text = (xml: string): Uint8Array => new Uint8Array(Buffer.from(xml, "utf8"));
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const microsoft = "http://schemas.microsoft.com/office/2011/relationships";
  const relations = (...items: readonly string[]): Uint8Array =>
    text(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`,
    );
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${String(id)}" Type="${type}" Target="${target}"/>`;
  const types = Buffer.from(parts["[Content_Types].xml"] ?? []).toString("utf8");
  return zipSync({
    ...parts,
    "[Content_Types].xml": text(
      types.replace(
        "</Types>",
        '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default Extension="png" ContentType="image/png"/>' +
          '<Override PartName="/xl/charts/style2.xml" ContentType="application/vnd.ms-office.chartstyle+xml"/></Types>',
      ),
    ),
    "xl/worksheets/_rels/sheet2.xml.rels": relations(
      relation(1, `${office}/drawing`, "../drawings/drawing2.xml"),
      relation(2, `${office}/printerSettings`, "/xl/printerSettings/printerSettings1.bin"),
      '<Relationship Id="rId3" Type="x/hyperlink" Target="https://example.org/" TargetMode="External"/>',
    ),
    "xl/drawings/_rels/drawing1.xml.rels": relations(
      relation(1, `${office}/chart`, "../charts/chart1.xml"),
      relation(2, `${office}/image`, "../media/image1.png"),
    ),
    "xl/drawings/_rels/drawing2.xml.rels": relations(
      relation(1, `${office}/chart`, "../charts/chart2.xml"),
      relation(2, `${office}/chart`, "../charts/chart3.xml"),
      relation(3, `${office}/image`, "../media/image1.png"),
      relation(4, `${office}/image`, "../media/image2.png"),
      relation(5, `${office}/hyperlink`, "/xl/worksheets/sheet1.xml"),
    ),
    "xl/charts/_rels/chart2.xml.rels": relations(relation(1, `${microsoft}/chartStyle`, "style2.xml")),
    "xl/charts/style2.xml": text("<a/>"),
    "xl/printerSettings/printerSettings1.bin": text("x"),
    "xl/media/image1.png": text("1"),
    "xl/media/image2.png": text("2"),
  });
}

test("what hung on the old sheet alone goes, what others use stays", () => {
  const before = savedByExcel();
  expect(packageFaults(before)).toEqual(sound);
  const after = patch(before, sheetLayout(result.name, [[1]]));
  expect([...partsOf(after).keys()].filter((name) => /drawing|chart|media|printer|sheet\d/.test(name)).sort()).toEqual([
    "xl/charts/chart1.xml",
    "xl/drawings/_rels/drawing1.xml.rels",
    "xl/drawings/drawing1.xml",
    "xl/media/image1.png",
    "xl/worksheets/_rels/sheet1.xml.rels",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
  ]);
  expect(packageFaults(after)).toEqual(sound);
});

test("other libraries open a file that charts were put into", async () => {
  const after = patch(sheetJsFile(), result);
  const grid = trimmed(result.grid);
  expect((await readWithExcelJs(after)).find(({ name }) => name === result.name)?.grid).toEqual(grid);
  expect(readWithSheetJs(after).find(({ name }) => name === result.name)?.grid).toEqual(grid);
});

testWithLibreOffice("LibreOffice finds the charts that were put into a file", async () => {
  const again = convert(patch(await exceljsFile(), result), "xlsx");
  expect([...partsOf(again).keys()].filter((name) => name.startsWith("xl/charts/chart"))).toHaveLength(2);
});
