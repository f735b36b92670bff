import { methodTexts, resultTexts, sheetNames } from "../messages/result-texts";
import { measureExplanations } from "../reports/explanations";
import type { RollUpResult } from "../rollup/roll-up-result";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { countText } from "../text/number-text";
import { dmyOfSerial } from "../time/serial";
import { periodName } from "../time/period";
import { addRow, finishDraft, type SheetPart, startDraft } from "./draft";
import { addTitles, officeOf } from "./title-block";

/** How each figure is computed, and the settings under which it was. */
export function methodSheet(result: RollUpResult, lang: Language, productVersion: string): SheetPart {
  const draft = startDraft(sheetNames.method[lang], [
    { width: 5, look: "centred" },
    { width: 32, look: "wrapped" },
    { width: 92, look: "wrapped" },
  ]);
  addTitles(draft, officeOf(result), resultTexts.methodTitle[lang], []);
  const header = addRow(
    draft,
    [resultTexts.ordinal[lang], resultTexts.methodItem[lang], resultTexts.methodHow[lang]],
    "heading",
  );
  const lines = [...conventions(result, lang, productVersion), ...measureExplanations(lang)];
  lines.forEach(([item, how], at) => addRow(draft, [at + 1, item, how]));
  return finishDraft(draft, { freeze: { rows: header + 1, columns: 0 }, repeatRows: { top: header, bottom: header } });
}

function conventions(
  { context }: RollUpResult,
  lang: Language,
  productVersion: string,
): readonly (readonly [string, string])[] {
  const { period, periodRule, asOf, lists, units } = context;
  const levelName = (key: string): string =>
    units.levels.find((level) => level.key === key)?.name[lang].toLowerCase() ?? key;
  const markets = lists.market.items
    .filter(({ code }) => context.highIncomeMarkets.has(code))
    .map(({ name }) => name[lang]);
  const t = methodTexts;
  return [
    [
      t.period[lang],
      fillText(t.periodHow[lang], {
        period: periodName(period, lang),
        from: dmyOfSerial(period.from),
        to: dmyOfSerial(period.to),
        basis: periodRule.basis,
      }),
    ],
    [t.asOf[lang], fillText(t.asOfHow[lang], { asOf: dmyOfSerial(asOf) })],
    [
      t.levels[lang],
      fillText(t.levelsHow[lang], { from: levelName(context.reportingLevel), to: levelName(context.targetLevel) }),
    ],
    [t.attainment[lang], t.attainmentHow[lang]],
    [t.status[lang], t.statusHow[lang]],
    [t.duplicates[lang], fillText(t.duplicatesHow[lang], { sheet: sheetNames.duplicates[lang] })],
    [t.priority[lang], t.priorityHow[lang]],
    [t.seasonal[lang], (context.seasonalCounts ? t.seasonalYes : t.seasonalNo)[lang]],
    [t.tolerance[lang], fillText(t.toleranceHow[lang], { days: countText(context.returnToleranceDays) })],
    [t.highIncome[lang], markets.join(", ")],
    [t.version[lang], `Tổng Hợp ${productVersion}`],
  ];
}
