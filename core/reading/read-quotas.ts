import type { UnitQuota } from "../context";
import { parseQuota } from "../fields/quota-range";
import { isBlankCell } from "../fields/cell-schema";
import type { Finding } from "../finding";
import { cellAt } from "../grid";
import type { CodeList } from "../lists/code-list";
import { reportAt } from "../rules/report";
import type { LocatedTable } from "../sources";
import { cleanText } from "../text/fold";
import { yearsOfText, type Years } from "../text/years";
import { dmyOfSerial } from "../time/serial";
import type { SettingsRow } from "./read-settings-rows";
import type { UnitFinder } from "./unit-finder";

const KINDS: readonly UnitQuota["kind"][] = ["assigned", "self-set", "average"];

/**
 * Quotas from the rows of a quota sheet. The year stands in its own column, else in the quota's heading, the sheet's name or its
 * title lines ("Chỉ tiêu 2024"); `fallbackYear` where nothing says it.
 */
export function readQuotas(
  table: LocatedTable,
  rows: readonly SettingsRow[],
  kinds: CodeList,
  finder: UnitFinder,
  fallbackYear: number,
): {
  readonly quotas: readonly { readonly quota: UnitQuota; readonly at: Finding["at"] }[];
  readonly findings: readonly Finding[];
} {
  const sheetYears = yearsOfText(table.headings.get("quota") ?? "") ??
    yearsOfText(table.sheet.name) ??
    yearsOfTitles(table) ?? { from: fallbackYear, to: fallbackYear };
  const quotas: { readonly quota: UnitQuota; readonly at: Finding["at"] }[] = [];
  const findings: Finding[] = [];
  for (const row of rows) {
    const name = row.text("unit");
    if (name === null) continue;
    const years = yearsOfText(row.text("year") ?? "") ?? sheetYears;
    const unit = finder.find(name, years.from);
    if (typeof unit !== "number") {
      findings.push(
        reportAt(row.place("unit"), {
          rule: "quota.unit-unknown",
          params: { value: name, candidates: unit.candidates.join("; ") },
        }),
      );
      continue;
    }
    const read = boundsOf(row);
    if (read === null) continue;
    if (!read.ok) {
      const params = { value: read.value };
      const issue =
        read.why === "reversed"
          ? ({ rule: "quota.reversed", params } as const)
          : ({ rule: "quota.unreadable", params } as const);
      findings.push(reportAt(row.place(row.text("quota") === null ? "min" : "quota"), issue));
      continue;
    }
    const kind = row.value("kind");
    const stated = kind === null ? undefined : KINDS.find((k) => k === kinds.items[kind - 1]?.code);
    const quota: UnitQuota = {
      unit,
      yearFrom: years.from,
      yearTo: years.to,
      measure: read.range.isShare ? "highIncomeShare" : "departed",
      min: read.range.min,
      max: read.range.max,
      floor: read.range.floor,
      above: read.range.above,
      kind: stated ?? (years.from === years.to ? "assigned" : "average"),
      basis: row.text("basis") ?? "",
    };
    quotas.push({ quota, at: row.place("quota") });
  }
  return { quotas, findings };
}

type Bounds = ReturnType<typeof parseQuota> & { readonly value: string };

/** The bounds in the quota column, or in the two columns of least and most; `null` where the row states none. */
function boundsOf(row: SettingsRow): Bounds | null {
  const stated = row.place("quota").value;
  if (!isBlankCell(stated)) {
    const read = parseQuota(typeof stated === "boolean" ? String(stated) : stated);
    // Excel makes "04-05" a day: the officer sees the day, not its number.
    const isDay = typeof stated === "number" && !read.ok && stated > 2100;
    return { ...read, value: isDay ? dmyOfSerial(stated) : cleanText(String(stated)) };
  }
  const min = row.value("min");
  const max = row.value("max");
  if (min === null && max === null) return null;
  const value = `${String(min ?? "")}-${String(max ?? "")}`;
  if (min !== null && max !== null && min > max) return { ok: false, why: "reversed", value };
  return { ok: true, range: { min, max, floor: max === null, above: false, isShare: false }, value };
}

function yearsOfTitles(table: LocatedTable): Years | null {
  for (let row = 0; row < table.headerTop; row++) {
    for (let column = 0; column < 12; column++) {
      const cell = cellAt(table.sheet.grid, row, column);
      // A decision's date in the title is no year of a quota.
      const years =
        typeof cell === "string"
          ? /năm\s+(20\d{2})(?!\d)/i.exec(cell.normalize("NFC").replace(/ngày\s+\d+\s+tháng\s+\d+\s+năm\s+\d{4}/gi, ""))
          : null;
      if (years?.[1] !== undefined) return { from: Number.parseInt(years[1], 10), to: Number.parseInt(years[1], 10) };
    }
  }
  return null;
}
