import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { type CellValue, type Row, sheetLayout, toSerial } from "../../core/index";
import { writeWorkbook } from "../../xlsx/write/write-workbook";

const HEADINGS = [
  "TT",
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Số CCCD",
  "Nước/vùng lãnh thổ đến làm việc",
  "Ngày xuất cảnh",
  "Thời hạn hợp đồng (tháng)",
] as const;

/** Zero-based row of the first person: title, unit, blank, header above it. */
export const FIRST = 4;

/** A person who need not exist: `n` tells them apart. Male, born 1990, off to Japan in 2024. */
export function worker(n: number, over: Readonly<Record<number, CellValue>> = {}): Row {
  const identity = `051090${String(n).padStart(6, "0")}`;
  const row: CellValue[] = [
    n,
    `Nguyễn Văn Thử ${letters(n)}`,
    toSerial(1990, 1 + (n % 12), 1 + (n % 28)),
    "Nam",
    identity,
    "Nhật Bản",
    toSerial(2024, 3, 1 + (n % 28)),
    36,
  ];
  for (const [column, value] of Object.entries(over)) row[Number.parseInt(column, 10)] = value;
  return row;
}

function letters(n: number): string {
  return n < 26 ? String.fromCharCode(65 + n) : letters(Math.floor(n / 26) - 1) + String.fromCharCode(65 + (n % 26));
}

/** The .xlsx bytes of a commune's list as an officer fills it. */
export function communeWorkbook(unit: string, rows: readonly Row[]): Uint8Array {
  const grid: Row[] = [
    ["DANH SÁCH NGƯỜI LAO ĐỘNG ĐI LÀM VIỆC Ở NƯỚC NGOÀI NĂM 2024"],
    [`UBND ${unit}, huyện Bình Sơn`],
    [],
    HEADINGS,
    ...rows,
  ];
  const columns = HEADINGS.map((_, at) => ({
    width: 16,
    look: at === 2 || at === 6 ? ("date" as const) : at === 4 ? ("text" as const) : ("general" as const),
  }));
  const layout = {
    title: unit,
    createdOn: toSerial(2024, 11, 20),
    sheets: [sheetLayout("Danh sách", grid, { columns })],
  };
  return writeWorkbook(layout, (bytes, level) => deflateRawSync(bytes, { level }));
}

/** A folder that is gone when the body has run; it holds the given files by their paths inside it. */
export async function inFolder<T>(
  files: Readonly<Record<string, Uint8Array | string>>,
  body: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "tong-hop-cli-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
