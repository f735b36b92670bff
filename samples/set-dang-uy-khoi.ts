import { type District, type Own, unitFile, unitsOfProfile } from "./district";
import { dateLineOf } from "./list-file";
import * as plants from "./plants";
import { reservedNumbers } from "./reserved-numbers";
import type { RolledUpSet, SetUnit } from "./sample-set";
import { official, template, withColumns } from "./style";

const SPAN = { from: "2023-01-01", to: "2023-12-31" };
const BLOC = "Đảng ủy Khối Cơ quan - Doanh nghiệp tỉnh";

const byCell = withColumns(official, (columns) =>
  columns.map((column) => (column.field === "village" ? { ...column, heading: "Chi bộ" } : column)),
);

const district: District = {
  seed: "dang-uy-khoi 2023",
  above: BLOC,
  folder: "",
  period: "năm 2023",
  label: "2023",
  span: SPAN,
  inTime: "2023-12-22",
  office: "",
  place: ({ name }) => ({
    commune: name,
    birthCodes: ["001", "033", "034", "036"],
    ethnicGroups: ["KINH", "KINH", "KINH", "THAI"],
    villages: ["Chi bộ 1", "Chi bộ 2", "Chi bộ Văn phòng"],
    markets: ["JP", "KR", "DE", "DE", "SG", "AU"],
  }),
  crowd: (_, random) => ({
    departed: random.whole(1, 4),
    seasonal: 0,
    abroad: random.whole(2, 5),
    returned: random.whole(1, 2),
    overdue: 0,
    waiting: 1,
  }),
};

function own({ name, key }: SetUnit, at: number): Own {
  const reportedOn = `2023-12-${String(14 + at)}`;
  const style = at % 3 === 2 ? template : byCell;
  return {
    style,
    reportedOn,
    path: `${name.replace("Thương binh và Xã hội", "TBXH")}.xlsx`,
    titles: {
      lines: [
        `${BLOC.toUpperCase()} | ĐẢNG CỘNG SẢN VIỆT NAM`,
        `${name.toUpperCase()} | ${dateLineOf("Tỉnh lỵ", reportedOn)}`,
        "*",
        "DANH SÁCH ĐẢNG VIÊN, NGƯỜI THÂN CỦA ĐẢNG VIÊN ĐI LÀM VIỆC Ở NƯỚC NGOÀI NĂM 2023",
        "",
      ],
      dateLine: null,
    },
    plants: [
      plants.written("note", "Con đảng viên", { note: "Con đảng viên" }),
      ...(key.endsWith("so-tai-chinh")
        ? [plants.zerosLost("001")]
        : [plants.written("note", "Đảng viên", { note: "Đảng viên" })]),
    ],
    crowd: { departed: 2 + (at % 3) },
  };
}

/** Đảng ủy Khối: party organisations list members and their relatives; calendar year, no due dates. */
export function dangUyKhoi(): RolledUpSet {
  const maker = { numbers: reservedNumbers(), known: new Set<string>() };
  const units = unitsOfProfile("dang-uy-khoi", SPAN.to, ["bloc", "cell"]);
  const files = units
    .filter(({ level }) => level === "cell")
    .map((unit, at) => unitFile(district, unit, at, own(unit, at), maker).file);
  return {
    folder: "dang-uy-khoi",
    input: "2023",
    about: {
      vi: "Đảng ủy Khối Cơ quan - Doanh nghiệp tỉnh năm 2023: đảng bộ, chi bộ cơ sở ghi đảng viên và người thân của đảng viên đi làm việc ở nước ngoài.",
      en: "Party bloc of provincial offices and enterprises, 2023: party organisations list members and relatives who work abroad.",
    },
    options: { profile: "dang-uy-khoi", period: "2023", asOf: SPAN.to, to: null },
    counting: {
      period: SPAN,
      yearFrom: SPAN.from,
      asOf: SPAN.to,
      highIncome: ["JP", "KR", "TW", "SG", "AU", "DE", "RO"],
    },
    units,
    reportingLevel: "cell",
    due: null,
    files,
    duplicates: [],
    wholeFindings: [],
  };
}
