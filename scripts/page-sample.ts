// The register that the offline page and the preview open to be tried with: a commune's own template, filled with invented people and
// with the slips that officers make. Identity numbers are of the reserved test range told in samples/README.md.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import {
  type CellValue,
  layOutTemplate,
  profileOf,
  serialOfIso,
  shippedLists,
  tables,
  type Workbook,
} from "../core/index";
import { patchWorkbook } from "../xlsx/patch/patch-workbook";
import { readWorkbook } from "../xlsx/read/read-workbook";
import { writeWorkbook } from "../xlsx/write/write-workbook";

const UNIT = "Xã Bản Bo";
const day = (iso: string): CellValue => serialOfIso(iso);

/** Field key -> cell, as an officer would have filled it. */
const people: readonly Readonly<Record<string, CellValue>>[] = [
  {
    fullName: "Lò Thị Mẫu",
    birthDate: day("1998-04-12"),
    sex: "Nữ",
    identityNumber: "012198999001",
    ethnicGroup: "Thái",
    village: "Bản Hợp Nhất",
    market: "Nhật Bản",
    programme: "Doanh nghiệp dịch vụ",
    contractMonths: 36,
    departureDate: day("2024-03-05"),
    contractEndDate: day("2027-03-04"),
  },
  {
    fullName: "Vàng A Thử",
    birthDate: day("2001-09-30"),
    sex: "Nam",
    identityNumber: "012201999002",
    ethnicGroup: "Mông",
    village: "Bản Nà Ly",
    market: "Đài Loan (Trung Quốc)",
    programme: "Doanh nghiệp dịch vụ",
    contractMonths: 36,
    departureDate: day("2024-05-20"),
    contractEndDate: day("2027-05-19"),
  },
  {
    // The zero in front was lost; sex and year of birth make sure which number it is.
    fullName: "Tao Văn Ví Dụ",
    birthDate: day("1996-01-18"),
    sex: "Nam",
    identityNumber: 12096999003,
    ethnicGroup: "Dao",
    village: "Bản Cốc Phung",
    market: "Hàn Quốc",
    programme: "Chương trình EPS (Hàn Quốc)",
    contractMonths: 58,
    departureDate: day("2024-06-11"),
  },
  {
    // Back before having left.
    fullName: "Giàng Thị Bịa",
    birthDate: day("1990-11-02"),
    sex: "Nữ",
    identityNumber: "012190999004",
    ethnicGroup: "Mông",
    village: "Bản Hợp Nhất",
    market: "Malaysia",
    programme: "Doanh nghiệp dịch vụ",
    contractMonths: 24,
    departureDate: day("2024-07-15"),
    returnDate: day("2024-02-01"),
    returnReason: "Hết hạn hợp đồng",
  },
  {
    // The number says a man, the sheet a woman.
    fullName: "Hoàng Thị Giả",
    birthDate: day("1995-05-25"),
    sex: "Nữ",
    identityNumber: "012095999005",
    ethnicGroup: "Giáy",
    village: "Bản Nà Ly",
    market: "Nhật Bản",
    programme: "Thực tập sinh kỹ năng Nhật Bản",
    contractMonths: 36,
    departureDate: day("2023-11-28"),
    contractEndDate: day("2026-11-27"),
  },
  {
    // A market that is in no list.
    fullName: "Lù Văn Thí",
    birthDate: day("1999-08-08"),
    sex: "Nam",
    identityNumber: "012099999006",
    ethnicGroup: "Thái",
    village: "Bản Cốc Phung",
    market: "Nhựt",
    programme: "Doanh nghiệp dịch vụ",
    contractMonths: 36,
    departureDate: day("2024-09-03"),
  },
];

function opened(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes, { file: `${UNIT}.xlsx`, sha256: "", inflate: (packed) => inflateRawSync(packed) });
  if (!read.ok) throw new Error(read.problem.rule);
  return read.workbook;
}

const profile = profileOf("tam-duong");
const unit = profile?.units.find(({ name }) => name === UNIT);
const createdOn = serialOfIso("2024-11-20");
if (profile === undefined || unit === undefined || createdOn === null) throw new Error("the sample's unit is gone");
const layout = layOutTemplate(profile, unit.id, {
  year: 2024,
  lang: "vi",
  createdOn,
  productVersion: "0.0.0",
  lists: shippedLists,
});
if (layout === null) throw new Error("the profile has no template");
const blank = writeWorkbook(layout, (bytes, level) => deflateRawSync(bytes, { level }), 9);
const [register] = opened(blank).sheets;
const plain = (cell: CellValue): string => String(cell ?? "").replace(/ \(\*\)$/, "");
const headerRow =
  register?.grid.findIndex((row) => row.some((cell) => plain(cell) === tables.workers.fields[0]?.label.vi)) ?? -1;
const header = register?.grid[headerRow]?.map(plain);
if (register === undefined || header === undefined) throw new Error("the template has no header");
const columnOf = (key: string): number => {
  const label = tables.workers.fields.find((field) => field.key === key)?.label.vi;
  const column = header.indexOf(label ?? "");
  if (column === -1) throw new Error(`the template has no column for ${key}`);
  return column;
};
const cells = people.flatMap((person, at) =>
  Object.entries(person).map(([key, value]) => ({
    kind: "put-cells" as const,
    sheet: register.name,
    row: headerRow + 2 + at,
    column: columnOf(key),
    cells: [[value]],
  })),
);
const filled = patchWorkbook(blank, cells, {
  inflate: (packed) => inflateRawSync(packed),
  deflate: (bytes, level) => deflateRawSync(bytes, { level }),
});
if (!filled.ok) throw new Error(filled.problem.rule);
const [out = ".cache/page/sample.xlsx"] = process.argv.slice(2);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, filled.bytes);
