import { codeItem } from "./code-item";
import type { CodeList } from "./code-list";

/**
 * Groups to whom support for working abroad is owed or promised: TTLT 09/2016/TTLT-BLĐTBXH-BTC Điều 2, NĐ 61/2015 and
 * NĐ 74/2019, and the demobilised of local plans. A person may be in several and is supported once (TTLT 09/2016 Điều 3.5).
 */
export const priorityGroups: CodeList = {
  key: "priorityGroup",
  title: { vi: "Đối tượng ưu tiên", en: "Priority groups" },
  leadingWords: ["thuộc", "diện", "đối tượng", "là"],
  items: [
    codeItem("HN", "Hộ nghèo", "Poor household", ["Nghèo", "Người thuộc hộ nghèo", "Lao động thuộc hộ nghèo"]),
    codeItem("HCN", "Hộ cận nghèo", "Near-poor household", [
      "Cận nghèo",
      "Người thuộc hộ cận nghèo",
      "Lao động thuộc hộ cận nghèo",
    ]),
    codeItem("HMTN", "Hộ mới thoát nghèo", "Household lately out of poverty", [
      "Mới thoát nghèo",
      "Thoát nghèo",
      "Hộ thoát nghèo",
    ]),
    codeItem("DTTS", "Dân tộc thiểu số", "Ethnic minority", [
      "Người dân tộc thiểu số",
      "Người DTTS",
      "Đồng bào dân tộc thiểu số",
      "DT thiểu số",
    ]),
    codeItem("TNNCC", "Thân nhân người có công", "Relative of a person of merit", [
      "Thân nhân NCC",
      "Thân nhân người có công với cách mạng",
      "Con người có công",
      "Thân nhân liệt sĩ",
      "Thân nhân liệt sỹ",
      "Người có công",
      "NCC",
    ]),
    codeItem("THD", "Hộ bị thu hồi đất nông nghiệp", "Household whose farm land was taken back", [
      "Thu hồi đất",
      "Bị thu hồi đất",
      "Bị thu hồi đất nông nghiệp",
      "Hộ bị thu hồi đất",
      "Thu hồi đất nông nghiệp",
    ]),
    codeItem("BDXN", "Quân nhân xuất ngũ", "Demobilised soldier", [
      "BĐXN",
      "Bộ đội xuất ngũ",
      "QNXN",
      "Hoàn thành nghĩa vụ quân sự",
      "Thanh niên hoàn thành nghĩa vụ quân sự",
    ]),
    codeItem("CAXN", "Công an xuất ngũ", "Demobilised police", [
      "Hoàn thành nghĩa vụ công an",
      "Chiến sĩ công an xuất ngũ",
      "Thanh niên hoàn thành nghĩa vụ công an",
    ]),
    codeItem("DBKK", "Người ở huyện nghèo, xã đặc biệt khó khăn", "Resident of a poor or hard-pressed area", [
      "Huyện nghèo",
      "Xã đặc biệt khó khăn",
      "ĐBKK",
      "Xã ĐBKK",
    ]),
    codeItem("KHAC", "Đối tượng khác", "Other", ["Khác"]),
  ],
};
