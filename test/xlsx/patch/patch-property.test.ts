import { utils, write } from "@e965/xlsx";
import fc from "fast-check";
import type { CellValue } from "../../../core/grid";
import { sheetLayout } from "../../../core/layout/sheet-layout";
import { patchWorkbook } from "../../../xlsx/patch/patch-workbook";
import { writeWorkbook } from "../../../xlsx/write/write-workbook";
import { deflate, inflate } from "../write/node-tools";
import { readWithSheetJs, trimmed } from "../write/read-back";

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  // @e965/xlsx folds CR LF into LF.
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((text) => !text.includes("\r")),
  fc.constantFrom("=1+1", "012345678901", "_x0041_", " a ", "<&>"),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });
const changes = fc.array(fc.record({ row: fc.nat(8), column: fc.nat(8), cells: grid }), { maxLength: 4 });

function overlaid(
  before: readonly (readonly CellValue[])[],
  puts: readonly { row: number; column: number; cells: CellValue[][] }[],
): CellValue[][] {
  const after = Array.from({ length: 20 }, (_, row) =>
    Array.from({ length: 20 }, (_unused, column) => before[row]?.[column] ?? null),
  );
  for (const { row, column, cells } of puts) {
    cells.forEach((values, down) =>
      values.forEach((value, across) => after[row + down]?.splice(column + across, 1, value)),
    );
  }
  return trimmed(after);
}

const makers: readonly (readonly [string, (cells: CellValue[][]) => Uint8Array])[] = [
  ["ours", (cells) => writeWorkbook({ title: "", createdOn: 1, sheets: [sheetLayout("A", cells)] }, deflate)],
  [
    "@e965/xlsx",
    (cells) => {
      const book = utils.book_new();
      utils.book_append_sheet(book, utils.aoa_to_sheet(cells), "A");
      return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer); // The library types every output as any.
    },
  ],
];

test.each(makers)("in any file of %s exactly the cells put are changed", (_, make) => {
  fc.assert(
    fc.property(grid, changes, (before, puts) => {
      const bytes = make(before);
      const seen = readWithSheetJs(bytes)[0]?.grid ?? [];
      const patched = patchWorkbook(
        bytes,
        puts.map((put) => ({ kind: "put-cells", sheet: "A", ...put })),
        { inflate, deflate },
      );
      expect(patched.ok && readWithSheetJs(patched.bytes)[0]?.grid).toEqual(overlaid(seen, puts));
    }),
    { numRuns: 150 },
  );
});
