import { codeItem } from "./code-item";
import type { CodeList } from "./code-list";

/** The kinds of a `Quota`. */
export const quotaKinds: CodeList = {
  key: "quotaKind",
  title: { vi: "Loại chỉ tiêu", en: "Kind of quota" },
  leadingWords: ["chỉ tiêu", "được"],
  items: [
    codeItem("assigned", "Giao", "Assigned", ["Được giao", "Cấp trên giao", "Pháp lệnh"]),
    codeItem("self-set", "Tự đăng ký", "Self-set", ["Đăng ký", "Tự đặt", "Phấn đấu"]),
    codeItem("average", "Bình quân nhiều năm", "Average over several years", [
      "Bình quân",
      "BQ",
      "Trung bình",
      "Trung bình mỗi năm",
      "Bình quân năm",
      "Bình quân hằng năm",
    ]),
  ],
};
