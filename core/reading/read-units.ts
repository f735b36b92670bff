import { serialOfCode } from "../fields/date";
import type { Finding } from "../finding";
import type { CodeList } from "../lists/code-list";
import { reportAt } from "../rules/report";
import { foldName } from "../text/fold";
import { isoOfSerial } from "../time/serial";
import type { Unit } from "../units/unit";
import { unitId } from "../units/unit-id";
import { isKindOfLevel, unitName } from "../units/unit-name";
import type { SettingsRow } from "./read-settings-rows";

interface Draft {
  readonly row: SettingsRow;
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly level: string;
}

const CODE_LENGTH: Readonly<Record<string, number>> = { province: 2, district: 3, commune: 5 };

/**
 * Units from the rows of a DM_DVHC sheet, with parents and successors joined by code or name. A level left out is read off the
 * name's kind, else off the code's length, else it is a commune. A parent that is not listed is told, and the unit stands at the top.
 */
export function readUnits(
  rows: readonly SettingsRow[],
  levels: CodeList,
): { readonly units: readonly Unit[]; readonly findings: readonly Finding[] } {
  const drafts = draftUnits(rows, levels);
  const byKey = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const key of new Set([
      draft.code === null ? "" : foldName(draft.code),
      foldName(draft.name),
      unitName(draft.name).bare,
    ])) {
      if (key !== "") byKey.set(key, [...(byKey.get(key) ?? []), draft]);
    }
  }
  const find = (text: string, but: Draft): Draft | undefined => {
    const found = (
      byKey.get(foldName(text)) ??
      byKey.get(unitName(text).bare) ??
      byKey.get(foldName(text.padStart(5, "0"))) ??
      []
    ).filter((d) => d !== but);
    const above = found.filter((d) => d.level !== but.level);
    return above[0] ?? found[0];
  };
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const units: Unit[] = [];
  for (const draft of drafts) {
    if (seen.has(draft.id)) {
      findings.push(reportAt(draft.row.place("name"), { rule: "unit.listed-twice", params: { name: draft.name } }));
      continue;
    }
    seen.add(draft.id);
    const parentText = draft.row.text("parent");
    const parent = parentText === null ? undefined : find(parentText, draft);
    if (parentText !== null && parent === undefined) {
      findings.push(
        reportAt(draft.row.place("parent"), { rule: "unit.parent-unknown", params: { value: parentText } }),
      );
    }
    const successors = (draft.row.text("successors") ?? "").split(/\s*[;,]\s*/).filter((text) => text !== "");
    units.push({
      id: draft.id,
      code: draft.code,
      name: draft.name,
      level: draft.level,
      parent: parent?.id ?? null,
      validFrom: isoOf(draft.row.value("validFrom")),
      validTo: isoOf(draft.row.value("validTo")),
      successors: successors.flatMap((text) => find(text, draft)?.id ?? []),
      aliases: [],
    });
  }
  return { units, findings };
}

function draftUnits(rows: readonly SettingsRow[], levels: CodeList): readonly Draft[] {
  const named = rows.flatMap((row) => {
    const name = row.text("name");
    return name === null ? [] : [{ row, name, code: row.text("code") }];
  });
  const names = new Map<string, number>();
  for (const { name } of named) names.set(foldName(name), (names.get(foldName(name)) ?? 0) + 1);
  return named.map(({ row, name, code }) => {
    const stated = row.value("level");
    const level = stated === null ? levelOfName(name, code) : (levels.items[stated - 1]?.code ?? "commune");
    const padded = code === null ? null : padCode(code, level);
    const from = isoOf(row.value("validFrom"));
    const bare = foldName(name);
    const id =
      padded === null
        ? (names.get(bare) ?? 0) > 1
          ? `${bare}@${from ?? row.text("parent") ?? ""}`
          : bare
        : unitId(padded, from);
    return { row, name, code: padded, level, id };
  });
}

/** A code kept as a number has lost its zeros: 3390 is commune 03390. */
function padCode(code: string, level: string): string {
  return /^\d+$/.test(code) ? code.padStart(CODE_LENGTH[level] ?? 0, "0") : code;
}

const BY_KIND = ["village", "commune", "district", "cluster", "province", "cell", "bloc"] as const;

function levelOfName(name: string, code: string | null): string {
  const { kind } = unitName(name);
  const length = code !== null && /^\d+$/.test(code) ? code.length : 0;
  if (kind !== null) {
    const levels = BY_KIND.filter((level) => isKindOfLevel(kind, level));
    const byLength = levels.find((level) => CODE_LENGTH[level] === length);
    if (levels.length > 0) return byLength ?? levels[0] ?? "commune";
  }
  return length === 2 ? "province" : length === 3 ? "district" : "commune";
}

function isoOf(code: number | null): string | null {
  return code === null ? null : isoOfSerial(serialOfCode(code));
}
