import type { Level, Unit } from "../units/unit";
import type { LocalText } from "../text/local-text";

/** What a unit is to reach. A range; "trở lên" makes it a floor: more than `max` is still within. */
export interface Quota {
  readonly unit: string;
  /** First and last reporting year it holds for, inclusive; equal for a single year. */
  readonly yearFrom: number;
  readonly yearTo: number;
  /** The measure it is about: "departed" (persons) or "highIncomeShare" (a ratio, 0.8 is 80 %). */
  readonly measure: "departed" | "highIncomeShare";
  readonly min: number | null;
  readonly max: number | null;
  readonly floor: boolean;
  /** True where the lower bound itself is not enough ("trên 80%"). */
  readonly above: boolean;
  readonly kind: "assigned" | "self-set" | "average";
  /** The document it stands in. */
  readonly basis: string;
  readonly note: string;
}

export type PeriodKind = "year" | "half" | "quarter" | "month";

/** "Trước ngày X": the last day in time is the day before `day`/`month`. */
export interface DueDate {
  /** Level of the unit that reports; `place` narrows it to one unit (an id). */
  readonly level: string;
  readonly place: string | null;
  readonly period: PeriodKind;
  /** For "half" and "quarter": which one (1, 2, …); `null` is all of them. */
  readonly index: number | null;
  /** The day before which the report must be in. */
  readonly before: { readonly day: number; readonly month: number; readonly yearOffset: number };
  readonly basis: string;
}

/** Where reporting periods begin. NĐ 09/2019 Điều 12: on the 15th, so that year 2024 is 15/12/2023–14/12/2024. */
export interface PeriodRule {
  /** 15 by NĐ 09/2019; 1 for calendar months. */
  readonly startDay: 1 | 15;
  readonly basis: string;
}

/** Everything that differs from one locality to another, as data. */
export interface Profile {
  readonly key: string;
  readonly name: LocalText;
  /** The office that keeps the sheet, for title blocks: "UBND huyện Bình Sơn". */
  readonly office: string;
  readonly levels: readonly Level[];
  /** The level whose units fill sheets (the rows of a roll-up), and the level it rolls up to unless told otherwise. */
  readonly reportingLevel: string;
  readonly rollUpTo: string;
  readonly units: readonly Unit[];
  readonly quotas: readonly Quota[];
  readonly periods: PeriodRule;
  readonly dueDates: readonly DueDate[];
  /** Market codes that count as high-income and stable here; `null`: the flags of the market list. */
  readonly highIncomeMarkets: readonly string[] | null;
  /** A return up to this many days before or after the end of the contract is on time. */
  readonly returnToleranceDays: number;
  /** Whether seasonal departures count toward the quota: no document says, so it is a setting shown on every report. */
  readonly seasonalCounts: boolean;
  /** What the locality's documents ask that no date or number can say, and what of this profile is only a sample. */
  readonly notes?: LocalText;
}
