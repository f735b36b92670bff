import type { FileProblem, FileRemark } from "../file-problem";
import type { Severity } from "../finding";
import type { Grid } from "../grid";
import type { Issue } from "../fields/parsed";
import type { RuleId } from "../messages/finding-params";
import type { LocalText } from "../text/local-text";
import type { RowContext, WorkerRow } from "./worker-row";

/** Sheets that a rule's documentation shows and a test runs: as "bad" they must raise the rule, as "good" they must not. */
export interface SheetExample {
  readonly kind: "sheets";
  /** Sheets of one or more files: the file's name -> its sheets' grids by name. */
  readonly files: Readonly<Record<string, Readonly<Record<string, Grid>>>>;
  readonly command: "check" | "roll-up";
  /** What the user asked of the run, as on the command line; days as "2024-12-14". Absent: not said. */
  readonly options?: {
    readonly profile?: string;
    readonly to?: string;
    readonly period?: string;
    readonly asOf?: string;
  };
}

/** A whole file, told in words since it is bytes, and what reading it finds; `null`: nothing, it is read as any other. */
export interface FileExample {
  readonly kind: "file";
  readonly told: LocalText;
  readonly problem:
    | FileProblem
    | FileRemark
    | { readonly rule: "file.not-found" }
    | { readonly rule: "file.unreadable"; readonly reason: string }
    | null;
}

export type RuleExample = SheetExample | FileExample;

/** What is known of a rule: the catalogue, the severity of its findings, and the examples all come from here. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** Why the rule is there: the law, or the fact of practice. */
  readonly legalBasis: string;
  readonly title: LocalText;
  readonly why: LocalText;
  /** When a repair is offered, and why it is safe. Absent: the officer decides, nothing is ever changed. */
  readonly fixable?: LocalText;
  /** The module that finds it, from the root of the sources. Absent: the rule's own file does. */
  readonly foundBy?: string;
  readonly examples: { readonly good: RuleExample; readonly bad: RuleExample };
}

/** A rule about the cells of one worker's row. `field` is the column its findings point to. */
export interface RowRule extends Rule {
  readonly field: string;
  readonly check: (row: WorkerRow, context: RowContext) => Issue | null;
}
