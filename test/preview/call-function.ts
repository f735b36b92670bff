import { columnIndex } from "../../core";
import { valueOf } from "../office-host/cell-content";
import { cellKey } from "../office-host/cell-style";
import type { Host } from "../office-host/host";
import type { Plugged } from "../office-host/plug-in";

/** Arguments as a formula box takes them: texts in quotes, numbers, and cells or ranges of the sheet that is shown. */
function argument(host: Host, text: string): unknown {
  const words = text.trim();
  const quoted = /^"(.*)"$/s.exec(words);
  if (quoted !== null) return (quoted[1] ?? "").replace(/""/g, '"');
  if (words === "") return null;
  if (/^-?\d+([.,]\d+)?$/.test(words)) return Number.parseFloat(words.replace(",", "."));
  const range = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(words);
  if (range === null) return words;
  const [, left = "A", top = "1", right = left, bottom = top] = range;
  const rows = [];
  for (let row = Number(top) - 1; row < Number(bottom); row++) {
    const cells = [];
    for (let column = columnIndex(left.toUpperCase()); column <= columnIndex(right.toUpperCase()); column++)
      cells.push(valueOf(host.book.active.cells.get(cellKey(row, column))));
    rows.push(cells);
  }
  return rows;
}

/** Runs "=TONGHOP.NUOC(B2:B9; "ten")" on the functions that the add-in registered, and returns what its cells would show. */
export async function callFormula(host: Host, plugged: Plugged, formula: string): Promise<string> {
  const match = /^=\s*TONGHOP\.([A-Z0-9]+)\s*\((.*)\)\s*$/is.exec(formula.trim());
  const run = match === null ? undefined : plugged.functions.get((match[1] ?? "").toUpperCase());
  if (match === null || run === undefined) return `#NAME? (${[...plugged.functions.keys()].join(", ")})`;
  const words = (match[2] ?? "").match(/("(?:[^"]|"")*"|[^;,"])+/g) ?? [];
  try {
    const values = await (run as (...args: unknown[]) => unknown)(...words.map((word) => argument(host, word)));
    return JSON.stringify(values);
  } catch (error) {
    return error instanceof Error ? error.message : JSON.stringify(error);
  }
}
