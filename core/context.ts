import type { CodeLists } from "./lists/code-list";
import type { PeriodRule } from "./profiles/profile";
import type { LocalText } from "./text/local-text";
import type { StatedDueDate } from "./time/due-date";
import type { Serial } from "./time/serial";
import type { Period } from "./time/period";
import type { UnitTable } from "./units/unit-table";

/** A quota joined to its unit. Bounds are persons, or ratios for "highIncomeShare". */
export interface UnitQuota {
  /** Position in `UnitTable.units`. */
  readonly unit: number;
  readonly yearFrom: number;
  readonly yearTo: number;
  readonly measure: "departed" | "highIncomeShare";
  readonly min: number | null;
  readonly max: number | null;
  readonly floor: boolean;
  readonly above: boolean;
  readonly kind: "assigned" | "self-set" | "average";
  readonly basis: string;
}

/** A due date joined to its level or unit, by its position in `UnitTable.units`. */
export interface UnitDueDate extends StatedDueDate<number> {
  /** Stated cut-off of the period's figures, a serial day; `null`: the period rule's. */
  readonly cutOff: Serial | null;
}

/** Everything a run needs to know besides the rows: units, lists, quotas, dates. Plain data, made once a run. */
export interface Context {
  /** Key and name of the profile; key `null` when units and quotas come from the inputs alone. */
  readonly profile: { readonly key: string | null; readonly name: LocalText; readonly office: string };
  readonly units: UnitTable;
  /** Level whose units fill sheets. */
  readonly reportingLevel: string;
  /** Level rolled up to. */
  readonly targetLevel: string;
  readonly lists: CodeLists;
  readonly quotas: readonly UnitQuota[];
  readonly dueDates: readonly UnitDueDate[];
  readonly periodRule: PeriodRule;
  readonly period: Period;
  readonly asOf: Serial;
  /** Codes of the high-income, stable markets. */
  readonly highIncomeMarkets: ReadonlySet<string>;
  readonly returnToleranceDays: number;
  readonly seasonalCounts: boolean;
}
