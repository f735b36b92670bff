import { resultTexts, sheetNames } from "../messages/result-texts";
import type { RollUpResult, UnitReporting } from "../rollup/roll-up-result";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { addRow, finishDraft, type SheetPart, startDraft } from "./draft";
import type { Mark } from "./sheet-layout";
import { addTitles, officeOf, periodLine } from "./title-block";

const tones: Readonly<Record<UnitReporting["state"], Mark["tone"]>> = {
  "on-time": "good",
  late: "explain",
  missing: "error",
};

/** Which units reported on time, late, or not at all. */
export function reportingSheet(result: RollUpResult, lang: Language): SheetPart {
  const { reporting, context } = result;
  const draft = startDraft(sheetNames.reporting[lang], [
    { width: 6, look: "centred" },
    { width: 34, look: "wrapped" },
    { width: 26, look: "wrapped" },
    { width: 14, look: "date" },
    { width: 14, look: "date" },
    { width: 16, look: "centred" },
  ]);
  const count = (state: UnitReporting["state"]): number => reporting.filter((one) => one.state === state).length;
  addTitles(draft, officeOf(result), resultTexts.reportingTitle[lang], [
    periodLine(context, lang),
    fillText(resultTexts.reportingLine[lang], {
      onTime: count("on-time"),
      late: count("late"),
      missing: count("missing"),
    }),
  ]);
  const heads = [
    resultTexts.ordinal,
    resultTexts.unit,
    resultTexts.parentUnit,
    resultTexts.due,
    resultTexts.receivedOn,
    resultTexts.state,
  ];
  const header = addRow(
    draft,
    heads.map((text) => text[lang]),
    "heading",
  );
  reporting.forEach(({ unit, due, receivedOn, state }, index) => {
    const at = context.units.units[unit];
    const parent = at === undefined ? undefined : context.units.ancestors(at.id)[0];
    const row = addRow(draft, [
      index + 1,
      at?.name ?? null,
      parent?.name ?? null,
      due,
      receivedOn,
      resultTexts[state][lang],
    ]);
    draft.marks.push({ tone: tones[state], range: { top: row, left: 5, bottom: row, right: 5 } });
  });
  return finishDraft(draft, {
    landscape: false,
    freeze: { rows: header + 1, columns: 2 },
    repeatRows: { top: header, bottom: header },
    ...(reporting.length === 0
      ? {}
      : { filter: { top: header, left: 0, bottom: header + reporting.length, right: 5 } }),
  });
}
