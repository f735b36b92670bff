import type { FunctionGuide } from "../function-spec";

export const rangeRollUpGuide: FunctionGuide = {
  id: "TONGHOP",
  title: { vi: "Tổng hợp một vùng", en: "Roll-up of a range" },
  summary: {
    vi: "Bảng đếm người lao động trong một vùng có dòng tiêu đề, chia theo nước, giới tính, đơn vị, tháng…",
    en: "A table that counts the workers in a range with a header row, by market, sex, unit, month and so on.",
  },
  help: {
    vi: "Vùng gồm dòng tiêu đề và các dòng người lao động của sổ theo dõi; tiêu đề được nhận ra như khi kiểm tra. Dòng có lỗi và dòng trùng không được tính; ba dòng cuối của bảng cho biết đã đọc bao nhiêu dòng, loại bao nhiêu, trùng bao nhiêu. Bảng kết quả của chương trình không dùng hàm này: muốn nộp báo cáo thì dùng nút Tổng hợp.",
    en: "The range holds the header row and the rows of a register; headings are recognised as in a check. Rows with errors and duplicates are not counted; the last three lines tell how many rows were read, refused and set aside. No result sheet of the product is made of this function: for a report use the roll-up itself.",
  },
  parameters: {
    rows: { vi: "Dòng tiêu đề và các dòng người lao động", en: "The header row and the rows of workers" },
    by: {
      vi: "Chia theo: nước; giới tính; chương trình; đối tượng ưu tiên; dân tộc; trình độ; nhóm tuổi; tháng; đơn vị",
      en: "market; sex; programme; priority group; ethnic group; qualification; age; month; unit",
    },
    measure: {
      vi: "Đếm gì: xuất cảnh (mặc định); ở nước ngoài; quá hạn; về nước; lũy kế…",
      en: "What is counted: departed (the default); abroad; overdue; returned and so on",
    },
    period: {
      vi: "Kỳ báo cáo, ví dụ 2024 hoặc Quý III/2024; bỏ trống: năm báo cáo hiện nay",
      en: "The period, such as 2024 or 2024-Q3; blank: the reporting year of today",
    },
    asOf: {
      vi: "Số liệu đến hết ngày nào; bỏ trống: hết kỳ, hoặc hôm nay nếu kỳ chưa hết",
      en: "To the end of which day; blank: the end of the period, or today",
    },
    profile: {
      vi: "Tên địa phương có hồ sơ, để nhận ra tên đơn vị và thị trường thu nhập cao",
      en: "A locality with a profile, to recognise its units and high-income markets",
    },
  },
  examples: [
    {
      cells: [
        ["Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Nước đến", "Ngày xuất cảnh"],
        ["Lò Văn Một", "05/06/1998", "Nam", "012098999001", "Nhật Bản", "05/03/2024"],
        ["Lò Thị Hai", "12/01/1999", "Nữ", "012199999002", "Đài Loan", "20/09/2024"],
        ["Vàng A Ba", "03/03/1997", "Nam", "012097999003", "Nhật", "01/10/2024"],
        ["Vàng A Ba", "03/03/1997", "Nam", "012097999003", "Nhật", "01/10/2024"],
        ["Giàng A Bốn", "08/08/1996", "Nam", "012096999004", "Nhật", "31/09/2024"],
      ],
      args: [{ at: "A1:F6" }, "nước", "xuất cảnh", 2024, "14/12/2024"],
      gives: {
        values: [
          ["Nước/vùng lãnh thổ", "Số lao động đã xuất cảnh trong kỳ"],
          ["Nhật Bản", 2],
          ["Đài Loan (Trung Quốc)", 1],
          ["Tổng cộng", 3],
          ["Số dòng đã đọc", 5],
          ["Trong đó: bị loại do có lỗi", 1],
          ["Trong đó: trùng, không tính", 1],
        ],
      },
    },
    {
      cells: [["Xã"], ["Bản Bo"]],
      args: [{ at: "A1:A2" }, "nước"],
      today: "2024-12-14",
      gives: {
        error:
          "Không thấy bảng nào nhận ra được. Cần một dòng tiêu đề có các cột như «Họ và tên», «Số CCCD», «Ngày xuất cảnh».",
      },
    },
  ],
};
