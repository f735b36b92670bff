import { type District, type Own, unitFile, unitsOfProfile } from "./district";
import type { MadeFile } from "./list-file";
import type { ListedRow, Plant } from "./listed-row";
import * as plants from "./plants";
import { quangNgaiPlace } from "./quang-ngai-places";
import { reservedNumbers } from "./reserved-numbers";
import type { RolledUpSet, SetUnit } from "./sample-set";
import { listedElsewhere } from "./shared-people";
import { byVillage, official, template, withCommune } from "./style";

const SPAN = { from: "2023-12-15", to: "2024-12-14" };
/** How the province's office names the folders it keeps the mail in. */
const FOLDERS: Readonly<Record<string, string>> = { "524": "Binh Son/", "525": "Trà Bồng/", "531": "Huyện Minh Long/" };
const MISSING = ["Xã Trà Xinh", "Xã Bình Khương"];
/** Two communes in the hills keep one list between them. */
const JOINT = ["Xã Long Môn", "Xã Thanh An"];

function districtOf(name: string, folder: string): District {
  return {
    seed: `quang-ngai 2024 ${folder}`,
    above: name,
    folder,
    period: "năm 2024",
    label: "2024",
    span: SPAN,
    inTime: "2024-12-10",
    place: quangNgaiPlace,
    crowd: ({ parent }, random) => ({
      departed: parent === "524" ? random.whole(3, 9) : random.whole(1, 4),
      seasonal: random.whole(0, 1),
      abroad: random.whole(2, 5),
      returned: random.whole(1, 3),
      overdue: random.whole(0, 1),
      waiting: random.whole(0, 1),
    }),
  };
}

/** Tỉnh Quảng Ngãi: three districts in folders of their own, to be rolled up commune by commune to the province. */
export function quangNgai(): RolledUpSet {
  const maker = { numbers: reservedNumbers(), known: new Set<string>() };
  const units = unitsOfProfile("quang-ngai", SPAN.to, ["province", "district", "commune"]);
  const made = new Map<string, MadeFile>();
  const duplicates: ListedRow[][] = [];
  const own: Readonly<Record<string, Own>> = {
    "Xã Trà Bình": {
      style: official,
      more: () => {
        const row = made
          .get("Xã Bình Minh")
          ?.rows.find(
            ({ person, outcome }) =>
              outcome === "counted" && person.returnDate === null && (person.departureDate ?? "") >= SPAN.from,
          );
        if (row === undefined) return [];
        const again = listedElsewhere(row.person, official);
        duplicates.push([row, again]);
        return [again];
      },
    },
    "Xã Bình Minh": { style: template },
    "Xã Trà Lâm": { plants: [plants.marketUnknown] },
    "Xã Trà Sơn": { style: byVillage, plants: [plants.contractEndedNoReturn] },
    "Xã Long Hiệp": { style: official, plants: [plants.noSuchDay] },
  };
  for (const [code, folder] of Object.entries(FOLDERS)) {
    const above = units.find((unit) => unit.code === code);
    if (above === undefined) throw new Error(`no district ${code}`);
    const district = districtOf(above.name, folder);
    const communes = units.filter(
      ({ parent, name }) => parent === code && !MISSING.includes(name) && !JOINT.includes(name),
    );
    communes.forEach((unit, at) =>
      made.set(unit.name, unitFile(district, unit, at + Number.parseInt(code, 10), own[unit.name] ?? {}, maker)),
    );
  }
  made.set("joint", jointFile(units, maker));
  return {
    folder: "quang-ngai",
    input: "2024",
    about: {
      vi: "Tỉnh Quảng Ngãi (mẫu) năm 2024: ba huyện Bình Sơn, Trà Bồng, Minh Long, mỗi huyện một thư mục; tổng hợp xã, huyện, tỉnh.",
      en: "Quảng Ngãi province (sample), 2024: three districts in a folder each, rolled up commune to district to province.",
    },
    options: { profile: "quang-ngai", period: "2024", asOf: SPAN.to, to: "province" },
    counting: {
      period: SPAN,
      yearFrom: SPAN.from,
      asOf: SPAN.to,
      highIncome: ["JP", "KR", "TW", "SG", "AU", "DE", "RO"],
    },
    units,
    reportingLevel: "commune",
    due: null,
    files: [...made.values()].map(({ file }) => file),
    duplicates,
    wholeFindings: [],
  };
}

/** One list of two communes, told apart by a column; it stands under the district's name. */
function jointFile(units: readonly SetUnit[], maker: Parameters<typeof unitFile>[4]): MadeFile {
  const [first, second] = JOINT.map((name) => units.find((unit) => unit.name === name));
  const above = units.find(({ code }) => code === "531");
  if (first === undefined || second === undefined || above === undefined)
    throw new Error("no units for the joint list");
  const district = districtOf(above.name, FOLDERS["531"] ?? "");
  const inCommune =
    ({ name }: SetUnit): Plant =>
    (row) => ({ ...row, person: { ...row.person, commune: name } });
  const inFirst = inCommune(first);
  const inSecond = inCommune(second);
  const made = unitFile(
    district,
    { ...above, parent: "531" },
    0,
    {
      style: withCommune(official, "Xã"),
      path: "Long Môn và Thanh An.xlsx",
      titles: {
        lines: [
          "UBND HUYỆN MINH LONG",
          "DANH SÁCH LAO ĐỘNG ĐI LÀM VIỆC Ở NƯỚC NGOÀI NĂM 2024",
          "(Các xã Long Môn, Thanh An)",
          "",
        ],
        dateLine: "Minh Long, ngày 05 tháng 12 năm 2024",
      },
      crowd: { departed: 4, abroad: 4, returned: 2 },
      reportedOn: "2024-12-05",
      plants: Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? inFirst : inSecond)),
      unitOf: ({ person }) => (person.commune === second.name ? second.key : first.key),
    },
    maker,
  );
  return { ...made, file: { ...made.file, reports: [first.key, second.key] } };
}
