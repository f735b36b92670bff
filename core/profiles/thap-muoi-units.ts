import type { ClosedCommune, OpenCommune } from "./official-unit";

/** The 13 communes of Tháp Mười (872) until 30/06/2025: code, name, district, successor. */
export const thapMuoiUntil2025: readonly ClosedCommune[] = [
  ["30037", "Thị trấn Mỹ An", "872", "30037"],
  ["30040", "Xã Thạnh Lợi", "872", "30046"],
  ["30043", "Xã Hưng Thạnh", "872", "30043"],
  ["30046", "Xã Trường Xuân", "872", "30046"],
  ["30049", "Xã Tân Kiều", "872", "30061"],
  ["30052", "Xã Mỹ Hòa", "872", "30037"],
  ["30055", "Xã Mỹ Quý", "872", "30055"],
  ["30058", "Xã Mỹ Đông", "872", "30055"],
  ["30061", "Xã Đốc Binh Kiều", "872", "30061"],
  ["30064", "Xã Mỹ An", "872", "30037"],
  ["30067", "Xã Phú Điền", "872", "30073"],
  ["30070", "Xã Láng Biển", "872", "30055"],
  ["30073", "Xã Thanh Mỹ", "872", "30073"],
];

/** The communes that took them over on 01/07/2025; Phương Thịnh took land of Huyện Cao Lãnh besides. */
export const thapMuoiSince2025: readonly OpenCommune[] = [
  ["30037", "Xã Tháp Mười"],
  ["30043", "Xã Phương Thịnh"],
  ["30046", "Xã Trường Xuân"],
  ["30055", "Xã Mỹ Quí"],
  ["30061", "Xã Đốc Binh Kiều"],
  ["30073", "Xã Thanh Mỹ"],
];
