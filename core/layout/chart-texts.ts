import type { LocalText } from "../text/local-text";

/** Words in and around the charts of our sheets. */
export const chartTexts = {
  persons: { vi: "Người", en: "Persons" },
  departed: { vi: "Xuất cảnh trong kỳ", en: "Departed in the period" },
  yearToDate: { vi: "Xuất cảnh lũy kế từ đầu năm", en: "Departed, year to date" },
  quota: { vi: "Chỉ tiêu", en: "Quota" },
  quotaUpper: { vi: "Chỉ tiêu (cận trên)", en: "Quota (upper bound)" },
  dataTitle: { vi: "Số liệu vẽ biểu đồ", en: "Figures of the chart" },
  byUnit: { vi: "{what} theo {level}", en: "{what} by {level}" },
  byUnitAgainst: { vi: "{what} so với chỉ tiêu, theo {level}", en: "{what} against the quota, by {level}" },
  furthest: {
    vi: "{what} so với chỉ tiêu: {count} {level} đạt tỷ lệ thấp nhất",
    en: "{what} against the quota: the {count} of {level} furthest from it",
  },
  most: { vi: "{what}: {count} {level} có nhiều người nhất", en: "{what}: the {count} of {level} with the most" },
  units: { vi: "đơn vị", en: "unit" },
  byMarket: { vi: "Xuất cảnh trong kỳ theo nước, vùng lãnh thổ", en: "Departed in the period, by market" },
  byMonth: { vi: "Xuất cảnh trong kỳ theo tháng", en: "Departed in the period, by month" },
} as const satisfies Record<string, LocalText>;
