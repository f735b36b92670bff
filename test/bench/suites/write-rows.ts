import type { SheetLayout, WorkbookLayout } from "../../../core/layout/sheet-layout";
import { sheetLayout } from "../../../core/layout/sheet-layout";
import { workers } from "../../../core/tables/workers";
import { fieldOf } from "../../../core/tables/table-spec";
import { readWorkbook } from "../../../xlsx/read/read-workbook";
import { writeWorkbook } from "../../../xlsx/write/write-workbook";
import { type Contender, measure } from "../measure";
import { deflate, inflate } from "../node-zlib";
import { columnCount, registerFields } from "../register/columns";
import { above, freshGrid } from "../register/fresh-grid";
import { benchPeriod } from "../register/rows";
import { wrongCells } from "../rivals/xlsx-readers";
import type { Suite } from "../suite";

const OURS = "writeWorkbook";
const DEFLATE = "deflate the same bytes";
const LEVEL = 6;
const READ_LIMITS = { container: 200_000_000, unpacked: 2_000_000_000, ratioFrom: 2_000_000_000 } as const;

/** Writing a large styled sheet, against what compressing its XML costs alone. */
export const writeRows: Suite = {
  key: "write-rows",
  async run({ rounds, writtenRows }) {
    const source = freshGrid(writtenRows, "write");
    const expected = source.take();
    const parts: Uint8Array[] = [];
    const contenders: readonly Contender[] = [
      {
        name: OURS,
        question: "wrong cells",
        prepare: () => {
          const layout = layoutOf(source.take());
          parts.length = 0;
          const noted = (bytes: Uint8Array, level: number): Uint8Array => {
            parts.push(bytes);
            return deflate(bytes, level);
          };
          return () => {
            const bytes = writeWorkbook(layout, noted, LEVEL);
            return () => {
              const read = readWorkbook(bytes, { file: "written.xlsx", sha256: null, inflate, limits: READ_LIMITS });
              return read.ok ? wrongCells(read.workbook.sheets[0]?.grid ?? [], expected) : read.problem.rule;
            };
          };
        },
      },
      {
        name: DEFLATE,
        question: "packed",
        prepare: () => () => {
          let size = 0;
          for (const part of parts) size += deflate(part, LEVEL).length;
          return () => size;
        },
      },
    ];
    const measured = await measure(contenders, rounds, { "wrong cells": 0 });
    return {
      key: writeRows.key,
      title: `Writing ${writtenRows.toLocaleString("en")} rows × 24 styled columns`,
      setting: `Title block, header band, borders, dates and texts as such, filter and repeated header; zlib at level ${LEVEL} in both.`,
      rounds: measured,
      agreed: "0 wrong cells when read back, in every round",
      ratios: [
        { key: "write/deflate", label: "writing ÷ deflating alone", of: [OURS], to: DEFLATE, target: { atMost: 2 } },
      ],
      figures: [],
    };
  },
};

function layoutOf(grid: SheetLayout["grid"]): WorkbookLayout {
  const header = above.length - 1;
  const looks = registerFields.map((key) => fieldOf(workers, key));
  const sheet = sheetLayout("Danh sách", grid, {
    columns: [{ width: 6, look: "integer" }, ...looks.map(({ width, look }) => ({ width, look }))],
    rows: { 0: "title", 1: "subtitle", 2: "plain", [header]: "heading" },
    freeze: { rows: header + 1, columns: 2 },
    filter: { top: header, left: 0, bottom: grid.length - 1, right: columnCount - 1 },
    repeatRows: { top: header, bottom: header },
  });
  return { title: "Danh sách", createdOn: benchPeriod.today, sheets: [sheet] };
}
