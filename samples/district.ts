import { profileOf } from "../core/profiles/shipped-profiles";
import { addDays, type Day } from "./day";
import type { DrawnSheet } from "./drawn-sheet";
import type { Titles } from "./list-sheet";
import { type ListPlan, listFile, type MadeFile } from "./list-file";
import type { ListedRow, Plant } from "./listed-row";
import type { Crowd, PeopleMaker, Place, Span } from "./people";
import type { Person } from "./person";
import { type Random, randomOf } from "./random";
import type { ExpectedFinding, SetUnit } from "./sample-set";
import { allStyles, type Style } from "./style";
import { type TitleKind, titlesOf } from "./titles";

/** What is alike in all files of one place. */
export interface District {
  readonly seed: string;
  /** "Huyện Bình Sơn": named above the commune in title blocks. */
  readonly above: string;
  /** Folder inside the set's input folder, with its slash; "" for none. */
  readonly folder: string;
  /** "năm 2024" */
  readonly period: string;
  /** Part of file names: "2024". */
  readonly label: string;
  readonly span: Span;
  /** Reports are made within the ten days up to this one, unless a commune says otherwise. */
  readonly inTime: Day;
  readonly office?: string;
  readonly place: (unit: SetUnit) => Place;
  readonly crowd: (unit: SetUnit, random: Random) => Crowd;
}

/** What is particular about one commune's file. */
export interface Own {
  readonly style?: Style;
  readonly title?: TitleKind;
  /** Title lines of its own making. */
  readonly titles?: Titles;
  readonly path?: string;
  readonly crowd?: Partial<Crowd>;
  readonly plants?: readonly Plant[];
  readonly more?: ListPlan["more"];
  /** The unit's name as the sheet spells it. */
  readonly spelledAs?: string;
  readonly reportedOn?: Day;
  /** Set where the file says no day that counts: it was saved after the cut-off, say. */
  readonly tellsNoDay?: true;
  readonly savedOn?: Day;
  readonly decomposed?: boolean;
  readonly sheet?: string;
  readonly unitOf?: (row: ListedRow) => string;
  readonly otherSheets?: readonly DrawnSheet[];
  readonly otherFindings?: readonly ExpectedFinding[];
}

/** The file of one unit. `at` is its place among its neighbours: it decides on style and file name where nothing else does. */
export function unitFile(
  district: District,
  unit: SetUnit,
  at: number,
  own: Own,
  maker: Omit<PeopleMaker, "random">,
): MadeFile {
  const random = randomOf(`${district.seed} ${unit.key} file`);
  const style = own.style ?? allStyles[at % allStyles.length] ?? allStyles[0];
  if (style === undefined) throw new Error("no styles");
  const reportedOn = own.reportedOn ?? addDays(district.inTime, -random.whole(0, 9));
  const words = {
    unit: own.spelledAs ?? unit.name,
    above: district.above,
    period: district.period,
    reportedOn,
    ...(district.office === undefined ? {} : { office: district.office }),
  };
  const title = own.title ?? (style.signature ? "national" : at % 2 === 0 ? "plain" : "one-line");
  const list: ListPlan = {
    sheet: own.sheet ?? SHEETS[at % SHEETS.length] ?? "Sheet1",
    unit: unit.key,
    place: district.place(unit),
    style,
    crowd: { ...district.crowd(unit, random), ...own.crowd },
    titles: own.titles ?? titlesOf(title, words),
    ...(own.plants === undefined ? {} : { plants: own.plants }),
    ...(own.more === undefined ? {} : { more: own.more }),
    ...(own.unitOf === undefined ? {} : { unitOf: own.unitOf }),
  };
  return listFile(
    {
      path: district.folder + (own.path ?? fileName(unit.name, at, district.label)),
      savedOn: own.savedOn ?? reportedOn,
      lists: [list],
      reports: [unit.key],
      reportedOn: own.tellsNoDay === true ? null : reportedOn,
      decomposed: own.decomposed ?? false,
      otherSheets: own.otherSheets ?? [],
      otherFindings: own.otherFindings ?? [],
    },
    district.span,
    district.seed,
    maker,
  );
}

const SHEETS = ["Sheet1", "Danh sách", "DS", "Sheet1", "XKLĐ", "2024"];

/** File names as they come by mail. */
function fileName(name: string, at: number, label: string): string {
  const bare = name.replace(/^(Xã|Phường|Thị trấn) /, "");
  const names = [
    `${bare}.xlsx`,
    `${name} - danh sách ${label}.xlsx`,
    `DS_XKLD_${plain(bare).replace(/ /g, "_")}_${label}.xlsx`,
    `${plain(name)}.xlsx`,
    `Bao cao ${label} ${plain(bare)}.xlsx`,
    `${name}.xlsx`,
  ];
  return names[at % names.length] ?? `${name}.xlsx`;
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D");
}

/** The units of a shipped profile that existed on a day, of the given levels, as lines of a golden report. */
export function unitsOfProfile(key: string, on: Day, levels: readonly string[]): readonly SetUnit[] {
  const profile = profileOf(key);
  if (profile === undefined) throw new Error(`no profile ${key}`);
  const isValid = (from: Day | null, to: Day | null): boolean =>
    (from === null || from <= on) && (to === null || on <= to);
  return profile.units
    .filter((unit) => levels.includes(unit.level) && isValid(unit.validFrom, unit.validTo))
    .map(({ id, name, code, level, parent }) => ({ key: id, name, code, level, parent, quota: null }));
}

/** A row again, of the same people, in another list. */
export function personAt(people: readonly Person[], at: number): Person {
  const person = people[at];
  if (person === undefined) throw new Error(`no person ${String(at)}`);
  return person;
}
