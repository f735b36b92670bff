import type { Context, UnitDueDate, UnitQuota } from "../context";
import { type CellReaders, cellReaders } from "../fields/cell-readers";
import type { Finding } from "../finding";
import type { CodeLists } from "../lists/code-list";
import { codeIndex, matchCode } from "../lists/match-code";
import { decreePeriods } from "../profiles/ground-rules";
import type { PeriodRule, Profile } from "../profiles/profile";
import { profileOf, shippedProfiles } from "../profiles/shipped-profiles";
import { rejected } from "../fields/parsed";
import type { LocatedTable } from "../sources";
import { titleCase } from "../text/title-case";
import { yearsOfText } from "../text/years";
import { statedDueDate } from "../time/due-date";
import { type Period, periodContaining, periodOf } from "../time/period";
import { type Serial, addMonths, serialOfIso } from "../time/serial";
import { gatherDueDates } from "./gather-due-dates";
import { gatherQuotas } from "./gather-quotas";
import { type GatheredUnits, gatherUnits, withWhole } from "./gather-units";
import type { LocatedWorkbook } from "./locate-workbook";
import type { BadOption, RunOptions } from "./run-options";
import { titleYear } from "./title-lines";
import { type UnitFinder, unitFinder } from "./unit-finder";

/** A context, with what reading the settings gave cause to say. */
export interface MadeContext {
  readonly context: Context;
  readonly finder: UnitFinder;
  /** Whether the list of units is complete enough to call a name unknown. */
  readonly unitsAreListed: boolean;
  readonly findings: readonly Finding[];
}

/** Settings tables hold no units by reference: names in them are joined afterwards, with their year. */
export const settingsReaders = (lists: CodeLists): CellReaders =>
  cellReaders(lists, (value, label) =>
    rejected({ rule: "worker.unit-unknown", params: { label, value, candidates: "" } }),
  );

/** Joins options, profile and the settings found among the inputs. What cannot be met is told as a bad option, before anything is read. */
export function makeContext(
  workbooks: readonly LocatedWorkbook[],
  options: RunOptions,
  lists: CodeLists,
): MadeContext | BadOption {
  const key = options.profile ?? onlyValue(workbooks.map(({ stamp }) => stamp?.profile ?? null));
  const profile = key === null ? null : (profileOf(key) ?? null);
  if (options.profile !== null && profile === null) {
    return { option: "profile", value: options.profile, known: shippedProfiles.map((p) => p.key) };
  }
  const readers = settingsReaders(lists);
  const gathered = gatherUnits(profile, workbooks, readers, lists);
  const target = targetLevel(options, profile, gathered, workbooks, lists);
  if (typeof target !== "string") return target;
  const rule = profile?.periods ?? decreePeriods;
  const period = periodOfRun(options, workbooks, rule, lastDayOfUnits(profile, target));
  if ("option" in period) return period;
  const units = withWhole(gathered, target, wholeName(target, workbooks, lists));
  const finder = unitFinder(units);
  const quotas = gatherQuotas(workbooks, readers, lists, finder, period.year);
  const dates = gatherDueDates(workbooks, readers, lists, finder);
  const dated = withCutOff(period, dates.dueDates);
  const markets =
    profile?.highIncomeMarkets ??
    lists.market.items.filter((item) => item.flags?.includes("high-income") ?? false).map((item) => item.code);
  const context: Context = {
    profile: {
      key: profile?.key ?? null,
      name: profile?.name ?? { vi: "Theo tệp đầu vào", en: "From the inputs" },
      office: profile?.office ?? "",
    },
    units,
    reportingLevel: profile?.reportingLevel ?? deepestLevel(gathered, target),
    targetLevel: target,
    lists,
    quotas: [...quotas.quotas, ...profileQuotas(profile, finder, quotas.quotas)],
    dueDates: distinct([...dates.dueDates, ...profileDueDates(profile, finder)]),
    periodRule: rule,
    period: dated,
    asOf: options.asOf ?? Math.min(options.today, dated.to),
    highIncomeMarkets: new Set(markets),
    returnToleranceDays: profile?.returnToleranceDays ?? 30,
    seasonalCounts: profile?.seasonalCounts ?? true,
  };
  return {
    context,
    finder,
    unitsAreListed: gathered.isListed,
    findings: [...gathered.findings, ...quotas.findings, ...dates.findings],
  };
}

function onlyValue(values: readonly (string | null)[]): string | null {
  const distinct = new Set(values.filter((value) => value !== null));
  const [only] = distinct;
  return distinct.size === 1 && only !== undefined ? only : null;
}

/** The level asked for; else one above what is given consolidated; else the profile's; else the level above the units that report. */
function targetLevel(
  options: RunOptions,
  profile: Profile | null,
  gathered: GatheredUnits,
  workbooks: readonly LocatedWorkbook[],
  lists: CodeLists,
): string | BadOption {
  if (options.to !== null) {
    const match = matchCode(codeIndex(lists.level), options.to);
    const key = "code" in match ? match.code : null;
    if (key === null || !gathered.levels.some((level) => level.key === key)) {
      return { option: "to", value: options.to, known: gathered.levels.map((level) => level.key) };
    }
    return key;
  }
  const rolled = onlyValue(workbooks.map(({ stamp }) => (stamp?.kind === "consolidated" ? stamp.to : null)));
  if (rolled !== null && workbooks.every(({ stamp }) => stamp?.kind === "consolidated"))
    return levelAbove(gathered, rolled);
  return profile?.rollUpTo ?? levelAbove(gathered, deepestLevel(gathered, null));
}

/** The nearest level above that has units, else the nearest above, else the level itself. */
function levelAbove(gathered: GatheredUnits, below: string): string {
  const rank = gathered.levels.find((level) => level.key === below)?.rank ?? 0;
  const above = gathered.levels.filter((level) => level.rank < rank).sort((a, b) => b.rank - a.rank);
  const used = new Set(gathered.units.map((unit) => unit.level));
  return (above.find((level) => used.has(level.key)) ?? above[0])?.key ?? below;
}

/** The level whose units fill sheets: communes where there are any, else the deepest level that has units. */
function deepestLevel(gathered: GatheredUnits, target: string | null): string {
  const ranks = new Map(gathered.levels.map((level) => [level.key, level.rank]));
  const targetRank = target === null ? -1 : (ranks.get(target) ?? -1);
  const used = [...new Set(gathered.units.map((unit) => unit.level))].filter(
    (key) => (ranks.get(key) ?? 0) > targetRank,
  );
  if (used.includes("commune")) return "commune";
  return used.sort((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0))[0] ?? "commune";
}

/** The period asked for; else the files' own; else the year their titles speak of; else the reporting year of today. */
function periodOfRun(
  options: RunOptions,
  workbooks: readonly LocatedWorkbook[],
  rule: PeriodRule,
  lastDay: Serial | null,
): Period | BadOption {
  if (options.period !== null) {
    return (
      periodOf(options.period, rule) ?? {
        option: "period",
        value: options.period,
        known: ["2024", "2024-H1", "2024-Q3", "2024-09"],
      }
    );
  }
  const stamped = onlyValue(workbooks.map(({ stamp }) => stamp?.period ?? null));
  const known = stamped === null ? null : periodOf(stamped, rule);
  if (known !== null) return known;
  if (options.asOf !== null) return periodContaining(options.asOf, "year", rule);
  const years = [
    ...workbooks.flatMap(({ lines }) => [...lines.values()].flatMap((l) => titleYear(l) ?? [])),
    ...workbooks.flatMap(({ tables }) => tables.flatMap(statedYears)),
  ];
  const latest = Math.max(...years);
  const titled = years.length === 0 ? null : periodOf(String(latest), rule);
  return titled ?? periodContaining(Math.min(options.today, lastDay ?? options.today), "year", rule);
}

/** Years that a table of quotas or due dates speaks of: in its sheet's name, its headings, its column of years or periods. */
function statedYears(table: LocatedTable): readonly number[] {
  if (table.table !== "quotas" && table.table !== "calendar") return [];
  const column = table.columns.get(table.table === "quotas" ? "year" : "period");
  const cells =
    column === undefined ? [] : table.sheet.grid.slice(table.headerRow + 1, table.bottom + 1).map((row) => row[column]);
  const headings = [table.headings.get("quota") ?? "", ...table.otherYears.map(({ heading }) => heading)];
  const texts = [table.sheet.name, ...headings, ...cells.map((cell) => String(cell ?? ""))];
  return texts.flatMap((text) => {
    const years = yearsOfText(text);
    // A span of years is an average's; it does not say which of them is reported.
    return years === null || years.from !== years.to ? [] : [years.from];
  });
}

/** The last day on which any unit that reports to the target stood; `null` where some still stand, or none is dated. */
function lastDayOfUnits(profile: Profile | null, target: string): Serial | null {
  if (profile === null) return null;
  const byId = new Map(profile.units.map((unit) => [unit.id, unit]));
  const isBelow = (id: string | null): boolean => {
    const unit = id === null ? undefined : byId.get(id);
    return unit !== undefined && (unit.level === target || isBelow(unit.parent));
  };
  const ends = profile.units
    .filter((unit) => unit.level === profile.reportingLevel && isBelow(unit.parent))
    .map(({ validTo }) => (validTo === null ? null : serialOfIso(validTo)));
  const dated = ends.filter((end) => end !== null);
  return dated.length === 0 || dated.length < ends.length ? null : Math.max(...dated);
}

const MONTHS = { year: 12, half: 6, quarter: 3, month: 1 } as const;

/** A cut-off stated for this very period moves its last day, and its first to the day after the cut-off before. */
function withCutOff(period: Period, dueDates: readonly UnitDueDate[]): Period {
  const stated = dueDates.find(
    (date) =>
      date.cutOff !== null &&
      date.year === period.year &&
      date.period === period.kind &&
      (date.index ?? period.index) === period.index,
  );
  const cutOff = stated?.cutOff ?? null;
  return cutOff === null ? period : { ...period, from: addMonths(cutOff, -MONTHS[period.kind]) + 1, to: cutOff };
}

/** Quotas of the profile for units and years that no sheet among the inputs speaks of. */
function profileQuotas(
  profile: Profile | null,
  finder: UnitFinder,
  stated: readonly UnitQuota[],
): readonly UnitQuota[] {
  return (profile?.quotas ?? []).flatMap((quota) => {
    const unit = finder.position(quota.unit);
    if (unit === null) return [];
    const isStated = stated.some(
      (q) => q.unit === unit && q.measure === quota.measure && q.yearFrom <= quota.yearTo && quota.yearFrom <= q.yearTo,
    );
    if (isStated) return [];
    const { yearFrom, yearTo, measure, min, max, floor, above, kind, basis } = quota;
    return [{ unit, yearFrom, yearTo, measure, min, max, floor, above, kind, basis }];
  });
}

/** "Trước ngày X" of the profile becomes the last day in time, the day before. */
function profileDueDates(profile: Profile | null, finder: UnitFinder): readonly UnitDueDate[] {
  return (profile?.dueDates ?? []).map((due) => ({
    ...statedDueDate(due),
    unit: due.place === null ? null : finder.position(due.place),
    cutOff: null,
  }));
}

/** A date that the profile and a sheet both state stands once. */
function distinct(dueDates: readonly UnitDueDate[]): readonly UnitDueDate[] {
  const keyOf = ({ level, unit, period, index, year, lastDay, cutOff }: UnitDueDate): string => {
    const { day, month, yearOffset, isBefore } = lastDay;
    return JSON.stringify([level, unit, period, index, year, day, month, yearOffset, isBefore, cutOff]);
  };
  return [...new Map(dueDates.map((due) => [keyOf(due), due])).values()];
}

/** What the made-up whole is called: the district or province that the titles name, else "Toàn huyện". */
function wholeName(target: string, workbooks: readonly LocatedWorkbook[], lists: CodeLists): string {
  const word = lists.level.items.find((item) => item.code === target)?.name.vi ?? "";
  const pattern = new RegExp(
    `(?:^|\\s)(${word}\\s+[\\p{L}’' ]+?)(?=$|\\s*[,;(–-]|\\s+(?:năm|tháng|quý|kỳ|tỉnh|xã|\\d))`,
    "iu",
  );
  const names = workbooks.flatMap(({ lines }) =>
    [...lines.values()].flatMap((l) => l.above.flatMap((text) => pattern.exec(text)?.[1] ?? [])),
  );
  const named = onlyValue(names.map((name) => titleCase(name)));
  return named ?? `Toàn ${word.toLowerCase()}`;
}
