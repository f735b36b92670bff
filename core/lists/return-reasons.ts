import { codeItem } from "./code-item";
import type { CodeList } from "./code-list";

const EARLY = { flags: ["early"] };

/** Why a worker came home. "early" marks the ends that come before the contract's own; "leave" is no end at all. */
export const returnReasons: CodeList = {
  key: "returnReason",
  title: { vi: "Lý do về nước", en: "Return reason" },
  leadingWords: ["lý do", "về nước do", "về nước vì", "do", "vì"],
  items: [
    codeItem("HETHAN", "Hết hạn hợp đồng", "End of contract", [
      "Hết hạn",
      "Hết HĐ",
      "Hết hạn HĐ",
      "Hết hợp đồng",
      "Hoàn thành hợp đồng",
      "Đúng hạn",
      "Về đúng hạn",
      "Hết thời hạn",
    ]),
    codeItem(
      "SUCKHOE",
      "Về trước hạn vì sức khỏe",
      "Early, health",
      ["Sức khỏe", "Lý do sức khỏe", "Ốm", "Ốm đau", "Bệnh", "Bệnh tật", "Không đủ sức khỏe", "Sức khỏe yếu"],
      EARLY,
    ),
    codeItem(
      "GIADINH",
      "Về trước hạn vì gia đình",
      "Early, family",
      ["Gia đình", "Lý do gia đình", "Việc gia đình", "Hoàn cảnh gia đình"],
      EARLY,
    ),
    codeItem(
      "MATVIEC",
      "Về trước hạn do bên tiếp nhận",
      "Early, employer",
      ["Mất việc", "Hết việc", "Công ty phá sản", "Bên tiếp nhận chấm dứt hợp đồng", "Chủ sử dụng chấm dứt hợp đồng"],
      EARLY,
    ),
    codeItem(
      "TRUOCHAN",
      "Về trước hạn vì lý do khác",
      "Early, other",
      ["Về trước hạn", "Trước hạn", "Trước thời hạn", "Chấm dứt hợp đồng trước hạn", "Tự ý về", "Lý do cá nhân"],
      EARLY,
    ),
    codeItem(
      "VIPHAM",
      "Bị trả về do vi phạm",
      "Sent back for a breach",
      [
        "Vi phạm",
        "Bị trả về",
        "Vi phạm hợp đồng",
        "Vi phạm kỷ luật",
        "Vi phạm pháp luật",
        "Trục xuất",
        "Bị trục xuất",
        "Bị bắt",
      ],
      EARLY,
    ),
    codeItem("TAINAN", "Tai nạn", "Accident", ["Tai nạn lao động", "TNLĐ", "Bị tai nạn"], EARLY),
    codeItem("CHET", "Chết", "Death", ["Tử vong", "Đã chết", "Đã mất", "Qua đời"], EARLY),
    codeItem("VEPHEP", "Về phép", "Home leave", ["Nghỉ phép", "Về thăm nhà", "Về phép, đi tiếp"], { flags: ["leave"] }),
    codeItem("KHAC", "Lý do khác", "Other", ["Khác"]),
  ],
};
