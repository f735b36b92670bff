import {
  collidingSheets,
  findingItems,
  layOutPanelRollUp,
  type OpenBook,
  panelRunOptions,
  readStamp,
  rollUpInputs,
  rollUpView,
} from "../core/index";
import { fileFindings } from "./chosen-files";
import { current, type EngineState } from "./engine-state";
import type { EngineTools } from "./engine-tools";
import { widthOf, withoutCells } from "./open-part";
import { badOption, noFiles, nothingRead } from "./refusals";
import { rollUpSnapshot } from "./roll-up-inputs";
import type { WholeEngine } from "./whole-engine";

type RollUpPart = Pick<WholeEngine, "rollUp" | "collision" | "resultSheets" | "resultRows">;

/** The part of the engine that rolls the chosen files up, and hands the result out in pieces. */
export function rollUpPart(state: EngineState, { now, productVersion }: EngineTools): RollUpPart {
  const openBook = (): OpenBook | null => {
    const open = current(state)?.workbook ?? null;
    return open === null ? null : { sheetNames: open.sheets.map(({ name }) => name), stamp: readStamp(open) };
  };
  return {
    rollUp: (options, lang, into = "new") => {
      state.result = null;
      const open = current(state)?.workbook ?? null;
      if (state.files.length === 0) return noFiles(lang);
      const unread = fileFindings(state.files);
      if (state.files.every(({ workbook }) => workbook === null)) return nothingRead(unread, lang);
      const snapshot = rollUpSnapshot(state.files, open);
      const rolledUp = rollUpInputs(snapshot, panelRunOptions(options, open, Math.floor(now())));
      if ("option" in rolledUp) return badOption(rolledUp, lang);
      // What could not be read is told before what was read in it, as the command line does.
      const result = { ...rolledUp, findings: [...unread, ...rolledUp.findings] };
      const book = into === "open" ? openBook() : null;
      const layout = layOutPanelRollUp(result, lang, productVersion, book?.stamp ?? null);
      state.result = { result, layout };
      state.shown = findingItems(result.findings, snapshot, lang);
      const view = rollUpView(result, layout, state.shown, lang, book);
      return { view: { ...view, items: [] }, itemCount: state.shown.length };
    },
    collision: (lang) => {
      const book = openBook();
      if (state.result === null || book === null) return null;
      return collidingSheets(book.sheetNames, book.stamp, state.result.layout, lang);
    },
    resultSheets: () =>
      (state.result?.layout.sheets ?? []).map((layout) => ({
        layout: withoutCells(layout),
        rowCount: layout.grid.length,
        columnCount: widthOf(layout.grid),
      })),
    resultRows: (sheet, from, to) => state.result?.layout.sheets[sheet]?.grid.slice(Math.max(from, 0), to) ?? [],
  };
}
