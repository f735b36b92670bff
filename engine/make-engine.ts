import { callFunction } from "../core/index";
import { drillPart } from "./drill-part";
import { emptyState } from "./engine-state";
import type { EngineTools } from "./engine-tools";
import { filesPart } from "./files-part";
import { openPart } from "./open-part";
import { panelPart } from "./panel-part";
import { rollUpPart } from "./roll-up-part";
import { verifyPart } from "./verify-part";
import type { WholeEngine } from "./whole-engine";

/**
 * Core's commands over one open workbook, the files chosen and the last result. Synchronous and deterministic but for the tools
 * handed in; bad data comes back as refusals and findings, only faults are thrown.
 */
export function makeEngine(tools: EngineTools): WholeEngine {
  const state = emptyState();
  return {
    ...openPart(state, tools),
    ...panelPart(state, tools),
    ...filesPart(state, tools),
    ...rollUpPart(state, tools),
    ...verifyPart(state, tools),
    ...drillPart(state, tools),
    call: (id, args, lang) => callFunction(id, args, { today: Math.floor(tools.now()), lang }),
  };
}
