import { inflateRawSync } from "node:zlib";
import { unzipSync } from "fflate";
import { cellName } from "../../core";
import { readWorkbook } from "../../xlsx/read/read-workbook";
import type { Workbook } from "../../core";

/** Reads a saved workbook back. */
export function workbookOf(bytes: Uint8Array): Workbook {
  const opened = readWorkbook(bytes, {
    file: "saved.xlsx",
    sha256: null,
    inflate: (packed, limit) => inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1) }),
  });
  if (!opened.ok) throw new Error(opened.problem.rule);
  return opened.workbook;
}

/** Every cell that is not the same in both, as "Danh sách!D12: cũ -> mới". */
export function changedCells(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, young] = [workbookOf(before), workbookOf(after)];
  const names = new Set([...old.sheets, ...young.sheets].map(({ name }) => name));
  const changed: string[] = [];
  for (const name of names) {
    const [was, is] = [old, young].map(({ sheets }) => sheets.find((sheet) => sheet.name === name)?.grid ?? []);
    const rows = Math.max(was?.length ?? 0, is?.length ?? 0);
    for (let row = 0; row < rows; row++) {
      const columns = Math.max(was?.[row]?.length ?? 0, is?.[row]?.length ?? 0);
      for (let column = 0; column < columns; column++) {
        const [from, to] = [was?.[row]?.[column] ?? null, is?.[row]?.[column] ?? null];
        if (from !== to) changed.push(`${name}!${cellName(row, column)}: ${String(from)} -> ${String(to)}`);
      }
    }
  }
  return changed;
}

/** The parts of a workbook, unpacked: two packers give different bytes for the same parts. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const words = new TextDecoder();
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, words.decode(part)]));
}
