import {
  cellName,
  type DrillRefusal,
  type DrillView,
  drillView,
  explain,
  type Language,
  rollUpInputs,
  type RollUpResult,
  type Snapshot,
  type Stamp,
} from "../core/index";
import { current, type EngineState } from "./engine-state";
import type { EngineTools } from "./engine-tools";
import type { HeldWorkbook } from "./held-workbook";
import { noWorkbook } from "./refusals";
import { optionsOfStamp } from "./verify-part";
import type { WholeEngine } from "./whole-engine";

type DrillPart = Pick<WholeEngine, "drill" | "drillHead" | "people">;

/** The part of the engine that leads from a figure of the open workbook to the people behind it. */
export function drillPart(state: EngineState, { now }: EngineTools): DrillPart {
  // A province's workbook is rolled up once, not for every click.
  let known: { readonly held: HeldWorkbook; readonly result: RollUpResult | null } | null = null;
  const again = (held: HeldWorkbook, snapshot: Snapshot, stamp: Stamp): RollUpResult | null => {
    if (known?.held === held) return known.result;
    const result = rollUpInputs(snapshot, optionsOfStamp(stamp, Math.floor(now())));
    known = { held, result: "option" in result ? null : result };
    return known.result;
  };
  const run = (sheet: string, row: number, column: number, lang: Language): DrillView | DrillRefusal => {
    const held = current(state);
    if (held === null) return { ...noWorkbook(lang), near: [] };
    const cell = `'${sheet.replace(/'/g, "''")}'!${cellName(row, column)}`;
    const explained = explain(held.workbook, cell, (snapshot, stamp) => again(held, snapshot, stamp), lang);
    const view = drillView(explained, lang);
    state.people = "refusal" in view ? [] : view.rows;
    return view;
  };
  return {
    drill: run,
    drillHead: (sheet, row, column, lang) => {
      const view = run(sheet, row, column, lang);
      return "refusal" in view ? view : { view: { ...view, rows: [] }, itemCount: view.rows.length };
    },
    people: (from, to) => state.people.slice(from, to),
  };
}
