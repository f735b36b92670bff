import type { Grid, Range } from "../../../core/grid";
import { type Workbook, plainSheet } from "../../../core/snapshot";

/** A workbook of one sheet, as tests write them. */
export function workbook(grid: Grid, { file = "Xã Bình Trị.xlsx", merges = [] as readonly Range[] } = {}): Workbook {
  return { file, sha256: null, savedOn: null, sheets: [{ ...plainSheet("Danh sách", grid), merges }] };
}

/** The plain header of most tests, and a sound row of it. */
export const header = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Nước", "Ngày xuất cảnh"];

export const sound = (n: number): (string | number)[] => [
  n,
  `Nguyễn Thử ${String(n)}`,
  "05/06/1998",
  "Nam",
  `0510989990${String(n).padStart(2, "0")}`,
  "Nhật Bản",
  "15/03/2024",
];
