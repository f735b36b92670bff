import type { FunctionGuide } from "../function-spec";

export const workerStatusGuide: FunctionGuide = {
  id: "TINHTRANG",
  title: { vi: "Tình trạng người lao động", en: "Status of a worker" },
  summary: {
    vi: "Tình trạng của người lao động tại một ngày: chờ xuất cảnh, đang làm việc, quá hạn chưa về nước, đã về nước.",
    en: "Where a worker is on a day: waiting to leave, working, overdue, returned.",
  },
  help: {
    vi: "Kết quả là chữ trong danh mục tình trạng của sổ theo dõi. Bỏ trống đến_ngày thì tính theo ngày hôm nay tại lúc công thức được tính, không tự đổi khi sang ngày khác; muốn luôn theo ngày hiện tại thì ghi TODAY().",
    en: "The result is an entry of the register's list of statuses. Without as_of the day on which the formula is worked out counts, and the result does not change by itself on another day; write TODAY() to keep it current.",
  },
  parameters: {
    departure: { vi: "Ngày xuất cảnh: một ô hoặc một vùng", en: "Day of departure: a cell or a range" },
    contractEnd: { vi: "Ngày hết hạn hợp đồng", en: "Day on which the contract ends" },
    return: { vi: "Ngày về nước; bỏ trống nếu chưa về", en: "Day of return; blank while abroad" },
    asOf: { vi: "Tính đến hết ngày nào; bỏ trống: hôm nay", en: "To the end of which day; blank: today" },
  },
  examples: [
    {
      cells: [
        ["Xuất cảnh", "Hết hạn hợp đồng", "Về nước"],
        ["05/06/2023", "05/06/2026", null],
        ["05/06/2021", "05/06/2024", null],
        ["05/06/2021", "05/06/2024", "20/05/2024"],
        ["20/12/2024", null, null],
        [null, null, null],
        ["05/06/2023", null, "01/02/2023"],
      ],
      args: [{ at: "A2:A7" }, { at: "B2:B7" }, { at: "C2:C7" }, "14/12/2024"],
      gives: {
        values: [
          ["Đang làm việc"],
          ["Quá hạn chưa về nước"],
          ["Đã về nước"],
          ["Chờ xuất cảnh"],
          [null],
          ["Ngày về nước (01/02/2023) phải sau ngày xuất cảnh (05/06/2023)"],
        ],
      },
    },
    { cells: [], args: ["05/06/2023"], today: "2024-12-14", gives: { values: [["Đang làm việc"]] } },
    {
      cells: [],
      args: ["31/02/2023"],
      today: "2024-12-14",
      gives: { error: "Ngày xuất cảnh: không có ngày 31/02/2023 trong lịch" },
    },
  ],
};
