import type { CellValue, Range } from "../../../core/grid";
import { sheetLayout, type ChartLayout, type SheetLayout } from "../../../core/layout/sheet-layout";

export function range(top: number, left: number, bottom: number, right: number): Range {
  return { top, left, bottom, right };
}

export const communes = ["Thị trấn Châu Ổ", "Xã Bình Trị", "Xã Bình Thuận", "Xã Bình Đông", "Xã Bình Chánh"];
const quotas = [5, 6, 7, 8, 9];
const departed = [6, 3, null, 0, 12];

const rows = communes.map((name, index): CellValue[] => [
  index + 1,
  name,
  quotas[index] ?? null,
  departed[index] ?? null,
  (departed[index] ?? 0) / (quotas[index] ?? 1),
]);

/** A bar chart of two series under the table, and whatever differs from it. */
export function chart(rest: Partial<ChartLayout> = {}): ChartLayout {
  return {
    kind: "bar",
    title: "Kết quả so với chỉ tiêu",
    categories: range(1, 1, 5, 1),
    series: [
      { name: "Chỉ tiêu", values: range(1, 2, 5, 2) },
      { name: "Đã xuất cảnh", values: range(1, 3, 5, 3) },
    ],
    unit: "Lao động",
    at: range(8, 0, 24, 5),
    ...rest,
  };
}

/** One series of the table: its column. */
export function one(column: number): Pick<ChartLayout, "series"> {
  return { series: [{ name: "Đã xuất cảnh", values: range(1, column, 5, column) }] };
}

/** The table of five communes with charts over it. */
export function chartSheet(
  charts: readonly ChartLayout[],
  name = "Tổng hợp",
  rest: Partial<SheetLayout> = {},
): SheetLayout {
  return sheetLayout(name, [["STT", "Đơn vị", "Chỉ tiêu", "Thực hiện", "Tỷ lệ"], ...rows], {
    columns: [
      { width: 5, look: "centred" },
      { width: 22, look: "text" },
      { width: 10, look: "integer" },
      { width: 10, look: "integer" },
      { width: 10, look: "percent" },
    ],
    rows: { 0: "heading" },
    charts,
    ...rest,
  });
}
