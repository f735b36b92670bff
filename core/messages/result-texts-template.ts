import type { LocalText } from "../text/local-text";

/** Words of the workbook that an officer fills. */
export const templateTexts = {
  guideSheet: { vi: "Hướng dẫn", en: "Guide" },
  listsSheet: { vi: "Danh mục", en: "Lists" },
  year: { vi: "Năm {year}", en: "Year {year}" },
  noYear: { vi: "Năm …………", en: "Year …………" },
  required: {
    vi: "Cột có dấu (*) phải ghi ở mọi dòng; các cột khác ghi khi có.",
    en: "Columns marked (*) are needed in every row; fill the others where you can.",
  },
  dateLine: { vi: "{place}, ngày …… tháng …… năm ………", en: "{place}, date ……/……/………" },
  dateHint: {
    vi: "Ghi ngày lập danh sách, ví dụ: Bình Trị, ngày 05 tháng 12 năm 2024",
    en: "Fill the day of the report.",
  },
  basis: { vi: "Căn cứ: {basis}", en: "Basis: {basis}" },
  example: { vi: "Ví dụ: {example}", en: "Example: {example}" },
  listsTitle: { vi: "DANH MỤC DÙNG ĐỂ CHỌN", en: "LISTS TO CHOOSE FROM" },
  quotasTitle: { vi: "CHỈ TIÊU CỦA ĐƠN VỊ", en: "QUOTA OF THE UNIT" },
  guideTitle: { vi: "CÁCH GHI DANH SÁCH", en: "HOW TO FILL THE REGISTER" },
} as const satisfies Record<string, LocalText>;

/** The guide, one paragraph a line. */
export const guideTexts: readonly LocalText[] = [
  {
    vi: "Mỗi dòng ở trang «Danh sách» ghi một người, mỗi lần đi một dòng. Người đi lần nữa thì thêm dòng mới, không sửa dòng cũ.",
    en: "One row of the register is one person and one departure. A second departure is a new row.",
  },
  {
    vi: "Ghi thông tin bắt đầu từ dòng trống đầu tiên dưới hàng số (1), (2), (3). Không chèn thêm cột, không sửa tiêu đề.",
    en: "Begin in the first empty row. Do not add columns or change headings.",
  },
  {
    vi: "Cột có dấu (*) phải ghi. Thiếu một ô ở cột này thì dòng đó chưa được tính.",
    en: "Columns marked (*) are needed: a row that lacks one is not counted.",
  },
  {
    vi: "Ngày ghi theo thứ tự ngày/tháng/năm, ví dụ 05/06/1998. Ngày sinh chỉ biết năm thì ghi năm, ví dụ 1998.",
    en: "Dates are day/month/year, such as 05/06/1998. A birth of which only the year is known is the year.",
  },
  {
    vi: "Số CCCD đủ 12 chữ số, kể cả số 0 ở đầu. Ô đã để kiểu văn bản nên số 0 không mất khi gõ.",
    en: "Identity numbers have 12 digits with their leading zeros; the cells are text, so none is lost.",
  },
  {
    vi: "Ô có mũi tên thì chọn trong danh sách, hoặc gõ đúng như ở trang «Danh mục». Người thuộc nhiều đối tượng ưu tiên: ghi các tên cách nhau bằng dấu chấm phẩy.",
    en: "Cells with an arrow offer a list. Several priority groups are separated by semicolons.",
  },
  {
    vi: "Xã, phường, thị trấn bỏ trống cũng được nếu cả tệp là của một đơn vị. Thôn, bản, tổ dân phố nên ghi đủ.",
    en: "The commune may stay blank when the whole file is of one unit.",
  },
  {
    vi: "Người đã về nước: ghi ngày về và lý do về vào dòng cũ của người đó. Hợp đồng hết hạn mà chưa về: ghi tình trạng hiện nay.",
    en: "For a worker who is home, fill the return in the same row. Where the contract has ended and there is no return, fill the status.",
  },
  {
    vi: "Ghi ngày lập vào dòng «ngày … tháng … năm …» phía trên bảng: đó là ngày báo cáo của đơn vị.",
    en: "Fill the date above the table: it is the day of your report.",
  },
  {
    vi: "Danh sách có thông tin cá nhân. Chỉ gửi cho nơi nhận báo cáo, không đăng lên nhóm chung.",
    en: "The register holds personal data: send it only to whom you report.",
  },
];
