import { cellName } from "../grid";
import { messageOf } from "../messages/message";
import { sheetNames } from "../messages/result-texts";
import { fieldValueText } from "../messages/value-text";
import type { RollUpResult } from "../rollup/roll-up-result";
import { ruleOf } from "../rules/catalogue";
import type { SheetLayout } from "../layout/sheet-layout";
import type { Language } from "../text/local-text";
import { fieldAt, mayExplain, reasonKey } from "./reason-key";
import { layOutReasons, type ReasonLine } from "./reasons-sheet";
import { nameInRow } from "./row-person";

/** The reasons given for people's rows, as a sheet of the roll-up, so that the next level up sees them too; `null` where there are none. */
export function travellingReasons({ findings, reading }: RollUpResult, lang: Language): SheetLayout | null {
  const tables = new Map(reading.tables.map((table) => [placeKey(table.file, table.sheet.name), table]));
  const lines = new Map<string, ReasonLine>();
  for (const finding of findings) {
    const { reason, at, rule } = finding;
    const { file, sheet, row, column } = at;
    if (reason === undefined || sheet === null || row === null || !mayExplain(finding)) continue;
    const table = tables.get(placeKey(file, sheet));
    if (table === undefined || row <= table.headerRow) continue;
    const key = reasonKey(finding, table);
    lines.set(key, {
      key,
      rule: ruleOf(rule).title[lang],
      sheet: `${file} | ${sheet}`,
      cell: column === null ? String(row + 1) : cellName(row, column),
      person: nameInRow(table, row),
      value: fieldValueText(at.value, fieldAt(table, column)?.kind),
      message: messageOf(finding, lang),
      reason,
    });
  }
  return lines.size === 0 ? null : layOutReasons([...lines.values()], sheetNames.explained[lang], lang);
}

function placeKey(file: string, sheet: string): string {
  return JSON.stringify([file, sheet]);
}
