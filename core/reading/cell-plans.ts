import type { CellReaders } from "../fields/cell-readers";
import { cellSchema } from "../fields/cell-schema";
import type { Issue, Parsed } from "../fields/parsed";
import { accepted } from "../fields/parsed";
import type { CellValue } from "../grid";
import { slot } from "../rules/worker-row";
import type { LocatedTable } from "../sources";
import { type FieldKind, type TableSpec, fieldOf } from "../tables/table-spec";

/** The fast test that stands before a field's schema; small integers, so that the row loop can switch on them. */
export const fast = { text: 0, date: 1, amount: 2, choice: 3, identity: 4, phone: 5, passport: 6 } as const;

const fastOfKind: Readonly<Record<FieldKind, number>> = {
  text: fast.text,
  range: fast.text,
  date: fast.date,
  integer: fast.amount,
  amount: fast.amount,
  choice: fast.choice,
  choices: fast.choice,
  unit: fast.choice,
  identity: fast.identity,
  phone: fast.phone,
  passport: fast.passport,
};

/** How one column of a located table is read. */
export interface CellPlan {
  readonly field: string;
  readonly label: string;
  readonly column: number;
  readonly slot: number;
  readonly fast: number;
  readonly required: boolean;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
  /** Values of texts met before, for fields of few distinct values. Only texts without remarks are kept. */
  readonly known: Map<CellValue, number>;
  /** Texts met before under this heading that cannot be used or are remarked on: finding what they come near to is dear. */
  readonly doubtful: Map<CellValue, Parsed>;
  /** The text read last and its value: sheets repeat themselves downwards. */
  lastCell: CellValue;
  lastValue: number;
  /** The truth, asked for whatever the fast test does not recognise. */
  readonly slow: (cell: CellValue) => Parsed;
}

const slots: Readonly<Record<string, number | undefined>> = slot;

/** Memos of texts already read, by field; kept for a whole run, since all sheets write the same few words. */
export interface Memos {
  readonly known: Map<string, Map<CellValue, number>>;
  /** By field and heading: remarks speak of the column by its own heading. */
  readonly doubtful: Map<string, Map<CellValue, Parsed>>;
}

export function startMemos(): Memos {
  return { known: new Map(), doubtful: new Map() };
}

/** Plans for the columns of a table, in the order in which a row is walked. */
export function cellPlans(
  table: LocatedTable,
  spec: TableSpec,
  readers: CellReaders,
  memos: Memos,
): readonly CellPlan[] {
  return [...table.columns]
    .filter(([key]) => slots[key] !== undefined || !(fieldOf(spec, key).onlyInResults ?? false))
    .sort((a, b) => a[1] - b[1])
    .map(([key, column]) => {
      const field = fieldOf(spec, key);
      const label = table.headings.get(key) ?? field.label.vi;
      const schema = cellSchema(field, label, readers);
      const [least, most] = field.between ?? [0, Number.MAX_SAFE_INTEGER];
      return {
        field: key,
        label,
        column,
        slot: slots[key] ?? slot.text,
        fast: fastOfKind[field.kind],
        required: field.required,
        least,
        most,
        whole: field.kind === "integer",
        known: memoOf(memos.known, key),
        doubtful: memoOf(memos.doubtful, JSON.stringify([key, label])),
        lastCell: null,
        lastValue: Number.NaN,
        slow: (cell) => readSlowly(schema, cell),
      };
    });
}

function memoOf<V>(memos: Map<string, Map<CellValue, V>>, key: string): Map<CellValue, V> {
  const known = memos.get(key);
  if (known !== undefined) return known;
  const made = new Map<CellValue, V>();
  memos.set(key, made);
  return made;
}

export function readSlowly(schema: ReturnType<typeof cellSchema>, cell: CellValue): Parsed {
  const result = schema.safeParse(cell);
  if (result.success) return result.data;
  const issues: Issue[] = [];
  for (const found of result.error.issues) {
    if (found.code !== "custom") throw new Error(`a cell schema raised ${found.code}`);
    issues.push(found.params?.["issue"] as Issue); // only cellSchema adds issues, and always with one
  }
  return issues.length === 0 ? accepted(0) : { value: Number.NaN, issues };
}
