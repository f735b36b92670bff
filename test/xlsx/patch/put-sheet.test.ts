import { sheetLayout, type SheetLayout } from "../../../core/layout/sheet-layout";
import type { Change } from "../../../core/change";
import { patchWorkbook } from "../../../xlsx/patch/patch-workbook";
import { storedParts } from "../../../xlsx/patch/stored-parts";
import { writeWorkbook } from "../../../xlsx/write/write-workbook";
import { convert, deflate, inflate, partText, partsOf, testWithLibreOffice } from "../write/node-tools";
import { openWithExcelJs, readWithExcelJs, readWithSheetJs, trimmed } from "../write/read-back";
import { sampleWorkbook } from "../write/sample-layouts";
import { misplaced, rootChildren, stylesOrder, workbookOrder, worksheetOrder } from "../write/xml-check";
import { exceljsFile, handMadeFile, sheetJsFile } from "./officer-files";

function patch(bytes: Uint8Array, ...changes: readonly Change[]): Uint8Array {
  const result = patchWorkbook(bytes, changes, { inflate, deflate });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.bytes;
}

const samples: readonly Change[] = sampleWorkbook.sheets.map((layout) => ({ kind: "put-sheet", layout }));
const grids = sampleWorkbook.sheets.map(({ grid }) => trimmed(grid));

const orders = [
  ["xl/worksheets/sheet", worksheetOrder],
  ["xl/workbook.xml", workbookOrder],
  ["xl/styles.xml", stylesOrder],
] as const;

function packed(bytes: Uint8Array): Map<string, string> {
  const stored = storedParts(bytes);
  if (!stored.ok) throw new Error("Not a zip");
  return new Map(stored.parts.map((part) => [part.name, Buffer.from(part.packed).toString("base64")]));
}

const hosts: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ["exceljs", exceljsFile],
  ["@e965/xlsx", () => Promise.resolve(sheetJsFile())],
  [
    "ours",
    () => Promise.resolve(writeWorkbook({ title: "", createdOn: 1, sheets: [sheetLayout("Cũ", [[1]])] }, deflate)),
  ],
];

describe.each(hosts)("sheets put into a file of %s", (_, make) => {
  test("come last and read back, and the officer's own sheets keep their bytes", async () => {
    const before = await make();
    const after = patch(before, ...samples);
    const old = readWithSheetJs(before);
    const fresh = readWithSheetJs(after);
    expect(fresh.slice(0, old.length)).toEqual(old);
    const ours = fresh.slice(old.length).filter(({ name }) => !name.startsWith("_"));
    expect(ours.map(({ grid }) => grid)).toEqual(grids);
    const [oldParts, freshParts] = [packed(before), packed(after)];
    const lists = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];
    expect([...oldParts.keys()].filter((name) => oldParts.get(name) !== freshParts.get(name)).sort()).toEqual(
      [...lists].sort(),
    );
  });

  test("leave every part well-formed and in the schema's order", async () => {
    const before = await make();
    const after = patch(before, ...samples);
    for (const name of [...partsOf(after).keys()].filter((part) => /\.(?:xml|rels|vml)$/.test(part))) {
      const children = rootChildren(partText(after, name));
      const order = orders.find(([start]) => name.startsWith(start))?.[1];
      if (order === undefined) continue;
      // What the other library misplaced itself stays as it was.
      const known = partsOf(before).has(name) ? misplaced(rootChildren(partText(before, name)), order) : [];
      expect([name, misplaced(children, order)]).toEqual([name, known]);
    }
  });

  test("twice are there once, and nothing grows", async () => {
    const once = patch(await make(), ...samples);
    const twice = patch(once, ...samples);
    expect([...partsOf(twice).keys()].sort()).toEqual([...partsOf(once).keys()].sort());
    expect(readWithSheetJs(twice)).toEqual(readWithSheetJs(once));
    expect(partText(twice, "xl/styles.xml")).toBe(partText(once, "xl/styles.xml"));
    expect(partText(twice, "[Content_Types].xml").length).toBe(partText(once, "[Content_Types].xml").length);
    const names = (bytes: Uint8Array): number => partText(bytes, "xl/workbook.xml").split("<definedName ").length;
    expect(names(twice)).toBe(names(once));
  });

  testWithLibreOffice("open in LibreOffice", async () => {
    const seen = readWithSheetJs(convert(patch(await make(), ...samples), "xlsx"));
    expect(seen.find(({ name }) => name === "Danh mục")?.grid).toEqual(grids[2]);
  });
});

test("a sheet put in looks as it would in a workbook of its own", async () => {
  const book = await openWithExcelJs(patch(await exceljsFile(), ...samples));
  const report = book.getWorksheet("Biểu tổng hợp");
  expect(report?.getCell("A1").font).toMatchObject({ name: "Times New Roman", size: 14, bold: true });
  expect(report?.getCell("E7").numFmt).toBe("0.0%");
  expect(report?.getCell("D8").note).toBeDefined();
  expect(report?.pageSetup.printTitlesRow).toBe("4:6");
  expect(book.getWorksheet("Danh mục")?.state).toBe("hidden");
  expect(book.getWorksheet("Danh sách")?.getCell("C2").numFmt).toBe("dd/mm/yyyy");
});

test("a sheet of the same name is replaced where it stands, notes and names too", () => {
  const sheet = (rest: Partial<SheetLayout>, value: string): SheetLayout => sheetLayout("Biểu", [[value]], rest);
  const before = writeWorkbook(
    {
      title: "",
      createdOn: 1,
      sheets: [
        sheet({ notes: [{ row: 0, column: 0, text: "cũ" }], repeatRows: { top: 0, bottom: 0 } }, "cũ"),
        sheetLayout("Khác", [[1]]),
      ],
    },
    deflate,
  );
  const after = patch(before, { kind: "put-sheet", layout: sheet({}, "mới") });
  expect(readWithSheetJs(after).map(({ name, grid }) => [name, grid])).toEqual([
    ["Biểu", [["mới"]]],
    ["Khác", [[1]]],
  ]);
  expect([...partsOf(after).keys()].filter((name) => /comments|vml|sheet1\.xml\.rels/.test(name))).toEqual([]);
  expect(partText(after, "xl/workbook.xml")).not.toContain("definedName");
  expect(partText(after, "[Content_Types].xml")).not.toContain("comments");
});

test.each<readonly [string, readonly Change[], string]>([
  [
    "after the sheet count",
    [
      { kind: "put-sheet", layout: sheetLayout("Mới", [["a"]]) },
      { kind: "put-cells", sheet: "Mới", row: 0, column: 0, cells: [["b"]] },
    ],
    "b",
  ],
  [
    "before the sheet do not",
    [
      { kind: "put-cells", sheet: "Mới", row: 0, column: 0, cells: [["b"]] },
      { kind: "put-sheet", layout: sheetLayout("Mới", [["a"]]) },
    ],
    "a",
  ],
])("cells put %s", async (_, changes, value) => {
  const seen = await readWithExcelJs(patch(sheetJsFile(), ...changes));
  expect(seen.find(({ name }) => name === "Mới")?.grid).toEqual([[value]]);
});

test("under a namespace prefix, and in a workbook that counts from 1904", () => {
  const workbook =
    '<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="Tờ" sheetId="7" q:id="rId1"/></x:sheets></x:workbook>';
  const bytes = handMadeFile({ sheet: '<worksheet xmlns="{ns}"><sheetData/></worksheet>', workbook });
  const layout = sheetLayout("Mới", [[45_000, 45_000]], {
    columns: [
      { width: 9, look: "date" },
      { width: 9, look: "integer" },
    ],
    repeatRows: { top: 0, bottom: 0 },
  });
  const after = patch(bytes, { kind: "put-sheet", layout });
  expect(partText(after, "xl/workbook.xml")).toMatch(
    /<x:sheet name="Mới" sheetId="8" q:id="rId3"\/><\/x:sheets><x:definedNames><x:definedName [^>]*localSheetId="1">'Mới'!\$1:\$1<\/x:definedName>/,
  );
  expect(partText(after, "xl/worksheets/sheet2.xml")).toMatch(/<v>43538<\/v>.*<v>45000<\/v>/);
});
