import {
  checkView,
  type FindingItem,
  homeView,
  keepReasonChanges,
  keepReasonRefusal,
  markedCells,
  panelRunOptions,
  unitReport,
} from "../core/index";
import { current, type EngineState } from "./engine-state";
import type { EngineTools } from "./engine-tools";
import { noWorkbook } from "./refusals";
import type { WholeEngine } from "./whole-engine";

type PanelPart = Pick<WholeEngine, "home" | "check" | "report" | "items" | "keepReason" | "reasonRefusal" | "marks">;

/** The part of the engine that looks at the open workbook. */
export function panelPart(state: EngineState, { now, productVersion }: EngineTools): PanelPart {
  const today = (): number => Math.floor(now());
  const chosen = (itemIds: readonly string[]): readonly FindingItem[] => {
    const wanted = new Set(itemIds);
    return state.checked.filter(({ id }) => wanted.has(id));
  };
  return {
    home: (options, lang) => {
      const held = current(state);
      return homeView(held?.workbook ?? null, options, today(), lang, held?.remarks);
    },
    check: (options, lang) => {
      const held = current(state);
      if (held === null) return noWorkbook(lang);
      const checked = checkView(held.workbook, options, today(), lang, held.remarks);
      if ("refusal" in checked) return checked;
      const { items } = checked.view;
      state.checked = items;
      state.shown = items;
      return { view: { ...checked.view, items: [] }, itemCount: items.length };
    },
    report: (options, lang) => {
      const held = current(state);
      if (held === null) return noWorkbook(lang);
      const run = panelRunOptions(options, held.workbook, today());
      return unitReport(held.workbook, run, lang, { createdOn: today(), productVersion });
    },
    items: (from, to) => state.shown.slice(from, to),
    keepReason: (itemIds, reason, lang) => {
      const held = current(state);
      if (held === null) return [];
      return keepReasonChanges(held.workbook, chosen(itemIds), reason, today(), lang);
    },
    reasonRefusal: (itemIds, reason, lang) => keepReasonRefusal(chosen(itemIds), reason, lang)?.refusal.text ?? null,
    marks: () => markedCells(state.checked),
  };
}
