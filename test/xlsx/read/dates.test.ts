import { serialOfIsoCell, serialOfMoment } from "../../../xlsx/read/iso-date";
import { kindOfCode, kindOfFormat } from "../../../xlsx/read/number-format";
import { bookParts, firstSheet, readParts, relationships } from "./make-book";

describe("what a number format shows", () => {
  test.each([
    ["[$-42A]dd/mm/yyyy", "date"],
    ["dd/mm/yyyy;@", "date"],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "date"],
    ["yyyy", "date"],
    ["mmm", "date"],
    ["mm\\-yy", "date"],
    ["DD/MM/YYYY", "date"],
    ["m/d/yy h:mm", "date"],
    ['"Ngày" dd "tháng" mm', "date"],
    ["ge.m.d", "date"],
    ["h:mm", "time"],
    ["[h]:mm:ss", "time"],
    ["[mm]:ss", "time"],
    ["[h]", "time"],
    ["[mm]", "time"],
    ["[SS]", "time"],
    ["hh:mm AM/PM", "time"],
    ["mm:ss.0", "time"],
    ["General", "plain"],
    ["0.00E+00", "plain"],
    ["#,##0", "plain"],
    ["[Red]#,##0", "plain"],
    ["[Red]-0;[Blue]0", "plain"],
    ["[>=100]0", "plain"],
    ['0 "ngày"', "plain"],
    ['#,##0\\ "đồng/tháng"', "plain"],
    ["0\\d", "plain"],
    ["_d0_d", "plain"],
    ["*y0", "plain"],
    ["#,##0 [$đ-42A]", "plain"],
    ["#,##0\\ [$USD]", "plain"],
    ["@", "plain"],
    ["", "plain"],
    ["0%", "plain"],
    ['0;dd"x"', "plain"],
  ])("%s shows a %s", (code, kind) => {
    expect(kindOfCode(code)).toBe(kind);
  });

  test.each([
    [[0, 1, 2, 9, 10, 13, 23, 26, 37, 44, 48, 49, 59], "plain"],
    [[14, 15, 16, 17, 22, 27, 31, 36, 50, 58], "date"],
    [[18, 19, 20, 21, 45, 46, 47], "time"],
  ])("the built-in formats %p show a %s", (ids, kind) => {
    for (const id of ids) expect(kindOfFormat(id, new Map())).toBe(kind);
  });

  test("a built-in number spelled out is what it spells", () => {
    expect(kindOfFormat(14, new Map([[14, "0.00"]]))).toBe("plain");
  });
});

describe("workbooks that count days from 1904", () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="[Red]0&quot; d&quot;"/></numFmts>' +
    "<fonts><font><name val='Arial'/></font></fonts>" +
    "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>" +
    "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='14'/><xf numFmtId='46'/><xf numFmtId='22'><alignment/></xf></cellXfs>";
  const cells =
    '<row><c><v>100</v></c><c s="1"><v>43830</v></c><c s="2"><v>100</v></c><c s="3"><v>0</v></c><c s="4"><v>1.5</v></c>' +
    '<c s="5"><f>A1</f><v>43830.5</v></c><c s="1" t="d"><v>2024-01-01</v></c><c s="1" t="str"><v>5</v></c><c s="99"><v>7</v></c></row>';

  test("dates are moved to the 1900 system; numbers, durations and texts are not", () => {
    for (const flag of ["1", "true"]) {
      const parts = bookParts({ styles, cells, workbookProperties: `<workbookPr date1904="${flag}"/>` });
      expect(firstSheet(readParts(parts)).grid).toStrictEqual([[100, 45292, 100, 1462, 1.5, 45292.5, 45292, "5", 7]]);
    }
  });

  test("other workbooks are left as they are", () => {
    for (const workbookProperties of [
      "",
      "<workbookPr/>",
      '<workbookPr date1904="0"/>',
      '<workbookPr date1904="false"/>',
    ]) {
      const parts = bookParts({ styles, cells, workbookProperties });
      expect(firstSheet(readParts(parts)).grid).toStrictEqual([[100, 43830, 100, 0, 1.5, 43830.5, 45292, "5", 7]]);
    }
  });
});

test.each([
  ["2024-01-01", 45292],
  ["2024-01-01T18:00", 45292.75],
  ["2024-01-01T18:00:00.000", 45292.75],
  ["2024-01-01T18:00:00+07:00", 45292.75],
  ["1900-02-28", 59],
  ["1900-03-01", 61],
  ["18:00:00", 0.75],
  ["2024-02-30", null],
  ["2024-13-01", null],
  ["01/01/2024", null],
  ["2024-01-01T25:00:00", null],
  ["", null],
  ["T", null],
])("the ISO cell %p is %p", (text, serial) => {
  expect(serialOfIsoCell(text)).toBe(serial);
});

test.each([
  ["2024-05-01T08:00:00Z", 45413 + 15 / 24],
  ["2024-05-01T20:00:00Z", 45414 + 3 / 24],
  ["2024-05-01T08:00:00+07:00", 45413 + 8 / 24],
  ["2024-05-01T08:00:00-05:00", 45413 + 20 / 24],
  ["2024-05-01T08:00:00.5Z", 45413 + 15 / 24 + 0.5 / 86_400],
])("the moment %s is %p in Vietnam", (text, serial) => {
  expect(serialOfMoment(text)).toBeCloseTo(serial, 9);
});

test.each(["2024-05-01", "2024-05-01T08:00:00", "T08:00:00Z", "hôm qua", "", "2024-02-30T08:00:00Z"])(
  "%p is no moment",
  (text) => {
    expect(serialOfMoment(text)).toBeNull();
  },
);

describe("when a file was saved", () => {
  const savedOn = (core: string): number | null => {
    const parts = bookParts();
    const result = readParts({
      ...parts,
      "_rels/.rels": relationships([
        ["rId1", "officeDocument", "xl/workbook.xml"],
        ["rId2", "core-properties", "docProps/core.xml"],
      ]),
      "docProps/core.xml": core,
    });
    if (!result.ok) throw new Error(JSON.stringify(result));
    return result.workbook.savedOn;
  };
  const core = (inside: string): string =>
    `<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:created>2020-01-01T00:00:00Z</dcterms:created>${inside}</cp:coreProperties>`;

  test("is the modified moment of its core properties", () => {
    expect(
      savedOn(core('<dcterms:modified xsi:type="dcterms:W3CDTF">2024-05-01T08:00:00Z</dcterms:modified>')),
    ).toBeCloseTo(45413.625, 9);
  });

  test.each([
    ["not said", core("")],
    ["empty", core("<dcterms:modified/>")],
    ["no date", core("<dcterms:modified>x</dcterms:modified>")],
    ["cut off", "<cp:coreProperties><dcterms:modified>2024"],
    ["no XML", "x"],
  ])("is unknown when it is %s", (_, xml) => {
    expect(savedOn(xml)).toBeNull();
  });

  test("is unknown without core properties", () => {
    const result = readParts(bookParts());
    expect(result.ok && result.workbook.savedOn).toBeNull();
  });
});
