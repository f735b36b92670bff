import type { Context } from "../context";
import { shippedProfiles } from "../profiles/shipped-profiles";
import type { PeriodKind } from "../profiles/profile";
import { type Period, periodContaining, periodName, periodOf } from "../time/period";
import type { Serial } from "../time/serial";
import type { Language } from "../text/local-text";
import type { Level } from "../units/unit";
import { panelTexts } from "./panel-texts";
import type { PanelChoice } from "./views";

/** The localities to choose from; the first, with a blank key, leaves it to the sheets of the workbook. */
export function profileChoices(lang: Language): readonly PanelChoice[] {
  const own = { key: "", name: panelTexts.bySheets[lang] };
  return [own, ...shippedProfiles.map(({ key, name }) => ({ key, name: name[lang] }))];
}

export function periodChoice(period: Period, lang: Language): PanelChoice {
  return { key: period.key, name: sentenceStart(periodName(period, lang)) };
}

const PARTS: readonly (readonly [kind: PeriodKind, keys: readonly string[]])[] = [
  ["half", ["H1", "H2"]],
  ["quarter", ["Q1", "Q2", "Q3", "Q4"]],
  ["month", ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"]],
];

/** This year, and as far back as reports are still asked about. */
const EARLIER = [0, 1, 2, 3, 4] as const;

/**
 * The periods to choose from: this reporting year and the four before it, the year of the workbook, and that year's halves, quarters
 * and months. What has not begun yet is left out, unless it is the workbook's own.
 */
export function periodChoices(
  { period, periodRule }: Pick<Context, "period" | "periodRule">,
  today: Serial,
  lang: Language,
): readonly PanelChoice[] {
  const now = periodContaining(today, "year", periodRule).year;
  const years = [...new Set([...EARLIER.map((back) => now - back), period.year])].sort((a, b) => b - a).map(String);
  const parts = PARTS.flatMap(([, keys]) => keys.map((key) => `${String(period.year)}-${key}`));
  const found = [...years, ...parts].flatMap((key) => periodOf(key, periodRule) ?? []);
  const begun = found.filter(({ key, from }) => key === period.key || from <= today);
  return begun.map((one) => periodChoice(one, lang));
}

/** The levels that the units of the locality can be rolled up to, the nearest first. */
export function levelChoices({ units, reportingLevel }: Context, lang: Language): readonly PanelChoice[] {
  const rank = units.levels.find(({ key }) => key === reportingLevel)?.rank ?? Number.POSITIVE_INFINITY;
  return units.levels
    .filter((level) => level.rank < rank)
    .sort((a, b) => b.rank - a.rank)
    .map((level) => ({ key: level.key, name: level.name[lang] }));
}

/** "huyện", "Đảng ủy Khối": a level's name within a sentence; one with a capital inside is a proper name. */
export function levelWord(level: Level | undefined, lang: Language): string {
  const name = level?.name[lang] ?? "";
  const rest = name.slice(1);
  return lang === "vi" && rest !== rest.toLowerCase() ? name : name.charAt(0).toLowerCase() + rest;
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
