import { cellName, type CellValue } from "../../core/index";
import { decodeXml, encodeText, type Edit } from "./byte-text";
import { xmlText } from "../write/xml-text";
import { shiftFormula } from "./shift-formula";
import { cellsOfRow, walkRows, type FoundCell } from "./sheet-map";
import { parseRange, type Touched } from "./touched-cells";
import { attributesOf, endOfElement, type ByteText, type Tag } from "./xml-scan";

const arrayPattern = /<(?:[\w.-]+:)?f\s[^>]*?\bt\s*=\s*["'](?:array|dataTable)["'][^>]*>/g;

/** Throws when a touched cell is part of an array formula or data table over several cells: Excel itself forbids to change a part of one. */
export function refuseArrays(xml: ByteText, touched: Touched): void {
  // A plain search first: most sheets have no such formula.
  if (!xml.includes("array") && !xml.includes("dataTable")) return;
  for (const match of xml.matchAll(arrayPattern)) {
    const range = parseRange(/\sref\s*=\s*["']([^"']+)["']/.exec(match[0])?.[1] ?? "");
    if (range === null || (range.top === range.bottom && range.left === range.right)) continue;
    for (const [row, cells] of touched) {
      for (const column of cells.keys()) {
        if (row < range.top || row > range.bottom || column < range.left || column > range.right) continue;
        throw new Error(`Cell ${cellName(row, column)} is part of an array formula and cannot be changed alone`);
      }
    }
  }
}

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function contentOf(xml: ByteText, tag: Tag): string {
  return tag.kind === "empty" ? "" : decodeXml(xml.slice(tag.end, endOfElement(xml, tag).contentEnd));
}

function sharedIndex(xml: ByteText, tag: Tag): string | null {
  const attributes = attributesOf(xml, tag);
  return attributes.get("t")?.raw === "shared" ? (attributes.get("si")?.raw ?? null) : null;
}

/**
 * A shared formula is written once, in its master cell. When that cell is overwritten, every other cell that shares it gets the
 * formula in full, as it would read there: the edits returned do that and touch nothing else.
 */
export function expandSharedFormulas(
  xml: ByteText,
  data: Tag,
  overwritten: readonly FoundCell[],
  touched: Touched,
): Edit[] {
  const masters = new Map<string, Master>();
  for (const { formula, row, column } of overwritten) {
    if (formula === null) continue;
    const shared = sharedIndex(xml, formula);
    const content = contentOf(xml, formula);
    if (shared !== null && content !== "") masters.set(shared, { row, column, formula: content });
  }
  if (masters.size === 0) return [];
  const edits: Edit[] = [];
  const isTouched = (values: ReadonlyMap<number, CellValue> | undefined, column: number): boolean =>
    values?.has(column) === true;
  walkRows(xml, data, (rowTag, row) => {
    const { cells, contentEnd } = cellsOfRow(xml, rowTag, row);
    for (const { formula: tag, column } of cells) {
      if (tag === null || isTouched(touched.get(row), column)) continue;
      const master = masters.get(sharedIndex(xml, tag) ?? "");
      if (master === undefined || contentOf(xml, tag) !== "") continue;
      const full = shiftFormula(master.formula, row - master.row, column - master.column);
      const insert = `<${tag.prefix}f>${encodeText(xmlText(full).replace(/&quot;/g, '"'))}</${tag.prefix}f>`;
      edits.push({ start: tag.start, end: endOfElement(xml, tag).end, insert });
    }
    return contentEnd;
  });
  return edits;
}
