import { parseDate, precision, precisionOfCode, serialOfCode } from "../fields/date";
import { shown } from "../fields/parsed";
import type { PeriodRule } from "../profiles/profile";
import { fillText } from "../text/fill-text";
import { foldLabel } from "../text/fold";
import type { Language } from "../text/local-text";
import { yearsOfText } from "../text/years";
import { type Period, periodName, periodOf } from "../time/period";
import { fromSerial } from "../time/serial";
import type { Trouble } from "./function-spec";
import { functionTexts } from "./texts";

const PARTS = ["H1", "H2", "Q1", "Q2", "Q3", "Q4"];
const ROMAN: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4" };

/**
 * The period a cell names: by its key ("2024-Q3"), as reports write it ("Quý III/2024", "6 tháng đầu năm 2024"), or as a month or
 * year ("9/2024", 2024). A period without its year, and a whole day, are not clear.
 */
export function periodOfCell(
  cell: string | number | boolean,
  rule: PeriodRule,
  lang: Language,
): { readonly period: Period } | Trouble {
  const text = String(cell).trim();
  const period = periodOf(text.toUpperCase(), rule) ?? named(text, rule) ?? dated(cell, rule);
  return period === null ? { trouble: fillText(functionTexts.notAPeriod[lang], { value: shown(cell) }) } : { period };
}

function named(text: string, rule: PeriodRule): Period | null {
  const years = yearsOfText(text);
  if (years === null || years.from !== years.to) return null;
  const label = plain(text);
  const found = PARTS.map((part) => periodOf(`${String(years.from)}-${part}`, rule)).find(
    (period) =>
      period !== null && (plain(periodName(period, "vi")) === label || plain(periodName(period, "en")) === label),
  );
  return found ?? null;
}

/** "Quý III năm 2024" and "quý 3/2024" alike. */
function plain(text: string): string {
  return foldLabel(text)
    .replace(/\b(nam|of)\b/g, "")
    .replace(/\bsau thang\b/g, "6 thang")
    .replace(/\b(i|ii|iii|iv)\b/g, (roman) => ROMAN[roman] ?? roman)
    .replace(/ +/g, " ")
    .trim();
}

function dated(cell: string | number | boolean, rule: PeriodRule): Period | null {
  const { value, issues } = parseDate(cell, "");
  const known = precisionOfCode(value);
  if (issues.length > 0 || known === precision.day) return null;
  const { year, month } = fromSerial(serialOfCode(value));
  const y = String(year);
  return periodOf(known === precision.year ? y : `${y}-${String(month).padStart(2, "0")}`, rule);
}
