import type { Difference, Verification } from "../commands/difference";
import type { NotVerifiable } from "../commands/verify";
import { type CellValue, parseCellName } from "../grid";
import type { ColumnLook, WorkbookLayout } from "../layout/sheet-layout";
import type { RollUpResult } from "../rollup/roll-up-result";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { countText, percentText } from "../text/number-text";
import { periodName } from "../time/period";
import { dmyOfSerial } from "../time/serial";
import { causeWords, verifyWords } from "./verify-words";
import type { DifferenceItem, PanelRefusal, VerifyView } from "./views";

/**
 * What a verification found, difference by difference. `result` is what the sources give now (`null` where it was not computed,
 * because the workbook cannot be verified), `expected` its layout: it tells dates and percentages from other numbers.
 */
export function verifyView(
  verification: Verification | NotVerifiable,
  result: RollUpResult | null,
  lang: Language,
  expected: WorkbookLayout | null = null,
): VerifyView | PanelRefusal {
  if ("refusal" in verification) {
    const text = verifyWords[verification.refusal][lang];
    return { refusal: { title: verifyWords.notVerified[lang], text, findings: [] } };
  }
  const { compared, differences } = verification;
  const looks = new Map(
    expected?.sheets.map(({ name, columns }) => [name, columns.map(({ look }): ColumnLook => look)]),
  );
  const text = fillText((differences.length === 0 ? verifyWords.same : verifyWords.differ)[lang], {
    compared: countText(compared),
    count: countText(differences.length),
  });
  return {
    title: titleOf(result, lang),
    compared,
    items: differences.map((difference, at) => itemOf(difference, at, looks, lang)),
    text,
  };
}

function titleOf(result: RollUpResult | null, lang: Language): string {
  const unit = result?.totals.unit ?? null;
  const name = unit === null ? undefined : result?.context.units.units[unit]?.name;
  const period = result === null ? "" : periodName(result.context.period, lang);
  return fillText(verifyWords.title[lang], {
    unit: name ?? "",
    period: name === undefined || period === "" ? period : `, ${period}`,
  }).trim();
}

function itemOf(
  { sheet, cell, label, found, expected, cause }: Difference,
  index: number,
  looks: ReadonlyMap<string, readonly ColumnLook[]>,
  lang: Language,
): DifferenceItem {
  const at = parseCellName(cell) ?? { row: 0, column: 0 };
  const look = looks.get(sheet)?.[at.column] ?? "general";
  return {
    id: `${String(index)} ${sheet}!${cell}`,
    sheet,
    cell,
    ...at,
    label,
    found: shownCell(found, look, lang),
    expected: shownCell(expected, look, lang),
    cause,
    causeText: causeWords[cause][lang],
  };
}

/** A cell as its sheet shows it, on one line. */
function shownCell(value: CellValue, look: ColumnLook, lang: Language): string {
  if (value === null || value === "") return verifyWords.blank[lang];
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value.replace(/\s+/g, " ");
  if (look === "percent") return percentText(value);
  return look === "date" && value >= 1 && value < LAST_SERIAL ? dmyOfSerial(Math.floor(value)) : countText(value);
}

/** 31/12/9999: beyond it no spreadsheet knows a day. */
const LAST_SERIAL = 2_958_466;
