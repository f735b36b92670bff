import { parseCellName } from "../../core";
import type { Host } from "../office-host/host";
import type { Plugged } from "../office-host/plug-in";
import { shownValue } from "./drawn-book";

/** What the cells of a formula show. */
export type FormulaAnswer = { readonly values: readonly (readonly unknown[])[] } | { readonly error: string };

/** Arguments as a formula holds them: texts in quotes, numbers, and cells or ranges of the sheet that is shown. */
function argument(host: Host, text: string): unknown {
  const words = text.trim();
  const quoted = /^"(.*)"$/s.exec(words);
  if (quoted !== null) return (quoted[1] ?? "").replace(/""/g, '"');
  if (words === "") return null;
  if (/^-?\d+(\.\d+)?$/.test(words)) return Number.parseFloat(words);
  const [from = "", to = from] = words.split(":");
  const [first, last] = [parseCellName(from), parseCellName(to)];
  if (first === null || last === null) return words;
  // Excel hands blank cells over as "".
  return Array.from({ length: last.row - first.row + 1 }, (_, row) =>
    Array.from(
      { length: last.column - first.column + 1 },
      (__, column) => shownValue(host.book.active, first.row + row, first.column + column) ?? "",
    ),
  );
}

interface Answered {
  readonly result?: readonly (readonly unknown[])[];
  readonly code?: string;
  readonly message?: string;
}

/** Runs `=TONGHOP.NUOC(B2:B9; "mã")` on the functions that the add-in registered. Commas and semicolons both part arguments. */
export async function callFormula(host: Host, plugged: Plugged, formula: string): Promise<FormulaAnswer> {
  const match = /^=\s*TONGHOP\.([A-Z0-9]+)\s*\((.*)\)\s*$/is.exec(formula.trim());
  const run = match === null ? undefined : plugged.functions.get((match[1] ?? "").toUpperCase());
  if (match === null || run === undefined) return { error: `#NAME? (${[...plugged.functions.keys()].join(", ")})` };
  const parts = (match[2] ?? "").match(/("(?:[^"]|"")*"|[^;,"])+|(?<=[;,])(?=[;,])/g) ?? [];
  const call = run as (...args: unknown[]) => Promise<Answered["result"]>; // as Excel calls them
  try {
    return { values: (await call(...parts.map((part) => argument(host, part)))) ?? [] };
  } catch (thrown) {
    const { code = "", message = "" } = thrown as Answered; // errors of custom functions carry both
    return { error: [code, message].filter((part) => part !== "").join(" ") };
  }
}
