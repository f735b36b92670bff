import { codeItem } from "./code-item";
import type { CodeList } from "./code-list";

/**
 * "Trình độ chuyên môn, kỹ năng nghề" of TT 20/2021 Điều 3.2. Sheets put schooling ("12/12", "THPT") in the same column, so it is
 * listed too; a started year counts as the school level finished before it.
 */
export const educationLevels: CodeList = {
  key: "education",
  title: { vi: "Trình độ chuyên môn, kỹ năng nghề", en: "Qualification" },
  leadingWords: ["trình độ", "tốt nghiệp", "bằng", "lớp", "hết lớp"],
  items: [
    codeItem("CHUADAOTAO", "Chưa qua đào tạo", "No training", [
      "Chưa đào tạo",
      "Chưa có trình độ",
      "Lao động phổ thông",
      "LĐPT",
      "Không bằng cấp",
      "Chưa qua ĐT",
    ]),
    codeItem("CHUATH", "Chưa tốt nghiệp tiểu học", "Primary school unfinished", [
      "1/12",
      "2/12",
      "3/12",
      "4/12",
      "Không biết chữ",
      "Mù chữ",
    ]),
    codeItem("TIEUHOC", "Tiểu học", "Primary school", ["5/12", "6/12", "7/12", "8/12", "Cấp 1", "Cấp I"]),
    codeItem("THCS", "Trung học cơ sở", "Lower secondary school", [
      "THCS",
      "9/12",
      "10/12",
      "11/12",
      "Cấp 2",
      "Cấp II",
      "9",
    ]),
    codeItem("THPT", "Trung học phổ thông", "Upper secondary school", [
      "THPT",
      "12/12",
      "10/10",
      "Cấp 3",
      "Cấp III",
      "PTTH",
      "BTTH",
      "Bổ túc THPT",
      "12",
    ]),
    codeItem("DUOI3THANG", "Đào tạo dưới 3 tháng", "Training under 3 months", [
      "Dưới 3 tháng",
      "Đào tạo nghề dưới 3 tháng",
      "Chứng chỉ nghề",
    ]),
    codeItem("CNKT", "Công nhân kỹ thuật không có bằng", "Skilled worker without certificate", [
      "CNKT",
      "Công nhân kỹ thuật",
      "CNKT không bằng",
    ]),
    codeItem("SOCAP", "Sơ cấp", "Elementary vocational", ["SC", "Sơ cấp nghề", "Chứng chỉ sơ cấp"]),
    codeItem("TRUNGCAP", "Trung cấp", "Intermediate vocational", [
      "TC",
      "Trung cấp nghề",
      "Trung cấp chuyên nghiệp",
      "TCCN",
      "TCN",
      "Trung học chuyên nghiệp",
    ]),
    codeItem("CAODANG", "Cao đẳng", "College", ["CĐ", "Cao đẳng nghề", "CĐN"]),
    codeItem("DAIHOC", "Đại học", "University", ["ĐH", "Cử nhân", "Kỹ sư"]),
    codeItem("SAUDAIHOC", "Sau đại học", "Postgraduate", [
      "Trên đại học",
      "Sau ĐH",
      "Thạc sĩ",
      "Thạc sỹ",
      "ThS",
      "Tiến sĩ",
      "Tiến sỹ",
      "Cao học",
    ]),
  ],
};
