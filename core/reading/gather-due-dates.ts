import type { UnitDueDate } from "../context";
import type { CellReaders } from "../fields/cell-readers";
import { parseDate, serialOfCode } from "../fields/date";
import type { Issue } from "../fields/parsed";
import type { Finding } from "../finding";
import type { CodeLists } from "../lists/code-list";
import { codeIndex, matchCode } from "../lists/match-code";
import type { PeriodKind } from "../profiles/profile";
import { reportAt } from "../rules/report";
import { foldLabel } from "../text/fold";
import { tables } from "../tables/all-tables";
import { fromSerial, serialOfDay } from "../time/serial";
import type { LocatedWorkbook } from "./locate-workbook";
import { type SettingsRow, readSettingsRows } from "./read-settings-rows";
import type { UnitFinder } from "./unit-finder";

/** Due dates and cut-offs from every calendar sheet among the inputs. */
export function gatherDueDates(
  workbooks: readonly LocatedWorkbook[],
  readers: CellReaders,
  lists: CodeLists,
  finder: UnitFinder,
): { readonly dueDates: readonly UnitDueDate[]; readonly findings: readonly Finding[] } {
  const dueDates: UnitDueDate[] = [];
  const findings: Finding[] = [];
  for (const { tables } of workbooks) {
    for (const table of tables.filter((t) => t.table === "calendar")) {
      const rows = readSettingsRows(table, readers);
      findings.push(...rows.findings);
      for (const row of rows.rows) {
        const made = dueDateOfRow(row, lists, finder);
        if ("rule" in made) findings.push(made);
        else dueDates.push(made);
      }
    }
  }
  return { dueDates, findings };
}

function dueDateOfRow(row: SettingsRow, lists: CodeLists, finder: UnitFinder): UnitDueDate | Finding {
  const before = row.text("dueBefore");
  const field = before === null ? "dueDate" : "dueBefore";
  const label = tables.calendar.fields.find(({ key }) => key === field)?.label.vi ?? "";
  const day = dayOfText(row.text(field), label);
  if ("rule" in day) return reportAt(row.place(field), day);
  const text = row.text("period") ?? "năm";
  const named = periodOfText(text, lists);
  if (named === null)
    return reportAt(row.place("period"), { rule: "calendar.period-unreadable", params: { value: text } });
  const place = row.text("place");
  const unit = place === null ? null : finder.find(place, named.year);
  if (unit !== null && typeof unit !== "number") {
    const params = { value: place ?? "", candidates: unit.candidates.join("; ") };
    return reportAt(row.place("place"), { rule: "quota.unit-unknown", params });
  }
  const level = row.value("level");
  const cutOff = row.value("cutOff");
  const year = named.year ?? (cutOff === null ? day.year : fromSerial(serialOfCode(cutOff)).year);
  return {
    level: level === null ? null : (lists.level.items[level - 1]?.code ?? null),
    unit,
    period: named.kind,
    index: named.index,
    year,
    lastDay: {
      day: day.day,
      month: day.month,
      yearOffset: day.year === null || year === null ? 0 : day.year - year,
      isBefore: before !== null,
    },
    cutOff: cutOff === null ? null : serialOfCode(cutOff),
    basis: row.text("note") ?? "",
  };
}

interface StatedDay {
  readonly day: number;
  readonly month: number;
  /** `null`: of every year ("trước 05/12 hằng năm"). */
  readonly year: number | null;
}

/** A due date as documents say it: a full date, or a day and month of every year. */
function dayOfText(text: string | null, label: string): StatedDay | Issue {
  if (text === null) return { rule: "cell.required", params: { label } };
  const yearly = /^(?:trước )?(?:ngày )?(\d{1,2})[/.-](\d{1,2})(?: h[ằà]ng năm)?$/i.exec(text);
  const [, day, month] = yearly ?? [];
  if (day !== undefined && month !== undefined) {
    const stated = { day: Number.parseInt(day, 10), month: Number.parseInt(month, 10), year: null };
    // A leap year, so that 29/02 is a day.
    if (serialOfDay(2024, stated.month, stated.day) !== null) return stated;
    return { rule: "cell.no-such-day", params: { label, value: text } };
  }
  const parsed = parseDate(text.replace(/^trước (ngày )?/i, ""), label);
  const issue = parsed.issues[0];
  return issue ?? fromSerial(serialOfCode(parsed.value));
}

interface NamedPeriod {
  readonly kind: PeriodKind;
  readonly index: number | null;
  readonly year: number | null;
}

const KINDS: readonly PeriodKind[] = ["year", "half", "quarter", "month"];
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

/** "Năm", "Năm 2024", "2024", "6 tháng đầu năm", "Quý III/2024", "Tháng 9 năm 2024"; `null` for anything else. */
function periodOfText(text: string, lists: CodeLists): NamedPeriod | null {
  const folded = foldLabel(text);
  const stated = /(?:^|\D)(20\d{2})(?:\D|$)/.exec(folded)?.[1];
  const year = stated === undefined ? null : Number.parseInt(stated, 10);
  const rest = folded
    .replace(/^((bao cao|ky|dinh ky|hang|moi) )+/, "")
    .replace(/\b20\d{2}\b/g, "")
    .replace(/\bnam\s*$/, "nam")
    .trim();
  const quarter = /^quy (iv|iii|ii|i|[1-4])\b/.exec(rest)?.[1];
  if (quarter !== undefined) return { kind: "quarter", index: QUARTERS[quarter] ?? null, year };
  const month = /^(?:thang|t) ?(\d{1,2})\b/.exec(rest)?.[1];
  if (month !== undefined && Number.parseInt(month, 10) <= 12)
    return { kind: "month", index: Number.parseInt(month, 10), year };
  if (/^(6|sau) thang dau|^nua dau/.test(rest)) return { kind: "half", index: 1, year };
  if (/^(6|sau) thang cuoi|^nua cuoi/.test(rest)) return { kind: "half", index: 2, year };
  if (/^(6|sau) thang/.test(rest)) return { kind: "half", index: null, year };
  if (rest === "" && year !== null) return { kind: "year", index: null, year };
  const match = matchCode(codeIndex(lists.periodKind), rest.replace(/^(bao cao|ky) /, ""));
  const kind = "code" in match ? KINDS.find((k) => k === match.code) : undefined;
  return kind === undefined ? null : { kind, index: null, year };
}
