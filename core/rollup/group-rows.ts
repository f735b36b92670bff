import type { Context } from "../context";
import type { WorkerRecords } from "../records";
import type { MeasureSpec } from "../reports/measure-spec";
import { measures as shippedMeasures } from "../reports/measures";
import { type CodedDimension, codedRows, dimensionOf, spreadRows } from "./dimension-codes";
import { type ExactSums, addTo, exactSums, sumAt } from "./exact-sums";
import { type Grouping, oneGroup, refineGroups } from "./refine-groups";
import { type RowFacts, acceptedNeed, countedSpecs, rowFacts, rowsWith } from "./row-facts";

/** What to group, by what, and what to count in each group. */
export interface GroupSpec {
  /** Keys of dimensions, the first one outermost. */
  readonly groupby: readonly string[];
  /** Keys of measures; a ratio brings what it is made of with it. */
  readonly measures: readonly string[];
  /** Only rows counted by this measure are grouped; without it all accepted rows are. */
  readonly rows?: string;
}

/** Groups of rows with their figures, in the order of their codes: that of the code lists and of the unit table, blank first. */
export interface RowGroups {
  readonly length: number;
  readonly groupby: readonly string[];
  /** Public code of a group in a dimension, by the dimension's place in `groupby`; "" is blank. */
  codeOf(group: number, dimension: number): string;
  /** Measure key -> figure of every group. A ratio over zero is NaN. */
  readonly figures: Readonly<Record<string, Float64Array>>;
  /** Positions in the records of the rows behind a group, in the order of the records. */
  rowsOf(group: number): Int32Array;
}

/** Groups before their figures are finished, for callers that go on adding. */
export interface CountedGroups extends RowGroups {
  /** Number of a group in a dimension; 0 is blank. */
  codeNumberOf(group: number, dimension: number): number;
  readonly sums: Readonly<Record<string, ExactSums>>;
}

/**
 * Groups accepted rows by any dimensions and measures each group. A row in several priority groups stands in several groups when
 * these are grouped by; nothing else overlaps. Unknown keys are bugs and throw. `facts` saves asking the conditions again.
 */
export function groupRows(
  records: WorkerRecords,
  spec: GroupSpec,
  context: Context,
  specs: readonly MeasureSpec[] = shippedMeasures,
  facts: RowFacts = rowFacts(records, context, neededSpecs(spec, specs)),
): CountedGroups {
  const selected = rowsWith(facts, spec.rows === undefined ? acceptedNeed : facts.need(spec.rows));
  const { rows, coded } = codedBy(spec.groupby, records, context, selected);
  const grouping = coded.reduce((groups, { codes, size }) => refineGroups(groups, codes, size), oneGroup(rows.length));
  const { codes, length } = grouping;
  const codeNumberOf = (group: number, dimension: number): number => codes[dimension]?.[group] ?? 0;
  const sums = measured(records, grouping, rows, neededSpecs(spec, specs), facts);
  return {
    length,
    groupby: spec.groupby,
    codeNumberOf,
    codeOf: (group, dimension) => coded[dimension]?.textOf(codeNumberOf(group, dimension)) ?? "",
    sums,
    figures: figuresOf(length, spec, specs, sums),
    rowsOf: rowLists(grouping, rows),
  };
}

/** Spreads the rows over the one dimension that may overlap, then codes them by every dimension. */
function codedBy(
  groupby: readonly string[],
  records: WorkerRecords,
  context: Context,
  selected: Int32Array,
): { readonly rows: Int32Array; readonly coded: readonly CodedDimension[] } {
  const wanted = groupby.map(dimensionOf);
  const [overlapping, ...more] = wanted.flatMap((dimension) => (dimension.kind === "groups" ? [dimension] : []));
  if (more.length > 0) throw new Error("only one dimension of a grouping may overlap");
  const spread = overlapping === undefined ? null : spreadRows(overlapping, records, context, selected);
  const rows = spread?.rows ?? selected;
  const coded = wanted.flatMap((dimension) => {
    if (dimension.kind === "groups") return spread === null ? [] : [spread];
    return [codedRows(dimension, records, context, rows)];
  });
  return { rows, coded };
}

function neededSpecs({ measures, rows }: GroupSpec, specs: readonly MeasureSpec[]): readonly MeasureSpec[] {
  const keys = new Set(rows === undefined ? measures : [...measures, rows]);
  for (const spec of specs) if (spec.op === "ratio" && keys.has(spec.key)) keys.add(spec.of).add(spec.to);
  const needed = specs.filter((spec) => keys.has(spec.key));
  if (needed.length < keys.size) throw new Error(`unknown measure among ${[...keys].join(", ")}`);
  return needed;
}

function measured(
  records: WorkerRecords,
  { length, groupOf }: Grouping,
  rows: Int32Array,
  specs: readonly MeasureSpec[],
  facts: RowFacts,
): Record<string, ExactSums> {
  const { bits } = facts;
  const all: Record<string, ExactSums> = {};
  for (const spec of countedSpecs(specs)) {
    const sums = exactSums(length);
    const need = facts.need(spec.key);
    if (spec.op === "count") {
      const { whole } = sums;
      for (let n = 0; n < rows.length; n++) {
        if (((bits[rows[n] ?? 0] ?? 0) & need) !== need) continue;
        const group = groupOf[n] ?? 0;
        whole[group] = (whole[group] ?? 0) + 1;
      }
    } else {
      const amounts = records.amounts[spec.field];
      for (let n = 0; n < rows.length; n++) {
        const row = rows[n] ?? 0;
        if (((bits[row] ?? 0) & need) === need) addTo(sums, groupOf[n] ?? 0, amounts[row] ?? 0);
      }
    }
    all[spec.key] = sums;
  }
  return all;
}

function figuresOf(
  length: number,
  { measures }: GroupSpec,
  specs: readonly MeasureSpec[],
  sums: Readonly<Record<string, ExactSums>>,
): Record<string, Float64Array> {
  const figures: Record<string, Float64Array> = {};
  const wanted = new Set(measures);
  for (const spec of specs) {
    if (!wanted.has(spec.key)) continue;
    figures[spec.key] = Float64Array.from({ length }, (_, group) => figureAt(spec, sums, group));
  }
  return figures;
}

/** The figure of a measure at one place of its sums. A ratio over zero is NaN. */
export function figureAt(spec: MeasureSpec, sums: Readonly<Record<string, ExactSums>>, at: number): number {
  const value = (key: string): number => {
    const of = sums[key];
    return of === undefined ? Number.NaN : sumAt(of, at);
  };
  if (spec.op !== "ratio") return value(spec.key);
  const to = value(spec.to);
  return to === 0 ? Number.NaN : value(spec.of) / to;
}

/** Sorts the rows by group once, when the first group is asked for. */
function rowLists({ length, groupOf }: Grouping, rows: Int32Array): (group: number) => Int32Array {
  let lists: { readonly ends: Int32Array; readonly sorted: Int32Array } | null = null;
  return (group) => {
    lists ??= sortByGroup(length, groupOf, rows);
    const { ends, sorted } = lists;
    return sorted.subarray(group === 0 ? 0 : (ends[group - 1] ?? 0), ends[group] ?? 0);
  };
}

function sortByGroup(
  length: number,
  groupOf: Int32Array,
  rows: Int32Array,
): { readonly ends: Int32Array; readonly sorted: Int32Array } {
  const ends = new Int32Array(length);
  for (const group of groupOf) ends[group] = (ends[group] ?? 0) + 1;
  let sum = 0;
  for (let group = 0; group < length; group++) {
    const size = ends[group] ?? 0;
    ends[group] = sum;
    sum += size;
  }
  // Each start moves on as its group fills, and is the group's end when all rows are placed.
  const sorted = new Int32Array(rows.length);
  for (let n = 0; n < rows.length; n++) {
    const group = groupOf[n] ?? 0;
    const at = ends[group] ?? 0;
    sorted[at] = rows[n] ?? 0;
    ends[group] = at + 1;
  }
  return { ends, sorted };
}
