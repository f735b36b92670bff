import type { SheetLayout } from "../../core/index";
import { rangeAt } from "./untracked";

/** How the sheet is printed: A4, its columns on as many pages as the layout says, headings on each. */
export function setPage(sheet: Excel.Worksheet, { landscape, pagesWide = 1, repeatRows }: SheetLayout): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  pageLayout.centerHorizontally = true;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
  if (repeatRows !== undefined) {
    pageLayout.setPrintTitleRows(`$${String(repeatRows.top + 1)}:$${String(repeatRows.bottom + 1)}`);
  }
}

/** Keeps rows above and columns left of the table in view. */
export function freeze(sheet: Excel.Worksheet, { freeze: at }: SheetLayout): void {
  const rows = at?.rows ?? 0;
  const columns = at?.columns ?? 0;
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(rangeAt(sheet, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Locks it against slips only: widths, heights, sorting and filtering stay free, and there is no password. */
export function protect(sheet: Excel.Worksheet, { protect: isProtected }: SheetLayout): void {
  if (!isProtected) return;
  sheet.protection.protect({
    allowFormatColumns: true,
    allowFormatRows: true,
    allowSort: true,
    allowAutoFilter: true,
  });
}
