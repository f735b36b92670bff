import {
  type FileView,
  type Language,
  noPanelOptions,
  panelRunOptions,
  type PanelOptions,
  rollUpInputs,
} from "../core/index";
import { fileView, type TakenFile, withFile, withUnsent } from "./chosen-files";
import { arriving } from "./arriving";
import { current, type EngineState } from "./engine-state";
import type { EngineTools } from "./engine-tools";
import { withLinked } from "./linked-file";
import { rollUpSnapshot } from "./roll-up-inputs";
import type { WholeEngine } from "./whole-engine";

type FilesPart = Pick<
  WholeEngine,
  "clearFiles" | "addFile" | "refuseFile" | "beginLinked" | "linkedSheet" | "linkedRows" | "endLinked"
>;

/** The part of the engine that takes in the files for a roll-up or a verification. */
export function filesPart(state: EngineState, tools: EngineTools): FilesPart {
  const viewOfLast = (options: PanelOptions, lang: Language): FileView => {
    const last = state.files[state.files.length - 1];
    if (last === undefined) throw new Error("no file was taken in");
    return fileView(last, contentOf(last, options), lang);
  };
  const contentOf = (file: TakenFile, options: PanelOptions): Parameters<typeof fileView>[1] => {
    if (file.workbook === null) return { rows: 0, units: [] };
    const open = current(state)?.workbook ?? null;
    const run = panelRunOptions(options, open, Math.floor(tools.now()));
    const result = rollUpInputs(rollUpSnapshot([file], open), run);
    if ("option" in result) return { rows: 0, units: [] };
    const units = result.reading.sources.flatMap(({ unit }) =>
      unit === null ? [] : [result.context.units.units[unit]?.name ?? ""],
    );
    return { rows: result.reading.records.length, units: [...new Set(units)] };
  };
  const linked = arriving();
  let linkedId = "";
  return {
    beginLinked: (name, id) => {
      linkedId = id;
      linked.begin(name);
    },
    linkedSheet: linked.sheet,
    linkedRows: linked.rows,
    endLinked: (lang, options = noPanelOptions) => {
      const whole = linked.whole();
      if (whole === null) throw new Error("no spreadsheet was begun");
      state.files = withLinked(state.files, whole, linkedId, tools, lang);
      return viewOfLast(options, lang);
    },
    clearFiles: () => {
      state.files = [];
      state.result = null;
    },
    addFile: (name, bytes, lang, options = noPanelOptions) => {
      state.files = withFile(state.files, name, bytes, tools, lang);
      return viewOfLast(options, lang);
    },
    refuseFile: (name, why, lang) => {
      state.files = withUnsent(state.files, name, why, lang);
      return viewOfLast(noPanelOptions, lang);
    },
  };
}
