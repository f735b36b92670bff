import type { Language } from "../text/local-text";
import { fillText } from "../text/fill-text";
import type { Span } from "../time/period";
import { daysInMonth, fromSerial } from "../time/serial";
import { unitReportTexts } from "./unit-report-texts";

/** A calendar month of a period: its code in the breakdown by month, its name, and which of its days lie in the period. */
export interface ReportMonth {
  readonly code: string;
  readonly name: string;
  /** "từ 15/12"; `null` where the whole month does. */
  readonly days: string | null;
}

/** Every calendar month that a period touches, in order. */
export function monthsOf({ from, to }: Span, lang: Language): readonly ReportMonth[] {
  const first = fromSerial(from);
  const last = fromSerial(to);
  const months: ReportMonth[] = [];
  const end = last.year * 12 + last.month - 1;
  for (let at = first.year * 12 + first.month - 1; at <= end; at++) {
    const year = Math.floor(at / 12);
    const month = (at % 12) + 1;
    const number = String(month).padStart(2, "0");
    const isCutBefore = year === first.year && month === first.month && first.day > 1;
    const isCutAfter = year === last.year && month === last.month && last.day < daysInMonth(year, month);
    const texts = [...(isCutBefore ? [unitReportTexts.fromDay] : []), ...(isCutAfter ? [unitReportTexts.toDay] : [])];
    const day = (of: number): string => `${String(of).padStart(2, "0")}/${number}`;
    const days = texts.map((text) => fillText(text[lang], { from: day(first.day), to: day(last.day) })).join(" ");
    months.push({
      code: `${String(year)}-${number}`,
      name: `${number}/${String(year)}`,
      days: days === "" ? null : days,
    });
  }
  return months;
}
