import { useCallback, useEffect, useRef, useState } from "preact/hooks";
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

/** One sheet of the open workbook, fetched as it is looked at. `version` changes with every edit and empties what was fetched. */
export function useSheet(source: GridSource, sheet: OpenSheet, version: number): DrawnSheet {
  const pages = useRef(new Map<number, readonly (readonly CellValue[])[]>());
  const asked = useRef(new Set<number>());
  const [, redraw] = useState(0);
  const [looks, setLooks] = useState<{ layout: SheetLayout | null; columns: readonly TableColumnLook[] }>({
    layout: null,
    columns: [],
  });
  const current = useRef("");
  const key = `${String(version)} ${sheet.name}`;
  if (current.current !== key) {
    current.current = key;
    pages.current = new Map();
    asked.current = new Set();
  }

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
        if (asked.current.has(page)) continue;
        asked.current.add(page);
        void source.window(sheet.name, page * PAGE, (page + 1) * PAGE).then((rows) => {
          if (current.current !== key) return;
          pages.current.set(page, rows);
          redraw((n) => n + 1);
        });
      }
    },
    [source, sheet.name, key],
  );

  return {
    sheet,
    layout: looks.layout,
    columns: looks.columns,
    row: (index) => {
      const page = pages.current.get(Math.floor(index / PAGE));
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
