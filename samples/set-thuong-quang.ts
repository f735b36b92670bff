import { unitsOfProfile } from "./district";
import { type ListPlan, listFile } from "./list-file";
import type { Titles } from "./list-sheet";
import type { Place } from "./people";
import * as plants from "./plants";
import { reservedNumbers } from "./reserved-numbers";
import type { RolledUpSet, SetFile } from "./sample-set";
import { byVillage, official, template } from "./style";

const SPAN = { from: "2022-12-15", to: "2023-12-14" };
const COMMUNE = "20173";
const key = (number: number): string => `${COMMUNE}/thon-${String(number)}`;

function place(villages: readonly string[]): Place {
  return {
    commune: "Xã Thượng Quảng",
    birthCodes: ["046", "046", "048"],
    ethnicGroups: ["COTU", "COTU", "KINH"],
    villages,
    markets: ["JP", "JP", "TW", "KR", "MY"],
  };
}

function titles(second: string, dateLine: string): Titles {
  return {
    lines: [
      "UBND XÃ THƯỢNG QUẢNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      `${second} | Độc lập - Tự do - Hạnh phúc`,
      ` | ${dateLine}`,
      "DANH SÁCH LAO ĐỘNG ĐI LÀM VIỆC Ở NƯỚC NGOÀI NĂM 2023",
      "",
    ],
    dateLine: null,
  };
}

const few = { seasonal: 0, abroad: 3, returned: 2, overdue: 0, waiting: 1 };

/** Xã Thượng Quảng sums up its five thôn: two as sheets of one file, two under section rows of one list, one late by itself. */
export function thuongQuang(): RolledUpSet {
  const maker = { numbers: reservedNumbers(), known: new Set<string>() };
  const units = unitsOfProfile("thuong-quang", SPAN.to, ["commune", "village"]).map((unit) => ({
    ...unit,
    parent: unit.level === "commune" ? null : unit.parent,
    quota: unit.level === "commune" ? { min: 4, max: 5, floor: false } : null,
  }));
  const ofVillage = (number: number, departed: number): ListPlan => ({
    sheet: `Thôn ${String(number)}`,
    unit: key(number),
    place: place([`Thôn ${String(number)}`]),
    style: official,
    crowd: { ...few, departed },
    titles: titles(`THÔN ${String(number)}`, "Thượng Quảng, ngày 20 tháng 11 năm 2023"),
  });
  const make = (path: string, reportedOn: string, numbers: readonly number[], lists: readonly ListPlan[]): SetFile =>
    listFile(
      { path, savedOn: reportedOn, lists, reports: numbers.map(key), reportedOn },
      SPAN,
      "thuong-quang 2023",
      maker,
    ).file;
  return {
    folder: "thuong-quang",
    input: "2023",
    about: {
      vi: "Xã Thượng Quảng năm 2023: năm thôn (thôn 1, 2 là hai trang của một tệp; thôn 3, 4 chung một danh sách chia mục; thôn 5 gửi riêng và chậm); chỉ tiêu 04–05.",
      en: "Thượng Quảng commune, 2023: five thôn (two sheets of one file, two sections of one list, one late by itself); quota 04–05.",
    },
    options: { profile: "thuong-quang", period: "2023", asOf: SPAN.to, to: null },
    counting: {
      period: SPAN,
      yearFrom: SPAN.from,
      asOf: SPAN.to,
      highIncome: ["JP", "KR", "TW", "SG", "AU", "DE", "RO"],
    },
    units,
    reportingLevel: "village",
    due: "2023-11-24",
    files: [
      make(
        "Thôn 1, thôn 2.xlsx",
        "2023-11-20",
        [1, 2],
        [ofVillage(1, 1), { ...ofVillage(2, 1), plants: [plants.written("note", "-nt-")] }],
      ),
      make(
        "Thượng Quảng - thôn 3 và 4.xlsx",
        "2023-11-22",
        [3, 4],
        [
          {
            sheet: "Danh sách",
            unit: COMMUNE,
            place: place(["Thôn 3", "Thôn 4"]),
            style: byVillage,
            crowd: { ...few, departed: 2, abroad: 6, returned: 3 },
            titles: titles("BAN CHỈ ĐẠO", "Thượng Quảng, ngày 22 tháng 11 năm 2023"),
            unitOf: ({ person }) => key(person.village === "Thôn 3" ? 3 : 4),
          },
        ],
      ),
      make(
        "Thôn 5.xlsx",
        "2023-11-27",
        [5],
        [
          {
            ...ofVillage(5, 2),
            sheet: "Sheet1",
            style: template,
            titles: { lines: [], dateLine: null },
            plants: [plants.noSuchDay],
          },
        ],
      ),
    ],
    duplicates: [],
    wholeFindings: [],
  };
}
