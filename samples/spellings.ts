/** How offices write the codes: the proper name first, then what is met in their sheets. */
export const marketSpellings: Readonly<Record<string, readonly string[]>> = {
  JP: ["Nhật Bản", "Nhật", "NB", "Nhật bản", "nhat ban", "NHẬT BẢN"],
  TW: ["Đài Loan (Trung Quốc)", "Đài Loan", "Đài Loan (TQ)", "ĐL", "đài loan"],
  KR: ["Hàn Quốc", "HQ", "Hàn quốc", "Hàn", "Đại Hàn Dân Quốc"],
  DE: ["Đức", "CHLB Đức", "Cộng hòa Liên bang Đức"],
  SG: ["Singapore", "Xin-ga-po", "Sing"],
  RO: ["Rumani", "Ru-ma-ni", "Romania"],
  HU: ["Hungary", "Hung-ga-ri"],
  AU: ["Úc", "Ô-xtrây-li-a", "Australia"],
  MY: ["Malaysia", "Ma-lai-xi-a", "Mã Lai"],
  SA: ["A-rập Xê-út", "Ả-rập Xê-út"],
  RU: ["Liên bang Nga", "LB Nga", "Nga"],
  PL: ["Ba Lan"],
};

export const programmeSpellings: Readonly<Record<string, readonly string[]>> = {
  DN_DICHVU: ["Doanh nghiệp dịch vụ", "DN dịch vụ", "Công ty", "Qua doanh nghiệp dịch vụ"],
  EPS: ["Chương trình EPS (Hàn Quốc)", "EPS"],
  IM_JAPAN: ["Chương trình IM Japan", "IM Japan"],
  TTS: ["Thực tập sinh kỹ năng Nhật Bản", "Thực tập sinh", "TTS kỹ năng", "TTS"],
  TOKUTEI: ["Lao động kỹ năng đặc định Nhật Bản", "Kỹ năng đặc định", "Tokutei"],
  DIEUDUONG_DE: ["Điều dưỡng CHLB Đức", "Điều dưỡng Đức"],
  THOIVU_KR: ["Lao động thời vụ Hàn Quốc", "Thời vụ", "Lao động thời vụ"],
  CANHAN: ["Hợp đồng trực tiếp giao kết", "Hợp đồng cá nhân", "Cá nhân"],
};

export const groupSpellings: Readonly<Record<string, readonly string[]>> = {
  HN: ["Hộ nghèo", "hộ nghèo"],
  HCN: ["Hộ cận nghèo", "Cận nghèo"],
  DTTS: ["Dân tộc thiểu số", "DTTS", "Người DTTS"],
  TNNCC: ["Thân nhân người có công", "Con người có công", "Thân nhân NCC"],
  BDXN: ["Quân nhân xuất ngũ", "Bộ đội xuất ngũ", "BĐXN"],
  THD: ["Hộ bị thu hồi đất nông nghiệp", "Thu hồi đất"],
};

export const statusSpellings: Readonly<Record<string, readonly string[]>> = {
  DANGLAM: ["Đang làm việc", "Đang làm việc ở nước ngoài", "Đang LV"],
  GIAHAN: ["Gia hạn hợp đồng", "Gia hạn"],
  QUAHAN: ["Quá hạn chưa về nước", "Quá hạn chưa về"],
  BOHD: ["Bỏ hợp đồng, cư trú bất hợp pháp", "Bỏ hợp đồng"],
  VENUOC: ["Đã về nước", "Đã về"],
  CHOXC: ["Chờ xuất cảnh", "Chưa xuất cảnh"],
};

export const reasonSpellings: Readonly<Record<string, readonly string[]>> = {
  HETHAN: ["Hết hạn hợp đồng", "Hết hạn", "Hết HĐ"],
  SUCKHOE: ["Về trước hạn vì sức khỏe", "Ốm đau", "Lý do sức khỏe"],
  GIADINH: ["Về trước hạn vì gia đình", "Việc gia đình"],
  TRUOCHAN: ["Về trước hạn vì lý do khác", "Về trước hạn"],
};

export const educationSpellings: Readonly<Record<string, readonly string[]>> = {
  CHUADAOTAO: ["Chưa qua đào tạo", "Lao động phổ thông", "LĐPT"],
  THCS: ["Trung học cơ sở", "9/12", "THCS"],
  THPT: ["Trung học phổ thông", "12/12", "THPT"],
  SOCAP: ["Sơ cấp"],
  TRUNGCAP: ["Trung cấp", "Trung cấp nghề"],
  CAODANG: ["Cao đẳng", "CĐ"],
  DAIHOC: ["Đại học", "ĐH"],
};

export const ethnicSpellings: Readonly<Record<string, readonly string[]>> = {
  KINH: ["Kinh"],
  HMONG: ["Mông", "H'Mông", "H’Mông"],
  THAI: ["Thái"],
  DAO: ["Dao"],
  HRE: ["Hrê", "H'rê", "Hre"],
  CO: ["Co", "Cor"],
  COTU: ["Cơ Tu", "Cơtu"],
};

export const sexSpellings: Readonly<Record<string, readonly string[]>> = { M: ["Nam", "nam"], F: ["Nữ", "nữ", "Nu"] };
