import { bookParts, firstSheet, readParts, type Parts } from "./make-book";

const sheetName = "xl/worksheets/sheet1.xml";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const plain = bookParts({
  cells:
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><f>A1</f><v>Đủ 😀</v></c><c r="C1" t="b"><v>1</v></c></row>',
  strings: "<si><t>Xã Nà Tấu</t></si>",
  after: '<mergeCells><mergeCell ref="A2:B3"/></mergeCells>',
});
const expected = [["Xã Nà Tấu", "Đủ 😀", true]];

/** All parts, each rewritten. */
function each(rewrite: (xml: string) => string | Uint8Array): Parts {
  return Object.fromEntries(Object.entries(plain).map(([name, content]) => [name, rewrite(String(content))]));
}

const prefixed = (xml: string): string => xml.replace(/<(\/?)([A-Za-z])/g, "<$1x:$2").replace(/xmlns="/, 'xmlns:x="');
const utf16 = (xml: string, isLittle: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? "\ufeff" : "") + xml, "utf16le");
  return new Uint8Array(isLittle ? bytes : bytes.swap16());
};

describe("every way to write the same XML", () => {
  test.each<[string, Parts]>([
    ["plain", plain],
    ["prefixed names", each(prefixed)],
    ["single quotes", each((xml) => xml.replaceAll('"', "'"))],
    ["XML declaration", each((xml) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${xml}`)],
    ["UTF-8 mark", each((xml) => `\ufeff<?xml version="1.0"?>${xml}`)],
    ["UTF-16 little-endian", each((xml) => utf16(xml, true, true))],
    ["UTF-16 big-endian", each((xml) => utf16(xml, false, true))],
    ["UTF-16 without a mark", each((xml) => utf16(xml, true, false))],
    ["UTF-16 big-endian without a mark", each((xml) => utf16(xml, false, false))],
    ["comments everywhere", each((xml) => `<!-- a > b -- -->${xml.replaceAll("><", "><!--<c r='Z9'>--><")}<!-- c -->`)],
    ["instructions everywhere", each((xml) => xml.replaceAll("><", "><?p <c> ?><"))],
    ["line breaks between tags", each((xml) => xml.replaceAll("><", ">\r\n\t<"))],
    ["line breaks in tags", each((xml) => xml.replaceAll(' r="', '\n r\t=\n"').replaceAll("/>", "\n/>"))],
    ["empty elements in two tags", each((xml) => xml.replace(/<(\w+)([^<>]*)\/>/g, "<$1$2></$1>"))],
    [
      "attributes holding >",
      each((xml) => xml.replace(/<c /g, '<c zz="/>" ').replace("<sheetData", '<sheetData q=">"')),
    ],
    ["CDATA between tags", each((xml) => xml.replaceAll("<row", "<![CDATA[<row>]]><row"))],
  ])("%s", (_, parts) => {
    const sheet = firstSheet(readParts(parts));
    expect(sheet.grid).toStrictEqual(expected);
    expect(sheet.name).toBe("Sheet1");
    expect(sheet.merges).toStrictEqual([{ top: 1, left: 0, bottom: 2, right: 1 }]);
    expect(sheet.formulas).toStrictEqual([{ row: 0, column: 1 }]);
  });

  test.each(Object.keys(plain).filter((name) => name !== "[Content_Types].xml"))(
    "a DOCTYPE in %s is damage",
    (name) => {
      const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">]>${String(plain[name])}`;
      expect(readParts({ ...plain, [name]: bomb })).toStrictEqual({
        ok: false,
        problem: { rule: "file.damaged", part: name },
      });
    },
  );

  test("entities are not expanded even where one is declared inside the text", () => {
    const strings = "<si><t>&a;&a;</t></si>";
    const parts = bookParts({ strings, cells: '<row><c t="s"><v>0</v></c></row>' });
    expect(firstSheet(readParts(parts)).grid).toStrictEqual([["&a;&a;"]]);
  });

  test.each([
    ["cut off in the cells", `<worksheet xmlns="${main}"><sheetData><row><c><v>1</v></c></row>`],
    ["cut off in a value", `<worksheet xmlns="${main}"><sheetData><row><c><v>1`],
    ["cut off in a text", `<worksheet xmlns="${main}"><sheetData><row><c t="str"><v>abc`],
    ["cut off in an inline text", `<worksheet xmlns="${main}"><sheetData><row><c t="inlineStr"><is><t>abc`],
    ["cut off in a tag", `<worksheet xmlns="${main}"><sheetData><row><c r="A1`],
    ["cut off after an attribute name", `<worksheet xmlns="${main}"><sheetData><row><c r`],
    ["cut off after the cells", `<worksheet xmlns="${main}"><sheetData/>`],
    ["cut off in a comment", `<worksheet xmlns="${main}"><sheetData/><!-- `],
    ["a part of another kind", `<chartsheet xmlns="${main}"/>`],
    ["nothing", ""],
    ["no XML", "xin chào"],
    ["closing more than it opens", "<worksheet></worksheet></worksheet>"],
    ["a cell that is not closed", "<worksheet><sheetData><row><c><v>1</v></row></sheetData></worksheet>"],
    ["a tag in a tag", "<worksheet><sheetPr <sheetData/></worksheet>"],
    ["an attribute without quotes", "<worksheet><sheetData><row><c r=A1><v>1</v></c></row></sheetData></worksheet>"],
  ])("damage: %s", (_, xml) => {
    const problem = { rule: "file.damaged", part: sheetName };
    expect(readParts({ ...plain, [sheetName]: xml })).toStrictEqual({ ok: false, problem });
  });

  test.each([
    "<worksheet/>",
    "<worksheet></worksheet>",
    "<worksheet><sheetData/></worksheet>",
    "<worksheet><sheetData></sheetData></worksheet>",
  ])("a sheet without cells is blank: %s", (xml) => {
    expect(firstSheet(readParts({ ...plain, [sheetName]: xml })).grid).toStrictEqual([]);
  });
});
