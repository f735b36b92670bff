import type { Explanation } from "../commands/explain";
import { isSameValue } from "../commands/same-value";
import type { CellValue } from "../grid";
import { summaryColumns } from "../reports/summary-columns";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { countText, percentText } from "../text/number-text";
import { drillTexts } from "./drill-texts";
import { verifyWords } from "./verify-words";
import type { DrillRefusal, DrillView } from "./views";

type Refused = Extract<Explanation, { kind: "refusal" }>;

/** The people behind a figure, or why there are none to show and which figures are near. */
export function drillView(explanation: Explanation, lang: Language): DrillView | DrillRefusal {
  if (explanation.kind === "refusal") return refused(explanation, lang);
  const { sheet, cell, label, key, value, written, how, rows } = explanation;
  const shown = (of: CellValue): string => shownFigure(of, key, lang);
  return {
    sheet,
    cell,
    label,
    value: shown(value),
    written: isSameValue(value, written) ? "" : shown(written),
    how,
    rows,
  };
}

function refused({ reason, asked, near }: Refused, lang: Language): DrillRefusal {
  const isOurs = reason !== "no-stamp" && reason !== "template" && reason !== "unreadable";
  const sentence = fillText(drillTexts[reason][lang], { asked });
  return {
    refusal: {
      title: drillTexts.notDrilled[lang],
      text: isOurs ? `${sentence} ${drillTexts.pick[lang]}` : sentence,
      findings: [],
    },
    near,
  };
}

const percentKeys: ReadonlySet<string> = new Set(
  summaryColumns.flatMap(({ key, look }) => (look === "percent" ? [key] : [])),
);

/** A figure as its cell shows it: attainments as percent. */
function shownFigure(value: CellValue, key: string, lang: Language): string {
  if (value === null || value === "") return verifyWords.blank[lang];
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return percentKeys.has(key) ? percentText(value) : countText(value);
}
