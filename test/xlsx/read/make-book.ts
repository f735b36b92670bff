import type { CellValue } from "../../../core/grid";
import type { Sheet } from "../../../core/snapshot";
import { readWorkbook, type ReadOptions, type ReadResult } from "../../../xlsx/read/read-workbook";
import { nodeInflate } from "./inflaters";
import { makeZip, type ZipPart } from "./make-zip";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageTypes = "http://schemas.openxmlformats.org/package/2006";

export type Parts = Record<string, string | Uint8Array>;

export interface BookShape {
  /** What stands between the tags of `sheetData`. */
  readonly cells?: string;
  /** What stands before and after `sheetData`. */
  readonly before?: string;
  readonly after?: string;
  /** What stands between the tags of `sst`; no such part without it. */
  readonly strings?: string;
  /** What stands between the tags of `styleSheet`; no such part without it. */
  readonly styles?: string;
  readonly workbookProperties?: string;
  readonly sheetAttributes?: string;
}

export function relationships(list: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const items = list.map(([id, kind, target]) => {
    const base = kind === "core-properties" ? `${packageTypes}/relationships/metadata` : office;
    return `<Relationship Id="${id}" Type="${base}/${kind}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${packageTypes}/relationships">${items.join("")}</Relationships>`;
}

export function worksheet(cells: string, before = "", after = ""): string {
  return `<worksheet xmlns="${main}">${before}<sheetData>${cells}</sheetData>${after}</worksheet>`;
}

/** The parts of a workbook with one sheet, "Sheet1"; any of them can be replaced. */
export function bookParts(shape: BookShape = {}): Parts {
  const { strings, styles, workbookProperties = "", sheetAttributes = "" } = shape;
  const related: (readonly [string, string, string])[] = [["rId1", "worksheet", "worksheets/sheet1.xml"]];
  if (strings !== undefined) related.push(["rId2", "sharedStrings", "sharedStrings.xml"]);
  if (styles !== undefined) related.push(["rId3", "styles", "styles.xml"]);
  return {
    "[Content_Types].xml": `<Types xmlns="${packageTypes}/content-types"/>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}">${workbookProperties}<sheets><sheet name="Sheet1" sheetId="1" ${sheetAttributes} r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(related),
    "xl/worksheets/sheet1.xml": worksheet(shape.cells ?? "", shape.before, shape.after),
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings}</sst>` }),
    ...(styles === undefined ? {} : { "xl/styles.xml": `<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
  };
}

export function zipParts(parts: Parts, more: Partial<ZipPart> = {}): Uint8Array {
  return makeZip(Object.entries(parts).map(([name, content]) => ({ ...more, name, content })));
}

export function read(bytes: Uint8Array, options: Partial<ReadOptions> = {}): ReadResult {
  return readWorkbook(bytes, { file: "so.xlsx", sha256: null, inflate: nodeInflate, ...options });
}

export function readParts(parts: Parts): ReadResult {
  return read(zipParts(parts));
}

/** The first sheet; throws, showing the problem, when the file was not read. */
export function firstSheet(result: ReadResult): Sheet {
  const sheet = result.ok ? result.workbook.sheets[0] : undefined;
  if (sheet === undefined) throw new Error(JSON.stringify(result));
  return sheet;
}

export function gridOf(shape: BookShape): readonly (readonly CellValue[])[] {
  return firstSheet(readParts(bookParts(shape))).grid;
}

/** The rule of the problem; "read" for a file that was read. */
export function ruleOf(result: ReadResult): string {
  return result.ok ? "read" : result.problem.rule;
}
