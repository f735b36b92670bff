import { isBlankCell } from "../fields/cell-schema";
import type { CellValue, Row } from "../grid";
import type { SplitColumns } from "../sources";

/** A row whose two columns by sex are joined into one value and one sex, put beyond the sheet's own columns. */
export function shapeRow(row: Row, split: SplitColumns): Row {
  const shaped: CellValue[] = [...row];
  while (shaped.length <= Math.max(split.valueColumn, split.sexColumn)) shaped.push(null);
  const men = row[split.men] ?? null;
  const women = row[split.women] ?? null;
  const isMan = !isBlankCell(men);
  const isWoman = !isBlankCell(women);
  const sex = isMan === isWoman ? null : isMan ? "Nam" : "Nữ";
  if (split.field === "birthDate") shaped[split.valueColumn] = isMan ? men : women;
  shaped[split.sexColumn] = sex;
  return shaped;
}
