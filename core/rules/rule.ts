import type { Severity } from "../finding";
import type { Grid } from "../grid";
import type { Issue } from "../fields/parsed";
import type { RuleId } from "../messages/finding-params";
import type { LocalText } from "../text/local-text";
import type { RowContext, WorkerRow } from "./worker-row";

/** A sheet that a rule's documentation shows, and that a test runs: it must raise the rule (bad) or must not (good). */
export interface RuleExample {
  /** Sheets of one or more files: the file's name -> its sheets' grids by name. */
  readonly files: Readonly<Record<string, Readonly<Record<string, Grid>>>>;
}

/** What is known of a rule: the catalogue, the severity of its findings, and the examples all come from here. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** Why the rule is there: the law, or the fact of practice. */
  readonly legalBasis: string;
  readonly title: LocalText;
  readonly why: LocalText;
}

/** A rule about the cells of one worker's row. `field` is the column its findings point to. */
export interface RowRule extends Rule {
  readonly field: string;
  readonly check: (row: WorkerRow, context: RowContext) => Issue | null;
}
