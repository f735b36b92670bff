import type { Grid } from "../../../core/grid";

/** One invented-by-combination commune of the benched province: 10 districts of 17. */
export interface Commune {
  readonly code: string;
  readonly name: string;
  readonly district: string;
}

const PROVINCE = { code: "51", name: "Tỉnh Quảng Ngãi" } as const;
const DISTRICTS = [
  "Bình Sơn",
  "Sơn Tịnh",
  "Tư Nghĩa",
  "Nghĩa Hành",
  "Mộ Đức",
  "Đức Phổ",
  "Ba Tơ",
  "Sơn Hà",
  "Trà Bồng",
  "Minh Long",
] as const;
const FIRST = ["Bình", "Tịnh", "Nghĩa", "Hành", "Đức", "Phổ", "Ba", "Sơn", "Trà", "Long"] as const;
const SECOND = [
  "Trị",
  "Dương",
  "Nguyên",
  "Khương",
  "Thạnh",
  "Lâm",
  "Hiệp",
  "Phú",
  "Tân",
  "Minh",
  "Thuận",
  "Đông",
  "Chương",
  "Hải",
  "An",
  "Thanh",
  "Hòa",
] as const;

const districtCode = (district: number): string => String(500 + district);

export const communes: readonly Commune[] = DISTRICTS.flatMap((district, d) =>
  SECOND.map((second, c) => ({
    code: String(20000 + d * 100 + c),
    name: `Xã ${FIRST[d] ?? ""} ${second}`,
    district: `Huyện ${district}`,
  })),
);

/** The cells of a DM_DVHC sheet with the whole province. */
export const unitGrid: Grid = [
  ["Mã đơn vị", "Tên đơn vị", "Cấp", "Đơn vị cấp trên"],
  [PROVINCE.code, PROVINCE.name, "Tỉnh", null],
  ...DISTRICTS.map((district, d) => [districtCode(d), `Huyện ${district}`, "Huyện", PROVINCE.code]),
  ...DISTRICTS.flatMap((_, d) =>
    SECOND.map((second, c) => [String(20000 + d * 100 + c), `Xã ${FIRST[d] ?? ""} ${second}`, "Xã", districtCode(d)]),
  ),
];
