import { type District, type Own, unitFile, unitsOfProfile } from "./district";
import { type DrawnSheet, plainCell, textCell } from "./drawn-sheet";
import { plant, type Plant } from "./listed-row";
import * as plants from "./plants";
import { quangNgaiPlace } from "./quang-ngai-places";
import { reservedNumbers } from "./reserved-numbers";
import type { ExpectedFinding, SampleSet, SetFile, SetUnit } from "./sample-set";
import { settingsFile, settingsSheet } from "./settings-sheet";
import { official, short, template, withColumns, withCommune, withLoans } from "./style";

const SPAN = { from: "2023-12-15", to: "2024-12-14" };

const district: District = {
  seed: "tinh-huong",
  above: "Huyện Bình Sơn",
  folder: "",
  period: "năm 2024",
  label: "2024",
  span: SPAN,
  inTime: "2024-12-09",
  place: quangNgaiPlace,
  crowd: () => ({ departed: 8, seasonal: 0, abroad: 3, returned: 2, overdue: 0, waiting: 0 }),
};

const about = (
  rule: ExpectedFinding["rule"],
  severity: ExpectedFinding["severity"],
  sheet: string | null = null,
  cell: string | null = null,
): ExpectedFinding => ({
  rule,
  severity,
  sheet,
  cell,
  fix: null,
});

const unknownCommune: Plant = plants.refused("worker.unit-unknown", "commune", "Xã Bình Trụ");
// Two units of the faulty unit sheet bear this name.
const commonName: Plant = plants.refused("worker.unit-ambiguous", "commune", "Xã Mẫu Ba");
const laterCommune: Plant = (row) =>
  plant(row, {
    cells: { commune: "Xã Vạn Tường" },
    findings: [{ rule: "worker.unit-other-era", severity: "explain", field: "commune" }],
  });

/** A list whose headings the product must not guess at: one near two fields, one twice, one it does not know. */
const oddHeadings = withColumns(short, (columns) => [
  ...columns,
  { field: "address", heading: "Trình độ ngoại ngữ", width: 14 },
  { field: "address", heading: "Sở thích", width: 9 },
  { field: "address", heading: "Ghi chú", width: 14 },
]);
const noMarket = withColumns(short, (columns) => columns.filter(({ field }) => field !== "market"));

/** A sheet of counts beside a list: no table that the product knows. */
const tally: DrawnSheet = {
  name: "Tổng hợp",
  cells: [
    [textCell("Nội dung"), textCell("Số lượng")],
    [textCell("Đã xuất cảnh"), plainCell(8)],
    [textCell("Đã về"), plainCell(2)],
    [textCell("Cộng dồn"), plainCell(10)],
  ],
  looks: ["heading", "body", "body", "total"],
  merges: [],
  widths: [24, 10],
};

const ownFiles: readonly (readonly [unit: string, own: Own])[] = [
  [
    "Xã Bình Trị",
    {
      path: "Cột khó hiểu.xlsx",
      sheet: "DS",
      style: oddHeadings,
      title: "plain",
      otherFindings: [
        about("header.uncertain-label", "explain", "DS", "L4"),
        about("header.unknown-label", "note", "DS", "M4"),
        about("header.duplicate-label", "explain", "DS", "N4"),
      ],
    },
  ],
  [
    "Xã Bình Hải",
    {
      path: "Thiếu cột nước đến.xlsx",
      sheet: "DS",
      style: noMarket,
      title: "plain",
      otherFindings: [about("header.missing-label", "error", "DS")],
    },
  ],
  [
    "Xã Bình Mỹ",
    {
      path: "Có trang khác.xlsx",
      sheet: "DS",
      style: official,
      otherSheets: [tally],
      otherFindings: [about("sheet.no-table", "note", "Tổng hợp")],
    },
  ],
  [
    "Xã Bình Long",
    {
      path: "Danh sach gui lai.xlsx",
      sheet: "DS",
      style: short,
      title: "none",
      otherFindings: [about("file.unit-unknown", "error", "DS")],
    },
  ],
  [
    "Xã Bình Minh",
    {
      path: "Xã trong cột.xlsx",
      sheet: "DS",
      style: withCommune(official),
      plants: [unknownCommune, laterCommune, commonName],
    },
  ],
  [
    "Xã Bình Châu",
    {
      path: "Ngày và số.xlsx",
      sheet: "DS",
      style: { ...withLoans, dates: "text" },
      plants: [
        plants.notADate,
        plants.dateOutOfRange,
        plants.sexUnknown,
        plants.monthsOutOfRange,
        plants.birthError,
        plants.missing("market"),
        plants.missing("fullName"),
        plants.departureBeforeBirth,
      ],
    },
  ],
  [
    "Xã Bình Đông",
    {
      path: "Nghề và trình độ.xlsx",
      sheet: "DS",
      style: template,
      plants: [
        plants.missing("birthDate"),
        plants.remarked("cell.not-in-list", "explain", "statusAbroad", "Đang bay thử", { statusAbroad: null }),
      ],
    },
  ],
];

function settings(): readonly SetFile[] {
  const quotas = settingsSheet({
    table: "quotas",
    sheet: "Chỉ tiêu 2024",
    titles: ["CHỈ TIÊU NĂM 2024"],
    columns: [
      { field: "unit", heading: "Tên đơn vị", width: 24 },
      { field: "quota", heading: "Chỉ tiêu", width: 14 },
    ],
    rows: [
      ["Xã Bình Trị", "vài chục"],
      ["Xã Bình Hải", "07-05"],
      ["Xã Bình Tri", "04-05"],
      ["Xã Bình Mỹ", "04-05"],
      ["Xã Bình Mỹ", "06-07"],
      ["Xã Bình Long", "ít nhất 5"],
    ],
  });
  const calendar = settingsSheet({
    table: "calendar",
    sheet: "Lịch báo cáo",
    titles: ["LỊCH BÁO CÁO"],
    columns: [
      { field: "level", heading: "Cấp", width: 10 },
      { field: "period", heading: "Kỳ báo cáo", width: 14 },
      { field: "dueBefore", heading: "Trước ngày", width: 12 },
    ],
    rows: [
      ["Xã", "Kỳ trăng tròn", "10/12/2024"],
      ["Xã", "6 tháng", "10/06/2024"],
    ],
  });
  const units = settingsSheet({
    table: "units",
    sheet: "DM_DVHC",
    titles: ["DANH MỤC BỔ SUNG"],
    columns: [
      { field: "code", heading: "Mã", width: 8 },
      { field: "name", heading: "Tên đơn vị", width: 24 },
      { field: "level", heading: "Cấp", width: 8 },
      { field: "parent", heading: "Thuộc", width: 18 },
    ],
    rows: [
      ["99001", "Xã Mẫu Một", "Xã", "Huyện Không Có"],
      ["99004", "Xã Mẫu Hai", "Xã", null],
      ["99004", "Xã Mẫu Hai", "Xã", null],
      ["99007", "Xã Mẫu Ba", "Xã", null],
      ["99010", "Xã Mẫu Ba", "Xã", null],
    ],
  });
  return [
    settingsFile(
      "Chỉ tiêu và lịch có lỗi.xlsx",
      "2024-03-01",
      "exceljs",
      [quotas, calendar],
      [
        about("quota.unreadable", "error", "Chỉ tiêu 2024", "C4"),
        about("quota.reversed", "error", "Chỉ tiêu 2024", "C5"),
        about("quota.unit-unknown", "error", "Chỉ tiêu 2024", "B6"),
        about("quota.conflicting", "error", "Chỉ tiêu 2024", "C8"),
        about("calendar.period-unreadable", "error", "Lịch báo cáo", "C4"),
      ],
    ),
    settingsFile(
      "Danh mục có lỗi.xlsx",
      "2024-03-01",
      "hucre",
      [units],
      [about("unit.parent-unknown", "error", "DM_DVHC", "E4"), about("unit.listed-twice", "explain", "DM_DVHC", "C6")],
    ),
  ];
}

/** A letter, no list. */
const letter: DrawnSheet = {
  name: "Công văn",
  cells: [[textCell("Kính gửi: UBND huyện Bình Sơn")], [textCell("Xã chưa có lao động xuất cảnh trong kỳ.")]],
  looks: ["plain", "plain"],
  merges: [],
  widths: [60],
};

/** Single situations, one file each: what the other sets do not show. Only checked, never rolled up. */
export function tinhHuong(): SampleSet {
  const maker = { numbers: reservedNumbers(), known: new Set<string>() };
  const units = unitsOfProfile("binh-son", SPAN.to, ["commune"]);
  const unitOf = (name: string): SetUnit => {
    const found = units.find((unit) => unit.name === name);
    if (found === undefined) throw new Error(`no unit ${name}`);
    return found;
  };
  const lists = ownFiles.map(([name, own], at) => unitFile(district, unitOf(name), at, own, maker).file);
  const copied = lists.find(({ drawn }) => drawn.path === "Có trang khác.xlsx");
  if (copied === undefined) throw new Error("nothing to copy");
  const copy: SetFile = { ...copied, drawn: { ...copied.drawn, path: "Có trang khác (bản sao).xlsx" } };
  const noList: SetFile = {
    drawn: { path: "Không có bảng.xlsx", savedOn: "2024-12-01", writer: "hucre", sheets: [letter] },
    tables: [],
    findings: [about("header.not-found", "error")],
    sources: [],
    reports: [],
    reportedOn: null,
  };
  // Of two equal files the first by name is read: the copy's name comes first.
  const skipped: SetFile = { ...copied, tables: [], findings: [about("file.same-twice", "explain")] };
  return {
    folder: "tinh-huong",
    input: "2024",
    about: {
      vi: "Từng tình huống riêng lẻ, mỗi tệp một loại: cột khó hiểu, thiếu cột, tệp gửi hai lần, không rõ của xã nào, tên xã lạ, ngày và số gõ sai, trang chỉ tiêu, lịch, danh mục có lỗi. Chỉ để kiểm tra, không tổng hợp.",
      en: "Single situations, a file each: unclear or missing headings, a file sent twice, no unit named, unknown communes, mistyped days and numbers, faulty quota, calendar and unit sheets. Only checked, not rolled up.",
    },
    options: { profile: "binh-son", period: "2024", asOf: SPAN.to, to: null },
    files: [...lists.map((file) => (file === copied ? skipped : file)), copy, noList, ...settings()],
  };
}
