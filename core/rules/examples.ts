import type { CellValue, Grid } from "../grid";
import type { FileExample, SheetExample } from "./rule";

// Nobody bears an identity number whose last six digits begin with 999.
const man: Readonly<Record<string, CellValue>> = {
  "Họ và tên": "Nguyễn Văn An",
  "Ngày sinh": "05/06/1998",
  "Giới tính": "Nam",
  "Số CCCD": "012098999001",
  "Nước đến": "Nhật Bản",
  "Ngày xuất cảnh": "15/03/2024",
};

/** A table of workers, one row each: the columns no row can do without, as invented, with cells changed or columns added by heading. */
export function workerGrid(...people: readonly Readonly<Record<string, CellValue>>[]): Grid {
  const headings = [...new Set([man, ...people].flatMap((cells) => Object.keys(cells)))];
  const rows = people.map((cells) => {
    const row = { ...man, ...cells };
    return headings.map((heading) => row[heading] ?? null);
  });
  return [headings, ...rows];
}

/** A file of one commune with one sheet of workers. */
export function workerSheet(...people: readonly Readonly<Record<string, CellValue>>[]): SheetExample {
  return oneSheet("Danh sách", workerGrid(...people));
}

/** A file of one commune with one sheet. */
export function oneSheet(name: string, grid: Grid): SheetExample {
  return { kind: "sheets", command: "check", files: { "Xã Bình Trị.xlsx": { [name]: grid } } };
}

/** What a bad file is to be replaced by. */
export const readableFile: FileExample = {
  kind: "file",
  told: {
    vi: "Tệp .xlsx lưu từ Excel, mở được bình thường.",
    en: "An .xlsx file saved by Excel, which opens as usual.",
  },
  problem: null,
};
