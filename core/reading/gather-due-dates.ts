import type { UnitDueDate } from "../context";
import type { CellReaders } from "../fields/cell-readers";
import { serialOfCode } from "../fields/date";
import type { Finding } from "../finding";
import type { CodeLists } from "../lists/code-list";
import { codeIndex, matchCode } from "../lists/match-code";
import type { PeriodKind } from "../profiles/profile";
import { reportAt } from "../rules/report";
import { foldLabel } from "../text/fold";
import { fromSerial } from "../time/serial";
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
  const before = row.value("dueBefore");
  const due = row.value("dueDate");
  const stated = before ?? due ?? 0;
  const day = fromSerial(serialOfCode(stated));
  const text = row.text("period") ?? "năm";
  const named = periodOfText(text, lists);
  if (named === null)
    return reportAt(row.place("period"), { rule: "calendar.period-unreadable", params: { value: text } });
  const place = row.text("place");
  const unit = place === null ? null : finder.find(place, named.year);
  if (unit !== null && typeof unit !== "number") {
    return reportAt(row.place("place"), {
      rule: "quota.unit-unknown",
      params: { value: place ?? "", candidates: unit.candidates.join("; ") },
    });
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
    lastDay: { day: day.day, month: day.month, yearOffset: day.year - year, isBefore: before !== null },
    cutOff: cutOff === null ? null : serialOfCode(cutOff),
    basis: row.text("note") ?? "",
  };
}

interface NamedPeriod {
  readonly kind: PeriodKind;
  readonly index: number | null;
  readonly year: number | null;
}

const KINDS: readonly PeriodKind[] = ["year", "half", "quarter", "month"];
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

/** "Năm", "Năm 2024", "2024", "6 tháng đầu năm", "Quý III/2024", "Tháng 9 năm 2024"; `null` for anything else. */
export function periodOfText(text: string, lists: CodeLists): NamedPeriod | null {
  const folded = foldLabel(text);
  const stated = /(?:^|\D)(20\d{2})(?:\D|$)/.exec(folded)?.[1];
  const year = stated === undefined ? null : Number.parseInt(stated, 10);
  const rest = folded
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
