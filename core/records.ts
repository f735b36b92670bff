/** Date columns hold `codeDate` numbers (core/fields/date.ts): serial × 4 + how much is known. 0 is blank. */
export const dateFields = ["birthDate", "departureDate", "contractEndDate", "returnDate"] as const;
/** Choice columns hold the position in their code list, plus one. 0 is blank or not in the list. */
export const choiceFields = [
  "sex",
  "ethnicGroup",
  "education",
  "market",
  "programme",
  "returnReason",
  "statusAbroad",
] as const;
/** Number columns hold the value. 0 is blank. */
export const amountFields = ["contractMonths", "monthlyWage", "loanAmount", "supportAmount"] as const;

export type DateField = (typeof dateFields)[number];
export type ChoiceField = (typeof choiceFields)[number];
export type AmountField = (typeof amountFields)[number];

/** What became of a row. */
export const rowStatus = { accepted: 0, refused: 1, duplicate: 2 } as const;

/**
 * Worker rows of any number of sources as typed columns: entry `n` of every array is row `n`. All data rows are here, the refused
 * and the duplicates too, so that rows read = accepted + refused + duplicates can be counted, not asserted. Names and other texts
 * stay in their grids; `source` and `row` lead back to them.
 */
export interface WorkerRecords {
  readonly length: number;
  /** Index into the sources of the run: the file and sheet the row was first written in. */
  readonly source: Int32Array;
  /** Zero-based row in that first sheet; what a figure is traced back to. */
  readonly sourceRow: Int32Array;
  /** Index into the located tables of the run, and zero-based row in that table's grid: where the cells are read now. */
  readonly table: Int32Array;
  readonly row: Int32Array;
  /** One of `rowStatus`. */
  readonly status: Uint8Array;
  /** Position in `UnitTable.units`, plus one. 0: not known. Of the deepest level that the row or its file names. */
  readonly unit: Int32Array;
  /** `codeIdentity` number (core/fields/identity.ts). 0: blank. */
  readonly identity: Float64Array;
  /** Set of bits by position in the priority-group list. */
  readonly priorityGroups: Int32Array;
  readonly dates: Readonly<Record<DateField, Int32Array>>;
  readonly choices: Readonly<Record<ChoiceField, Int16Array>>;
  readonly amounts: Readonly<Record<AmountField, Float64Array>>;
  /** The end of the contract as stated, else departure plus term, as a `codeDate`; 0 where neither is known. */
  readonly contractEnd: Int32Array;
}

/** Worker records while they are read: room is made table by table, never row by row. */
export interface GrowingRecords extends WorkerRecords {
  length: number;
}

type MutableColumns<K extends string, A> = Record<K, A>;

class Columns implements GrowingRecords {
  length = 0;
  source = new Int32Array(0);
  sourceRow = new Int32Array(0);
  table = new Int32Array(0);
  row = new Int32Array(0);
  status = new Uint8Array(0);
  unit = new Int32Array(0);
  identity = new Float64Array(0);
  priorityGroups = new Int32Array(0);
  contractEnd = new Int32Array(0);
  readonly dates = emptyColumns(dateFields, () => new Int32Array(0));
  readonly choices = emptyColumns(choiceFields, () => new Int16Array(0));
  readonly amounts = emptyColumns(amountFields, () => new Float64Array(0));

  reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.row.length) return;
    const size = Math.max(needed, this.row.length * 2);
    this.source = grown(this.source, new Int32Array(size));
    this.sourceRow = grown(this.sourceRow, new Int32Array(size));
    this.table = grown(this.table, new Int32Array(size));
    this.row = grown(this.row, new Int32Array(size));
    this.status = grown(this.status, new Uint8Array(size));
    this.unit = grown(this.unit, new Int32Array(size));
    this.identity = grown(this.identity, new Float64Array(size));
    this.priorityGroups = grown(this.priorityGroups, new Int32Array(size));
    this.contractEnd = grown(this.contractEnd, new Int32Array(size));
    for (const key of dateFields) this.dates[key] = grown(this.dates[key], new Int32Array(size));
    for (const key of choiceFields) this.choices[key] = grown(this.choices[key], new Int16Array(size));
    for (const key of amountFields) this.amounts[key] = grown(this.amounts[key], new Float64Array(size));
  }
}

export interface RecordsBuilder {
  readonly records: GrowingRecords;
  /** Makes room for that many more rows; the arrays of `records` may be replaced by larger ones. */
  reserve(more: number): void;
}

/** Empty records, ready to grow. */
export function startRecords(): RecordsBuilder {
  const columns = new Columns();
  return {
    records: columns,
    reserve: (more) => {
      columns.reserve(more);
    },
  };
}

function emptyColumns<K extends string, A>(keys: readonly K[], make: () => A): MutableColumns<K, A> {
  return Object.fromEntries(keys.map((key) => [key, make()])) as MutableColumns<K, A>; // fromEntries forgets the keys' type
}

function grown<A extends Int32Array | Int16Array | Uint8Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
