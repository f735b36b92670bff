import type { LocalText } from "../text/local-text";

/** Words about a roll-up, for every front end. `{name}` places are filled. */
export const rollUpTexts = {
  title: { vi: "{office}{period}, số liệu chốt đến hết ngày {asOf}", en: "{office}{period}, as of {asOf}" },
  place: { vi: "{file}, trang «{sheet}», dòng {row}", en: "{file}, sheet «{sheet}», row {row}" },
  persons: { vi: "{count} người", en: "{count}" },
  size: { vi: "{rows} dòng × {columns} cột", en: "{rows} rows × {columns} columns" },

  onTime: { vi: "đúng hạn ({received})", en: "on time ({received})" },
  onTimeUndated: { vi: "đã gửi, không ghi ngày báo cáo", en: "received, not dated" },
  received: { vi: "đã gửi ({received})", en: "received ({received})" },
  late: {
    vi: "chậm {days} ngày (gửi {received}, hạn cuối {due})",
    en: "{days} days late (received {received}, due {due})",
  },
  missing: { vi: "chưa gửi", en: "missing" },
  missingDue: { vi: "chưa gửi, hạn cuối {due}", en: "missing, due {due}" },

  notWritten: { vi: "Chưa ghi kết quả tổng hợp", en: "The roll-up was not written" },
  collision: {
    vi: "Sổ đang mở đã có trang {sheets} không phải do chương trình lập, nên không ghi đè lên. Hãy đổi tên trang này, hoặc mở một sổ mới rồi tổng hợp.",
    en: "The open workbook has a sheet {sheets} that is not ours, so it is left alone. Rename it, or open a new workbook and roll up there.",
  },
  collisions: {
    vi: "Sổ đang mở đã có các trang {sheets} không phải do chương trình lập, nên không ghi đè lên. Hãy đổi tên các trang này, hoặc mở một sổ mới rồi tổng hợp.",
    en: "The open workbook has sheets {sheets} that are not ours, so they are left alone. Rename them, or open a new workbook and roll up there.",
  },
  otherResult: {
    vi: "Sổ đang mở là bảng tổng hợp của đơn vị khác hoặc kỳ khác, nên không ghi đè lên. Hãy mở một sổ mới rồi tổng hợp.",
    en: "The open workbook holds the roll-up of another unit or period, so it is left alone. Open a new workbook and roll up there.",
  },
} as const satisfies Record<string, LocalText>;
