import {
  countText,
  dmyOfSerial,
  fillText,
  type Finding,
  type Language,
  percentText,
  periodName,
  rangeText,
  resultTexts,
  type RollUpResult,
  type UnitFigures,
  unitLines,
  type UnitReporting,
} from "../../core/index";
import { findingLines } from "./finding-lines";
import { rowPlace } from "./json/roll-up-document";
import { reportTexts } from "./report-text";
import { type TextColumn, textTable } from "./text-table";

/** More duplicates than fit a screen are left to the workbook's own sheet. */
const SHOWN_DUPLICATES = 20;

/** A roll-up as a person reads it on a terminal: the summary, the conservation slip, who is missing or late, duplicates. */
export function rollUpText(result: RollUpResult, unread: readonly Finding[], lang: Language): string {
  const parts = [
    summaryLines(result, lang),
    slipLines(result, lang),
    reportingLines(result, lang),
    duplicateLines(result, lang),
    unreadLines(unread, lang),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function summaryLines(result: RollUpResult, lang: Language): readonly string[] {
  const { context, totals } = result;
  const office = context.profile.office === "" ? "" : `${context.profile.office} – `;
  const title = fillText(reportTexts.rollUpTitle[lang], {
    office,
    period: periodName(context.period, lang),
    asOf: dmyOfSerial(context.asOf),
  });
  const columns: readonly TextColumn[] = [
    { heading: reportTexts.unit[lang], align: "left" },
    { heading: reportTexts.quota[lang], align: "right" },
    { heading: reportTexts.departed[lang], align: "right" },
    { heading: reportTexts.attainment[lang], align: "right" },
    { heading: reportTexts.status[lang], align: "left" },
  ];
  const lines = unitLines(result, lang).map(({ figures, name, depth }) =>
    figureCells(`${"  ".repeat(depth)}${name}`, figures, lang),
  );
  return [
    title.charAt(0).toUpperCase() + title.slice(1),
    "",
    ...textTable(columns, [...lines, figureCells(reportTexts.total[lang], totals, lang)]),
  ];
}

function figureCells(
  name: string,
  { quota, measures, attainment, status }: UnitFigures,
  lang: Language,
): readonly string[] {
  const ratio = attainment?.ofMax ?? null;
  return [
    name,
    quota === null ? "" : rangeText(quota.min, quota.max, quota.floor, false, quota.above),
    countText(measures["departed"] ?? 0),
    ratio === null ? "" : percentText(ratio),
    status === null ? resultTexts.noQuota[lang] : resultTexts[status][lang],
  ];
}

function slipLines({ reading, bySource }: RollUpResult, lang: Language): readonly string[] {
  const columns: readonly TextColumn[] = [
    { heading: reportTexts.source[lang], align: "left" },
    { heading: reportTexts.read[lang], align: "right" },
    { heading: reportTexts.counted[lang], align: "right" },
    { heading: reportTexts.refused[lang], align: "right" },
    { heading: reportTexts.duplicate[lang], align: "right" },
  ];
  const total = { read: 0, counted: 0, refused: 0, duplicate: 0 };
  const rows = reading.sources.map(({ file, sheet }, at) => {
    const of = bySource[at] ?? { read: 0, counted: 0, refused: 0, duplicate: 0 };
    for (const key of ["read", "counted", "refused", "duplicate"] as const) total[key] += of[key];
    return [`${file} · ${sheet}`, ...countCells(of)];
  });
  return [
    reportTexts.slip[lang],
    "",
    ...textTable(columns, [...rows, [reportTexts.total[lang], ...countCells(total)]]),
  ];
}

function countCells({ read, counted, refused, duplicate }: RollUpResult["bySource"][number]): readonly string[] {
  return [read, counted, refused, duplicate].map(countText);
}

function reportingLines({ reporting, context }: RollUpResult, lang: Language): readonly string[] {
  if (reporting.length === 0) return [];
  const of = (state: UnitReporting["state"]): readonly UnitReporting[] =>
    reporting.filter((one) => one.state === state);
  const named = (state: "late" | "missing"): readonly string[] => {
    const byDue = new Map<number | null, string[]>();
    for (const { unit, due } of of(state))
      byDue.set(due, [...(byDue.get(due) ?? []), context.units.units[unit]?.name ?? ""]);
    return [...byDue].map(([due, units]) => {
      const words = due === null ? "" : fillText(reportTexts.dueOn[lang], { due: dmyOfSerial(due) });
      return `  ${fillText(reportTexts[state][lang], { due: words, units: units.join(", ") })}`;
    });
  };
  const count = (state: UnitReporting["state"]): string => countText(of(state).length);
  return [
    fillText(reportTexts.reporting[lang], { onTime: count("on-time"), late: count("late"), missing: count("missing") }),
    ...named("late"),
    ...named("missing"),
  ];
}

function duplicateLines(result: RollUpResult, lang: Language): readonly string[] {
  const { duplicates } = result;
  if (duplicates.length === 0) return [];
  const shown = duplicates.slice(0, SHOWN_DUPLICATES).map(({ counted, others }) => {
    const places = [counted, ...others].map((row) => fillText(reportTexts.place[lang], rowPlace(result, row)));
    return `  ${places.join(" = ")}`;
  });
  const more = duplicates.length > SHOWN_DUPLICATES ? ["  …"] : [];
  return [fillText(reportTexts.duplicates[lang], { count: countText(duplicates.length) }), ...shown, ...more];
}

function unreadLines(unread: readonly Finding[], lang: Language): readonly string[] {
  if (unread.length === 0) return [];
  return [
    reportTexts.unread[lang],
    ...unread.flatMap((finding) =>
      findingLines(finding, [], lang).map((line, at) => (at === 0 ? `  ${finding.at.file} · ${line}` : `  ${line}`)),
    ),
  ];
}
