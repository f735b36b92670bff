import type { FunctionGuide } from "../function-spec";

export const unicodeRepairGuide: FunctionGuide = {
  id: "UNICODE",
  title: { vi: "Sửa chữ Unicode", en: "Unicode repair" },
  summary: {
    vi: "Đưa chữ tiếng Việt về một dạng: ghép dấu rời, bỏ ký tự ẩn và khoảng trắng thừa, thay chữ nhìn giống Đ.",
    en: "Brings Vietnamese text into one form: joins loose marks, drops invisible characters and spare spaces.",
  },
  help: {
    vi: "Dùng khi tìm, lọc hay so khớp không ra dù chữ nhìn giống hệt. Xuống dòng trong ô được giữ. Số, ngày không đổi. Chưa chuyển được chữ gõ bằng phông cũ (.VnTime, VNI): những chữ đó được giữ nguyên.",
    en: "For texts that look alike and are not found. Line breaks stay, numbers and dates are left alone. Text in legacy fonts (.VnTime, VNI) is not converted yet and stays as it is.",
  },
  parameters: {
    text: { vi: "Chữ cần sửa: một ô hoặc một vùng", en: "The text: a cell or a range" },
  },
  examples: [
    {
      cells: [["Nguye\u0302\u0303n Va\u0306n An"], ["  Trần\u00a0 Thị\u200b Bình "], ["\u00d0à Nẵng"], [2024], [null]],
      args: [{ at: "A1:A5" }],
      gives: { values: [["Nguyễn Văn An"], ["Trần Thị Bình"], ["Đà Nẵng"], [2024], [null]] },
    },
  ],
};
