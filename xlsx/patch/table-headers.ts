import { cellName, type CellValue } from "../../core/index";
import { relationshipsPart } from "../read/part-names";
import { xmlText } from "../write/xml-text";
import { applyEdits, decodeXml, encodeText, type Edit } from "./byte-text";
import type { OpenPackage } from "./open-package";
import { parseRange, type Touched } from "./touched-cells";
import { relationsOf } from "./workbook-map";
import { elementsNamed, type ByteText, type Element } from "./xml-scan";

function nameOf({ attributes }: Element): string {
  return decodeXml(attributes.get("name")?.raw ?? "");
}

/** The new name of a table's column, or a throw when Excel could not take it. */
function newName(value: CellValue, name: string, others: readonly string[]): string {
  const isTaken = typeof value === "string" && others.some((other) => other.toLowerCase() === value.toLowerCase());
  if (typeof value === "string" && value !== "" && !isTaken) return value;
  throw new Error(`Cell ${name} is a heading of a table: it needs a text that no other heading of the table has`);
}

function renamed(xml: ByteText, touched: Touched, isUsed: (name: string) => boolean): ByteText {
  const table = elementsNamed(xml, "table")[0];
  const range = parseRange(table?.attributes.get("ref")?.raw ?? "");
  if (table === undefined || range === null || table.attributes.get("headerRowCount")?.raw === "0") return xml;
  const columns = elementsNamed(xml, "tableColumn");
  const edits: Edit[] = [];
  for (const [column, value] of touched.get(range.top) ?? []) {
    const element = columns[column - range.left];
    const attribute = element?.attributes.get("name");
    if (element === undefined || attribute === undefined || nameOf(element) === value) continue;
    const name = cellName(range.top, column);
    const fresh = newName(value, name, columns.filter((other) => other !== element).map(nameOf));
    if (isUsed(nameOf(element))) throw new Error(`Cell ${name} is a heading of a table that formulas refer to by name`);
    edits.push({ start: attribute.start, end: attribute.end, insert: encodeText(xmlText(fresh)) });
  }
  return applyEdits(xml, edits);
}

/**
 * An Excel table keeps its headings a second time, in a part of its own; Excel calls the file damaged when the two differ.
 * Renames the columns whose heading cells are touched. Throws where Excel would refuse the heading, or a formula knows the old one.
 */
export function renameTableColumns(open: OpenPackage, sheetPart: string, touched: Touched): void {
  const relations = open.read(relationshipsPart(sheetPart));
  if (relations === null) return;
  // Structured references end in the column's name and a bracket.
  const isUsed = (name: string): boolean => {
    const ending = `${encodeText(xmlText(name))}]`;
    return open
      .names()
      .some((part) => part.toLowerCase().endsWith(".xml") && open.read(part)?.includes(ending) === true);
  };
  for (const { kind, target } of relationsOf(sheetPart, relations)) {
    const xml = kind === "table" ? open.read(target) : null;
    if (xml === null) continue;
    const fresh = renamed(xml, touched, isUsed);
    if (fresh !== xml) open.write(target, fresh);
  }
}
