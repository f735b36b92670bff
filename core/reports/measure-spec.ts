import type { AmountField, ChoiceField, DateField } from "../records";
import type { LocalText } from "../text/local-text";

/** Dates that conditions may ask about: those of the sheet, and the end of the contract as stated or as departure plus term. */
export type ConditionDate = DateField | "contractEnd";

/** How a return stands to the end of the contract, within the locality's tolerance. */
export type ReturnTiming = "early" | "onTime" | "overstayed";

/**
 * One thing a row must meet to be counted; a closed list, so that a measure stays data. A blank cell meets none of them, but
 * `is: false`. A partly known date stands for its first day; a year alone lies only in a span that ends with that reporting year.
 */
export type Condition =
  | { readonly field: ChoiceField; readonly in: readonly string[] }
  /** The entry of the code list has this flag; for markets "high-income" is what the locality says. */
  | { readonly field: ChoiceField; readonly flag: string; readonly is: boolean }
  | { readonly field: ConditionDate; readonly within: "period" | "yearToDate" }
  | { readonly field: ConditionDate; readonly onOrBefore: "asOf" }
  /** Surely before: the last day that a partly known date may mean. */
  | { readonly field: ConditionDate; readonly before: "asOf" }
  /** Home by the as-of date: a return up to it that is no home leave, or a status that says so where no date does. */
  | { readonly field: "home"; readonly is: boolean }
  /** Not a seasonal departure, where the locality does not count these. */
  | { readonly field: "countsTowardQuota"; readonly is: true }
  | { readonly field: "priorityGroups"; readonly any: true }
  | { readonly field: "returnTiming"; readonly is: ReturnTiming }
  | { readonly field: AmountField; readonly moreThan: number };

interface Named {
  /** Public: the name of the figure in JSON. */
  readonly key: string;
  readonly label: LocalText;
  /** How it is counted, in one sentence for the officer. */
  readonly how: LocalText;
  readonly format: "integer" | "decimal" | "percent";
}

/** Rows that meet every condition. */
export interface CountMeasure extends Named {
  readonly op: "count";
  readonly where: readonly Condition[];
}

/** The sum of a number column over the rows that meet every condition. */
export interface SumMeasure extends Named {
  readonly op: "sum";
  readonly field: AmountField;
  readonly where: readonly Condition[];
}

/** One measure divided by another; it has no value where the other is zero. */
export interface RatioMeasure extends Named {
  readonly op: "ratio";
  readonly of: string;
  readonly to: string;
}

export type MeasureSpec = CountMeasure | SumMeasure | RatioMeasure;
