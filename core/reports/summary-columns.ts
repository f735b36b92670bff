import type { CellValue } from "../grid";
import type { ColumnLook } from "../layout/sheet-layout";
import { resultTexts } from "../messages/result-texts";
import type { PeriodKind } from "../profiles/profile";
import type { UnitFigures } from "../rollup/roll-up-result";
import type { Language, LocalText } from "../text/local-text";
import { rangeText } from "../text/number-text";

/** One column of the summary by unit. */
export interface SummaryColumn {
  /** The figure's key in the ledger of the workbook. */
  readonly key: string;
  readonly heading: LocalText;
  /** Columns that follow one another under the same group share a heading above theirs. */
  readonly group: LocalText | null;
  readonly width: number;
  readonly look: ColumnLook;
  /** Left out for these kinds of period, where it would only repeat another column. */
  readonly notFor?: readonly PeriodKind[];
  readonly value: (figures: UnitFigures, lang: Language) => CellValue;
}

type MeasureColumn = Omit<SummaryColumn, "value" | "look"> & { readonly look?: ColumnLook };

function measure(column: MeasureColumn): SummaryColumn {
  return { look: "integer", ...column, value: ({ measures }) => measures[column.key] ?? 0 };
}

const texts = resultTexts;

/** The columns after number and unit, from left to right. */
export const summaryColumns: readonly SummaryColumn[] = [
  { key: "quota", heading: texts.quota, group: null, width: 15, look: "centred", value: quotaCell },
  measure({ key: "departed", heading: texts.departed, group: texts.departedGroup, width: 8 }),
  measure({ key: "departedFemale", heading: texts.departedFemale, group: texts.departedGroup, width: 8 }),
  measure({ key: "departedHighIncome", heading: texts.departedHighIncome, group: texts.departedGroup, width: 12 }),
  {
    key: "ofMin",
    heading: texts.ofMin,
    group: texts.attainmentGroup,
    width: 9,
    look: "percent",
    value: ({ attainment }) => attainment?.ofMin ?? null,
  },
  {
    key: "ofMax",
    heading: texts.ofMax,
    group: texts.attainmentGroup,
    width: 10,
    look: "percent",
    value: ({ attainment }) => attainment?.ofMax ?? null,
  },
  { key: "status", heading: texts.status, group: texts.attainmentGroup, width: 10, look: "centred", value: statusCell },
  measure({ key: "departedYearToDate", heading: texts.yearToDate, group: null, width: 10, notFor: ["year"] }),
  measure({ key: "abroad", heading: texts.abroad, group: texts.abroadGroup, width: 9 }),
  measure({ key: "overdue", heading: texts.overdue, group: texts.abroadGroup, width: 9 }),
  measure({ key: "returnedOnTime", heading: texts.returnedOnTime, group: texts.returnedGroup, width: 8 }),
  measure({ key: "returnedEarly", heading: texts.returnedEarly, group: texts.returnedGroup, width: 8 }),
  measure({ key: "returnedOverstayed", heading: texts.returnedLate, group: texts.returnedGroup, width: 8 }),
  measure({ key: "borrowers", heading: texts.loanPersons, group: texts.loanGroup, width: 8 }),
  measure({ key: "loanAmount", heading: texts.loanAmount, group: texts.loanGroup, width: 11, look: "amount" }),
];

/** "04–05"; the quota's bounds as its document writes them. */
function quotaCell({ quota }: UnitFigures): CellValue {
  return quota === null
    ? null
    : rangeText(quota.min, quota.max, quota.floor, quota.measure === "highIncomeShare", quota.above);
}

function statusCell({ quota, status }: UnitFigures, lang: Language): CellValue {
  return status === null ? (quota === null ? texts.noQuota[lang] : null) : texts[status][lang];
}
