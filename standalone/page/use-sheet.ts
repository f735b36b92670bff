import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CellValue, ColumnLook, SheetLayout, TableColumnLook } from "../../core/index";
import type { OpenSheet } from "../../engine/engine";
import type { MemoryHost } from "../../engine/memory-host-port";

/** Where the grid takes what it draws. */
export type GridSource = Pick<MemoryHost, "sheets" | "window" | "lookOf" | "columnLooks">;

/** Rows are fetched and kept in pages of this many. */
const PAGE = 100;

export interface DrawnSheet {
  readonly sheet: OpenSheet;
  readonly layout: SheetLayout | null;
  /** How the columns of its tables are to be read; changes once it is known. */
  readonly columns: readonly TableColumnLook[];
  /** A row by zero-based index; `undefined` while it is on its way. */
  readonly row: (index: number) => readonly CellValue[] | undefined;
  readonly look: (row: number, column: number) => ColumnLook;
  /** Asks for the rows that are about to be seen. */
  readonly want: (from: number, to: number) => void;
}

/** Rows of one sheet in one state of the workbook. */
interface Fetched {
  readonly pages: Map<number, readonly (readonly CellValue[])[]>;
  readonly asked: Set<number>;
}

/** One sheet of the open workbook, fetched as it is looked at. `version` changes with every edit and empties what was fetched. */
export function useSheet(source: GridSource, sheet: OpenSheet, version: number): DrawnSheet {
  const [, redraw] = useState(0);
  const [looks, setLooks] = useState<{ layout: SheetLayout | null; columns: readonly TableColumnLook[] }>({
    layout: null,
    columns: [],
  });
  // Made anew and not emptied: whoever still asks for the old one's rows, or waits for them, must not touch the new one's.
  const fetched = useMemo((): Fetched => ({ pages: new Map(), asked: new Set() }), [source, sheet.name, version]);
  // While rows of the newest state are on their way, those of the state before stand, so that an edit does not make the grid flash.
  const before = useRef<{ readonly sheet: string; readonly pages: Fetched["pages"] }>({ sheet: "", pages: new Map() });
  if (fetched.pages.size > 0) before.current = { sheet: sheet.name, pages: fetched.pages };

  useEffect(() => {
    let isLive = true;
    void Promise.all([source.lookOf(sheet.name), source.columnLooks(sheet.name)]).then(([layout, columns]) => {
      if (isLive) setLooks({ layout, columns });
    });
    return () => {
      isLive = false;
    };
  }, [source, sheet.name, version]);

  const want = useCallback(
    (from: number, to: number) => {
      for (let page = Math.floor(from / PAGE); page * PAGE < to; page++) {
        if (fetched.asked.has(page)) continue;
        fetched.asked.add(page);
        void source.window(sheet.name, page * PAGE, (page + 1) * PAGE).then((rows) => {
          fetched.pages.set(page, rows);
          redraw((n) => n + 1);
        });
      }
    },
    [source, sheet.name, fetched],
  );

  return {
    sheet,
    layout: looks.layout,
    columns: looks.columns,
    row: (index) => {
      const at = Math.floor(index / PAGE);
      const page =
        fetched.pages.get(at) ?? (before.current.sheet === sheet.name ? before.current.pages.get(at) : undefined);
      return page === undefined ? undefined : (page[index % PAGE] ?? []);
    },
    look: (row, column) => lookAt(looks.layout, looks.columns, row, column),
    want,
  };
}

function lookAt(
  layout: SheetLayout | null,
  columns: readonly TableColumnLook[],
  row: number,
  column: number,
): ColumnLook {
  if (layout !== null) return layout.columns[column]?.look ?? "general";
  return columns.find((at) => at.column === column && row >= at.top && row <= at.bottom)?.look ?? "general";
}
