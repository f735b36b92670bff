import type { LocalText } from "../text/local-text";

/** Words of the period's report of one unit. `{name}` places are filled. */
export const unitReportTexts = {
  // «Báo cáo» alone is the sheet of who has reported, in a consolidated workbook.
  sheet: { vi: "Báo cáo kỳ", en: "Period report" },
  title: {
    vi: "BÁO CÁO KẾT QUẢ ĐƯA NGƯỜI LAO ĐỘNG ĐI LÀM VIỆC Ở NƯỚC NGOÀI THEO HỢP ĐỒNG",
    en: "REPORT ON WORKERS SENT ABROAD UNDER CONTRACT",
  },
  content: { vi: "Nội dung", en: "What" },
  figure: { vi: "Số liệu", en: "Figure" },
  share: { vi: "Tỷ lệ", en: "Share" },
  remark: { vi: "Ghi chú", en: "Remark" },

  refusedRows: { vi: "Chưa tính {count} dòng còn lỗi", en: "{count} rows with errors are not counted" },
  refusedWhy: { vi: "{title} (dòng {rows})", en: "{title} (row {rows})" },
  refusedMany: { vi: "{title} ({count} dòng)", en: "{title} ({count} rows)" },
  allCounted: { vi: "Đã tính mọi dòng của sổ", en: "Every row of the register is counted" },
  duplicateRows: { vi: "Không tính {count} dòng trùng", en: "{count} duplicate rows are not counted" },
  otherUnits: {
    vi: "Không tính {count} dòng ghi đơn vị khác",
    en: "{count} rows that name another unit are not counted",
  },
  parts: { vi: "Số liệu trong sổ là của {count} đơn vị", en: "The register is of {count} units" },

  against: { vi: "So với chỉ tiêu", en: "Against the quota" },
  quota: { vi: "Chỉ tiêu năm {year}", en: "Quota of {year}" },
  basis: { vi: "Căn cứ giao chỉ tiêu", en: "Basis of the quota" },
  ofMin: { vi: "Đạt so với cận dưới", en: "Of the lower bound" },
  ofMax: { vi: "Đạt so với cận trên", en: "Of the upper bound" },
  status: { vi: "Đánh giá", en: "Status" },
  shareTarget: {
    vi: "Mục tiêu tỷ lệ đi thị trường thu nhập cao, ổn định",
    en: "Target share to high-income, stable markets",
  },
  shareStatus: { vi: "Đánh giá tỷ lệ", en: "Status of the share" },

  inPeriod: { vi: "Xuất cảnh trong kỳ", en: "Departed in the period" },
  millions: { vi: "triệu đồng", en: "million VND" },
  byMonth: { vi: "Xuất cảnh theo tháng", en: "Departures by month" },
  byDimension: { vi: "Xuất cảnh theo {dimension}", en: "Departures by {dimension}" },
  fromDay: { vi: "từ {from}", en: "from {from}" },
  toDay: { vi: "đến {to}", en: "to {to}" },
  noMonth: { vi: "Chỉ ghi năm", en: "Year only" },
  abroad: { vi: "Ở nước ngoài và về nước", en: "Abroad and returned" },

  open: { vi: "Việc còn phải xử lý trong sổ", en: "Still open in the register" },
  openErrors: { vi: "Lỗi phải sửa", en: "Errors to mend" },
  openExplains: { vi: "Cần giải trình", en: "To explain" },
  openNotes: { vi: "Lưu ý", en: "Notes" },
  explained: { vi: "Đã giải trình", en: "Explained" },

  how: { vi: "Cách tính", en: "How it is computed" },
  made: {
    vi: "Số liệu do chương trình Tổng Hợp {version} tính ngày {day}.",
    en: "Computed by Tổng Hợp {version} on {day}.",
  },
} as const satisfies Record<string, LocalText>;
