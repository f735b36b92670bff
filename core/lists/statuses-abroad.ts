import { codeItem } from "./code-item";
import type { CodeList } from "./code-list";

/**
 * "Tình trạng làm việc ở nước ngoài" of TT 20/2021 Điều 3.2. Flags: "not-departed" has yet to go, "abroad" is there,
 * "illegal" breaks Luật 69/2020 Điều 7.14, "returned" is home.
 */
export const statusesAbroad: CodeList = {
  key: "statusAbroad",
  title: { vi: "Tình trạng làm việc ở nước ngoài", en: "Status abroad" },
  leadingWords: ["tình trạng", "hiện", "hiện nay"],
  items: [
    codeItem("DANGDAOTAO", "Đang đào tạo, học tiếng", "In training", ["Đang đào tạo", "Đang học tiếng", "Đang học"], {
      flags: ["not-departed"],
    }),
    codeItem(
      "CHOXC",
      "Chờ xuất cảnh",
      "Waiting to leave",
      ["Chưa xuất cảnh", "Chưa đi", "Đã trúng tuyển", "Trúng tuyển", "Chờ bay", "Đang chờ xuất cảnh"],
      { flags: ["not-departed"] },
    ),
    codeItem(
      "DANGLAM",
      "Đang làm việc",
      "Working",
      [
        "Đang LV",
        "Đang làm việc ở nước ngoài",
        "Đang ở nước ngoài",
        "Đã xuất cảnh",
        "Đã đi",
        "Xuất khẩu lao động",
        "XKLĐ",
        "Còn hạn",
      ],
      { flags: ["abroad"] },
    ),
    codeItem("GIAHAN", "Gia hạn hợp đồng", "Extended", ["Gia hạn", "Gia hạn HĐ", "Đã gia hạn", "Ký tiếp hợp đồng"], {
      flags: ["abroad"],
    }),
    codeItem("CHUYENCHU", "Chuyển chủ sử dụng", "Changed employer", ["Chuyển chủ", "Chuyển công ty", "Đổi chủ"], {
      flags: ["abroad"],
    }),
    codeItem(
      "SUCO",
      "Gặp sự cố (tai nạn, ốm đau, tranh chấp)",
      "In trouble",
      ["Gặp sự cố", "Sự cố", "Tai nạn", "Ốm đau", "Tranh chấp"],
      { flags: ["abroad"] },
    ),
    codeItem(
      "QUAHAN",
      "Quá hạn chưa về nước",
      "Overdue",
      ["Quá hạn", "Quá hạn chưa về", "Hết hạn chưa về", "Hết hạn chưa về nước"],
      { flags: ["abroad"] },
    ),
    codeItem(
      "BOHD",
      "Bỏ hợp đồng, cư trú bất hợp pháp",
      "Left the contract, illegal stay",
      [
        "Bỏ hợp đồng",
        "Bỏ HĐ",
        "Cư trú bất hợp pháp",
        "Bất hợp pháp",
        "Bỏ trốn",
        "Trốn",
        "Lưu trú bất hợp pháp",
        "Ở lại bất hợp pháp",
        "BHP",
      ],
      { flags: ["abroad", "illegal"] },
    ),
    codeItem("MATLIENLAC", "Mất liên lạc", "Out of contact", ["Không liên lạc được", "Mất tích", "Không rõ"], {
      flags: ["abroad"],
    }),
    codeItem("VENUOC", "Đã về nước", "Returned", ["Về nước", "Đã về", "Đã hồi hương", "Hồi hương", "Đã nhập cảnh"], {
      flags: ["returned"],
    }),
    codeItem("CHET", "Đã chết", "Died", ["Chết", "Tử vong", "Đã mất"]),
  ],
};
