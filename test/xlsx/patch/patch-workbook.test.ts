import { Workbook } from "exceljs";
import type { CellValue, Grid } from "../../../core/grid";
import type { Change } from "../../../core/change";
import { patchWorkbook } from "../../../xlsx/patch/patch-workbook";
import { storedParts } from "../../../xlsx/patch/stored-parts";
import { convert, deflate, inflate, partText, partsOf, testWithLibreOffice } from "../write/node-tools";
import { openWithExcelJs, openWithSheetJs, readWithSheetJs } from "../write/read-back";
import { rootChildren } from "../write/xml-check";
import { exceljsFile, handMadeFile, sheetJsFile } from "./officer-files";

const tools = { inflate, deflate };

function put(sheet: string, row: number, column: number, cells: Grid): Change {
  return { kind: "put-cells", sheet, row, column, cells };
}

function patch(bytes: Uint8Array, ...changes: readonly Change[]): Uint8Array {
  const result = patchWorkbook(bytes, changes, tools);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.bytes;
}

/** Names of parts whose stored (compressed) bytes differ, or which are on one side only. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, fresh] = [storedParts(before), storedParts(after)];
  if (!old.ok || !fresh.ok) throw new Error("Not a zip");
  const kept = new Map(old.parts.map((part) => [part.name, part]));
  const changed = fresh.parts.filter(({ name, packed }) => {
    const known = kept.get(name);
    kept.delete(name);
    return known === undefined || Buffer.compare(known.packed, packed) !== 0;
  });
  return [...changed.map(({ name }) => name), ...kept.keys()].sort();
}

/** The cells that read differently, by sheet and name. */
function changedCells(before: Uint8Array, after: Uint8Array): Record<string, CellValue> {
  const [old, fresh] = [readWithSheetJs(before), readWithSheetJs(after)];
  const changed: Record<string, CellValue> = {};
  fresh.forEach(({ name, grid }, index) => {
    const was = old[index]?.grid ?? [];
    for (let row = 0; row < Math.max(grid.length, was.length); row++) {
      for (let column = 0; column < Math.max(grid[row]?.length ?? 0, was[row]?.length ?? 0); column++) {
        const value = grid[row]?.[column] ?? null;
        if (value !== (was[row]?.[column] ?? null)) changed[`${name}!${String(row)},${String(column)}`] = value;
      }
    }
  });
  return changed;
}

const sheetPart = "xl/worksheets/sheet1.xml";

describe("in officers' files", () => {
  const changes = [
    put("Danh sách", 1, 0, [["Nguyễn Thị Ánh Nguyệt", "087190000123"]]),
    put("Danh sách", 3, 0, [["Lê A", null, 33_000]]),
  ];
  const seen = {
    "Danh sách!1,0": "Nguyễn Thị Ánh Nguyệt",
    "Danh sách!1,1": "087190000123",
    "Danh sách!3,0": "Lê A",
    "Danh sách!3,2": 33_000,
  };

  test("exceljs: only the sheet, its new text format and the call to calculate change", async () => {
    const before = await exceljsFile();
    const after = patch(before, ...changes);
    expect(changedParts(before, after)).toEqual(["xl/styles.xml", "xl/workbook.xml", sheetPart].sort());
    expect(changedCells(before, after)).toEqual(seen);
  });

  test("exceljs: everything around the cells is byte for byte the same", async () => {
    const before = await exceljsFile();
    const [old, fresh] = [partText(before, sheetPart), partText(patch(before, ...changes), sheetPart)];
    const tail = /<\/sheetData>.*$/s;
    expect(tail.exec(fresh)?.[0]).toBe(tail.exec(old)?.[0]);
    expect(tail.exec(fresh)?.[0]).toMatch(/dataValidations.*|conditionalFormatting.*|drawing/);
    const rows = (xml: string): string[] => xml.match(/<row .*?<\/row>/gs) ?? [];
    expect(rows(fresh).filter((row) => !rows(old).includes(row))).toHaveLength(2);
    expect(rows(old).filter((row) => !rows(fresh).includes(row))).toHaveLength(1);
  });

  test("exceljs reads its own file back, features and all", async () => {
    const sheet = (await openWithExcelJs(patch(await exceljsFile(), ...changes))).worksheets[0];
    expect(sheet?.getCell("E2").dataValidation).toMatchObject({ type: "list" });
    expect(sheet?.getCell("A2").note).toBeDefined();
    expect(sheet?.getImages()).toHaveLength(1);
    expect(sheet?.getCell("B2").numFmt).toBe("@");
  });

  test("@e965/xlsx", () => {
    const before = sheetJsFile();
    const after = patch(
      before,
      put("Danh sách", 1, 0, [["Nguyễn Thị Ánh Nguyệt"]]),
      put("Danh sách", 2, 1, [["0010"]]),
    );
    expect(changedParts(before, after)).toEqual(["xl/styles.xml", "xl/workbook.xml", sheetPart].sort());
    expect(changedCells(before, after)).toEqual({ "Danh sách!1,0": "Nguyễn Thị Ánh Nguyệt", "Danh sách!2,1": "0010" });
  });

  testWithLibreOffice("LibreOffice", async () => {
    const before = convert(await exceljsFile(), "xlsx");
    const after = patch(before, ...changes);
    expect(changedParts(before, after).filter((name) => !["xl/styles.xml", "xl/workbook.xml"].includes(name))).toEqual([
      sheetPart,
    ]);
    expect(changedCells(before, after)).toEqual(seen);
    const reopened = readWithSheetJs(convert(after, "xlsx"));
    expect(reopened[0]?.grid[1]?.slice(0, 2)).toEqual(["Nguyễn Thị Ánh Nguyệt", "087190000123"]);
  });
});

function sheetXml(rows: string, rest = "", head = ""): string {
  return `<?xml version="1.0"?><worksheet xmlns="{ns}">${head}<sheetData>${rows}</sheetData>${rest}</worksheet>`;
}

/** The content of sheetData after changes to a hand-made sheet. */
function dataAfter(sheet: string, ...changes: readonly Change[]): string {
  const xml = partText(patch(handMadeFile({ sheet }), ...changes), sheetPart);
  rootChildren(xml);
  return /<(?:\w+:)?sheetData>(.*)<\/(?:\w+:)?sheetData>/s.exec(xml)?.[1] ?? xml;
}

const text = (value: string): string => `t="inlineStr"><is><t>${value}</t></is></c>`;

describe("cells are written where they belong", () => {
  test.each<readonly [string, string, Change, string]>([
    [
      "over a cell, keeping its style",
      '<row r="1"><c r="A1" s="2"><v>1</v></c></row>',
      put("Tờ", 0, 0, [[5]]),
      '<row r="1"><c r="A1" s="2"><v>5</v></c></row>',
    ],
    [
      "over a shared string",
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      put("Tờ", 0, 0, [["Đỗ"]]),
      `<row r="1"><c r="A1" ${text("Đỗ")}</row>`,
    ],
    [
      "over a formula",
      '<row r="1"><c r="A1" t="str" cm="1"><f>B1</f><v>x</v></c></row>',
      put("Tờ", 0, 0, [[true]]),
      '<row r="1"><c r="A1" t="b"><v>1</v></c></row>',
    ],
    [
      "blank, keeping the style",
      '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
      put("Tờ", 0, 0, [[null]]),
      '<row r="1"><c r="A1" s="1"/></row>',
    ],
    [
      "before, between and after",
      '<row r="1"><c r="B1"/><c r="D1"/></row>',
      put("Tờ", 0, 0, [[1, 2, 3, 4, 5]]),
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c><c r="D1"><v>4</v></c><c r="E1"><v>5</v></c></row>',
    ],
    [
      "rows before, between and after",
      '<row r="2"/><row r="4"/>',
      put("Tờ", 0, 0, [[1], [2], [3], [4], [5]]),
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>',
    ],
    [
      "nothing for blanks that are not there",
      '<row r="1"><c r="B1"/></row>',
      put("Tờ", 0, 0, [[null], [null]]),
      '<row r="1"><c r="B1"/></row>',
    ],
    [
      "cells and rows without references",
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
      put("Tờ", 1, 0, [[9, 8]]),
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="A2"><v>9</v></c><c r="B2"><v>8</v></c></row>',
    ],
    [
      "a wider row span",
      '<row r="1" spans="2:3" ht="20"><c r="B1"/></row>',
      put("Tờ", 0, 0, [[1, 2, 3, 4]]),
      '<row r="1" spans="1:4" ht="20"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c><c r="D1"><v>4</v></c></row>',
    ],
    [
      "a row's own style",
      '<row r="1" s="2" customFormat="1"/>',
      put("Tờ", 0, 0, [[1]]),
      '<row r="1" s="2" customFormat="1"><c r="A1" s="2"><v>1</v></c></row>',
    ],
    [
      "past a comment and CDATA",
      '<!-- <row r="1"> --><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[<c r="B1"/>]]></t></is></c></row>',
      put("Tờ", 0, 1, [[1]]),
      '<!-- <row r="1"> --><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[<c r="B1"/>]]></t></is></c><c r="B1"><v>1</v></c></row>',
    ],
    [
      "text kept as it is",
      '<row r="1"><c r="A1"/></row>',
      put("Tờ", 0, 0, [[" a_x0041_<\u0001 "]]),
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a_x005F_x0041_&lt;_x0001_ </t></is></c></row>',
    ],
    [
      "never a number that is none",
      '<row r="1"><c r="A1"/></row>',
      put("Tờ", 0, 0, [[Number.NaN]]),
      '<row r="1"><c r="A1" t="e"><v>#NUM!</v></c></row>',
    ],
  ])("%s", (_, rows, change, after) => {
    expect(dataAfter(sheetXml(rows), change)).toBe(after);
  });

  test("past an end tag that is only a comment", () => {
    const rows = '<row r="1"><!-- </row><row r="2"> --><c r="A1"><v>1</v></c></row>';
    expect(dataAfter(sheetXml(rows), put("Tờ", 1, 0, [[2]]))).toBe(`${rows}<row r="2"><c r="A2"><v>2</v></c></row>`);
  });

  test("in an empty sheetData element", () => {
    const sheet = '<worksheet xmlns="{ns}"><sheetData/></worksheet>';
    expect(dataAfter(sheet, put("Tờ", 1, 1, [[1]]))).toBe('<row r="2"><c r="B2"><v>1</v></c></row>');
  });

  test("under a namespace prefix", () => {
    const sheet =
      '<x:worksheet xmlns:x="{ns}"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>';
    expect(dataAfter(sheet, put("Tờ", 0, 0, [["a"], ["b"]]))).toBe(
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row>',
    );
  });

  test("in the style of their column where the row has none", () => {
    const sheet = sheetXml("", "", '<cols><col min="2" max="3" style="2"/></cols>');
    expect(dataAfter(sheet, put("Tờ", 0, 1, [[1]]))).toBe('<row r="1"><c r="B1" s="2"><v>1</v></c></row>');
  });

  test("and the noted extent of the sheet grows with them", () => {
    const bytes = patch(handMadeFile({ sheet: sheetXml("", "", '<dimension ref="B2:C3"/>') }), put("Tờ", 4, 0, [[1]]));
    expect(partText(bytes, sheetPart)).toContain('<dimension ref="A2:C5"/>');
  });

  test("later changes win", () => {
    expect(dataAfter(sheetXml(""), put("Tờ", 0, 0, [[1]]), put("Tờ", 0, 0, [[2]]))).toBe(
      '<row r="1"><c r="A1"><v>2</v></c></row>',
    );
  });
});

describe("merged cells", () => {
  const merged = sheetXml(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/></row>',
    '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
  );
  test.each<readonly [string, Change, string]>([
    [
      "a value for a hidden cell goes to the first one",
      put("Tờ", 1, 1, [[7]]),
      '<row r="1"><c r="A1"><v>7</v></c><c r="B1"/></row>',
    ],
    [
      "a blank for a hidden cell goes nowhere",
      put("Tờ", 0, 0, [[7, null]]),
      '<row r="1"><c r="A1"><v>7</v></c><c r="B1"/></row>',
    ],
    [
      "the first cell's own value counts",
      put("Tờ", 0, 0, [[7, 8]]),
      '<row r="1"><c r="A1"><v>7</v></c><c r="B1"/></row>',
    ],
  ])("%s", (_, change, after) => {
    expect(dataAfter(merged, change)).toBe(after);
  });
});

describe("number formats", () => {
  const styles = '<row r="1"><c r="A1"/><c r="B1" s="1"/><c r="C1" s="2"/><c r="D1" s="3"/></row>';
  function stylesAfter(change: Change): (string | undefined)[] {
    const bytes = patch(handMadeFile({ sheet: sheetXml(styles) }), change);
    const records = partText(bytes, "xl/styles.xml").match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
    rootChildren(partText(bytes, "xl/styles.xml"));
    return [...partText(bytes, sheetPart).matchAll(/<c r="\w+"(?: s="(\d+)")?/g)].map(
      ([, style]) => records[Number(style ?? 0)],
    );
  }
  const general = '<xf numFmtId="0" fontId="0"/>';
  const asText = '<xf numFmtId="49" fontId="0" applyNumberFormat="1"/>';
  const date = '<xf numFmtId="164" fontId="0"/>';
  const apostrophe = '<xf numFmtId="3" fontId="0" quotePrefix="1"><alignment horizontal="left"/></xf>';
  test.each<readonly [string, CellValue[], string[]]>([
    ["plain text changes none", ["a", "b", "c", "d"], [general, asText, date, apostrophe]],
    [
      "text that Excel would retype gets a text format",
      ["007", "008", "009", "010"],
      [
        '<xf applyNumberFormat="1" numFmtId="49" fontId="0"/>',
        asText,
        '<xf applyNumberFormat="1" numFmtId="49" fontId="0"/>',
        apostrophe,
      ],
    ],
    [
      "a number leaves a text format",
      [1, 2, 3, 4],
      [
        general,
        '<xf numFmtId="0" fontId="0" applyNumberFormat="1"/>',
        date,
        '<xf applyNumberFormat="1" numFmtId="3" fontId="0" quotePrefix="0"><alignment horizontal="left"/></xf>',
      ],
    ],
  ])("%s", (_, values, expected) => {
    expect(stylesAfter(put("Tờ", 0, 0, [values]))).toEqual(expected);
  });

  test("a twin is made once, and the count follows", () => {
    const bytes = patch(handMadeFile({ sheet: sheetXml(styles) }), put("Tờ", 1, 0, [["01"], ["02"], ["03"]]));
    expect(partText(bytes, "xl/styles.xml")).toContain('<cellXfs count="5">');
  });

  test("the styles part stays as it is when no twin is needed", () => {
    const before = handMadeFile({ sheet: sheetXml(styles) });
    expect(changedParts(before, patch(before, put("Tờ", 0, 0, [["a", "007", 3]])))).toEqual([
      "xl/workbook.xml",
      sheetPart,
    ]);
  });

  test("in a 1904 workbook numbers for date cells are shifted back, others not", () => {
    const workbook =
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Tờ" sheetId="1" r:id="rId1"/></sheets></workbook>';
    const bytes = patch(handMadeFile({ sheet: sheetXml(styles), workbook }), put("Tờ", 0, 0, [[45_000, null, 45_000]]));
    expect(partText(bytes, sheetPart)).toMatch(/<c r="A1"><v>45000<\/v>.*<c r="C1" s="2"><v>43538<\/v>/);
  });
});

describe("formulas", () => {
  const shared =
    '<row r="1"><c r="C1"><f t="shared" ref="C1:D3" si="0">A1&amp;"đ"&lt;$B$1</f><v>1</v></c><c r="D1"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="2"><c r="C2"><f t="shared" si="0"/><v>3</v></c><c r="D2"><f t="shared" si="1" ref="D2">9</f></c></row>';
  test("when the master of a shared formula goes, the others get it in full", () => {
    expect(dataAfter(sheetXml(shared), put("Tờ", 0, 2, [[5]]))).toBe(
      '<row r="1"><c r="C1"><v>5</v></c><c r="D1"><f>B1&amp;"đ"&lt;$B$1</f><v>2</v></c></row>' +
        '<row r="2"><c r="C2"><f>A2&amp;"đ"&lt;$B$1</f><v>3</v></c><c r="D2"><f t="shared" si="1" ref="D2">9</f></c></row>',
    );
  });
  test("when another goes, the master stays", () => {
    expect(dataAfter(sheetXml(shared), put("Tờ", 1, 2, [[5]]))).toBe(
      shared.replace('<c r="C2"><f t="shared" si="0"/><v>3</v></c>', '<c r="C2"><v>5</v></c>'),
    );
  });
  test("when all go, nothing is left over", () => {
    expect(
      dataAfter(
        sheetXml(shared),
        put("Tờ", 0, 2, [
          [5, 6],
          [7, 8],
        ]),
      ),
    ).toBe(
      '<row r="1"><c r="C1"><v>5</v></c><c r="D1"><v>6</v></c></row><row r="2"><c r="C2"><v>7</v></c><c r="D2"><v>8</v></c></row>',
    );
  });
  const array = sheetXml(
    '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c><c r="C1"><f t="array" ref="C1">B1</f></c></row>',
  );
  test("a cell of an array formula is refused", () => {
    expect(() => patch(handMadeFile({ sheet: array }), put("Tờ", 1, 0, [[1]]))).toThrow(
      "A2 is part of an array formula",
    );
  });
  test("an array formula of one cell gives way", () => {
    expect(dataAfter(array, put("Tờ", 0, 2, [[1]]))).toContain('<c r="C1"><v>1</v></c>');
  });
  test("the stored order of calculation goes, and Excel is asked to calculate", () => {
    const before = handMadeFile({ sheet: sheetXml(""), withCalcChain: true });
    const after = patch(before, put("Tờ", 0, 0, [[1]]));
    expect(changedParts(before, after)).toEqual(
      ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/workbook.xml", sheetPart].sort(),
    );
    for (const part of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"])
      expect(partText(after, part)).not.toContain("calcChain");
    expect(partText(after, "xl/workbook.xml")).toContain('<definedNames/><calcPr fullCalcOnLoad="1"/><extLst/>');
  });
  test.each([
    ["<calcPr/>", '<calcPr fullCalcOnLoad="1"/>'],
    ['<calcPr calcId="1" fullCalcOnLoad="0"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/>'],
  ])("%s becomes %s", (before, after) => {
    const head =
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Tờ" sheetId="1" r:id="rId1"/></sheets>';
    const bytes = patch(
      handMadeFile({ sheet: sheetXml(""), workbook: `${head}${before}</workbook>` }),
      put("Tờ", 0, 0, [[1]]),
    );
    expect(partText(bytes, "xl/workbook.xml")).toBe(`${head}${after}</workbook>`);
  });
});

test("everything after the cells survives, x14 drop-downs included", () => {
  const rest =
    '<sheetProtection sheet="1" password="CC1A"/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>"a,b"</formula1></dataValidation></dataValidations><pageSetup orientation="landscape"/>' +
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Khác!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B1:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const after = partText(
    patch(handMadeFile({ sheet: sheetXml('<row r="1"><c r="A1"/></row>', rest) }), put("Tờ", 0, 0, [["x"]])),
    sheetPart,
  );
  expect(after.endsWith(`</sheetData>${rest}</worksheet>`)).toBe(true);
});

describe("headings of an Excel table", () => {
  async function tableFile(formula?: string): Promise<Uint8Array> {
    const book = new Workbook();
    const sheet = book.addWorksheet("Tờ");
    sheet.addTable({
      name: "Bảng",
      ref: "B2",
      headerRow: true,
      columns: [{ name: "Tên <cũ>" }, { name: "Số" }],
      rows: [["a", 1]],
    });
    if (formula !== undefined) sheet.getCell("F1").value = { formula, result: 1 };
    return new Uint8Array(await book.xlsx.writeBuffer());
  }
  test("are renamed in the table too", async () => {
    const before = await tableFile();
    const after = patch(before, put("Tờ", 1, 1, [["Họ & tên"]]), put("Tờ", 2, 1, [["b"]]));
    expect(partText(after, "xl/tables/table1.xml")).toBe(
      partText(before, "xl/tables/table1.xml").replace("Tên &lt;cũ&gt;", "Họ &amp; tên"),
    );
    expect(changedCells(before, after)).toEqual({ "Tờ!1,1": "Họ & tên", "Tờ!2,1": "b" });
  });
  test.each<readonly [string, CellValue, string | undefined, string]>([
    ["blank", null, undefined, "needs a text"],
    ["a number", 5, undefined, "needs a text"],
    ["another column's", "SỐ", undefined, "no other heading"],
    ["known to a formula", "Mới", "SUM(Bảng[Tên <cũ>])", "formulas refer to"],
  ])("are refused when %s", async (_, value, formula, message) => {
    const bytes = await tableFile(formula);
    expect(() => patch(bytes, put("Tờ", 1, 1, [[value]]))).toThrow(message);
  });
});

describe("sheets are found", () => {
  test.each([["Tờ"], ["tờ"], ["Tờ".normalize("NFD")]])("by the name %j", (name) => {
    expect(partText(patch(handMadeFile({ sheet: sheetXml("") }), put(name, 0, 0, [[1]])), sheetPart)).toContain(
      '<c r="A1">',
    );
  });
  test("and an unknown one is a fault", () => {
    expect(() => patch(handMadeFile({ sheet: sheetXml("") }), put("Không có", 0, 0, [[1]]))).toThrow(
      "There is no sheet named Không có",
    );
  });
});

describe("files that cannot be patched are problems, not faults", () => {
  const whole = handMadeFile({ sheet: sheetXml("") });
  const without = (name: string): Uint8Array => {
    const bytes = handMadeFile({ sheet: sheetXml(""), styles: "<x/>" });
    const at = Buffer.from(bytes).indexOf(name);
    const broken = bytes.slice();
    // Both the local header and the directory carry the name.
    for (let place = at; place >= 0; place = Buffer.from(broken).indexOf(name)) broken[place] = 63;
    return broken;
  };
  test.each<readonly [string, Uint8Array, unknown]>([
    ["nothing", new Uint8Array(0), { rule: "file.empty" }],
    ["not a zip", new Uint8Array(Buffer.from("STT,Họ tên")), { rule: "file.not-a-workbook", looksLike: "csv" }],
    ["half a zip", whole.slice(0, whole.length >> 1), { rule: "file.truncated" }],
    ["no workbook", without("xl/workbook.xml"), { rule: "file.damaged", part: "xl/workbook.xml" }],
    ["no sheet", without("xl/worksheets/sheet1.xml"), { rule: "file.damaged", part: sheetPart }],
    ["a sheet that is none", handMadeFile({ sheet: "<chartsheet/>" }), { rule: "file.damaged", part: sheetPart }],
  ])("%s", (_, bytes, problem) => {
    expect(patchWorkbook(bytes, [put("Tờ", 0, 0, [[1]])], tools)).toEqual({ ok: false, problem });
  });
});

test("no changes, same bytes", () => {
  const bytes = handMadeFile({ sheet: sheetXml("") });
  expect(patch(bytes)).toBe(bytes);
});

test("another library opens what was patched", () => {
  const bytes = patch(
    handMadeFile({ sheet: sheetXml('<row r="1"><c r="A1"/></row>') }),
    put("Tờ", 0, 0, [["=1+1", 2]]),
  );
  expect(openWithSheetJs(bytes).Sheets["Tờ"]).toMatchObject({ A1: { t: "s", v: "=1+1" }, B1: { t: "n", v: 2 } });
});

test("every part is still well-formed", async () => {
  const after = patch(await exceljsFile(), put("Danh sách", 1, 0, [["<&>\u0000", "01"]]));
  const names = [...partsOf(after).keys()].filter((name) => /\.(?:xml|rels)$/.test(name));
  for (const name of names) expect(() => rootChildren(partText(after, name))).not.toThrow();
});
