import type { FunctionGuide } from "../function-spec";

export const attainmentGuide: FunctionGuide = {
  id: "TYLE",
  title: { vi: "Tỷ lệ thực hiện chỉ tiêu", en: "Attainment of a quota" },
  summary: {
    vi: "Tỷ lệ thực hiện so với chỉ tiêu, kể cả chỉ tiêu ghi khoảng như 04–05 hoặc 30–40 trở lên.",
    en: "What was reached against a quota, also one written as a range such as 04–05.",
  },
  help: {
    vi: "Chỉ tiêu ghi khoảng thì so với cận trên, như cột tỷ lệ chính của bảng tổng hợp; chỉ tiêu chỉ có một cận thì so với cận đó. Kết quả là số, định dạng ô theo phần trăm. Ô trống, hoặc chỉ tiêu bằng 0, cho ô trống.",
    en: "A range is measured by its upper bound, as the main ratio of a roll-up; a quota with one bound by that one. The result is a number: format it as a percentage. A blank cell, or a quota of 0, gives a blank.",
  },
  parameters: {
    actual: { vi: "Số đã thực hiện: một ô hoặc một vùng", en: "What was reached: a cell or a range" },
    quota: {
      vi: "Chỉ tiêu như văn bản ghi: 5, 04–05, 30–40 trở lên, trên 80%",
      en: "The quota as documents write it: 5, 04–05, “trên 80%”",
    },
    bound: {
      vi: "«trên» hoặc «dưới»; bỏ trống: cận trên, không có thì cận dưới",
      en: "“upper” or “lower”; blank: the upper, or the lower where there is none",
    },
  },
  examples: [
    {
      cells: [
        ["Xã", "Thực hiện", "Chỉ tiêu"],
        ["Bản Bo", 3, "02-03"],
        ["Bình Lư", 2, "04–05"],
        ["Hồ Thầu", null, "02-03"],
        ["Khun Há", 33, "30–40 trở lên"],
      ],
      args: [{ at: "B2:B5" }, { at: "C2:C5" }],
      gives: { values: [[1], [0.4], [null], [0.825]] },
      shownAs: "percent",
    },
    {
      cells: [[4, "04–05"]],
      args: [{ at: "A1" }, { at: "B1" }, "dưới"],
      gives: { values: [[1]] },
      shownAs: "percent",
    },
    {
      cells: [],
      args: ["40%", "trên 80%"],
      gives: { values: [[0.5]] },
      shownAs: "percent",
    },
    {
      cells: [],
      args: [5, "nhiều"],
      gives: { error: "Chỉ tiêu «nhiều» chưa rõ là bao nhiêu. Ghi một số, hoặc một khoảng như 04-05." },
    },
  ],
};
