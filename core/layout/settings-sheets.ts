import type { Context, UnitDueDate, UnitQuota } from "../context";
import type { CellValue } from "../grid";
import { resultTexts } from "../messages/result-texts";
import type { RollUpResult } from "../rollup/roll-up-result";
import { calendar, quotas, units } from "../tables/settings-tables";
import type { TableSpec } from "../tables/table-spec";
import type { Language, LocalText } from "../text/local-text";
import { rangeText } from "../text/number-text";
import { serialOfIso, toSerial } from "../time/serial";
import { matchUnit } from "../units/match-unit";
import type { Unit } from "../units/unit";
import { addRow, finishDraft, type SheetPart, startDraft } from "./draft";
import { addTitles, officeOf } from "./title-block";

/** Cells of one row by field key. */
type Cells = Readonly<Record<string, CellValue>>;

/** The quotas a run used, in the quota table's own headings: the next level reads them again. */
export function quotasSheet({ context, totals }: RollUpResult, lang: Language): SheetPart {
  return tableSheet(
    officeOf({ context, totals }),
    quotas,
    resultTexts.quotasTitle,
    lang,
    context.quotas.map((quota) => quotaCells(quota, context, lang)),
  );
}

function quotaCells(quota: UnitQuota, context: Context, lang: Language): Cells {
  const unit = context.units.units[quota.unit];
  const kind = context.lists.quotaKind.items.find(({ code }) => code === quota.kind);
  return {
    unit: unit === undefined ? null : nameInYear(context, unit, quota.yearFrom),
    year:
      quota.yearFrom === quota.yearTo ? String(quota.yearFrom) : `${String(quota.yearFrom)}-${String(quota.yearTo)}`,
    quota: rangeText(quota.min, quota.max, quota.floor, quota.measure === "highIncomeShare", quota.above),
    kind: kind?.name[lang] ?? null,
    basis: quota.basis === "" ? null : quota.basis,
  };
}

/** The name where it alone says which unit of that year is meant, else the code. */
function nameInYear({ units: table }: Context, unit: Unit, year: number): string {
  const match = matchUnit(table, unit.name, { on: toSerial(year, 12, 31) });
  return "unit" in match && match.unit.id === unit.id ? unit.name : (unit.code ?? unit.id);
}

/** The units a run used, in the unit table's own headings. */
export function unitsSheet({ context, totals }: RollUpResult, lang: Language): SheetPart {
  const levels = new Map(context.units.levels.map(({ key, name }) => [key, name[lang]]));
  const rows = context.units.units.map((unit): Cells => ({
    code: unit.code ?? unit.id,
    name: unit.name,
    level: levels.get(unit.level) ?? unit.level,
    parent: codeOf(context, unit.parent),
    validFrom: dayOf(unit.validFrom),
    validTo: dayOf(unit.validTo),
    successors: unit.successors.length === 0 ? null : unit.successors.map((id) => codeOf(context, id) ?? id).join("; "),
  }));
  return tableSheet(officeOf({ context, totals }), units, resultTexts.unitsTitle, lang, rows);
}

/** The due dates and cut-offs a run used, in the calendar's own headings: the next level's period and lateness are the same. */
export function calendarSheet({ context, totals }: RollUpResult, lang: Language): SheetPart {
  const levels = new Map(context.lists.level.items.map(({ code, name }) => [code, name.vi]));
  const rows = context.dueDates.map((due): Cells => {
    const unit = due.unit === null ? undefined : context.units.units[due.unit];
    const { day, month, yearOffset, isBefore } = due.lastDay;
    const inYear = due.year === null ? "" : `/${String(due.year + yearOffset)}`;
    const date = `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}${inYear}`;
    return {
      level: due.level === null ? null : (levels.get(due.level) ?? due.level),
      place: unit === undefined ? null : nameInYear(context, unit, due.year ?? context.period.year),
      period: periodWords(due),
      cutOff: due.cutOff,
      [isBefore ? "dueBefore" : "dueDate"]: date,
      note: due.basis === "" ? null : due.basis,
    };
  });
  return tableSheet(officeOf({ context, totals }), calendar, resultTexts.calendarTitle, lang, rows);
}

/** A kind of period, or one period, in the words that the calendar's reader knows. */
function periodWords({ period, index, year }: UnitDueDate): string {
  const inYear = year === null ? "" : ` ${String(year)}`;
  if (period === "year") return `Năm${inYear}`;
  if (period === "half") return `6 tháng${index === null ? "" : index === 1 ? " đầu" : " cuối"} năm${inYear}`;
  const part = index === null ? "" : ` ${String(index)}`;
  return `${period === "quarter" ? "Quý" : "Tháng"}${part}${year === null ? "" : ` năm ${String(year)}`}`;
}

function codeOf({ units: table }: Context, id: string | null): string | null {
  return id === null ? null : (table.get(id)?.code ?? id);
}

function dayOf(iso: string | null): number | null {
  return iso === null ? null : serialOfIso(iso);
}

function tableSheet(
  office: string,
  table: TableSpec,
  title: LocalText,
  lang: Language,
  rows: readonly Cells[],
): SheetPart {
  const draft = startDraft(table.sheetName, [
    { width: 6, look: "centred" },
    ...table.fields.map(({ width, look }) => ({ width, look })),
  ]);
  addTitles(draft, office, title[lang], []);
  const header = addRow(draft, [resultTexts.ordinal[lang], ...table.fields.map(({ label }) => label[lang])], "heading");
  rows.forEach((cells, index) => {
    const values = new Map(Object.entries(cells));
    draft.grid.push([index + 1, ...table.fields.map(({ key }) => values.get(key) ?? null)]);
  });
  return finishDraft(draft, {
    freeze: { rows: header + 1, columns: 0 },
    repeatRows: { top: header, bottom: header },
    ...(rows.length === 0
      ? {}
      : { filter: { top: header, left: 0, bottom: header + rows.length, right: table.fields.length } }),
  });
}
