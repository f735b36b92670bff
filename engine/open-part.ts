import {
  columnLooks,
  type Row,
  type Sheet,
  type SheetLayout,
  type TableColumnLook,
  type Workbook,
} from "../core/index";
import { arriving } from "./arriving";
import { openBytes } from "./chosen-files";
import type { OpenSheet } from "./engine";
import { missingSheet, refusedChange } from "./change-problem";
import { engineTexts } from "./engine-texts";
import { current, type EngineState } from "./engine-state";
import type { EngineTools } from "./engine-tools";
import { heldFile, heldFromHost, heldResult, layoutOf, savedBytes, withChanges } from "./held-workbook";
import type { SheetHead } from "./host-port";
import { cannotOpen } from "./refusals";
import { sheetPosition } from "./same-sheet";
import type { WholeEngine } from "./whole-engine";

type OpenPart = Pick<
  WholeEngine,
  | "begin"
  | "sheet"
  | "rows"
  | "end"
  | "openFile"
  | "closeWorkbook"
  | "applyChanges"
  | "tryChanges"
  | "sheetHeads"
  | "openResult"
  | "undoChanges"
  | "openSheets"
  | "window"
  | "lookOf"
  | "columnLooks"
  | "openFileName"
  | "save"
>;

/** The part of the engine that holds the open workbook. */
export function openPart(state: EngineState, tools: EngineTools): OpenPart {
  // What was open stays so until the new one is whole.
  const fromHost = arriving();
  const sheets = (): readonly Sheet[] => current(state)?.workbook.sheets ?? [];
  // Finding the tables again for every sheet that is drawn would be a waste.
  let known: { readonly of: Workbook; readonly looks: readonly TableColumnLook[] } | null = null;
  const looksOf = (workbook: Workbook | null): readonly TableColumnLook[] => {
    if (workbook === null) return [];
    if (known?.of !== workbook) known = { of: workbook, looks: columnLooks(workbook) };
    return known.looks;
  };
  const open = (next: EngineState["history"]): void => {
    state.history = next;
    state.checked = [];
    state.shown = [];
  };
  return {
    begin: fromHost.begin,
    sheet: fromHost.sheet,
    rows: fromHost.rows,
    end: () => {
      const whole = fromHost.whole();
      if (whole !== null) open([heldFromHost({ ...whole, sha256: null, savedOn: null })]);
    },
    openFile: (name, bytes, lang) => {
      const file = name.normalize("NFC");
      const { workbook, findings } = openBytes(file, bytes, tools);
      if (workbook === null) return cannotOpen(file, findings, lang);
      open([heldFile(workbook, bytes, findings)]);
      return { ok: true };
    },
    closeWorkbook: () => open([]),
    applyChanges: (changes) => {
      const held = current(state);
      if (held === null) throw new Error("no workbook is open");
      state.history = [...state.history, withChanges(held, changes, tools)];
    },
    tryChanges: (changes, lang) => {
      const held = current(state);
      if (held === null) return engineTexts.noWorkbookText[lang];
      const gone = missingSheet(held, changes, lang);
      if (gone !== null) return gone;
      try {
        state.history = [...state.history, withChanges(held, changes, tools)];
        return null;
      } catch (error) {
        return refusedChange(error, lang);
      }
    },
    openResult: (file) => {
      if (state.result === null) throw new Error("there is no result to open");
      open([...state.history, heldResult(file, state.result.layout)]);
    },
    undoChanges: () => {
      // A workbook as a file or a host gave it is no run; a result is, even where nothing was open before it.
      const isRun = state.history.length > 1 || current(state)?.origin.kind === "result";
      if (isRun) state.history = state.history.slice(0, -1);
    },
    sheetHeads: () => sheets().map(headOf),
    openSheets: () => sheets().map(openSheet),
    window: (sheet, from, to) => sheets()[sheetPosition(sheets(), sheet)]?.grid.slice(Math.max(from, 0), to) ?? [],
    lookOf: (sheet) => {
      const held = current(state);
      const layout = held === null ? null : layoutOf(held, sheet);
      return layout === null ? null : withoutCells(layout);
    },
    columnLooks: (sheet) => looksOf(current(state)?.workbook ?? null).filter((look) => look.sheet === sheet),
    openFileName: () => current(state)?.workbook.file ?? null,
    save: () => {
      const held = current(state);
      if (held === null) throw new Error("no workbook is open");
      return savedBytes(held, tools);
    },
  };
}

/** A layout whose cells travel in pieces of their own. */
export function withoutCells(layout: SheetLayout): SheetLayout {
  return { ...layout, grid: [] };
}

/** Cells in the widest row. */
export function widthOf(rows: readonly Row[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

function openSheet({ name, hidden, grid }: Sheet): OpenSheet {
  return { name, hidden, rowCount: grid.length, columnCount: widthOf(grid) };
}

function headOf({ name, hidden, merges, fonts, hiddenRows, hiddenColumns, formulas }: Sheet): SheetHead {
  return { name, hidden, merges, fonts, hiddenRows, hiddenColumns, formulas };
}
