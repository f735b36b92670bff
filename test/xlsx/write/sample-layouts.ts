import type { CellValue, Range } from "../../../core/grid";
import { sheetLayout, type ColumnLook, type RowLook, type WorkbookLayout } from "../../../core/layout/sheet-layout";

const communes = [
  "Xã Mỹ An",
  "Xã Mỹ Hòa",
  "Xã Mỹ Đông",
  "Xã Mỹ Quý",
  "Xã Láng Biển",
  "Xã Phú Điền",
  "Xã Đốc Binh Kiều",
];

function range(top: number, left: number, bottom: number, right: number): Range {
  return { top, left, bottom, right };
}

function columns(...parts: readonly (readonly [number, ColumnLook])[]): { width: number; look: ColumnLook }[] {
  return parts.map(([width, look]) => ({ width, look }));
}

const body = communes.map((name, index): CellValue[] => [
  index + 1,
  name,
  20 + index,
  7 + 2 * index,
  (7 + 2 * index) / (20 + index),
  120_000 * (index + 1),
  45_992,
  index === 3 ? "Có 02 người về nước trước hạn, đã giải trình tại Công văn số 15/UBND-VX ngày 05/12/2025" : null,
]);
const totalRow = 6 + body.length;

const report = sheetLayout(
  "Biểu tổng hợp",
  [
    ["TỔNG HỢP KẾT QUẢ ĐƯA NGƯỜI LAO ĐỘNG ĐI LÀM VIỆC Ở NƯỚC NGOÀI THEO HỢP ĐỒNG NĂM 2025"],
    ["Kỳ báo cáo: từ ngày 15/12/2024 đến ngày 14/12/2025"],
    [],
    [
      "STT",
      "Đơn vị",
      "Số người đi làm việc ở nước ngoài",
      null,
      "Tỷ lệ đạt",
      "Số tiền hỗ trợ vay vốn (nghìn đồng)",
      "Ngày chốt",
      "Ghi chú",
    ],
    [null, null, "Chỉ tiêu", "Thực hiện"],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
    ...body,
    [null, "Tổng cộng", 161, 91, 91 / 161, 3_360_000, null, null],
    ["Ghi chú: số liệu tính theo ngày xuất cảnh."],
  ],
  {
    columns: columns(
      [5, "centred"],
      [22, "text"],
      [10, "integer"],
      [10, "integer"],
      [11, "percent"],
      [15, "amount"],
      [12, "date"],
      [26, "wrapped"],
    ),
    rows: {
      0: "title",
      1: "subtitle",
      2: "plain",
      3: "heading",
      4: "heading",
      5: "numbering",
      [totalRow]: "total",
      [totalRow + 1]: "note",
    } satisfies Record<number, RowLook>,
    merges: [
      range(0, 0, 0, 7),
      range(1, 0, 1, 7),
      range(3, 2, 3, 3),
      ...[0, 1, 4, 5, 6, 7].map((c) => range(3, c, 4, c)),
      range(totalRow + 1, 0, totalRow + 1, 7),
    ],
    freeze: { rows: 6, columns: 2 },
    repeatRows: { top: 3, bottom: 5 },
    bars: [{ range: range(6, 4, totalRow - 1, 4), full: 1 }],
    marks: [
      { range: range(8, 1, 8, 1), tone: "error" },
      { range: range(9, 1, 9, 2), tone: "good" },
    ],
    links: [{ row: 6, column: 1, toSheet: "Danh sách: lao động", toCell: "A3" }],
    notes: [{ row: 7, column: 3, text: "Gồm 02 người đi lần hai.\nXem <danh sách>." }],
    charts: [
      {
        kind: "bar",
        title: "Thực hiện so với chỉ tiêu <2025>",
        categories: range(6, 1, totalRow - 1, 1),
        series: [
          { name: "Chỉ tiêu", values: range(6, 2, totalRow - 1, 2) },
          { name: "Thực hiện", values: range(6, 3, totalRow - 1, 3) },
        ],
        unit: "Lao động",
        at: range(totalRow + 3, 0, totalRow + 20, 7),
      },
    ],
  },
);

const inputRows = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [index + 2, "input"])) as Record<
  number,
  RowLook
>; // The keys of fromEntries are always strings to the compiler.

const list = sheetLayout(
  "Danh sách: lao động",
  [
    ["DANH SÁCH NGƯỜI LAO ĐỘNG"],
    ["STT", "Họ và tên", "Số CCCD", "Ngày sinh", "Giới tính", "Xã", "Nước đến", "Ghi chú"],
    [1, "Nguyễn Thị Ánh Nguyệt", "087190000123", 32_874, "Nữ", "Xã Mỹ An", "Nhật Bản", "=SUM(A1)"],
    [2, "Trần Văn Đỗ", "001085000456", 31_000, "Nam", "Xã Mỹ Quý", "Đài Loan (Trung Quốc)", "@ghi chú"],
  ],
  {
    columns: columns(
      [5, "centred"],
      [26, "text"],
      [15, "text"],
      [12, "date"],
      [9, "centred"],
      [18, "text"],
      [22, "text"],
      [24, "general"],
    ),
    rows: { 0: "title", 1: "heading", ...inputRows },
    bodyLook: "input",
    merges: [range(0, 0, 0, 7)],
    freeze: { rows: 2, columns: 0 },
    filter: range(1, 0, 11, 7),
    repeatRows: { top: 1, bottom: 1 },
    landscape: false,
    protect: true,
    choices: [
      { range: range(2, 4, 11, 4), from: { values: ["Nam", "Nữ"] }, strict: true },
      {
        range: range(2, 5, 11, 5),
        from: { sheet: "Danh mục", range: range(0, 0, communes.length - 1, 0) },
        strict: true,
      },
      {
        range: range(2, 6, 11, 6),
        from: { values: Array.from({ length: 40 }, (_, index) => `Thị trường ${String(index + 1)}`) },
        strict: false,
      },
    ],
    hints: [
      { range: range(2, 2, 11, 2), title: "Số CCCD", text: "Nhập đủ 12 chữ số,\ngiữ số 0 ở đầu." },
      { range: range(2, 4, 6, 5), title: "Chọn", text: "Chọn trong danh sách." },
    ],
  },
);

const codes = sheetLayout(
  "Danh mục",
  communes.map((name) => [name]),
  {
    columns: columns([30, "text"]),
    bodyLook: "plain",
    visibility: "hidden",
  },
);

/** A report, a protected template with drop-downs, and a hidden code list. */
export const sampleWorkbook: WorkbookLayout = {
  title: "Tổng hợp & báo cáo <2025>",
  createdOn: 45_992.5,
  sheets: [report, list, codes],
};
