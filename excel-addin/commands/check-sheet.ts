import {
  type CellLink,
  type CellValue,
  type CheckView,
  countText,
  fillText,
  type FindingItem,
  type Language,
  type Mark,
  sheetLayout,
  type SheetLayout,
} from "../../core/index";
import { checkSheetName } from "../host/own-names";
import { commandTexts } from "./texts";

const columns = [
  { width: 6, look: "centred" },
  { width: 14, look: "centred" },
  { width: 18, look: "wrapped" },
  { width: 8, look: "centred" },
  { width: 20, look: "wrapped" },
  { width: 22, look: "wrapped" },
  { width: 64, look: "wrapped" },
  { width: 30, look: "wrapped" },
] as const;
const headings = ["ordinal", "severity", "sheet", "cell", "heading", "value", "message", "law"] as const;
const cellColumn = headings.indexOf("cell");
const severityColumn = headings.indexOf("severity");
/** Each link is a range of its own in the request; who has more findings goes through them in the panel. */
const mostLinks = 1000;

/** The findings of a check as a sheet, for those who pressed the ribbon's button and have no panel open. */
export function checkSheet(view: CheckView, lang: Language): SheetLayout {
  const last = columns.length - 1;
  const grid: CellValue[][] = [
    [commandTexts.title[lang]],
    [countsLine(view, lang)],
    [view.items.length === 0 ? commandTexts.nothing[lang] : commandTexts.how[lang]],
  ];
  const top = grid.length + 1;
  if (view.items.length > 0) {
    grid.push(headings.map((key) => commandTexts[key][lang]));
    view.items.forEach((item, at) => grid.push(lineOf(item, at, lang)));
  }
  const banner = (row: number) => ({ top: row, left: 0, bottom: row, right: last });
  return sheetLayout(checkSheetName[lang], grid, {
    columns,
    rows: { 0: "title", 1: "subtitle", 2: "note", ...(view.items.length > 0 ? { 3: "heading" } : {}) },
    merges: [banner(0), banner(1), banner(2)],
    marks: marksOf(view.items, top),
    links: linksOf(view.items, top),
    ...(view.items.length === 0
      ? {}
      : {
          freeze: { rows: top, columns: 0 },
          filter: { top: top - 1, left: 0, bottom: top + view.items.length - 1, right: last },
          repeatRows: { top: top - 1, bottom: top - 1 },
        }),
  });
}

function countsLine({ counts, rows, period }: CheckView, lang: Language): string {
  const line = fillText(commandTexts.counts[lang], {
    errors: countText(counts.errors),
    explains: countText(counts.explains),
    notes: countText(counts.notes),
    rows: countText(rows.read),
    period: period.name.slice(0, 1).toLowerCase() + period.name.slice(1),
  });
  if (counts.explained === 0) return line;
  return line + fillText(commandTexts.explained[lang], { count: countText(counts.explained) });
}

function lineOf(item: FindingItem, at: number, lang: Language): CellValue[] {
  return [
    at + 1,
    commandTexts[item.severity][lang],
    item.sheet,
    item.place === "" ? null : item.place,
    item.heading === "" ? null : item.heading,
    item.value === "" ? null : item.value,
    item.message,
    item.law === "" ? null : item.law,
  ];
}

function marksOf(items: readonly FindingItem[], top: number): Mark[] {
  return items.map(({ severity }, at) => ({
    tone: severity,
    range: { top: top + at, left: severityColumn, bottom: top + at, right: severityColumn },
  }));
}

function linksOf(items: readonly FindingItem[], top: number): CellLink[] {
  return items
    .flatMap(({ sheet, row, column, place }, at) =>
      sheet === null || row === null || column === null
        ? []
        : [{ row: top + at, column: cellColumn, toSheet: sheet, toCell: place }],
    )
    .slice(0, mostLinks);
}
