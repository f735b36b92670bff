import * as fc from "fast-check";
import { type CellValue, type Grid } from "../../../core/grid";
import { type Workbook, plainSheet } from "../../../core/snapshot";

/** Communes of one district of the shipped profile, as their officers write their names. */
export const communes = ["Xã Bình Trị", "Xã Bình Dương", "Thị trấn Châu Ổ", "Xã Bình Thạnh", "Xã Bình Chánh"] as const;

const headings = [
  "STT",
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Số CCCD",
  "Nước",
  "Ngày xuất cảnh",
  "Ngày về nước",
  "Đối tượng",
  "Hình thức",
  "Vay vốn",
];

const pick = <T>(...of: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...of);

/** A few people only, so that the same one turns up again and again; numbers of the reserved range. */
const person = fc.record({ n: fc.nat(3), isFemale: fc.boolean(), year: pick(1980, 1990) });

/** One officer's row: mostly sound, sometimes wrong in each of the ways that refuse it. */
const row: fc.Arbitrary<readonly CellValue[]> = fc
  .record({
    who: person,
    birth: pick<"day" | "year" | "bad">("day", "day", "day", "year", "bad"),
    market: pick<CellValue>("Nhật Bản", "Nhật", "Đài Loan", "Hàn Quốc", "Hoa Kỳ", "Lapan", null),
    departed: pick<CellValue>("15/03/2024", 45300, 45400, "01/12/2023", "2024", null),
    returned: pick<CellValue>(null, null, null, "01/10/2024", "01/01/2020", 45600),
    groups: pick<CellValue>(null, "Hộ nghèo", "Hộ nghèo; Dân tộc thiểu số"),
    programme: pick<CellValue>(null, "Doanh nghiệp dịch vụ", "EPS", "Thời vụ"),
    loan: pick<CellValue>(null, 50, "100", "1.500"),
    identity: pick<"text" | "number" | "blank" | "short">("text", "text", "text", "number", "blank", "short"),
  })
  .map(({ who, birth, market, departed, returned, groups, programme, loan, identity }) => {
    const digits = `0510${String(who.year % 100).padStart(2, "0")}9990${String(who.n).padStart(2, "0")}`;
    const number = who.isFemale ? `0511${digits.slice(4)}` : digits;
    const born: CellValue = birth === "day" ? `05/06/${String(who.year)}` : birth === "year" ? who.year : "31/02/1990";
    const id: CellValue =
      identity === "text"
        ? number
        : identity === "number"
          ? Number(number)
          : identity === "blank"
            ? null
            : number.slice(0, 7);
    return [
      null,
      `Nguyễn Thử ${String(who.n)}`,
      born,
      who.isFemale ? "Nữ" : "Nam",
      id,
      market,
      departed,
      returned,
      groups,
      programme,
      loan,
    ];
  });

export interface CommuneFile {
  readonly commune: (typeof communes)[number];
  readonly rows: readonly (readonly CellValue[])[];
}

/** Up to five communes with up to eight rows each. */
export const district: fc.Arbitrary<readonly CommuneFile[]> = fc.uniqueArray(
  fc.record({ commune: pick(...communes), rows: fc.array(row, { minLength: 1, maxLength: 8 }) }),
  { minLength: 1, maxLength: 5, selector: ({ commune }) => commune },
);

/** The workbook as an officer would send it. */
export function workbookOf({ commune, rows }: CommuneFile): Workbook {
  const grid: Grid = [
    [`UBND ${commune.toUpperCase()}`],
    [null, null, "DANH SÁCH NGƯỜI LAO ĐỘNG NĂM 2024"],
    headings,
    ...rows.map((cells, at) => [at + 1, ...cells.slice(1)]),
    ["Tổng cộng", null, null, rows.length],
    [null, null, null, null, null, null, "Người lập biểu"],
  ];
  return { file: `${commune}.xlsx`, sha256: null, savedOn: null, sheets: [plainSheet("Danh sách", grid)] };
}
