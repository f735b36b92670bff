import { serialOf } from "./day";
import { type District, type Own, unitFile } from "./district";
import type { DrawnCell } from "./drawn-sheet";
import { plant } from "./listed-row";
import * as plants from "./plants";
import { reservedNumbers } from "./reserved-numbers";
import type { RolledUpSet, SetFile, SetUnit } from "./sample-set";
import { settingsFile, settingsSheet } from "./settings-sheet";
import { official, short, template } from "./style";

// A cut-off of its own moves the period: the year 2024 runs from the day after the cut-off before.
const SPAN = { from: "2023-12-11", to: "2024-12-10" };
const PROVINCE = "98";
const DISTRICT = "980";

const PLAN: readonly (readonly [
  code: string,
  name: string,
  quota: readonly [number, number] | null,
  departed: number,
])[] = [
  ["98001", "Thị trấn Suối Mây", [4, 5], 5],
  ["98004", "Xã Đồi Thông", [3, 4], 2],
  ["98007", "Xã Khe Lạnh", [3, 4], 4],
  ["98010", "Xã Bãi Lau", [3, 4], 6],
  ["98013", "Xã Gò Trám", [2, 3], 2],
  ["98016", "Xã Ruộng Vàng", [4, 5], 4],
  ["98019", "Xã Cầu Đá", null, 0],
];

const district: District = {
  seed: "no-profile 2024",
  above: "Huyện Suối Mây",
  folder: "",
  period: "năm 2024",
  label: "2024",
  span: SPAN,
  inTime: "2024-12-04",
  place: ({ name }) => ({
    commune: name,
    birthCodes: ["040", "042", "038"],
    ethnicGroups: ["KINH", "KINH", "THAI"],
    villages: ["Xóm 1", "Xóm 2", "Xóm 3"],
    markets: ["JP", "TW", "KR", "RO", "SG", "SA"],
  }),
  crowd: ({ name }, random) => ({
    departed: PLAN.find((line) => line[1] === name)?.[3] ?? 0,
    seasonal: 0,
    abroad: random.whole(3, 6),
    returned: random.whole(1, 3),
    overdue: random.whole(0, 1),
    waiting: random.whole(0, 1),
  }),
};

const own: Readonly<Record<string, Own>> = {
  "Thị trấn Suối Mây": { style: official, plants: [(row) => plant(row, { person: { departureDate: "2023-12-12" } })] },
  "Xã Đồi Thông": { style: template, title: "plain", reportedOn: "2024-12-05" },
  "Xã Khe Lạnh": { style: short, plants: [plants.marketUnknown] },
  "Xã Bãi Lau": { style: official },
};

const dateOf = (day: string): DrawnCell => ({ value: serialOf(day), format: "date" });

function settings(): SetFile {
  const units = settingsSheet({
    table: "units",
    sheet: "DM_DVHC",
    titles: ["DANH MỤC ĐƠN VỊ HÀNH CHÍNH (MẪU)"],
    columns: [
      { field: "code", heading: "Mã đơn vị", width: 10 },
      { field: "name", heading: "Tên đơn vị", width: 26 },
      { field: "level", heading: "Cấp", width: 10 },
      { field: "parent", heading: "Đơn vị cấp trên", width: 18 },
    ],
    rows: [
      [PROVINCE, "Tỉnh Mẫu", "Tỉnh", null],
      [DISTRICT, "Huyện Suối Mây", "Huyện", PROVINCE],
      ...PLAN.map(([code, name]) => [code, name, "Xã", DISTRICT]),
    ],
  });
  const quotas = settingsSheet({
    table: "quotas",
    sheet: "Chỉ tiêu 2024",
    titles: ["CHỈ TIÊU NĂM 2024", "(Số liệu mẫu)"],
    columns: [
      { field: "unit", heading: "Đơn vị", width: 24 },
      { field: "quota", heading: "Chỉ tiêu", width: 12 },
    ],
    rows: [
      ["Huyện Suối Mây", "từ 20 đến 24"],
      ...PLAN.flatMap(([, name, quota]) =>
        quota === null ? [] : [[name, `${String(quota[0]).padStart(2, "0")} - ${String(quota[1])}`]],
      ),
    ],
  });
  const calendar = settingsSheet({
    table: "calendar",
    sheet: "Lịch báo cáo",
    titles: ["LỊCH BÁO CÁO NĂM 2024"],
    columns: [
      { field: "level", heading: "Cấp báo cáo", width: 12 },
      { field: "period", heading: "Kỳ báo cáo", width: 14 },
      { field: "cutOff", heading: "Ngày chốt số liệu", width: 14 },
      { field: "dueBefore", heading: "Báo cáo trước ngày", width: 14 },
    ],
    rows: [["Xã", "Năm 2024", dateOf(SPAN.to), dateOf("2024-12-05")]],
  });
  return settingsFile("Danh mục, chỉ tiêu, lịch báo cáo.xlsx", "2024-01-15", "exceljs", [units, quotas, calendar]);
}

/** An invented district that no profile knows: units, quotas and due dates come from sheets among the inputs. */
export function noProfile(): RolledUpSet {
  const maker = { numbers: reservedNumbers(), known: new Set<string>() };
  const units: readonly SetUnit[] = [
    {
      key: DISTRICT,
      name: "Huyện Suối Mây",
      code: DISTRICT,
      level: "district",
      parent: null,
      quota: { min: 20, max: 24, floor: false },
    },
    ...PLAN.map(([code, name, quota]) => ({
      key: code,
      name,
      code,
      level: "commune",
      parent: DISTRICT,
      quota: quota === null ? null : { min: quota[0], max: quota[1], floor: false },
    })),
  ];
  const files = units.slice(1, 7).map((unit, at) => unitFile(district, unit, at, own[unit.name] ?? {}, maker).file);
  return {
    folder: "no-profile",
    input: "2024",
    about: {
      vi: "Không dùng hồ sơ địa phương: huyện đặt ra, danh mục đơn vị, chỉ tiêu và lịch báo cáo (chốt 10/12) nằm trong các trang DM_DVHC, Chỉ tiêu 2024, Lịch báo cáo.",
      en: "With no profile: an invented district whose units, quotas and calendar (cut-off 10/12) stand in sheets among the inputs.",
    },
    options: { profile: null, period: "2024", asOf: SPAN.to, to: null },
    counting: {
      period: SPAN,
      yearFrom: SPAN.from,
      asOf: SPAN.to,
      highIncome: ["JP", "KR", "TW", "SG", "AU", "DE", "RO"],
    },
    units,
    reportingLevel: "commune",
    due: "2024-12-04",
    files: [settings(), ...files],
    duplicates: [],
    wholeFindings: [{ rule: "quota.missing", severity: "explain" }],
  };
}
