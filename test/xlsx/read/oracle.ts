import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import type { CellValue } from "../../../core/grid";

/** Rows without trailing blanks, and without trailing blank rows. */
export function trimmed(grid: readonly (readonly CellValue[])[]): CellValue[][] {
  const rows = grid.map((row) => {
    let length = row.length;
    while (length > 0 && (row[length - 1] ?? null) === null) length--;
    return Array.from({ length }, (_, column) => row[column] ?? null);
  });
  while (rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}

const errors: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

function plain(cell: unknown): CellValue {
  if (typeof cell !== "object" || cell === null || !("t" in cell) || !("v" in cell)) return null;
  const { t, v } = cell;
  if (t === "e" && typeof v === "number") return errors[v] ?? null;
  if (v === "") return null;
  return typeof v === "string" || typeof v === "number" || typeof v === "boolean" ? v : null;
}

/** Names, cells and merges of the sheets of a workbook, as another reader sees them. */
export function readByOracle(bytes: Uint8Array) {
  const book = read(bytes, { type: "array", cellText: false, cellFormula: true, cellStyles: true });
  return book.SheetNames.map((name) => {
    const sheet = book.Sheets[name] ?? {};
    const extent = utils.decode_range(sheet["!ref"] ?? "A1");
    const grid = Array.from({ length: extent.e.r + 1 }, (_, r) =>
      Array.from({ length: extent.e.c + 1 }, (_unused, c) => plain(sheet[utils.encode_cell({ r, c })])),
    );
    const merges = (sheet["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
    return { name, grid: trimmed(grid), merges };
  });
}

export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** Has LibreOffice open a workbook and save it as .xlsx. */
export function resave(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "read-oracle-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    const run = spawnSync("soffice", [
      profile,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      out,
      join(folder, "in.xlsx"),
    ]);
    if (run.status !== 0) throw new Error(String(run.stderr));
    return new Uint8Array(readFileSync(join(out, "in.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
