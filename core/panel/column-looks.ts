import { headingMemo } from "../reading/header-block";
import { locateWorkbook } from "../reading/locate-workbook";
import type { ColumnLook } from "../layout/sheet-layout";
import type { Workbook } from "../snapshot";
import { tables } from "../tables/all-tables";
import type { FieldSpec } from "../tables/table-spec";

/** What the cells of one column of an officer's own table hold, from a zero-based row down to another, both included. */
export interface TableColumnLook {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly look: ColumnLook;
}

/** How to draw cells whose formats are not known: a day in a date column is a number to the grid and a date to the officer. */
export function columnLooks(workbook: Workbook): readonly TableColumnLook[] {
  return locateWorkbook(workbook, headingMemo()).tables.flatMap(({ table, sheet, columns, headerRow, bottom }) => {
    const fields: readonly FieldSpec[] = tables[table].fields;
    return fields.flatMap(({ key, look }) => {
      const column = columns.get(key);
      return column === undefined ? [] : [{ sheet: sheet.name, column, top: headerRow + 1, bottom, look }];
    });
  });
}
