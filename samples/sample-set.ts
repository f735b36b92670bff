import type { Severity } from "../core/finding";
import type { CellValue } from "../core/grid";
import type { RuleId } from "../core/messages/finding-params";
import type { Counting } from "./count";
import type { Day } from "./day";
import type { DrawnFile } from "./drawn-sheet";
import type { ListedRow } from "./listed-row";

/** A unit of a set's golden report. */
export interface SetUnit {
  /** Short and unique in the set: its code, or its name where it has none. */
  readonly key: string;
  readonly name: string;
  readonly code: string | null;
  readonly level: string;
  /** Key of the unit above; `null` for the unit rolled up to. */
  readonly parent: string | null;
  readonly quota: { readonly min: number; readonly max: number; readonly floor: boolean } | null;
}

export interface ExpectedTable {
  readonly table: "workers" | "quotas" | "units" | "calendar";
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: {
    readonly read: number;
    readonly accepted: number;
    readonly refused: number;
    readonly skipped: number;
  };
}

/** A finding by its place, as an officer names it; `sheet` and `cell` are null where it is about more. */
export interface ExpectedFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly fix: { readonly to: CellValue } | null;
}

/** One worker sheet: its rows with the unit each counts for (a key), and the rows of the sheet they stand in. */
export interface SetSource {
  readonly sheet: string;
  /** The unit that sent it (a key). */
  readonly unit: string;
  readonly rows: readonly { readonly row: ListedRow; readonly unit: string; readonly number: number }[];
}

export interface SetFile {
  readonly drawn: DrawnFile;
  readonly tables: readonly ExpectedTable[];
  readonly findings: readonly ExpectedFinding[];
  readonly sources: readonly SetSource[];
  /** Keys of the units whose report it is, and the day it was made as far as the file tells. */
  readonly reports: readonly string[];
  readonly reportedOn: Day | null;
}

/** One folder of samples: files that belong together, how to check them, and everything needed to know the findings beforehand. */
export interface SampleSet {
  /** "tam-duong": the folder; `input` is the folder of workbooks inside it. */
  readonly folder: string;
  readonly input: string;
  readonly about: { readonly vi: string; readonly en: string };
  readonly options: {
    readonly profile: string | null;
    readonly period: string;
    readonly asOf: Day;
    readonly to: string | null;
  };
  readonly files: readonly SetFile[];
}

/** A set that is also rolled up, with a golden report. */
export interface RolledUpSet extends SampleSet {
  readonly counting: Counting;
  /** The first is the one rolled up to. */
  readonly units: readonly SetUnit[];
  readonly reportingLevel: string;
  /** The last day in time; `null` where no document names one. */
  readonly due: Day | null;
  /** Rows of one person of which the first counts. */
  readonly duplicates: readonly (readonly ListedRow[])[];
  /** Findings of the roll-up as a whole: about no one file. */
  readonly wholeFindings: readonly { readonly rule: RuleId; readonly severity: Severity }[];
}
