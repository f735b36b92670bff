import type { FunctionGuide } from "../function-spec";

export const identityCheckGuide: FunctionGuide = {
  id: "KIEMTRACCCD",
  title: { vi: "Kiểm tra số CCCD", en: "Identity number check" },
  summary: {
    vi: "Kiểm tra số CCCD, có thể đối chiếu với ngày sinh và giới tính; ô trống là đúng, có chữ là điều cần xem lại.",
    en: "Checks identity numbers, also against date of birth and sex; a blank is sound, a text says what to look at.",
  },
  help: {
    vi: "Kiểm tra số chữ số, mã nơi đăng ký khai sinh, giới tính và năm sinh nằm trong số. Không tra cứu cơ sở dữ liệu nào, nên số đúng quy tắc vẫn có thể không phải của người đó. Nhập cả vùng thì mỗi ô có kết quả riêng.",
    en: "Looks at the number of digits, the place of birth registration, and the sex and birth year inside the number. No register is asked: a number that keeps the rules may still be another person's. A range gives a result for every cell.",
  },
  parameters: {
    identity: { vi: "Số CCCD: một ô hoặc một vùng", en: "Identity numbers: a cell or a range" },
    birth: { vi: "Ngày sinh hoặc năm sinh, để đối chiếu", en: "Date or year of birth, to compare" },
    sex: { vi: "Nam hoặc Nữ, để đối chiếu", en: "Male or female, to compare" },
  },
  examples: [
    {
      cells: [
        ["Số CCCD", "Ngày sinh", "Giới tính"],
        ["012098999001", "05/06/1998", "Nam"],
        ["012098999001", "05/06/1989", "Nam"],
        ["012098999001", 1998, "Nữ"],
        ["0120989990", null, null],
      ],
      args: [{ at: "A2:A5" }, { at: "B2:B5" }, { at: "C2:C5" }],
      gives: {
        values: [
          [""],
          ["Số CCCD «012098999001» là số của người sinh năm 1998, nhưng cột ngày sinh ghi năm 1989. Xem lại cả hai."],
          ["Số CCCD «012098999001» là số của nam, nhưng cột giới tính ghi nữ. Xem lại cả hai."],
          ["Số CCCD phải có 12 chữ số (số CMND cũ có 9); «0120989990» có 10 chữ số"],
        ],
      },
    },
    { cells: [], args: ["012098999001"], gives: { values: [[""]] } },
    {
      cells: [],
      args: ["183999001"],
      gives: {
        values: [["Số CCCD «183999001» là số CMND, hết giá trị sử dụng từ 01/01/2025. Bổ sung số CCCD 12 chữ số."]],
      },
    },
  ],
};
