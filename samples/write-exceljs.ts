import ExcelJS from "exceljs";
import type { RowLook } from "../core/layout/sheet-layout";
import { serialOf } from "./day";
import type { DrawnCell, DrawnFile, DrawnSheet } from "./drawn-sheet";

const FORMATS = { date: "dd/mm/yyyy", text: "@", general: "General", amount: "#,##0.0" } as const;
const BORDERED: readonly RowLook[] = ["heading", "numbering", "section", "body", "total"];
const thin = { style: "thin" } as const;

/** Writes a file as an office program would: fonts, borders and merges set cell by cell. */
export async function writeWithExcelJs(file: DrawnFile): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const saved = new Date((serialOf(file.savedOn) - 25_569) * 86_400_000 + 8 * 3_600_000);
  book.creator = "Cán bộ xã (mẫu)";
  book.lastModifiedBy = "Cán bộ xã (mẫu)";
  book.created = saved;
  book.modified = saved;
  for (const drawn of file.sheets) {
    const sheet = book.addWorksheet(drawn.name, {
      state: drawn.hidden === true ? "hidden" : "visible",
      pageSetup: { orientation: "landscape", fitToPage: true, fitToHeight: 0 },
    });
    drawn.widths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
    // 9 is A4; the typings' list of sizes leaves it out.
    Object.assign(sheet.pageSetup, { paperSize: 9 });
    drawn.cells.forEach((cells, row) => {
      sheet.getRow(row + 1).height = heightOf(drawn, row);
      const look = drawn.looks[row] ?? "body";
      const isBordered = BORDERED.includes(look);
      cells.forEach((cell, column) => {
        if (!isBordered && (cell?.value ?? null) === null) return;
        const target = sheet.getCell(row + 1, column + 1);
        if (cell !== null) put(target, cell);
        target.font = fontOf(look);
        target.alignment = {
          vertical: "middle",
          wrapText: look === "heading" || look === "body",
          ...(look === "body" || look === "section" ? {} : { horizontal: "center" as const }),
        };
        if (isBordered) target.border = { top: thin, left: thin, bottom: thin, right: thin };
      });
    });
    for (const { top, left, bottom, right } of drawn.merges) {
      if (top !== bottom || left !== right) sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function put(target: ExcelJS.Cell, { value, format, formula }: DrawnCell): void {
  if (formula !== undefined) target.value = value === null ? { formula } : { formula, result: String(value) };
  else if (value === "#N/A") target.value = { error: "#N/A" };
  else if (value !== null) target.value = value;
  target.numFmt = FORMATS[format];
}

const LINE = 16;

/** High enough for the longest text of the row in its column; merged rows take what they need. */
function heightOf({ cells, looks, widths }: DrawnSheet, row: number): number {
  const look = looks[row] ?? "body";
  if (look !== "heading" && look !== "body") return LINE + 2;
  const lines = (cells[row] ?? []).map((cell, column) =>
    typeof cell?.value === "string" ? Math.ceil((cell.value.length * 1.15) / (widths[column] ?? 10)) : 1,
  );
  return Math.min(3, Math.max(1, ...lines)) * LINE + 2;
}

function fontOf(look: RowLook): Partial<ExcelJS.Font> {
  const isStrong =
    look === "title" || look === "heading" || look === "section" || look === "total" || look === "signature";
  return {
    name: "Times New Roman",
    size: look === "title" ? 14 : 12,
    bold: isStrong,
    italic: look === "subtitle" || look === "numbering",
  };
}
