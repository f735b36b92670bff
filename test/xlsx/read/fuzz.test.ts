import { array, assert, constantFrom, integer, property, record, tuple } from "fast-check";
import { unzipSync } from "fflate";
import { readWorkbook, type ReadResult } from "../../../xlsx/read/read-workbook";
import { nodeInflate } from "./inflaters";
import { bookParts, read, readParts, relationships, ruleOf, worksheet, zipParts, type Parts } from "./make-book";

const parts: Parts = {
  ...bookParts({
    before: '<dimension ref="A1:D4"/><cols><col min="2" max="2" hidden="1"/></cols>',
    cells:
      '<row r="1" spans="1:4"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
      '<row r="2" hidden="1"><c r="A2"><v>45292</v></c><c r="B2" s="1"><v>0.25</v></c><c r="C2" t="b"><v>1</v></c></row>' +
      '<row r="3"><c r="A3" t="inlineStr"><is><t>Đã về</t></is></c><c r="B3"><f>A2</f><v>45292</v></c><c r="D3" t="str"><f>A3</f></c></row>' +
      '<row r="4"><c r="A4" t="d"><v>2024-01-01</v></c><c r="B4" t="e"><v>#N/A</v></c><c r="C4"><v>1.5E3</v></c></row>',
    after: '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
    strings: "<si><t>Xã Nà Tấu &amp; _x000D_</t></si><si><r><t>a</t></r><rPh sb='0' eb='1'><t>x</t></rPh></si>",
    styles:
      "<numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/></numFmts><fonts><font><name val='Arial'/></font><font><name val='.VnTime'/></font></fonts>" +
      "<cellXfs><xf numFmtId='0' fontId='0'/><xf numFmtId='164' fontId='1'/></cellXfs>",
    workbookProperties: '<workbookPr date1904="1"/>',
  }),
  "_rels/.rels": relationships([
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId2", "core-properties", "docProps/core.xml"],
  ]),
  "docProps/core.xml": "<p><modified>2024-05-01T08:00:00Z</modified></p>",
};
const stored = zipParts(parts);
const deflated = zipParts(parts, { deflate: true });

function isResult(result: ReadResult): boolean {
  // What is read must survive JSON, down to the last cell.
  if (result.ok) expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  else expect(result.problem.rule).toMatch(/^file\./);
  return true;
}

const flips = array(tuple(integer({ min: 0, max: 1 << 20 }), integer({ min: 0, max: 255 })), {
  minLength: 1,
  maxLength: 6,
});

function flipped(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const copy = bytes.slice();
  for (const [at, byte] of changes) copy[at % copy.length] = byte;
  return copy;
}

describe("whatever the bytes, there is a result", () => {
  const good = read(stored);

  test("the file these tests start from is read", () => {
    expect(good).toMatchObject({ ok: true, remarks: [{ rule: "file.not-calculated" }] });
    expect(read(deflated)).toStrictEqual(good);
  });

  test.each([
    ["stored", stored],
    ["deflated", deflated],
  ])("changed bytes of a zip (%s) are refused, or change no cell", (_, bytes) => {
    assert(
      property(flips, (changes) => {
        const result = read(flipped(bytes, changes));
        isResult(result);
        // The checksum sees every change within a part, so cells are those of the file or none.
        if (result.ok) expect(result.workbook.sheets[0]?.grid).toStrictEqual(good.ok && good.workbook.sheets[0]?.grid);
      }),
      { numRuns: 3_000 },
    );
  });

  test("a zip cut anywhere", () => {
    for (let length = 0; length < deflated.length; length++)
      expect(ruleOf(read(deflated.subarray(0, length)))).not.toBe("read");
  });

  test.each(Object.keys(parts))("changed bytes of the part %s", (name) => {
    const content = new TextEncoder().encode(String(parts[name]));
    assert(
      property(flips, (changes) => isResult(read(zipParts({ ...parts, [name]: flipped(content, changes) })))),
      { numRuns: 400 },
    );
  });

  test.each(Object.keys(parts))("the part %s cut anywhere, or without a piece", (name) => {
    const content = new TextEncoder().encode(String(parts[name]));
    for (let cut = 0; cut < content.length; cut += 3) {
      isResult(read(zipParts({ ...parts, [name]: content.subarray(0, cut) })));
      const without = Uint8Array.from([...content.subarray(0, cut), ...content.subarray(cut + 5)]);
      isResult(read(zipParts({ ...parts, [name]: without })));
    }
  });

  test("bytes that are no zip", () => {
    assert(property(array(integer({ min: 0, max: 255 })), (bytes) => isResult(read(Uint8Array.from(bytes)))));
  });

  test("an inflater that throws anything at all", () => {
    for (const thrown of [null, undefined, "x", new Error("x"), { name: 3 }]) {
      const inflate = (): never => {
        throw thrown; // eslint-disable-line @typescript-eslint/only-throw-error -- a host may throw anything
      };
      expect(ruleOf(read(deflated, { inflate }))).toBe("file.damaged");
    }
  });
});

const pieces = [
  ...[
    "<v>1</v>",
    "<v>0.5</v>",
    "<v>-12.25</v>",
    "<v>1e3</v>",
    "<v/>",
    "<v></v>",
    "<v>abc</v>",
    "<v>1.2.3</v>",
    "<v>.5</v>",
  ],
  ...["<v>123456789012345</v>", "<v>1234567890123456789</v>", "<is><t>Đủ &amp; thừa</t></is>", "<is><t/></is>"],
  ...["<f>A1</f><v>2</v>", "<f>A1</f>", "<v>0<!-- --></v>", ""],
];
const someCell = record({
  row: integer({ min: 1, max: 4 }),
  column: constantFrom("A", "B", "D", "AA", ""),
  style: constantFrom("", "0", "1", "7"),
  type: constantFrom("", "n", "s", "str", "b", "e", "d", "inlineStr"),
  piece: constantFrom(...pieces),
});

test("a cell of the usual shape reads as the same cell in any other shape", () => {
  const read = (xml: string): ReadResult => readParts({ ...parts, "xl/worksheets/sheet1.xml": worksheet(xml) });
  assert(
    property(array(someCell, { maxLength: 12 }), (cells) => {
      const usual = cells.map(({ row, column, style, type, piece }) => {
        const attributes = [
          ["r", column === "" ? "" : `${column}${row}`],
          ["s", style],
          ["t", type],
        ];
        const written = attributes.map(([name = "", value = ""]) => (value === "" ? "" : ` ${name}="${value}"`));
        return piece === "" ? `<c${written.join("")}/>` : `<c${written.join("")}>${piece}</c>`;
      });
      const xml = `<row>${usual.join("")}</row>`;
      const expected = read(xml);
      expect(read(xml.replace(/<c /g, "<c\n"))).toStrictEqual(expected);
      expect(read(xml.replaceAll('"', "'"))).toStrictEqual(expected);
      expect(read(xml.replace(/<(\/?)([a-z])/g, "<$1x:$2"))).toStrictEqual(expected);
      expect(read(xml.replace(/(<c[^<>/]*)(\/?>)/g, '$1 ph="1"$2'))).toStrictEqual(expected);
      expect(read(xml.replaceAll("</c>", "<!-- --></c>"))).toStrictEqual(expected);
    }),
    { numRuns: 1_500 },
  );
});

test("the input is left as it was", () => {
  const copy = deflated.slice();
  readWorkbook(copy, { file: "a", sha256: null, inflate: nodeInflate });
  expect(copy).toStrictEqual(deflated);
  expect(Object.keys(unzipSync(copy))).toContain("xl/workbook.xml");
});
