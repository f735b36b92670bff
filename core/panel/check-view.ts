import { check, type CheckedTable } from "../commands/check";
import type { Finding } from "../finding";
import { shippedLists } from "../lists/shipped-lists";
import type { BadOption } from "../reading/run-options";
import type { Workbook } from "../snapshot";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import type { Serial } from "../time/serial";
import { periodChoice } from "./choices";
import { findingCounts } from "./finding-counts";
import { findingItems } from "./finding-items";
import { panelTexts, refusalTexts } from "./panel-texts";
import { panelRunOptions } from "./run-options-of";
import type { CheckView, PanelOptions, PanelRefusal, TableView } from "./views";

/** A check of the open workbook: the view, and the findings its items were made of, in the same order. */
export interface PanelCheck {
  readonly view: CheckView;
  readonly findings: readonly Finding[];
}

/** Checks the open workbook as the command line does. `remarks` is what reading its file gave cause to say; it comes first. */
export function checkView(
  workbook: Workbook,
  options: PanelOptions,
  today: Serial,
  lang: Language,
  remarks: readonly Finding[] = [],
): PanelCheck | PanelRefusal {
  const snapshot = { workbooks: [workbook] };
  const checked = check(snapshot, panelRunOptions(options, workbook, today));
  if ("option" in checked) return badOptionRefusal(checked, lang);
  const [file] = checked.files;
  const { context } = checked;
  const tables = file?.tables ?? [];
  const findings = [...remarks, ...(file?.findings ?? [])];
  const workers = tables.filter(({ table }) => table === "workers");
  const sum = (key: "read" | "accepted" | "refused"): number => workers.reduce((all, { rows }) => all + rows[key], 0);
  const view: CheckView = {
    file: workbook.file,
    counts: findingCounts(findings),
    items: findingItems(findings, snapshot, lang, workbook.file),
    tables: tableViews(tables, lang),
    rows: { read: sum("read"), accepted: sum("accepted"), refused: sum("refused") },
    period: periodChoice(context.period, lang),
    asOf: context.asOf,
  };
  return { view, findings };
}

export function tableViews(tables: readonly CheckedTable[], lang: Language): readonly TableView[] {
  return tables.map(({ table, sheet, rows }) => ({ title: panelTexts[table][lang], sheet, rows: rows.read }));
}

/** A choice that cannot be met, in the words of the panel. */
function badOptionRefusal({ option, value, known }: BadOption, lang: Language): PanelRefusal {
  const names = new Map(shippedLists.level.items.map(({ code, name }) => [code, name[lang]]));
  const shown = option === "to" ? known.map((key) => names.get(key) ?? key) : known;
  const text = fillText(refusalTexts[option][lang], { value, known: shown.join(", ") });
  return { refusal: { title: refusalTexts.notChecked[lang], text, findings: [] } };
}
