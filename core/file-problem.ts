/** Why a file cannot be read at all. Found by the .xlsx reader, told to the officer as a finding of the same rule id. Sizes in megabytes (10^6 bytes). */
export type FileProblem =
  | { readonly rule: "file.empty" }
  /** An Excel 97–2003 workbook (.xls), or another OLE document that is not encrypted. */
  | { readonly rule: "file.old-format" }
  /** Protected with a password to open. */
  | { readonly rule: "file.encrypted" }
  /** A zip that stops before its end. */
  | { readonly rule: "file.truncated" }
  /** Not a zip, or a zip that is not a spreadsheet; `looksLike` names what it seems to be (csv, html, pdf, docx, ods, zip, other). */
  | { readonly rule: "file.not-a-workbook"; readonly looksLike: string }
  /** A part that must be there is missing or is not well-formed; `part` is its name in the package. */
  | { readonly rule: "file.damaged"; readonly part: string }
  | { readonly rule: "file.too-large"; readonly size: number; readonly limit: number }
  /** Unpacks to more than the budget, or so densely packed that it looks like an attack. */
  | { readonly rule: "file.unpacks-too-large"; readonly limit: number }
  | { readonly rule: "file.too-many-parts"; readonly count: number; readonly limit: number };

/**
 * Something the reader could read around, but that the officer should know: formulas with no stored result, because the file was
 * written by a program and never calculated. Zero-based position of the first one in the sheet.
 */
export interface FileRemark {
  readonly rule: "file.not-calculated";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly count: number;
}
