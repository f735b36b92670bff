import { bookParts, firstSheet, readParts, relationships, worksheet, type BookShape, type Parts } from "./make-book";

const one = (value: number): string => worksheet(`<row><c><v>${String(value)}</v></c></row>`);
const workbook = (sheets: string): string =>
  `<workbook xmlns:r="r"><bookViews><workbookView/></bookViews><sheets>${sheets}</sheets></workbook>`;
const sheetsOf = (parts: Parts) => {
  const result = readParts(parts);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.workbook.sheets;
};
const sheet = (shape: BookShape) => firstSheet(readParts(bookParts(shape)));

const without = (parts: Parts, missing: string): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([name]) => name !== missing));

describe("the sheets of a workbook", () => {
  const parts: Parts = {
    ...bookParts(),
    "xl/workbook.xml": workbook(
      '<sheet name="B" sheetId="2" r:id="rId2"/><sheet name="A" sheetId="1" state="visible" r:id="rId1"/>' +
        '<sheet name="Biểu đồ" sheetId="3" r:id="rId3"/><sheet name="Ẩn &amp; kín" sheetId="4" state="hidden" r:id="rId4"/>' +
        '<sheet name="__proto__" sheetId="5" state="veryHidden" r:id="constructor"/>',
    ),
    "xl/_rels/workbook.xml.rels": relationships([
      ["constructor", "worksheet", "worksheets/sheet5.xml"],
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
      ["rId3", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId4", "worksheet", "../xl/./worksheets/sheet4.xml"],
    ]),
    "xl/worksheets/sheet1.xml": one(1),
    "xl/worksheets/sheet2.xml": one(2),
    "xl/worksheets/sheet4.xml": one(4),
    "xl/worksheets/sheet5.xml": one(5),
  };

  test("come in the order of their tabs, chart sheets left out", () => {
    expect(sheetsOf(parts).map(({ name, grid, hidden }) => [name, grid[0]?.[0], hidden])).toStrictEqual([
      ["B", 2, false],
      ["A", 1, false],
      ["Ẩn & kín", 4, true],
      ["__proto__", 5, true],
    ]);
    expect(({} as Record<string, unknown>)["grid"]).toBeUndefined();
  });

  test.each<[string, Partial<Parts>, string]>([
    ["no such relationship", { "xl/workbook.xml": workbook('<sheet name="A" r:id="rId9"/>') }, "xl/workbook.xml"],
    ["a sheet without a name", { "xl/workbook.xml": workbook('<sheet r:id="rId1"/>') }, "xl/workbook.xml"],
    ["no sheets at all", { "xl/workbook.xml": workbook("") }, "xl/workbook.xml"],
    ["an end missing", { "xl/workbook.xml": '<workbook><sheets><sheet name="A" r:id="rId1"/>' }, "xl/workbook.xml"],
    [
      "relationships not well-formed",
      { "xl/_rels/workbook.xml.rels": "<Relationships>" },
      "xl/_rels/workbook.xml.rels",
    ],
    ["strings not well-formed", { "xl/sharedStrings.xml": "<sst><si><t>a</t>" }, "xl/sharedStrings.xml"],
    ["styles not well-formed", { "xl/styles.xml": "<styleSheet><fonts" }, "xl/styles.xml"],
  ])("damage: %s", (_, broken, part) => {
    const whole = { ...bookParts({ strings: "<si/>", styles: "<cellXfs/>" }), ...broken } as Parts; // Partial only drops absence.
    expect(readParts(whole)).toStrictEqual({ ok: false, problem: { rule: "file.damaged", part } });
  });

  test.each(["xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"])(
    "damage: %s is not there",
    (part) => {
      const rest = without(bookParts({ styles: "" }), part);
      expect(readParts(rest)).toStrictEqual({ ok: false, problem: { rule: "file.damaged", part } });
    },
  );

  test("relationships that lead out of the file are not followed", () => {
    const parts = bookParts({ cells: "<row><c><v>1</v></c></row>" });
    const external =
      '<Relationship Id="x" Type="x/styles" Target="file:///x/styles.xml" TargetMode="External"/></Relationships>';
    const name = "xl/_rels/workbook.xml.rels";
    const related = String(parts[name]).replace("</Relationships>", external);
    expect(firstSheet(readParts({ ...parts, [name]: related })).grid).toStrictEqual([[1]]);
  });

  test("missing strings do no harm where no cell points at one", () => {
    const rest = without(bookParts({ cells: "<row><c><v>1</v></c></row>", strings: "" }), "xl/sharedStrings.xml");
    expect(firstSheet(readParts(rest)).grid).toStrictEqual([[1]]);
  });
});

describe("where the parts are", () => {
  const { "xl/workbook.xml": book = "", "xl/worksheets/sheet1.xml": cells = "" } = bookParts({
    cells: "<row><c><v>1</v></c></row>",
  });
  const related = (target: string): string => relationships([["rId1", "worksheet", target]]);
  const types = (type: string): string =>
    `<Types><Override PartName="/so/sổ.xml" ContentType="x"/><Override PartName="/kho/so.xml" ContentType="application/vnd.${type}.main+xml"/></Types>`;

  test.each<[string, Parts]>([
    [
      "another folder",
      {
        "_rels/.rels": relationships([["a", "officeDocument", "/kho/so.xml"]]),
        "kho/so.xml": book,
        "kho/_rels/so.xml.rels": related("../trang/1.xml"),
        "trang/1.xml": cells,
      },
    ],
    [
      "names in another case and with backslashes",
      {
        "_RELS\\.rels": relationships([["a", "officeDocument", "XL/Workbook.xml"]]),
        "xl\\workbook.XML": book,
        "xl\\_rels\\WORKBOOK.xml.rels": related("worksheets\\Sheet1.xml"),
        "XL\\worksheets\\SHEET1.xml": cells,
      },
    ],
    [
      "a leading slash",
      {
        "/_rels/.rels": relationships([["a", "officeDocument", "xl/workbook.xml"]]),
        "/xl/workbook.xml": book,
        "/xl/_rels/workbook.xml.rels": related("worksheets/sheet1.xml"),
        "/xl/worksheets/sheet1.xml": cells,
      },
    ],
    [
      "known from content types alone",
      {
        "[Content_Types].xml": types("openxmlformats-officedocument.spreadsheetml.sheet"),
        "kho/so.xml": book,
        "kho/_rels/so.xml.rels": related("1.xml"),
        "kho/1.xml": cells,
      },
    ],
    [
      "a workbook with macros",
      {
        "[Content_Types].xml": types("ms-excel.sheet.macroEnabled"),
        "kho/so.xml": book,
        "kho/_rels/so.xml.rels": related("1.xml"),
        "kho/1.xml": cells,
        "kho/vbaProject.bin": "x",
      },
    ],
    [
      "the usual names and nothing else",
      {
        "xl/workbook.xml": book,
        "xl/_rels/workbook.xml.rels": related("worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": cells,
      },
    ],
    [
      "a strict workbook",
      {
        "_rels/.rels": relationships([["a", "officeDocument", "xl/workbook.xml"]]).replaceAll(
          "schemas.openxmlformats.org/officeDocument/2006",
          "purl.oclc.org/ooxml/officeDocument",
        ),
        "xl/workbook.xml": book,
        "xl/_rels/workbook.xml.rels": related("worksheets/sheet1.xml").replaceAll(
          "schemas.openxmlformats.org/officeDocument/2006",
          "purl.oclc.org/ooxml/officeDocument",
        ),
        "xl/worksheets/sheet1.xml": cells,
      },
    ],
  ])("%s", (_, parts) => {
    expect(firstSheet(readParts(parts)).grid).toStrictEqual([[1]]);
  });
});

describe("what a sheet tells besides its cells", () => {
  test("merged ranges", () => {
    const after =
      '<mergeCells count="4"><mergeCell ref="A1:C2"/><mergeCell ref="B9:A8"/><mergeCell ref="A5"/><mergeCell ref="x:y"/></mergeCells>';
    expect(sheet({ after }).merges).toStrictEqual([
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 7, left: 0, bottom: 8, right: 1 },
    ]);
  });

  test("hidden rows and columns, as far as there are cells", () => {
    const read = sheet({
      before:
        '<cols><col min="2" max="3" hidden="1"/><col min="3" max="3" hidden="true"/><col min="1" max="1" hidden="0"/><col min="5" max="16384" hidden="1"/></cols>',
      cells:
        '<row r="1" hidden="1"/><row r="2"><c><v>1</v></c></row><row r="4" hidden="true"><c r="F4"><v>1</v></c></row><row r="3" hidden="1"/>' +
        '<row r="5" hidden="0" collapsed="1"><c><v>1</v></c></row><row r="6" hidden="1"/>',
      after: '<autoFilter ref="A1:B4"/>',
    });
    expect(read.hiddenRows).toStrictEqual([0, 2, 3]);
    expect(read.hiddenColumns).toStrictEqual([1, 2, 4, 5]);
  });

  test("cells with formulas, and those never calculated", () => {
    const cells =
      '<row><c><f>1</f><v>1</v></c><c t="str"><f>""</f><v></v></c><c><v>5</v></c></row>' +
      '<row><c r="B2"><f>A1</f></c><c><f t="shared" si="0"/><v/></c><c t="str"><f>A1</f></c><c><f/><v>2</v></c></row>';
    const result = readParts(bookParts({ cells }));
    expect(firstSheet(result).grid).toStrictEqual([
      [1, null, 5],
      [null, null, null, null, 2],
    ]);
    expect(firstSheet(result).formulas).toStrictEqual(
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [1, 2],
        [1, 3],
        [1, 4],
      ].map(([row, column]) => ({ row, column })),
    );
    expect(result.ok && result.remarks).toStrictEqual([
      { rule: "file.not-calculated", sheet: "Sheet1", row: 1, column: 1, count: 3 },
    ]);
  });

  test("no remarks where everything was calculated", () => {
    const result = readParts(bookParts({ cells: "<row><c><f>1</f><v>1</v></c></row>" }));
    expect(result.ok && result.remarks).toStrictEqual([]);
  });
});

describe("fonts", () => {
  const styles = (...names: string[]): string =>
    `<fonts>${names.map((name) => `<font><b/><sz val="11"/><name val="${name}"/></font>`).join("")}</fonts>` +
    `<cellXfs>${names.map((_, id) => `<xf fontId="${String(id)}"/>`).join("")}</cellXfs>` +
    "<dxfs><dxf><font><name val='Other'/></font></dxf></dxfs>";
  const cells = (...ids: number[][]): string =>
    ids.map((row) => `<row>${row.map((id) => `<c s="${String(id)}"><v>1</v></c>`).join("")}</row>`).join("");

  test("one for the whole workbook is not worth telling", () => {
    expect(sheet({ styles: styles("Times New Roman", "Times New Roman"), cells: cells([0, 1]) }).fonts).toStrictEqual(
      [],
    );
    expect(sheet({ cells: cells([0, 1]) }).fonts).toStrictEqual([]);
  });

  test.each([".VnTime", ".vnTimeH", "VNI-Times", "VNI Helve"])("but %s is", (font) => {
    expect(sheet({ styles: styles(font), cells: cells([0], [0]) }).fonts).toStrictEqual([
      { font, column: 0, top: 0, bottom: 1 },
    ]);
  });

  test("several make runs down each column, through blanks", () => {
    const grid =
      '<row><c s="0"><v>1</v></c><c s="1"><v>1</v></c></row><row><c s="1"/><c s="1"><v>1</v></c></row>' +
      cells([0, 0], [1, 1]);
    expect(sheet({ styles: styles("Arial", ".VnTime"), cells: grid }).fonts).toStrictEqual([
      { font: "Arial", column: 0, top: 0, bottom: 2 },
      { font: ".VnTime", column: 0, top: 3, bottom: 3 },
      { font: ".VnTime", column: 1, top: 0, bottom: 1 },
      { font: "Arial", column: 1, top: 2, bottom: 2 },
      { font: ".VnTime", column: 1, top: 3, bottom: 3 },
    ]);
  });

  test("a cell without a style has the first one's font", () => {
    expect(sheet({ styles: styles(".VnTime", "Arial"), cells: "<row><c><v>1</v></c></row>" }).fonts).toStrictEqual([
      { font: ".VnTime", column: 0, top: 0, bottom: 0 },
    ]);
  });

  test("two styles of one font make one run", () => {
    expect(sheet({ styles: styles("Arial", "VNI-Times", "Arial"), cells: cells([0], [2]) }).fonts).toStrictEqual([
      { font: "Arial", column: 0, top: 0, bottom: 1 },
    ]);
  });

  test("rows out of order make runs that hold only their own cells", () => {
    const row = (r: number, id: number): string =>
      `<row r="${String(r)}"><c r="A${String(r)}" s="${String(id)}"><v>1</v></c></row>`;
    const read = sheet({ styles: styles("Arial", "VNI-Times"), cells: row(3, 0) + row(1, 0) + row(2, 1) });
    expect(read.fonts).toStrictEqual([
      { font: "Arial", column: 0, top: 0, bottom: 0 },
      { font: "VNI-Times", column: 0, top: 1, bottom: 1 },
      { font: "Arial", column: 0, top: 2, bottom: 2 },
    ]);
  });
});
