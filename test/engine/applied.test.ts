import fc from "fast-check";
import { type CellValue, type Change, sheetLayout, type Workbook } from "../../core";
import { applied } from "../../engine/applied";
import { heldFile, layoutOf, savedBytes, withChanges } from "../../engine/held-workbook";
import { readWorkbook } from "../../xlsx/read/read-workbook";
import { writeWorkbook } from "../../xlsx/write/write-workbook";
import { nodeTools } from "./node-engine";

const SHEETS = ["Danh sách", "Chỉ tiêu", "Nguyễn's"] as const;

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).filter((text) => !/[\r\ufffe\uffff]/.test(text)),
  fc.constantFrom("=1+1", "012345678901", "@a", " a "),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const grid = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant("put-cells" as const),
    sheet: fc.constantFrom(...SHEETS, "DANH SÁCH"),
    row: fc.nat(7),
    column: fc.nat(7),
    cells: grid,
  }),
  fc.record({
    kind: fc.constant("put-sheet" as const),
    layout: fc
      .tuple(fc.constantFrom("Giải trình", "Báo cáo", "Chỉ tiêu"), grid)
      .map(([name, cells]) => sheetLayout(name, cells)),
  }),
);
const changes = fc.array(change, { maxLength: 5 });

function open(bytes: Uint8Array): Workbook {
  const opened = readWorkbook(bytes, { file: "sổ.xlsx", sha256: null, inflate: nodeTools.inflate });
  if (!opened.ok) throw new Error(opened.problem.rule);
  return opened.workbook;
}

/** Names and cells: what a change is about. */
const cellsOf = ({ sheets }: Workbook): unknown => sheets.map(({ name, grid: of }) => [name, of]);

const book = (grids: readonly CellValue[][][]): Uint8Array =>
  writeWorkbook(
    { title: "", createdOn: 45_000, sheets: SHEETS.map((name, at) => sheetLayout(name, grids[at] ?? [])) },
    nodeTools.deflate,
  );

test("a workbook with changes made is what its saved copy reads as", () => {
  fc.assert(
    fc.property(fc.array(grid, { maxLength: 3 }), fc.array(changes, { maxLength: 3 }), (grids, runs) => {
      const bytes = book(grids);
      const held = runs.reduce((at, run) => withChanges(at, run, nodeTools), heldFile(open(bytes), bytes));
      expect(cellsOf(open(savedBytes(held, nodeTools)))).toEqual(cellsOf(held.workbook));
    }),
    { numRuns: 150 },
  );
});

test("the workbook before is left as it was", () => {
  fc.assert(
    fc.property(fc.array(grid, { maxLength: 3 }), changes, (grids, run) => {
      const before = open(book(grids));
      const copy = structuredClone(before);
      applied(before, run);
      expect(before).toEqual(copy);
    }),
  );
});

test("a value written over a formula is no formula any more; the others stay", () => {
  const sheet = {
    ...open(book([[[1, 2, 3]]])).sheets[0]!,
    formulas: [
      { row: 0, column: 1 },
      { row: 0, column: 2 },
    ],
  };
  const next = applied({ file: "a", sha256: "0", savedOn: null, sheets: [sheet] }, [
    { kind: "put-cells", sheet: "Danh sách", row: 0, column: 1, cells: [[9]] },
  ]);
  expect(next.sheets[0]).toMatchObject({ grid: [[1, 9, 3]], formulas: [{ row: 0, column: 2 }] });
  expect(next.sha256).toBeNull();
});

test("a value for a cell that a merge hides goes to the merge's first cell", () => {
  const sheet = { ...open(book([[["a"]]])).sheets[0]!, merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] };
  const put = (row: number, column: number, cells: CellValue[][]): unknown =>
    applied({ file: "a", sha256: null, savedOn: null, sheets: [sheet] }, [
      { kind: "put-cells", sheet: "Danh sách", row, column, cells },
    ]).sheets[0]?.grid;
  expect(put(1, 1, [["b"]])).toEqual([["b"]]);
  expect(put(0, 0, [["c", "d"]])).toEqual([["c"]]);
  expect(put(1, 0, [[null]])).toEqual([["a"]]);
});

test("cells of a sheet that is not there are a fault", () => {
  expect(() =>
    applied(open(book([])), [{ kind: "put-cells", sheet: "Khác", row: 0, column: 0, cells: [[1]] }]),
  ).toThrow("Khác");
});

test("a sheet put twice keeps its name, and is drawn by its last layout", () => {
  const bytes = book([]);
  const put = (cells: CellValue[][]): Change => ({ kind: "put-sheet", layout: sheetLayout("Báo cáo", cells) });
  const twice = withChanges(
    withChanges(heldFile(open(bytes), bytes), [put([["a"]])], nodeTools),
    [put([["b"]])],
    nodeTools,
  );
  expect(open(savedBytes(twice, nodeTools)).sheets.map(({ name }) => name)).toEqual([...SHEETS, "Báo cáo"]);
  expect(layoutOf(twice, "báo cáo")?.grid).toEqual([["b"]]);
  expect(layoutOf(twice, "Danh sách")).toBeNull();
});
