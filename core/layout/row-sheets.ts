import type { CellValue } from "../grid";
import { messageOf } from "../messages/message";
import { resultTexts, sheetNames } from "../messages/result-texts";
import { rowStatus } from "../records";
import type { RollUpResult } from "../rollup/roll-up-result";
import { workers } from "../tables/workers";
import { fillText } from "../text/fill-text";
import type { Language, LocalText } from "../text/local-text";
import { countText } from "../text/number-text";
import { addRow, type Draft, finishDraft, type SheetPart, startDraft } from "./draft";
import type { ColumnLayout } from "./sheet-layout";
import { addTitles, officeOf, periodLine } from "./title-block";
import { rawCells, workerCells, type WorkerCells } from "./worker-cells";

interface RowSheet {
  readonly name: LocalText;
  readonly title: LocalText;
  readonly note: LocalText;
  readonly extra: { readonly heading: LocalText; readonly width: number; readonly text: (n: number) => string } | null;
}

/** The three sheets that together hold every row read: counted, set aside as duplicates, refused. */
export function rowSheets(result: RollUpResult, lang: Language): readonly SheetPart[] {
  const { records } = result.reading;
  const rows: readonly [number[], number[], number[]] = [[], [], []];
  for (const n of recordOrder(result)) rows[statusAt(records.status[n])].push(n);
  const [accepted, refused, duplicates] = rows;
  const typed = workerCells(result, lang);
  const reasons = refusalTexts(result, lang);
  const instead = countedInstead(result, lang);
  return [
    rowSheet(
      result,
      lang,
      { name: sheetNames.counted, title: resultTexts.countedTitle, note: resultTexts.countedNote, extra: null },
      accepted,
      typed,
    ),
    rowSheet(
      result,
      lang,
      {
        name: sheetNames.duplicates,
        title: resultTexts.duplicatesTitle,
        note: resultTexts.duplicatesNote,
        extra: { heading: resultTexts.countedInstead, width: 44, text: (n) => instead.get(n) ?? "" },
      },
      duplicates,
      typed,
    ),
    rowSheet(
      result,
      lang,
      {
        name: sheetNames.refused,
        title: resultTexts.refusedTitle,
        note: resultTexts.refusedNote,
        extra: { heading: resultTexts.refusedWhy, width: 60, text: reasons },
      },
      refused,
      rawCells(result),
    ),
  ];
}

function statusAt(status: number | undefined): 0 | 1 | 2 {
  return status === rowStatus.refused ? 1 : status === rowStatus.duplicate ? 2 : 0;
}

/** By unit as the unit table lists them, then file, sheet and row: whatever order the files came in. */
function recordOrder({ reading: { records, sources } }: RollUpResult): number[] {
  const names = sources.map(({ file, sheet }, at) => ({ name: `${file}\n${sheet}`, at }));
  names.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.at - b.at));
  const rank = new Int32Array(sources.length);
  names.forEach(({ at }, place) => (rank[at] = place));
  const unitOf = (n: number): number => records.unit[n] ?? 0;
  const rankOf = (n: number): number => rank[records.source[n] ?? 0] ?? 0;
  const order = Array.from({ length: records.length }, (_, n) => n);
  return order.sort(
    (a, b) =>
      unitOf(a) - unitOf(b) ||
      rankOf(a) - rankOf(b) ||
      (records.sourceRow[a] ?? 0) - (records.sourceRow[b] ?? 0) ||
      a - b,
  );
}

function rowSheet(
  result: RollUpResult,
  lang: Language,
  of: RowSheet,
  rows: readonly number[],
  cells: WorkerCells,
): SheetPart {
  const ordinal: ColumnLayout = { width: 6, look: "centred" };
  const columns = [ordinal, ...workers.fields.map(({ width, look }) => ({ width, look }))];
  if (of.extra !== null) columns.push({ width: of.extra.width, look: "wrapped" });
  const draft = startDraft(of.name[lang], columns);
  addTitles(draft, officeOf(result), of.title[lang], [
    periodLine(result.context, lang),
    fillText(of.note[lang], { count: countText(rows.length) }),
  ]);
  keepTitlesInView(draft);
  const headings: CellValue[] = [resultTexts.ordinal[lang], ...workers.fields.map(({ label }) => label[lang])];
  if (of.extra !== null) headings.push(of.extra.heading[lang]);
  const header = addRow(draft, headings, "heading");
  rows.forEach((n, at) => {
    const values: CellValue[] = [at + 1, ...cells(n)];
    if (of.extra !== null) values.push(of.extra.text(n));
    draft.grid.push(values);
  });
  if (rows.length === 0) addRow(draft, [null, resultTexts.noRows[lang]], "note");
  return finishDraft(draft, {
    freeze: { rows: header + 1, columns: 2 },
    repeatRows: { top: header, bottom: header },
    pagesWide: PAGES_WIDE,
    ...(rows.length === 0
      ? {}
      : { filter: { top: header, left: 0, bottom: header + rows.length, right: columns.length - 1 } }),
  });
}

/** Thirty columns on one page could not be read. */
const PAGES_WIDE = 3;
const SEEN_COLUMNS = 9;

/** A title centred over thirty columns is out of sight: it stays over the first ones. */
function keepTitlesInView(draft: Draft): void {
  draft.merges.forEach((merge, at) => {
    draft.merges[at] = { ...merge, right: Math.min(merge.right, SEEN_COLUMNS) };
  });
}

function refusalTexts({ findings, reading: { tables, records } }: RollUpResult, lang: Language): (n: number) => string {
  const bySheet = new Map<string, Map<number, string[]>>();
  for (const finding of findings) {
    const { file, sheet, row } = finding.at;
    if (finding.severity !== "error" || sheet === null || row === null) continue;
    const key = `${file}\n${sheet}`;
    const byRow = bySheet.get(key) ?? new Map<number, string[]>();
    bySheet.set(key, byRow);
    byRow.set(row, [...(byRow.get(row) ?? []), messageOf(finding, lang)]);
  }
  return (n) => {
    const table = tables[records.table[n] ?? -1];
    if (table === undefined) return "";
    return (bySheet.get(`${table.file}\n${table.sheet.name}`)?.get(records.row[n] ?? -1) ?? []).join("\n");
  };
}

function countedInstead(
  { duplicates, reading: { records, sources } }: RollUpResult,
  lang: Language,
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const { counted, others } of duplicates) {
    const source = sources[records.source[counted] ?? -1];
    const text = fillText(resultTexts.place[lang], {
      file: source?.file ?? "",
      sheet: source?.sheet ?? "",
      row: (records.sourceRow[counted] ?? -1) + 1,
    });
    for (const n of others) texts.set(n, text);
  }
  return texts;
}
