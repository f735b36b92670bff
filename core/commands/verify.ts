import { cellName } from "../grid";
import { isChartLine } from "../layout/chart-lines";
import { stampOfLayout } from "../layout/consolidated";
import { findFigures, type FoundFigure } from "../layout/find-figures";
import type { WorkbookLayout } from "../layout/sheet-layout";
import { sourceLine } from "../layout/sources-sheet";
import { type FigureEntry, readStamp, type Stamp } from "../layout/stamp";
import type { RollUpResult } from "../rollup/roll-up-result";
import type { Workbook } from "../snapshot";
import { changedSources, type ChangedSources } from "./changed-sources";
import { isSameValue } from "./same-value";
import type { Difference, DifferenceCause, Verification } from "./difference";
import { verifyRows } from "./verify-rows";
import { type FigurePlaces, verifyTexts } from "./verify-texts";

/** The workbook cannot be verified: it has no stamp of ours, or is a template. */
export interface NotVerifiable {
  readonly refusal: "no-stamp" | "template";
}

/**
 * Holds a consolidated workbook against what its sources give now: every figure of the summary, the breakdowns and the sources, the
 * words that give them their meaning, who reported when, and every cell of the worker rows. Figures are matched by unit and key, rows by their source, wherever they stand.
 */
export function verify(
  consolidated: Workbook,
  expected: RollUpResult,
  expectedLayout: WorkbookLayout,
): Verification | NotVerifiable {
  const stamp = readStamp(consolidated);
  if (stamp === null) return { refusal: "no-stamp" };
  if (stamp.kind === "template") return { refusal: "template" };
  const target = stampOfLayout(expectedLayout);
  if (target === null) throw new Error("the expected layout has no stamp");
  const sources = changedSources(consolidated, stamp, expected);
  const figures = verifyFigures(findFigures(consolidated, stamp), target, sources);
  const rows = verifyRows(consolidated, stamp, expectedLayout, target, sources);
  const texts = verifyTexts(consolidated, expectedLayout, placesOf(target), sources);
  return {
    compared: figures.compared + texts.compared + rows.compared,
    differences: [...figures.differences, ...texts.differences, ...rows.differences],
  };
}

function placesOf({ figures }: Stamp): FigurePlaces {
  const places = new Map<string, Set<string>>();
  for (const { sheet, row, column } of figures) {
    const known = places.get(sheet) ?? new Set<string>();
    places.set(sheet, known.add(`${String(row)} ${String(column)}`));
  }
  return places;
}

function verifyFigures(found: readonly FoundFigure[], target: Stamp, sources: ChangedSources): Verification {
  const written = new Map(found.map((figure) => [idOf(figure.entry, target, sources), figure]));
  const differences: Difference[] = [];
  const wanted = new Set<string>();
  for (const entry of target.figures) {
    if (isChartLine(entry.line)) continue;
    const id = JSON.stringify([entry.sheet, entry.line, entry.key]);
    wanted.add(id);
    const figure = written.get(id);
    if (figure === undefined ? entry.value === null : isSameValue(figure.value, entry.value)) continue;
    const at = figure?.at ?? { row: entry.row, column: entry.column };
    differences.push({
      sheet: figure?.entry.sheet ?? entry.sheet,
      cell: cellName(at.row, at.column),
      label: entry.label,
      found: figure?.value ?? null,
      expected: entry.value,
      cause: causeOf(figure, entry, sources),
    });
  }
  for (const [id, { entry, at, value }] of written) {
    if (wanted.has(id)) continue;
    // What a chart repeats is held against what was written: what it should be is told where the figure itself stands.
    const expected = isChartLine(entry.line) ? entry.value : null;
    if (at === null || isSameValue(value, expected)) continue;
    differences.push({
      sheet: entry.sheet,
      cell: cellName(at.row, at.column),
      label: entry.label,
      found: value,
      expected,
      cause: expected === null ? "extra" : isSameValue(value, null) ? "missing" : "overtyped",
    });
  }
  return { compared: Math.max(written.size, wanted.size), differences };
}

/** A figure of either workbook by sheet, line and key, with the files of its line named as the new reading names them. */
function idOf({ sheet, line, key }: FigureEntry, target: Stamp, sources: ChangedSources): string {
  const place = sources.placeOfLine.get(line);
  return JSON.stringify([sources.sheetIn(target, sheet), place === undefined ? line : sourceLine(place), key]);
}

function causeOf(figure: FoundFigure | undefined, entry: FigureEntry, sources: ChangedSources): DifferenceCause {
  if (figure === undefined || figure.at === null) return "missing";
  // A cell that was blank when it was written is not missing: what belongs there has changed.
  if (!isSameValue(figure.value, figure.entry.value)) return isSameValue(figure.value, null) ? "missing" : "overtyped";
  return entry.key === "sha256" || sources.isBehind(entry) ? "stale" : "changed";
}
