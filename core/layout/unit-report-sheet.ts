import { resultTexts } from "../messages/result-texts";
import { dimensions } from "../reports/dimensions";
import { measures } from "../reports/measures";
import { codeName, codesOf } from "../reports/shown-dimensions";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { dmyOfSerial } from "../time/serial";
import { chartPlace, rowsForBars, rowsForColumns } from "./chart-place";
import { chartTexts } from "./chart-texts";
import { addBanner, addRow, finishDraft, hiddenLine, lastVisible, startDraft } from "./draft";
import type { ChartLayout, SheetLayout } from "./sheet-layout";
import { addSignatures } from "./title-block";
import type { UnitReport } from "./unit-report";
import { addBlock, type ReportDraft, type ReportFigure, type ReportLine } from "./unit-report-draft";
import {
  abroad,
  inPeriod,
  measureFigures,
  openFigures,
  quotaFigures,
  shownMeasures,
  totalFigure,
} from "./unit-report-figures";
import { addReportHead } from "./unit-report-head";
import { monthsOf } from "./unit-report-months";
import { unitReportTexts as texts } from "./unit-report-texts";

/** The day it is made, a serial day, and the version that makes it. */
export interface ReportMaking {
  readonly createdOn: number;
  readonly productVersion: string;
}

const LEAST_CHARTED = 2;
const FIGURE = 2;
const NAME = 1;

/** The period's report of one unit as a sheet to print and sign, and its lines for the panel. */
export function unitReportSheet(
  report: UnitReport,
  lang: Language,
  making: ReportMaking,
): { readonly layout: SheetLayout; readonly lines: readonly ReportLine[] } {
  const { result, unit } = report;
  const { context } = result;
  const draft = startDraft(texts.sheet[lang], [
    { width: 6, look: "centred" },
    { width: 46, look: "wrapped" },
    { width: 20, look: "integer" },
    { width: 19, look: "centred" },
    hiddenLine,
  ]);
  const made: ReportDraft = { draft, lines: [], unit: context.units.units[unit]?.id ?? "" };
  addReportHead(made, report, lang);
  addBlock(made, texts.against[lang], quotaFigures(report, lang), lang);
  addBlock(made, texts.inPeriod[lang], measureFigures(report, inPeriod, lang), lang);
  const months = addMonths(made, report, lang);
  const [markets, ...others] = DIMENSIONS;
  // Both charts under both tables: a chart that begins where a page ends is cut in two.
  const charts = addCharts(made, [...months, ...addDimension(made, report, markets, lang)], lang);
  for (const key of others) addDimension(made, report, key, lang);
  addBlock(made, texts.abroad[lang], measureFigures(report, abroad, lang), lang);
  addBlock(made, texts.open[lang], openFigures(report, lang), lang);
  addSignatures(draft, lang);
  addHow(made, report, lang, making);
  return { layout: finishDraft(draft, { landscape: false, charts }).layout, lines: made.lines };
}

const DIMENSIONS = ["market", "sex", "programme", "priorityGroup"] as const;

/** A chart that is to be drawn over the first lines of a block. */
interface PlannedChart {
  readonly kind: ChartLayout["kind"];
  readonly title: string;
  readonly top: number;
  readonly count: number;
  readonly rows: number;
}

/** Months without anybody stand too: a series of months has no gaps. */
function addMonths(made: ReportDraft, { figures, result }: UnitReport, lang: Language): readonly PlannedChart[] {
  const counts = figures.breakdowns["month"] ?? {};
  const months = monthsOf(result.context.period, lang);
  const about = texts.byMonth[lang];
  const lines = months.map(({ code, name, days }): ReportFigure => ({
    key: `month:${code}`,
    label: name,
    value: counts[code] ?? 0,
    remark: days,
    about,
  }));
  const undated = counts[""] ?? 0;
  const rest: readonly ReportFigure[] =
    undated === 0 ? [] : [{ key: "month:", label: texts.noMonth[lang], value: undated, about }];
  const top = addBlock(made, about, [...lines, ...rest, totalFigure("month", about, figures, lang)], lang);
  return months.length < LEAST_CHARTED || (figures.measures["departed"] ?? 0) === 0
    ? []
    : [{ kind: "column", title: chartTexts.byMonth[lang], top, count: months.length, rows: rowsForColumns }];
}

/** A block for a dimension that anybody departed has a say in. */
function addDimension(
  made: ReportDraft,
  { figures, result }: UnitReport,
  key: (typeof DIMENSIONS)[number],
  lang: Language,
): readonly PlannedChart[] {
  const dimension = dimensions.find((one) => one.key === key);
  const codes = dimension === undefined ? [] : codesOf({ ...result, totals: figures }, dimension);
  if (dimension === undefined || codes.length === 0) return [];
  const about = fillText(texts.byDimension[lang], { dimension: lowerFirst(dimension.label[lang]) });
  const lines = codes.map((code): ReportFigure => ({
    key: `${key}:${code}`,
    label: codeName(result.context, dimension, code, lang),
    value: figures.breakdowns[key]?.[code] ?? 0,
    whole: figures.measures["departed"] ?? 0,
    about,
  }));
  const note = dimension.kind === "groups" ? resultTexts.severalGroups[lang] : null;
  const top = addBlock(made, about, [...lines, totalFigure(key, about, figures, lang)], lang, note);
  const count = codes.length;
  return key !== "market" || count < LEAST_CHARTED
    ? []
    : [{ kind: "bar", title: chartTexts.byMarket[lang], top, count, rows: rowsForBars(count) }];
}

/** Charts one under the other, on empty rows of their own. */
function addCharts({ draft }: ReportDraft, planned: readonly PlannedChart[], lang: Language): readonly ChartLayout[] {
  return planned.map(({ kind, title, top, count, rows }) => {
    const at = chartPlace(draft.columns, draft.grid.length, 0, lastVisible(draft), rows);
    for (let row = 0; row <= rows; row++) addRow(draft, [], "plain");
    const column = (of: number) => ({ top, left: of, bottom: top + count - 1, right: of });
    return {
      kind,
      title,
      categories: column(NAME),
      series: [{ name: resultTexts.persons[lang], values: column(FIGURE) }],
      unit: chartTexts.persons[lang],
      at,
    };
  });
}

/** How each figure is counted, and by what; after the signatures, as an annex. */
function addHow(
  { draft }: ReportDraft,
  report: UnitReport,
  lang: Language,
  { createdOn, productVersion }: ReportMaking,
): void {
  const right = lastVisible(draft);
  addBanner(draft, texts.how[lang], "section", 0, right);
  const yearToDate = report.result.context.period.kind === "year" ? [] : (["departedYearToDate"] as const);
  const shown: ReadonlySet<string> = new Set([...yearToDate, ...shownMeasures(report, [...inPeriod, ...abroad])]);
  for (const { key, label, how } of measures)
    if (shown.has(key)) addBanner(draft, `${label[lang]} – ${how[lang]}`, "note", 0, right);
  addBanner(
    draft,
    fillText(texts.made[lang], { version: productVersion, day: dmyOfSerial(Math.floor(createdOn)) }),
    "note",
    0,
    right,
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
