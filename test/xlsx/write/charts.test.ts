import fc from "fast-check";
import type { CellValue } from "../../../core/grid";
import { sheetLayout, type ChartLayout, type SheetLayout } from "../../../core/layout/sheet-layout";
import { writeWorkbook } from "../../../xlsx/write/write-workbook";
import { chartOrder } from "./chart-order";
import { convert, deflate, partText, partsOf, testWithLibreOffice } from "./node-tools";
import { packageFaults, sound } from "./package-check";
import { readWithExcelJs, readWithSheetJs, trimmed } from "./read-back";
import { chart, chartSheet, communes, one, range } from "./sample-charts";
import { misplaced, misplacedInTree, rootChildren, worksheetOrder } from "./xml-check";

function write(...sheets: readonly SheetLayout[]): Uint8Array {
  return writeWorkbook({ title: "", createdOn: 1, sheets }, deflate);
}

/** The only chart part of a workbook with this one chart. */
function chartPart(layout: ChartLayout, rest: Partial<SheetLayout> = {}): string {
  return partText(write(chartSheet([layout], "Tổng hợp", rest)), "xl/charts/chart1.xml");
}

const entities: readonly (readonly [string, string])[] = [
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&amp;", "&"],
];

function references(xml: string): string[] {
  return [...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, formula]) =>
    entities.reduce((text, [entity, letter]) => text.replaceAll(entity, letter), formula ?? ""),
  );
}

/** The points of the caches in order: [place, text]. */
function caches(xml: string, tag: "strCache" | "numCache"): (readonly [number, string])[][] {
  return [...xml.matchAll(new RegExp(`<c:${tag}>(.*?)</c:${tag}>`, "gs"))].map(([, cache]) =>
    [...(cache ?? "").matchAll(/<c:pt idx="(\d+)"[^>]*>\s*<c:v>([^<]*)<\/c:v>/g)].map(
      ([, place, value]) => [Number(place), value ?? ""] as const,
    ),
  );
}

/** Faults of every XML part of a package: not well-formed, or out of the schema's order. */
function xmlFaults(bytes: Uint8Array): string[] {
  return [...partsOf(bytes).keys()].flatMap((name) => {
    const xml = partText(bytes, name);
    const children = rootChildren(xml);
    if (name.startsWith("xl/worksheets/sheet")) return misplaced(children, worksheetOrder);
    return /^xl\/(?:charts|drawings)\/[^/]*\.xml$/.test(name) ? misplacedInTree(xml, chartOrder) : [];
  });
}

const kinds = ["bar", "column", "line"] as const;
const everything = write(
  chartSheet(kinds.map((kind) => chart({ kind }))),
  chartSheet([], "Không có biểu đồ"),
  chartSheet(
    kinds.map((kind) => chart({ kind, ...one(4), unit: "", title: "" })),
    "Tỷ lệ",
    { notes: [{ row: 1, column: 1, text: "Ghi chú" }] },
  ),
);

test("the tree checker names what is out of order and what it does not know", () => {
  const xml = '<c:barChart><c:ser><c:val/><c:idx val=">"/></c:ser><c:barDir/><c:nonsense/></c:barChart>';
  expect(misplacedInTree(xml, chartOrder)).toEqual(["ser/idx", "barChart/barDir", "barChart/nonsense"]);
});

test("charts leave every part well-formed, in the schema's order, declared and reachable", () => {
  expect(xmlFaults(everything)).toEqual([]);
  expect(packageFaults(everything)).toEqual(sound);
  expect([...partsOf(everything).keys()].filter((name) => /drawing\d|chart\d/i.test(name))).toEqual([
    "xl/drawings/drawing1.xml",
    "xl/drawings/_rels/drawing1.xml.rels",
    "xl/charts/chart1.xml",
    "xl/charts/chart2.xml",
    "xl/charts/chart3.xml",
    "xl/drawings/vmlDrawing3.vml",
    "xl/drawings/drawing3.xml",
    "xl/drawings/_rels/drawing3.xml.rels",
    "xl/charts/chart4.xml",
    "xl/charts/chart5.xml",
    "xl/charts/chart6.xml",
  ]);
});

test("equal layouts with charts give equal bytes", () => {
  expect(Buffer.from(write(chartSheet([chart()]))).equals(Buffer.from(write(chartSheet([chart()]))))).toBe(true);
});

test.each(kinds)("a %s chart names its cells and holds what stands in them", (kind) => {
  const xml = chartPart(chart({ kind }));
  const cells = (column: string): string => `'Tổng hợp'!$${column}$2:$${column}$6`;
  expect(references(xml)).toEqual([cells("B"), cells("C"), cells("B"), cells("D")]);
  expect(caches(xml, "strCache")[0]).toEqual(communes.map((name, place) => [place, name]));
  // The blank cell has a place and no point.
  expect(caches(xml, "numCache")[1]).toEqual([
    [0, "6"],
    [1, "3"],
    [3, "0"],
    [4, "12"],
  ]);
  expect(xml).toContain("<c:tx><c:v>Đã xuất cảnh</c:v></c:tx>");
});

test.each([
  ["Xã 'A'", "'Xã ''A'!$B$2:$B$6"],
  ["a&b<c>", "'a&b<c>'!$B$2:$B$6"],
  ["Năm 2024/2025: [nháp]", "'Năm 2024 2025   nháp'!$B$2:$B$6"],
  ["Tổng hợp kết quả đưa người lao động đi làm việc", "'Tổng hợp kết quả đưa người lao'!$B$2:$B$6"],
  ["_x0041_", "'_x0041_'!$B$2:$B$6"],
])("references follow the sheet %s to the name it gets", (name, formula) => {
  const bytes = write(chartSheet([chart()], name));
  const [first] = references(partText(bytes, "xl/charts/chart1.xml"));
  const sheet = readWithSheetJs(bytes)[0]?.name ?? "";
  const quoted = `'${sheet.replace(/'/g, "''")}'!$B$2:$B$6`;
  expect([first, quoted]).toEqual([formula, formula]);
});

test("a sheet of the same name does not draw its neighbour's cells", () => {
  const bytes = write(chartSheet([chart()], "Biểu"), chartSheet([chart()], "Biểu"));
  expect(references(partText(bytes, "xl/charts/chart2.xml"))[0]).toBe("'Biểu (2)'!$B$2:$B$6");
});

test("a chart covers exactly the cells it is given", () => {
  const xml = partText(write(chartSheet([chart({ at: range(8, 2, 24, 5) })])), "xl/drawings/drawing1.xml");
  const numbers = [...xml.matchAll(/<xdr:(col|row)>(\d+)</g)].map(([, , value]) => Number(value));
  expect(numbers).toEqual([2, 8, 6, 25]);
});

test.each<readonly [string, ChartLayout]>([
  ["no categories", chart({ categories: range(1, 1, 0, 1) })],
  ["no values", chart({ series: [{ name: "x", values: range(1, 2, 0, 2) }] })],
  ["no series", chart({ series: [] })],
])("a chart over %s is left out, drawing and all", (_, layout) => {
  const bytes = write(chartSheet([layout]));
  expect([...partsOf(bytes).keys()].filter((name) => /drawing|chart/.test(name))).toEqual([]);
  expect(packageFaults(bytes)).toEqual(sound);
});

const roomy = range(8, 0, 40, 8);

test.each<readonly [string, ChartLayout, string, boolean]>([
  ["a legend for two series", chart(), "<c:legend>", true],
  ["no legend for one", chart(one(3)), "<c:legend>", false],
  ["numbers beside few bars", chart({ at: roomy }), "<c:dLbls>", true],
  ["no numbers where bars are thin", chart({ at: range(8, 0, 11, 8) }), "<c:dLbls>", false],
  ["no numbers along several lines", chart({ kind: "line", at: roomy }), "<c:dLbls>", false],
  ["numbers along one line", chart({ kind: "line", ...one(3), at: roomy }), "<c:dLbls>", true],
  ["every name of a lying chart with room", chart({ at: roomy }), '<c:tickLblSkip val="1"/>', true],
  ["the first name on top of a lying chart", chart(), '<c:orientation val="maxMin"/>', true],
  ["standing bars from left to right", chart({ kind: "column" }), '<c:orientation val="maxMin"/>', false],
  ["the unit beside the axis", chart(), "<a:t>Lao động</a:t>", true],
  ["no axis title without a unit", chart({ unit: "" }), "<a:t>Lao động</a:t>", false],
  ["no empty title", chart({ title: " " }), '<c:autoTitleDeleted val="1"/>', true],
  ["whole persons on an axis of few", chart({ ...one(2) }), '<c:majorUnit val="1"/>', true],
  ["Excel's own steps for many", chart(), '<c:majorUnit val="1"/>', false],
  ["whole shares on an axis of shares", chart(one(4)), '<c:numFmt formatCode="0%" sourceLinked="0"/>', true],
  ["Excel's own steps for shares", chart(one(4)), '<c:majorUnit val="1"/>', false],
  ["an axis from zero", chart(), '<c:min val="0"/>', true],
])("%s", (_, layout, piece, isThere) => {
  expect(chartPart(layout).includes(piece)).toBe(isThere);
});

test("below zero the axis is left to Excel", () => {
  const sheet = sheetLayout("A", [["a", -5]], {
    charts: [chart({ categories: range(0, 0, 0, 0), series: [{ name: "x", values: range(0, 1, 0, 1) }] })],
  });
  expect(partText(write(sheet), "xl/charts/chart1.xml")).not.toContain("<c:min ");
});

test("figures of hidden columns are drawn", () => {
  expect(chartPart(chart())).toContain('<c:plotVisOnly val="1"/>');
  const columns = Array.from({ length: 5 }, (_, column) => ({
    width: 9,
    look: "integer" as const,
    hidden: column === 3,
  }));
  expect(chartPart(chart(), { columns })).toContain('<c:plotVisOnly val="0"/>');
});

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom("=1+1", "_x0041_", " a ", "<&>\"'", "]]>"),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const span = fc
  .tuple(fc.nat(120), fc.nat(6), fc.integer({ min: -1, max: 120 }), fc.integer({ min: -1, max: 2 }))
  .map(([top, left, down, across]) => range(top, left, top + down, left + across));
const anyText = fc.string({ unit: "binary", maxLength: 400 });
const anyChart: fc.Arbitrary<ChartLayout> = fc.record({
  kind: fc.constantFrom(...kinds),
  title: anyText,
  categories: span,
  series: fc.array(fc.record({ name: anyText, values: span }), { maxLength: 7 }),
  unit: anyText,
  at: span,
});

test("any charts over any cells give a sound package", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }),
      fc.array(anyChart, { maxLength: 3 }),
      anyText,
      (grid, charts, name) => {
        const bytes = write(sheetLayout(name, grid, { charts }));
        expect(xmlFaults(bytes)).toEqual([]);
        expect(packageFaults(bytes)).toEqual(sound);
      },
    ),
    { numRuns: 150 },
  );
});

test("other libraries see the same cells with charts as without", async () => {
  const { grid } = chartSheet([]);
  expect((await readWithExcelJs(everything))[0]?.grid).toEqual(trimmed(grid));
  expect(readWithSheetJs(everything)[2]?.grid).toEqual(trimmed(grid));
});

testWithLibreOffice("LibreOffice draws the same figures from the same cells", () => {
  const again = convert(everything, "xlsx");
  const charts = [...partsOf(again).keys()].filter((name) => name.startsWith("xl/charts/chart"));
  expect(charts).toHaveLength(6);
  const first = charts
    .map((name) => partText(again, name))
    .find((xml) => xml.includes('barDir val="bar"') && xml.includes("Chỉ tiêu"));
  expect(references(first ?? "")).toEqual(
    expect.arrayContaining(["'Tổng hợp'!$B$2:$B$6", "'Tổng hợp'!$C$2:$C$6", "'Tổng hợp'!$D$2:$D$6"]),
  );
  expect(caches(first ?? "", "strCache")).toContainEqual(communes.map((name, place) => [place, name]));
  expect(first).toContain("Kết quả so với chỉ tiêu");
  expect(first).toContain('<c:orientation val="maxMin"/>');
});
