import type { CellValue } from "../../../core/grid";
import { bookParts, firstSheet, gridOf, read, readParts, ruleOf, zipParts } from "./make-book";

describe("where a cell stands", () => {
  test.each<[string, string, CellValue[][]]>([
    ["as its name says", '<row r="2"><c r="B2"><v>1</v></c></row>', [[], [null, 1]]],
    ["without names", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>", [[1, 2], [3]]],
    ["after a named cell", '<row r="1"><c r="B1"><v>1</v></c><c><v>2</v></c></row>', [[null, 1, 2]]],
    ["after a blank cell", '<row r="1"><c r="B1" s="1"/><c><v>2</v></c></row>', [[null, null, 2]]],
    ["row without a name after one with", '<row r="2"/><row><c><v>1</v></c></row>', [[], [], [1]]],
    ["cells of rows without names", '<row><c r="A3"><v>1</v></c></row><row><c><v>2</v></c></row>', [[], [], [1], [2]]],
    ["cell against its row", '<row r="1"><c r="A2"><v>1</v></c><c r="B1"><v>2</v></c></row>', [[null, 2], [1]]],
    ["cells out of order", '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>', [[1, null, 3]]],
    [
      "rows out of order",
      '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>',
      [[1], [null, 2], [3]],
    ],
    [
      "one row in two pieces",
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="1"><c r="C1"><v>3</v></c></row>',
      [[1, null, 3]],
    ],
    ["the last of two values", '<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', [[2]]],
    [
      "trailing blanks trimmed",
      '<row r="1"><c r="A1"><v>1</v></c><c r="Z1" s="3"/></row><row r="9"><c r="B9"/></row>',
      [[1]],
    ],
    ["self-closing rows", '<row r="1"/><row r="2"><c r="A2"><v>1</v></c></row><row r="3"/>', [[], [1]]],
    ["lower-case name", '<row><c r="b1"><v>1</v></c></row>', [[null, 1]]],
    ["attributes in any order", "<row spans='1:3' r='2'><c s='1' r='A2'><v>1</v></c></row>", [[], [1]]],
    ["comments and white space between", "\n <row>\n <!-- <c><v>9</v></c> --> <c> <v>1</v> </c>\n</row>\n", [[1]]],
    ["something unknown between", "<row><c><v>1</v></c><x><c><v>9</v></c></x><c><v>2</v></c></row><y/>", [[1, 2]]],
  ])("%s", (_, cells, grid) => {
    expect(gridOf({ cells })).toStrictEqual(grid);
  });

  test.each(["A0", "A", "1", "A1048577", "XFE1", "ZZZZ1", "$A$1", "", "A1 ", "A-1"])(
    "the name %p is damage",
    (name) => {
      const result = readParts(bookParts({ cells: `<row r="1"><c r="${name}"><v>1</v></c></row>` }));
      expect(result).toStrictEqual({ ok: false, problem: { rule: "file.damaged", part: "xl/worksheets/sheet1.xml" } });
    },
  );

  test.each(["0", "1048577", "x", "1.5", "-1"])("the row %p is damage", (row) => {
    expect(ruleOf(readParts(bookParts({ cells: `<row r="${row}"><c><v>1</v></c></row>` })))).toBe("file.damaged");
  });

  test("a column past the last one is damage", () => {
    const cells = '<row r="1"><c r="XFD1"><v>1</v></c><c><v>2</v></c></row>';
    expect(ruleOf(readParts(bookParts({ cells })))).toBe("file.damaged");
  });

  test("the farthest cell costs a row, not a rectangle", () => {
    const before = process.memoryUsage().heapUsed;
    const cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const { grid } = firstSheet(readParts(bookParts({ cells })));
    expect(grid).toHaveLength(1_048_576);
    expect(grid[1_048_575]).toHaveLength(16_384);
    expect(grid[1_048_575]?.[16_383]).toBe(2);
    expect(grid[500]).toStrictEqual([]);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000);
  });

  test("a diagonal of far cells is refused", () => {
    const rows = Array.from({ length: 2_000 }, (_, k) => `<row><c r="XFD${String(k + 1)}"><v>1</v></c></row>`);
    const bytes = zipParts(bookParts({ cells: rows.join("") }), { deflate: true });
    expect(read(bytes)).toStrictEqual({ ok: false, problem: { rule: "file.unpacks-too-large", limit: 200 } });
  });

  test("going back and forth between wide rows is refused", () => {
    const pair = '<c r="XFD1"><v>1</v></c><c r="XFD2"><v>1</v></c>';
    const bytes = zipParts(bookParts({ cells: `<row>${pair.repeat(20_000)}</row>` }), { deflate: true });
    expect(ruleOf(read(bytes))).toBe("file.unpacks-too-large");
  });

  test("the dimension element is not trusted", () => {
    const cells = '<row r="5"><c r="C5"><v>1</v></c></row>';
    const grid = gridOf({ before: '<dimension ref="A1:XFD1048576"/>', cells });
    expect(grid).toStrictEqual([[], [], [], [], [null, null, 1]]);
    expect(gridOf({ before: '<dimension ref="A1"/>', cells })).toStrictEqual(grid);
  });
});
