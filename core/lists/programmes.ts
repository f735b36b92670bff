import { codeItem } from "./code-item";
import type { CodeList } from "./code-list";

/** How a worker goes: the forms of Luật 69/2020/QH14 Điều 5, split by the programmes that plans and reports name apart. */
export const programmes: CodeList = {
  key: "programme",
  title: { vi: "Hình thức, chương trình", en: "Programme" },
  leadingWords: ["đi theo", "theo", "chương trình", "diện", "hình thức", "qua", "visa"],
  items: [
    codeItem("DN_DICHVU", "Doanh nghiệp dịch vụ", "Service enterprise", [
      "Doanh nghiệp",
      "DN dịch vụ",
      "DNDV",
      "DN",
      "Công ty",
      "Công ty dịch vụ",
      "Doanh nghiệp phái cử",
      "Doanh nghiệp XKLĐ",
    ]),
    codeItem("EPS", "Chương trình EPS (Hàn Quốc)", "EPS (Korea)", [
      "EPS",
      "EPS Hàn Quốc",
      "Cấp phép việc làm Hàn Quốc",
      "E-9",
      "Trung tâm Lao động ngoài nước",
    ]),
    codeItem("IM_JAPAN", "Chương trình IM Japan", "IM Japan", ["IM Japan", "IMJapan", "IM"]),
    codeItem("TTS", "Thực tập sinh kỹ năng Nhật Bản", "Technical intern (Japan)", [
      "Thực tập sinh",
      "Thực tập sinh kỹ năng",
      "TTS kỹ năng",
      "TTSKN",
      "TTS Nhật Bản",
      "TITP",
      "Tu nghiệp sinh",
      "Thực tập sinh Nhật Bản",
      "TTS kỹ năng Nhật Bản",
    ]),
    codeItem("TOKUTEI", "Lao động kỹ năng đặc định Nhật Bản", "Specified skilled worker (Japan)", [
      "Kỹ năng đặc định",
      "KNĐĐ",
      "Tokutei",
      "Tokutei ginou",
      "Đặc định",
      "Lao động kỹ năng đặc định",
      "SSW",
    ]),
    codeItem("EPA", "Điều dưỡng, hộ lý Nhật Bản (EPA)", "Nurse, care worker (Japan, EPA)", [
      "EPA",
      "Điều dưỡng Nhật Bản",
      "Hộ lý Nhật Bản",
      "Điều dưỡng viên, hộ lý Nhật Bản",
    ]),
    codeItem("DIEUDUONG_DE", "Điều dưỡng CHLB Đức", "Nurse (Germany)", [
      "Điều dưỡng Đức",
      "Điều dưỡng viên Đức",
      "Điều dưỡng viên CHLB Đức",
    ]),
    codeItem(
      "THOIVU_KR",
      "Lao động thời vụ Hàn Quốc",
      "Seasonal work (Korea)",
      ["Thời vụ", "Lao động thời vụ", "Thời vụ Hàn Quốc", "E-8", "C-4"],
      { flags: ["seasonal"] },
    ),
    codeItem("SUNGHIEP", "Đơn vị sự nghiệp theo thỏa thuận quốc tế", "Public agency under an international agreement", [
      "Đơn vị sự nghiệp",
      "Thỏa thuận quốc tế",
      "Phi lợi nhuận",
    ]),
    codeItem("TRUNGTHAU", "Doanh nghiệp trúng thầu, nhận thầu", "Contractor abroad", [
      "Trúng thầu",
      "Nhận thầu",
      "Trúng thầu, nhận thầu",
    ]),
    codeItem("DAOTAO", "Đào tạo, nâng cao trình độ, kỹ năng nghề", "Training", [
      "Nâng cao tay nghề",
      "Đào tạo nâng cao tay nghề",
      "Thực tập nâng cao tay nghề",
    ]),
    codeItem("DAUTU", "Tổ chức, cá nhân đầu tư ra nước ngoài", "Investor abroad", [
      "Đầu tư ra nước ngoài",
      "Doanh nghiệp đầu tư ra nước ngoài",
    ]),
    codeItem("CANHAN", "Hợp đồng trực tiếp giao kết", "Contract signed directly", [
      "Cá nhân",
      "Hợp đồng cá nhân",
      "Trực tiếp giao kết",
      "Tự ký hợp đồng",
      "Hợp đồng lao động trực tiếp giao kết",
      "HĐ cá nhân",
    ]),
    codeItem("SAU_XUATCANH", "Giao kết hợp đồng sau khi xuất cảnh", "Contract signed after exit (Điều 54)", [
      "Giao kết sau khi xuất cảnh",
      "Ký hợp đồng sau khi xuất cảnh",
    ]),
  ],
};
