import {
  countText,
  dmyOfSerial,
  duplicatePlaces,
  fillText,
  type Finding,
  type Language,
  percentText,
  quotaText,
  reportingCounts,
  resultTexts,
  type RollUpResult,
  rollUpTitle,
  slipLines,
  slipTotal,
  type UnitFigures,
  unitLines,
  type UnitReporting,
} from "../../core/index";
import { findingLines } from "./finding-lines";
import { reportTexts } from "./report-text";
import { type TextColumn, textTable } from "./text-table";

/** More duplicates than fit a screen are left to the workbook's own sheet. */
const SHOWN_DUPLICATES = 20;

/** A roll-up as a person reads it on a terminal: the summary, the conservation slip, who is missing or late, duplicates. */
export function rollUpText(result: RollUpResult, unread: readonly Finding[], lang: Language): string {
  const parts = [
    summaryLines(result, lang),
    slipText(result, lang),
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
  const { totals } = result;
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
    rollUpTitle(result, lang),
    "",
    ...textTable(columns, [...lines, figureCells(reportTexts.total[lang], totals, lang)]),
  ];
}

function figureCells(name: string, figures: UnitFigures, lang: Language): readonly string[] {
  const { measures, attainment, status } = figures;
  const ratio = attainment?.ofMax ?? null;
  return [
    name,
    quotaText(figures),
    countText(measures["departed"] ?? 0),
    ratio === null ? "" : percentText(ratio),
    status === null ? resultTexts.noQuota[lang] : resultTexts[status][lang],
  ];
}

function slipText(result: RollUpResult, lang: Language): readonly string[] {
  const columns: readonly TextColumn[] = [
    { heading: reportTexts.source[lang], align: "left" },
    { heading: reportTexts.read[lang], align: "right" },
    { heading: reportTexts.counted[lang], align: "right" },
    { heading: reportTexts.refused[lang], align: "right" },
    { heading: reportTexts.duplicate[lang], align: "right" },
  ];
  const lines = slipLines(result, lang);
  const rows = lines.map((line) => [`${line.file} · ${line.sheet}`, ...countCells(line)]);
  const total = [reportTexts.total[lang], ...countCells(slipTotal(lines, lang))];
  return [reportTexts.slip[lang], "", ...textTable(columns, [...rows, total])];
}

function countCells({ read, counted, refused, duplicate }: RollUpResult["bySource"][number]): readonly string[] {
  return [read, counted, refused, duplicate].map(countText);
}

function reportingLines(result: RollUpResult, lang: Language): readonly string[] {
  const { reporting, context } = result;
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
  const { onTime, late, missing } = reportingCounts(result);
  return [
    fillText(reportTexts.reporting[lang], {
      onTime: countText(onTime),
      late: countText(late),
      missing: countText(missing),
    }),
    ...named("late"),
    ...named("missing"),
  ];
}

function duplicateLines(result: RollUpResult, lang: Language): readonly string[] {
  const { duplicates } = result;
  if (duplicates.length === 0) return [];
  const shown = duplicates
    .slice(0, SHOWN_DUPLICATES)
    .map((group) => `  ${duplicatePlaces(result, group, lang).join(" = ")}`);
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
