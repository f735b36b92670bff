import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { type CellValue, columnName, type Language, type RowLook, type SheetLayout } from "../../core/index";
import type { Spot } from "../../sidebar/backend";
import { cellText, isRight } from "./cell-text";
import { fittedWidths } from "./fitted-widths";
import { pageTexts } from "./texts";
import type { DrawnSheet } from "./use-sheet";

const ROW = 24;
const HEAD = 24;
const GUTTER = 52;
/** A layout's width is in characters of the default font. */
const CHARACTER = 7;
const WIDTH = 112;
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 3;
const BEYOND = 6;
/** Blank cells that a text may run over. */
const MOST_FREE = 8;

/** Rows whose numbers are of their column's kind. */
const LOOKED: ReadonlySet<string> = new Set<RowLook>(["body", "total", "section", "input"]);

/** Every cell that another severity, or none, has coloured: "row,column" -> tone. */
export type Tones = ReadonlyMap<string, string>;

interface GridProps {
  readonly drawn: DrawnSheet;
  readonly selected: Spot;
  readonly tones: Tones;
  readonly lang: Language;
  readonly onSelect: (at: Spot) => void;
}

/** A plain grid of one sheet: only what can be seen is drawn, whatever the size of the sheet. */
export function Grid({ drawn, selected, tones, lang, onSelect }: GridProps) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, left: 0, width: 900, height: 600 });
  const { sheet, layout } = drawn;
  const rowCount = Math.max(sheet.rowCount + SPARE_ROWS, 60);
  const columnCount = Math.max(sheet.columnCount + SPARE_COLUMNS, 12);
  const fitted = useFittedWidths(drawn, columnCount);
  const edges = useMemo(() => {
    const lefts = [0];
    for (let column = 0; column < columnCount; column++) {
      const of = layout?.columns[column];
      const width =
        of === undefined ? (fitted[column] ?? WIDTH) : of.hidden === true ? 0 : Math.round(of.width * CHARACTER) + 6;
      lefts.push((lefts[column] ?? 0) + width);
    }
    return lefts;
  }, [layout, fitted, columnCount]);
  const edge = (column: number): number => edges[column] ?? 0;

  const firstRow = Math.max(0, Math.floor(view.top / ROW) - BEYOND);
  const lastRow = Math.min(rowCount, Math.ceil((view.top + view.height) / ROW) + BEYOND);
  let firstColumn = 0;
  while (firstColumn < columnCount - 1 && edge(firstColumn + 1) < view.left) firstColumn++;
  let lastColumn = firstColumn;
  while (lastColumn < columnCount && edge(lastColumn) < view.left + view.width) lastColumn++;

  useEffect(() => {
    drawn.want(firstRow, lastRow);
  });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => {
      const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = element;
      setView({ top, left, width, height });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, []);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || selected.sheet !== sheet.name) return;
    const top = selected.row * ROW;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW + HEAD > element.scrollTop + element.clientHeight)
      element.scrollTop = top + ROW + HEAD - element.clientHeight + ROW * 3;
    const left = edge(selected.column);
    if (left < element.scrollLeft) element.scrollLeft = left;
    else if (edge(selected.column + 1) + GUTTER > element.scrollLeft + element.clientWidth)
      element.scrollLeft = edge(selected.column + 1) + GUTTER - element.clientWidth + 40;
  }, [selected.sheet, selected.row, selected.column, sheet.name, edges]);

  const move = (rows: number, columns: number): void => {
    onSelect({
      sheet: sheet.name,
      row: Math.min(Math.max(selected.row + rows, 0), rowCount - 1),
      column: Math.min(Math.max(selected.column + columns, 0), columnCount - 1),
    });
  };
  const page = Math.max(1, Math.floor(view.height / ROW) - 2);
  const keys: Readonly<Record<string, readonly [number, number]>> = {
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    ArrowRight: [0, 1],
    ArrowLeft: [0, -1],
    PageDown: [page, 0],
    PageUp: [-page, 0],
    Home: [0, -columnCount],
    Enter: [1, 0],
  };
  const isHere = selected.sheet === sheet.name;
  const merged = useMemo(
    () => new Map((layout?.merges ?? []).map((range) => [`${String(range.top)},${String(range.left)}`, range])),
    [layout],
  );
  const covered = useMemo(() => coveredCells(layout?.merges ?? []), [layout]);
  const rows: number[] = [];
  for (let row = firstRow; row < lastRow; row++) rows.push(row);
  const columns: number[] = [];
  // A hidden column has no width, and its text must not run on over its neighbours.
  for (let column = firstColumn; column < lastColumn; column++)
    if (edge(column + 1) > edge(column)) columns.push(column);

  return (
    <div
      class="grid"
      ref={box}
      role="grid"
      aria-label={`${pageTexts.grid[lang]} ${sheet.name}`}
      aria-rowcount={rowCount}
      aria-colcount={columnCount}
      aria-activedescendant={isHere ? "active-cell" : undefined}
      tabIndex={0}
      onKeyDown={(event) => {
        const step = keys[event.key];
        if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        move(step[0], step[1]);
      }}
    >
      <div
        class="grid-sheet"
        ref={sized(edge(columnCount) + GUTTER, rowCount * ROW + HEAD)}
        onMouseDown={(event) => {
          const { left, top } = event.currentTarget.getBoundingClientRect();
          const row = Math.floor((event.clientY - top - HEAD) / ROW);
          const column = edges.findIndex((_, at) => edge(at + 1) + GUTTER > event.clientX - left);
          // A press on the letters or numbers, which stand still while the rest scrolls, is none on a cell.
          if (event.target instanceof Element && event.target.closest(".grid-head, .grid-number") !== null) return;
          if (row >= 0 && column >= 0) onSelect({ sheet: sheet.name, row, column });
        }}
      >
        <div class="grid-head" role="row" ref={sized(edge(columnCount) + GUTTER, HEAD)}>
          <div class="grid-corner" role="columnheader" aria-label={pageTexts.rows[lang]} />
          {columns.map((column) => (
            <div
              key={column}
              role="columnheader"
              class="grid-letter"
              ref={placed(edge(column) + GUTTER, 0, edge(column + 1) - edge(column), HEAD)}
            >
              {columnName(column)}
            </div>
          ))}
        </div>
        {columns.map((column) => (
          <div
            key={column}
            class="grid-line"
            ref={placed(edge(column) + GUTTER, HEAD, edge(column + 1) - edge(column), rowCount * ROW)}
          />
        ))}
        {rows.map((row) => {
          const cells = drawn.row(row);
          const rowLook = layout?.rows[row] ?? (cells?.length ? layout?.bodyLook : undefined) ?? "plain";
          return (
            <div
              key={row}
              role="row"
              aria-rowindex={row + 1}
              class={`grid-row look-${rowLook}`}
              ref={placed(0, HEAD + row * ROW, edge(columnCount) + GUTTER, ROW)}
            >
              <div class="grid-number" role="rowheader">
                {row + 1}
              </div>
              {columns.map((column) => {
                const value = cells?.[column] ?? null;
                const look = drawn.look(row, column);
                const isActive = isHere && selected.row === row && selected.column === column;
                const tone = tones.get(`${String(row)},${String(column)}`);
                const span = merged.get(`${String(row)},${String(column)}`);
                if (covered.has(`${String(row)},${String(column)}`) && !isActive) return null;
                const isBare = rowLook === "plain" || column >= (layout?.columns.length ?? 0);
                if (value === null && !isActive && tone === undefined && span === undefined && isBare) return null;
                const reach = span?.right ?? reachOf(value, cells ?? [], column, edges);
                const right = edge(reach + 1);
                const text = cellText(value, layout === null || LOOKED.has(rowLook) ? look : "general");
                return (
                  <div
                    key={column}
                    id={isActive ? "active-cell" : undefined}
                    role="gridcell"
                    aria-colindex={column + 1}
                    aria-selected={isActive}
                    title={text.length * CHARACTER > right - edge(column) ? text : undefined}
                    class={`grid-cell${isRight(value, look) ? " right" : look === "centred" && layout !== null && LOOKED.has(rowLook) ? " centred" : ""}${reach > column ? " wide" : ""}${isActive ? " active" : ""}${tone === undefined ? "" : ` tone-${tone}`}`}
                    ref={placed(
                      edge(column) + GUTTER,
                      0,
                      right - edge(column),
                      span === undefined ? ROW : (span.bottom - row + 1) * ROW,
                    )}
                  >
                    {text}
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

const FITTED_ROWS = 60;
const NO_WIDTHS: readonly number[] = [];

/** Widths by what stands in the first rows; while rows are on their way, those of before. */
function useFittedWidths({ sheet, layout, columns, row, look }: DrawnSheet, columnCount: number): readonly number[] {
  const kept = useRef<{ readonly sheet: string; readonly widths: readonly number[] }>({ sheet: "", widths: NO_WIDTHS });
  const isThere = row(0) !== undefined;
  return useMemo(() => {
    if (layout !== null) return NO_WIDTHS;
    if (isThere) {
      const rows = Array.from({ length: FITTED_ROWS }, (_, index) => row(index) ?? []);
      kept.current = { sheet: sheet.name, widths: fittedWidths(rows, columnCount, look, WIDTH) };
    }
    return kept.current.sheet === sheet.name ? kept.current.widths : NO_WIDTHS;
    // How columns are to be read is known after the rows, and makes days out of numbers.
  }, [sheet, layout, columns, isThere, columnCount]);
}

/** Text that is too long runs on over blank cells to its right, as in Excel. */
function reachOf(value: CellValue, cells: readonly CellValue[], column: number, edges: readonly number[]): number {
  if (typeof value !== "string") return column;
  const end = (edges[column] ?? 0) + value.length * CHARACTER + 12;
  let last = column;
  while ((edges[last + 1] ?? end) < end && last - column < MOST_FREE && (cells[last + 1] ?? null) === null) last++;
  return last;
}

/** Cells that a merged one lies over: "row,column". */
function coveredCells(merges: SheetLayout["merges"]): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { top, left, bottom, right } of merges)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (row !== top || column !== left) cells.add(`${String(row)},${String(column)}`);
  return cells;
}

/** Sizes and places are set from script: the page's policy allows no style attributes. */
function placed(left: number, top: number, width: number, height: number) {
  return (element: HTMLElement | null): void => {
    if (element === null) return;
    element.style.transform = `translate(${left}px, ${top}px)`;
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
  };
}

function sized(width: number, height: number) {
  return (element: HTMLElement | null): void => {
    if (element === null) return;
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
  };
}
