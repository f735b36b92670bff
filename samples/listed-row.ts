import type { Severity } from "../core/finding";
import type { CellValue } from "../core/grid";
import type { RuleId } from "../core/messages/finding-params";
import type { Field, Person } from "./person";

/** A finding that a row was planted with; `field` is the column whose cell it points to. */
export interface PlantedFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly field: Field;
  readonly fix?: CellValue;
}

/** One row of a list: what is true of it, what its cells say instead, and what must come of it. */
export interface ListedRow {
  readonly person: Person;
  /** Cells that say something else than the person's own value. */
  readonly cells: Partial<Record<Field, CellValue>>;
  readonly findings: readonly PlantedFinding[];
  readonly outcome: "counted" | "refused" | "duplicate";
  /** Rows of one person, of which one counts, share this word. */
  readonly samePerson?: string;
}

export function cleanRow(person: Person): ListedRow {
  return { person, cells: {}, findings: [], outcome: "counted" };
}

/** Plants something in a row. */
export type Plant = (row: ListedRow) => ListedRow;

interface Planted {
  readonly cells?: Partial<Record<Field, CellValue>>;
  /** What the row is taken to say in spite of its cells. */
  readonly person?: Partial<Person>;
  readonly findings?: readonly PlantedFinding[];
  readonly outcome?: ListedRow["outcome"];
  readonly samePerson?: string;
}

export function plant(
  row: ListedRow,
  { cells = {}, person = {}, findings = [], outcome = row.outcome, samePerson }: Planted,
): ListedRow {
  return {
    person: { ...row.person, ...person },
    cells: { ...row.cells, ...cells },
    findings: [...row.findings, ...findings],
    outcome,
    ...(samePerson === undefined ? {} : { samePerson }),
  };
}
