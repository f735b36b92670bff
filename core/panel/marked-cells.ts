import type { Severity } from "../finding";
import type { Position } from "../grid";
import type { FindingItem } from "./views";

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, explain: 1, note: 0 };
const SEVERITIES: readonly Severity[] = ["error", "explain", "note"];

/** The cells to colour: one entry for each sheet and severity, each cell once, by its gravest finding. What is explained needs no colour. */
export function markedCells(
  items: readonly FindingItem[],
): readonly { readonly sheet: string; readonly severity: Severity; readonly cells: readonly Position[] }[] {
  const sheets = new Map<string, Map<string, { readonly at: Position; severity: Severity }>>();
  for (const { sheet, row, column, severity, reason } of items) {
    if (sheet === null || row === null || column === null || (reason !== "" && severity !== "error")) continue;
    const cells = sheets.get(sheet) ?? new Map<string, { readonly at: Position; severity: Severity }>();
    sheets.set(sheet, cells);
    const key = `${String(row)} ${String(column)}`;
    const known = cells.get(key);
    if (known === undefined) cells.set(key, { at: { row, column }, severity });
    else if (GRAVITY[severity] > GRAVITY[known.severity]) known.severity = severity;
  }
  return [...sheets].flatMap(([sheet, cells]) =>
    SEVERITIES.flatMap((severity) => {
      const own = [...cells.values()].filter((cell) => cell.severity === severity).map(({ at }) => at);
      return own.length === 0 ? [] : [{ sheet, severity, cells: own }];
    }),
  );
}
