import type { Condition, MeasureSpec } from "./measure-spec";

const counted: Condition = { field: "countsTowardQuota", is: true };
const leftByAsOf: Condition = { field: "departureDate", onOrBefore: "asOf" };
const women: Condition = { field: "sex", in: ["F"] };
const highIncome: Condition = { field: "market", flag: "high-income", is: true };
const notHome: Condition = { field: "home", is: false };

const departed: readonly Condition[] = [{ field: "departureDate", within: "period" }, leftByAsOf, counted];
const abroad: readonly Condition[] = [leftByAsOf, notHome];
const returned: readonly Condition[] = [
  { field: "returnDate", within: "period" },
  { field: "returnDate", onOrBefore: "asOf" },
  { field: "returnReason", flag: "leave", is: false },
];

/** Every figure of a roll-up, in the order of reports. Rows refused, and rows set aside as duplicates, are in none of them. */
export const measures: readonly MeasureSpec[] = [
  {
    key: "departed",
    label: { vi: "Số lao động đã xuất cảnh trong kỳ", en: "Departed in the period" },
    how: {
      vi: "Đếm người có ngày xuất cảnh trong kỳ và không sau ngày chốt số liệu; mỗi lần đi tính một người. Ngày chỉ ghi tháng tính từ ngày đầu tháng; chỉ ghi năm thì chỉ tính cho cả năm.",
      en: "Persons whose departure lies in the period and not after the as-of date. A month alone counts from its first day; a year alone only in the whole year.",
    },
    op: "count",
    where: departed,
    format: "integer",
  },
  {
    key: "departedFemale",
    label: { vi: "Trong đó: nữ", en: "Of these, women" },
    how: { vi: "Đếm nữ trong số đã xuất cảnh trong kỳ.", en: "Women among those departed in the period." },
    op: "count",
    where: [...departed, women],
    format: "integer",
  },
  {
    key: "departedHighIncome",
    label: { vi: "Đi thị trường thu nhập cao, ổn định", en: "To high-income, stable markets" },
    how: {
      vi: "Đếm người đã xuất cảnh trong kỳ đến nước, vùng lãnh thổ được đánh dấu thu nhập cao, ổn định trong danh mục.",
      en: "Those departed in the period to markets marked as high-income and stable.",
    },
    op: "count",
    where: [...departed, highIncome],
    format: "integer",
  },
  {
    key: "highIncomeShare",
    label: { vi: "Tỷ lệ đi thị trường thu nhập cao, ổn định", en: "Share to high-income, stable markets" },
    how: {
      vi: "Số đi thị trường thu nhập cao, ổn định chia cho số đã xuất cảnh trong kỳ.",
      en: "Departed to high-income markets, divided by all departed in the period.",
    },
    op: "ratio",
    of: "departedHighIncome",
    to: "departed",
    format: "percent",
  },
  {
    key: "departedPriority",
    label: { vi: "Thuộc đối tượng ưu tiên", en: "In a priority group" },
    how: {
      vi: "Đếm người đã xuất cảnh trong kỳ thuộc ít nhất một đối tượng ưu tiên; thuộc nhiều đối tượng vẫn tính một người.",
      en: "Those departed in the period who are in at least one priority group, each counted once.",
    },
    op: "count",
    where: [...departed, { field: "priorityGroups", any: true }],
    format: "integer",
  },
  {
    key: "departedSeasonal",
    label: { vi: "Lao động thời vụ đã xuất cảnh trong kỳ", en: "Seasonal departures in the period" },
    how: {
      vi: "Đếm người đi theo chương trình thời vụ có ngày xuất cảnh trong kỳ và không sau ngày chốt; có nằm trong số đã xuất cảnh hay không là tùy thiết lập của địa phương.",
      en: "Departures in the period by a seasonal programme; whether they are among the departed is the locality's setting.",
    },
    op: "count",
    where: [
      { field: "departureDate", within: "period" },
      leftByAsOf,
      { field: "programme", flag: "seasonal", is: true },
    ],
    format: "integer",
  },
  {
    key: "departedYearToDate",
    label: { vi: "Lũy kế từ đầu năm", en: "Departed since the start of the year" },
    how: {
      vi: "Đếm người xuất cảnh từ ngày đầu năm báo cáo đến hết kỳ, không sau ngày chốt số liệu.",
      en: "Departures from the first day of the reporting year to the end of the period, not after the as-of date.",
    },
    op: "count",
    where: [{ field: "departureDate", within: "yearToDate" }, leftByAsOf, counted],
    format: "integer",
  },
  {
    key: "abroad",
    label: { vi: "Đang ở nước ngoài", en: "Abroad" },
    how: {
      vi: "Đếm người đã xuất cảnh đến ngày chốt mà chưa về nước (không có ngày về, về sau ngày chốt, hoặc chỉ về phép).",
      en: "Departed by the as-of date and not home by then; home leave is not a return.",
    },
    op: "count",
    where: abroad,
    format: "integer",
  },
  {
    key: "abroadFemale",
    label: { vi: "Đang ở nước ngoài: nữ", en: "Abroad, women" },
    how: { vi: "Đếm nữ trong số đang ở nước ngoài.", en: "Women among those abroad." },
    op: "count",
    where: [...abroad, women],
    format: "integer",
  },
  {
    key: "overdue",
    label: { vi: "Quá hạn hợp đồng chưa về", en: "Past the contract's end, not home" },
    how: {
      vi: "Đếm người đang ở nước ngoài có ngày hết hạn hợp đồng (ghi sẵn, hoặc xuất cảnh cộng thời hạn) trước ngày chốt số liệu.",
      en: "Those abroad whose contract (as stated, or departure plus term) ended before the as-of date.",
    },
    op: "count",
    where: [...abroad, { field: "contractEnd", before: "asOf" }],
    format: "integer",
  },
  {
    key: "returned",
    label: { vi: "Đã về nước trong kỳ", en: "Returned in the period" },
    how: {
      vi: "Đếm người có ngày về nước trong kỳ và không sau ngày chốt số liệu; về phép không tính.",
      en: "Persons whose return lies in the period and not after the as-of date; home leave does not count.",
    },
    op: "count",
    where: returned,
    format: "integer",
  },
  {
    key: "returnedEarly",
    label: { vi: "Về trước hạn", en: "Returned early" },
    how: {
      vi: "Trong số đã về: ngày về sớm hơn ngày hết hạn hợp đồng quá số ngày cho phép.",
      en: "Of the returned: before the contract's end by more than the tolerance.",
    },
    op: "count",
    where: [...returned, { field: "returnTiming", is: "early" }],
    format: "integer",
  },
  {
    key: "returnedOnTime",
    label: { vi: "Về đúng hạn", en: "Returned on time" },
    how: {
      vi: "Trong số đã về: ngày về cách ngày hết hạn hợp đồng không quá số ngày cho phép. Người không rõ ngày hết hạn không nằm ở dòng nào.",
      en: "Of the returned: within the tolerance of the contract's end. Those whose contract end is not known are in no line.",
    },
    op: "count",
    where: [...returned, { field: "returnTiming", is: "onTime" }],
    format: "integer",
  },
  {
    key: "returnedOverstayed",
    label: { vi: "Về sau hạn", en: "Returned after overstaying" },
    how: {
      vi: "Trong số đã về: ngày về muộn hơn ngày hết hạn hợp đồng quá số ngày cho phép.",
      en: "Of the returned: after the contract's end by more than the tolerance.",
    },
    op: "count",
    where: [...returned, { field: "returnTiming", is: "overstayed" }],
    format: "integer",
  },
  {
    key: "borrowers",
    label: { vi: "Số người vay vốn", en: "Borrowers" },
    how: {
      vi: "Đếm người đã xuất cảnh trong kỳ có số tiền vay lớn hơn 0.",
      en: "Those departed in the period with a loan.",
    },
    op: "count",
    where: [...departed, { field: "loanAmount", moreThan: 0 }],
    format: "integer",
  },
  {
    key: "loanAmount",
    label: { vi: "Số tiền vay", en: "Loans" },
    how: {
      vi: "Cộng số tiền vay của người đã xuất cảnh trong kỳ.",
      en: "Loans of those departed in the period, summed.",
    },
    op: "sum",
    field: "loanAmount",
    where: departed,
    format: "decimal",
  },
  {
    key: "supported",
    label: { vi: "Số người được hỗ trợ", en: "Supported" },
    how: {
      vi: "Đếm người đã xuất cảnh trong kỳ có số tiền hỗ trợ lớn hơn 0.",
      en: "Those departed in the period who got support.",
    },
    op: "count",
    where: [...departed, { field: "supportAmount", moreThan: 0 }],
    format: "integer",
  },
  {
    key: "supportAmount",
    label: { vi: "Số tiền hỗ trợ", en: "Support" },
    how: {
      vi: "Cộng số tiền hỗ trợ của người đã xuất cảnh trong kỳ.",
      en: "Support of those departed in the period, summed.",
    },
    op: "sum",
    field: "supportAmount",
    where: departed,
    format: "decimal",
  },
];
