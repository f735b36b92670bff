import { resultTexts } from "../messages/result-texts";
import { measures } from "../reports/measures";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { percentText, rangeText } from "../text/number-text";
import type { UnitReport } from "./unit-report";
import type { ReportFigure } from "./unit-report-draft";
import { unitReportTexts as texts } from "./unit-report-texts";

/** Measures of the period, in the order of the report. */
export const inPeriod = [
  "departed",
  "departedFemale",
  "departedHighIncome",
  "departedPriority",
  "departedSeasonal",
  "borrowers",
  "loanAmount",
  "supported",
  "supportAmount",
] as const;
/** Measures of those abroad and of returns. */
export const abroad = [
  "abroad",
  "abroadFemale",
  "overdue",
  "returned",
  "returnedOnTime",
  "returnedEarly",
  "returnedOverstayed",
] as const;
/** Lines that say nothing where nobody is in them: most registers do not keep these columns. */
const optional: ReadonlySet<string> = new Set([
  "departedSeasonal",
  "borrowers",
  "loanAmount",
  "supported",
  "supportAmount",
]);
/** Shares of the departed say something of these. */
const PARTS: ReadonlySet<string> = new Set(["departedFemale", "departedHighIncome", "departedPriority"]);
/** The unit's quota and how far it has come. */
export function quotaFigures({ figures, result }: UnitReport, lang: Language): readonly ReportFigure[] {
  const { quota, attainment, status, shareTarget } = figures;
  const { period } = result.context;
  const lines: ReportFigure[] = [
    {
      key: "quota",
      label: fillText(texts.quota[lang], { year: String(period.year) }),
      value:
        quota === null ? resultTexts.noQuota[lang] : rangeText(quota.min, quota.max, quota.floor, false, quota.above),
    },
  ];
  if (quota !== null) {
    if (quota.basis !== "") lines.push({ key: "basis", label: texts.basis[lang], value: quota.basis });
    if (period.kind !== "year") lines.push(figureOf(figures.measures, "departedYearToDate", lang));
    for (const key of ["ofMin", "ofMax"] as const) {
      const ratio = attainment?.[key] ?? null;
      if (ratio !== null) lines.push({ key, label: texts[key][lang], value: percentText(ratio) });
    }
    if (status !== null) lines.push({ key: "status", label: texts.status[lang], value: resultTexts[status][lang] });
  }
  if (shareTarget !== undefined) {
    const { min, max, floor, above } = shareTarget.quota;
    lines.push({ key: "shareTarget", label: texts.shareTarget[lang], value: rangeText(min, max, floor, true, above) });
    if (shareTarget.status !== null)
      lines.push({ key: "shareStatus", label: texts.shareStatus[lang], value: resultTexts[shareTarget.status][lang] });
  }
  return lines;
}

function figureOf(counts: UnitReport["figures"]["measures"], key: string, lang: Language): ReportFigure {
  const spec = measures.find((measure) => measure.key === key);
  const whole = PARTS.has(key) ? { whole: counts["departed"] ?? 0 } : {};
  const label = spec?.label[lang] ?? key;
  const unit = spec?.op === "sum" ? ` (${texts.millions[lang]})` : "";
  return { key, label: `${label}${unit}`, value: counts[key] ?? 0, ...whole };
}

/** Those of the measures that have something to say. */
export function shownMeasures({ figures }: UnitReport, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => !optional.has(key) || (figures.measures[key] ?? 0) !== 0);
}

/** Measures by their own names. */
export function measureFigures(report: UnitReport, keys: readonly string[], lang: Language): readonly ReportFigure[] {
  return shownMeasures(report, keys).map((key) => figureOf(report.figures.measures, key, lang));
}

/** The last line of a breakdown: everybody departed. */
export function totalFigure(
  dimension: string,
  about: string,
  { measures: counts }: UnitReport["figures"],
  lang: Language,
): ReportFigure {
  return {
    key: `total:${dimension}`,
    label: resultTexts.totalShort[lang],
    value: counts["departed"] ?? 0,
    about,
    look: "total",
  };
}

/** What is still to be done in the register. */
export function openFigures({ open }: UnitReport, lang: Language): readonly ReportFigure[] {
  return [
    { key: "errors", label: texts.openErrors[lang], value: open.errors },
    { key: "explains", label: texts.openExplains[lang], value: open.explains },
    { key: "notes", label: texts.openNotes[lang], value: open.notes },
    { key: "explained", label: texts.explained[lang], value: open.explained },
  ];
}
