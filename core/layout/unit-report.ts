import type { RuleId } from "../messages/finding-params";
import type { RollUpResult, UnitFigures } from "../rollup/roll-up-result";

/** Why rows are not counted: one rule, and the rows of the register (1-based) that break it. */
export interface RefusedRows {
  readonly rule: RuleId;
  readonly rows: readonly number[];
}

/** The period's report of one unit, from its own register; every figure is the roll-up's. */
export interface UnitReport {
  readonly result: RollUpResult;
  /** Position in the unit table. */
  readonly unit: number;
  readonly figures: UnitFigures;
  /** Names of the units whose rows stand in the register, where it is of a whole with several. */
  readonly parts: readonly string[];
  /** Rows of the register that are not counted for the unit. */
  readonly left: { readonly refused: number; readonly duplicate: number; readonly otherUnits: number };
  readonly refusedWhy: readonly RefusedRows[];
  /** Findings of the register that nobody has dealt with, and those with a kept reason. */
  readonly open: {
    readonly errors: number;
    readonly explains: number;
    readonly notes: number;
    readonly explained: number;
  };
}
