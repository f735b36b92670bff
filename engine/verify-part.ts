import {
  type Language,
  layOutResult,
  type PanelRefusal,
  readStamp,
  rollUpInputs,
  type RunOptions,
  type Serial,
  serialOfIso,
  type Stamp,
  verify,
  verifyView,
  type VerifyView,
} from "../core/index";
import { fileFindings } from "./chosen-files";
import { current, type EngineState } from "./engine-state";
import type { EngineTools } from "./engine-tools";
import { badOption, noFiles, nothingRead, noWorkbook } from "./refusals";
import { rollUpSnapshot } from "./roll-up-inputs";
import type { WholeEngine } from "./whole-engine";

type VerifyPart = Pick<WholeEngine, "verify" | "verifyHead" | "differences">;

/** The part of the engine that holds the open workbook against its sources. */
export function verifyPart(state: EngineState, { now, productVersion }: EngineTools): VerifyPart {
  const run = (lang: Language): VerifyView | PanelRefusal => {
    const open = current(state)?.workbook ?? null;
    if (open === null) return noWorkbook(lang);
    const stamp = readStamp(open);
    if (stamp?.kind !== "consolidated")
      return verifyView({ refusal: stamp === null ? "no-stamp" : "template" }, null, lang);
    if (state.files.length === 0) return noFiles(lang);
    if (state.files.every(({ workbook }) => workbook === null)) return nothingRead(fileFindings(state.files), lang);
    const result = rollUpInputs(rollUpSnapshot(state.files, open), optionsOfStamp(stamp, Math.floor(now())));
    if ("option" in result) return badOption(result, lang);
    // Words of the expected workbook are compared too, so it is laid out in the language of the one at hand.
    const expected = layOutResult(result, stamp.lang, productVersion);
    return verifyView(verify(open, result, expected), result, lang, expected);
  };
  const remembered = (view: VerifyView | PanelRefusal): VerifyView | PanelRefusal => {
    state.differences = "refusal" in view ? [] : view.items;
    return view;
  };
  return {
    verify: (lang) => remembered(run(lang)),
    verifyHead: (lang) => {
      const view = remembered(run(lang));
      return "refusal" in view ? view : { view: { ...view, items: [] }, itemCount: view.items.length };
    },
    differences: (from, to) => state.differences.slice(from, to),
  };
}

/** The run that made a workbook, again. */
export function optionsOfStamp({ profile, to, period, asOf }: Stamp, today: Serial): RunOptions {
  return { profile, to, period, asOf: asOf === null ? null : serialOfIso(asOf), today };
}
