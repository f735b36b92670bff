import { codeItem } from "./code-item";
import type { CodeList } from "./code-list";

/** Level keys of the shipped hierarchies. A bare "Thành phố" is left out: it is a province or a district, and only its parent tells. */
export const unitLevels: CodeList = {
  key: "level",
  title: { vi: "Cấp", en: "Level" },
  leadingWords: ["cấp", "đơn vị cấp"],
  items: [
    codeItem("province", "Tỉnh", "Province", [
      "Tỉnh, thành phố",
      "Thành phố trực thuộc trung ương",
      "TP trực thuộc TW",
    ]),
    codeItem("district", "Huyện", "District", [
      "Quận",
      "Thị xã",
      "Thành phố thuộc tỉnh",
      "TP thuộc tỉnh",
      "Quận, huyện",
      "Huyện, thị xã, thành phố",
    ]),
    codeItem("cluster", "Cụm", "Cluster", ["Khu vực", "Cụm xã", "Cụm thi đua"]),
    codeItem("commune", "Xã", "Commune", [
      "Phường",
      "Thị trấn",
      "Đặc khu",
      "Xã, phường, thị trấn",
      "Xã, thị trấn",
      "Xã, phường",
      "Xã, phường, đặc khu",
    ]),
    codeItem("village", "Thôn", "Village", [
      "Bản",
      "Ấp",
      "Khóm",
      "Xóm",
      "Làng",
      "Buôn",
      "Bon",
      "Phum",
      "Sóc",
      "Tổ dân phố",
      "TDP",
      "Khu phố",
      "Khối phố",
      "Tiểu khu",
      "Thôn, bản",
      "Thôn, tổ dân phố",
      "Thôn, bản, tổ dân phố",
    ]),
    codeItem("bloc", "Đảng ủy Khối", "Party bloc", ["Khối", "Đảng bộ Khối"]),
    codeItem("cell", "Chi bộ, đảng bộ cơ sở", "Party cell", [
      "Chi bộ",
      "Đảng bộ cơ sở",
      "Đảng bộ",
      "Chi bộ cơ sở",
      "Tổ chức cơ sở đảng",
    ]),
  ],
};
