import type { FunctionGuide } from "../function-spec";

export const unitDueDateGuide: FunctionGuide = {
  id: "HANNOP",
  title: { vi: "Hạn nộp báo cáo", en: "Due date of a report" },
  summary: {
    vi: "Ngày cuối cùng còn đúng hạn nộp báo cáo một kỳ của một đơn vị hay một cấp, theo hồ sơ địa phương.",
    en: "The last day in time for the report of a period, of a unit or a level, by a locality's profile.",
  },
  help: {
    vi: "Văn bản ghi «trước ngày 10/12» thì hạn là ngày 09/12. Kết quả là số ngày của bảng tính: định dạng ô theo ngày. Chỉ dùng hồ sơ có sẵn; trang Lịch báo cáo trong sổ không dùng ở đây.",
    en: "“Before 10/12” gives 9 December. The result is the spreadsheet's number of a day: format it as a date. Only the shipped profiles are asked; a calendar sheet in the workbook is not.",
  },
  parameters: {
    profile: {
      vi: "Tên địa phương có hồ sơ, ví dụ «Tam Đường» hoặc «Huyện Bình Sơn»",
      en: "A locality with a profile, such as “Tam Đường”",
    },
    unit: {
      vi: "Tên hoặc mã đơn vị, hoặc tên cấp như «xã», «huyện»: một ô hoặc một vùng",
      en: "Name or code of a unit, or a level such as “commune”: a cell or a range",
    },
    period: {
      vi: "Kỳ báo cáo: 2024; 6 tháng đầu năm 2024; Quý III/2024; Tháng 9/2024",
      en: "The period: 2024; 2024-H1; 2024-Q3; 2024-09",
    },
  },
  examples: [
    {
      cells: [
        ["Đơn vị", "Hạn nộp"],
        ["Xã Bản Bo", null],
        ["xã", null],
        [null, null],
      ],
      args: ["Tam Đường", { at: "A2:A4" }, 2024],
      gives: { values: [[45630], [45630], [null]] },
      shownAs: "date",
    },
    {
      cells: [],
      args: ["Thượng Quảng", "thôn", "6 tháng đầu năm 2024"],
      gives: { values: [[45447]] },
      shownAs: "date",
    },
    {
      cells: [],
      args: ["Tam Đường", "Xã Tân An", 2024],
      gives: { error: "«Xã Tân An» không phải đơn vị hay cấp của Huyện Tam Đường" },
    },
    {
      cells: [],
      args: ["Tam Đường", "xã", "Quý III/2024"],
      gives: { error: "Hồ sơ Huyện Tam Đường chưa có hạn nộp cho «xã», quý III năm 2024" },
    },
  ],
};
