import { cellName, type CellValue, rangeName } from "../../core/index";
import { applyEdits, type Edit } from "./byte-text";
import { newCell, type CellContext } from "./new-cell";
import { expandSharedFormulas, refuseArrays } from "./shared-formulas";
import { mapSheet, numberOf, type FoundCell, type FoundRow, type SheetMap } from "./sheet-map";
import { parseRange, type Touched } from "./touched-cells";
import type { ByteText } from "./xml-scan";

function columnStyle(map: SheetMap, column: number): number {
  return map.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}

function inOrder(values: ReadonlyMap<number, CellValue>): (readonly [number, CellValue])[] {
  return [...values].sort(([a], [b]) => a - b);
}

/** Cells of a row that is not there yet; "" when all are blank. */
function newRow(map: SheetMap, row: number, values: ReadonlyMap<number, CellValue>, context: CellContext): ByteText {
  const { prefix } = map.data;
  const cells = inOrder(values)
    .filter(([, value]) => value !== null)
    .map(([column, value]) => newCell(prefix, cellName(row, column), columnStyle(map, column), value, context));
  return cells.length === 0 ? "" : `<${prefix}row r="${String(row + 1)}">${cells.join("")}</${prefix}row>`;
}

/** Excel's hint of the columns a row uses must cover what is put beyond them. */
function spanEdit({ attributes }: FoundRow, columns: readonly number[]): Edit[] {
  const spans = attributes.get("spans");
  const match = /^(\d+):(\d+)$/.exec(spans?.raw ?? "");
  if (spans === undefined || match === null || columns.length === 0) return [];
  const first = Math.min(Number.parseInt(match[1] ?? "", 10), ...columns.map((column) => column + 1));
  const last = Math.max(Number.parseInt(match[2] ?? "", 10), ...columns.map((column) => column + 1));
  const insert = `${String(first)}:${String(last)}`;
  return insert === spans.raw ? [] : [{ start: spans.start, end: spans.end, insert }];
}

function editRow(
  found: FoundRow,
  map: SheetMap,
  values: ReadonlyMap<number, CellValue>,
  context: CellContext,
  overwritten: FoundCell[],
): Edit[] {
  const { prefix } = map.data;
  const rowStyle = /^(?:1|true)$/.test(found.attributes.get("customFormat")?.raw ?? "")
    ? numberOf(found.attributes.get("s"))
    : null;
  const edits: Edit[] = [];
  const added: number[] = [];
  let fresh = "";
  for (const [column, value] of inOrder(values)) {
    const name = cellName(found.row, column);
    const there = found.cells.find((cell) => cell.column === column);
    if (there !== undefined) {
      overwritten.push(there);
      edits.push({
        start: there.start,
        end: there.end,
        insert: newCell(prefix, name, there.style ?? 0, value, context),
      });
      continue;
    }
    if (value === null) continue;
    added.push(column);
    const xml = newCell(prefix, name, rowStyle ?? columnStyle(map, column), value, context);
    const after = found.cells.find((cell) => cell.column > column);
    if (found.tag.kind === "empty") fresh += xml;
    else {
      const at = after?.start ?? found.contentEnd;
      edits.push({ start: at, end: at, insert: xml });
    }
  }
  if (fresh !== "") edits.push({ start: found.tag.end - 2, end: found.tag.end, insert: `>${fresh}</${prefix}row>` });
  return [...spanEdit(found, added), ...edits];
}

/** The extent noted at the head of the sheet must cover what is put beyond it. */
function dimensionEdit({ dimension }: SheetMap, touched: Touched): Edit[] {
  const known = parseRange(dimension?.raw ?? "");
  if (dimension === null || known === null) return [];
  let { top, left, bottom, right } = known;
  for (const [row, values] of touched) {
    for (const [column, value] of values) {
      if (value === null) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  const insert = rangeName({ top, left, bottom, right });
  return insert === rangeName(known) ? [] : [{ start: dimension.start, end: dimension.end, insert }];
}

/** Puts new values into a worksheet part and changes nothing else in it; `null` when the part is not a worksheet. */
export function patchSheet(xml: ByteText, touched: Touched, context: CellContext): ByteText | null {
  refuseArrays(xml, touched);
  const map = mapSheet(xml, touched);
  if (map === null) return null;
  const overwritten: FoundCell[] = [];
  const edits: Edit[] = dimensionEdit(map, touched);
  let fresh = "";
  for (const [row, values] of [...touched].sort(([a], [b]) => a - b)) {
    const found = map.rows.get(row);
    if (found !== undefined) {
      edits.push(...editRow(found, map, values, context, overwritten));
      continue;
    }
    const insert = newRow(map, row, values, context);
    const at = map.gaps.get(row) ?? map.dataEnd;
    if (map.data.kind === "empty") fresh += insert;
    else if (insert !== "") edits.push({ start: at, end: at, insert });
  }
  if (fresh !== "")
    edits.push({ start: map.data.end - 2, end: map.data.end, insert: `>${fresh}</${map.data.prefix}sheetData>` });
  edits.push(...expandSharedFormulas(xml, map.data, overwritten, touched));
  return applyEdits(xml, edits);
}
