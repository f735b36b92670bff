import { createHash } from "node:crypto";
import { read, utils } from "@e965/xlsx";
import type { CellValue, Sheet, Workbook } from "../../core";
import { partText } from "../xlsx/write/node-tools";

/** A workbook as a library that is not ours reads it. */
export function openWorkbook(file: string, bytes: Uint8Array): Workbook {
  const book = read(bytes, { type: "array", cellFormula: true, cellText: false, raw: true });
  return {
    file,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    savedOn: savedOn(bytes),
    sheets: book.SheetNames.map((name, at) =>
      sheetOf(name, book.Sheets[name] ?? {}, book.Workbook?.Sheets?.[at]?.Hidden),
    ),
  };
}

function sheetOf(name: string, sheet: ReturnType<typeof read>["Sheets"][string], hidden: 0 | 1 | 2 | undefined): Sheet {
  const extent = utils.decode_range(sheet["!ref"] ?? "A1");
  const grid: CellValue[][] = [];
  for (let row = 0; row <= extent.e.r; row++) {
    grid.push(
      Array.from({ length: extent.e.c + 1 }, (_, column) => valueOf(sheet[utils.encode_cell({ r: row, c: column })])),
    );
  }
  while (grid.length > 0 && grid[grid.length - 1]?.every((cell) => cell === null) === true) grid.pop();
  return {
    name,
    grid,
    hidden: hidden === 1 || hidden === 2,
    merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    fonts: [],
    hiddenRows: [],
    hiddenColumns: [],
    formulas: [],
  };
}

function valueOf(cell: unknown): CellValue {
  if (typeof cell !== "object" || cell === null || !("v" in cell)) return null;
  if ("t" in cell && cell.t === "e") return "w" in cell && typeof cell.w === "string" ? cell.w : "#N/A";
  const { v } = cell;
  return typeof v === "string" || typeof v === "number" || typeof v === "boolean" ? (v === "" ? null : v) : null;
}

/** The day a package says it was last saved, as a serial day number. */
function savedOn(bytes: Uint8Array): number | null {
  const stated = /<dcterms:modified[^>]*>([^<]+)</.exec(partText(bytes, "docProps/core.xml"))?.[1];
  return stated === undefined ? null : Date.parse(stated) / 86_400_000 + 25_569;
}
