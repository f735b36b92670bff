import { type CellValue, cellAt } from "../grid";
import { resultTexts, sheetNames } from "../messages/result-texts";
import type { RollUpResult, SourceCounts } from "../rollup/roll-up-result";
import type { Workbook } from "../snapshot";
import type { Language } from "../text/local-text";
import { addLine, addRow, finishDraft, hiddenLine, type LineKey, type SheetPart, startDraft } from "./draft";
import { conservationLine } from "./summary-sheet";
import { addTitles, officeOf, periodLine } from "./title-block";

const counts = ["read", "counted", "refused", "duplicate"] as const satisfies readonly (keyof SourceCounts)[];
const LINE = "source:";

/** Columns of the sheet, from the left. */
const at = { file: 1, sheet: 2, unitName: 3, unit: 4, receivedOn: 9, sha256: 10, line: 11 } as const;

/** The sources with the conservation slip: read = counted + refused + duplicate, for each and for all. */
export function sourcesSheet(result: RollUpResult, lang: Language): SheetPart {
  const draft = startDraft(sheetNames.sources[lang], [
    { width: 5, look: "centred" },
    { width: 34, look: "wrapped" },
    { width: 18, look: "wrapped" },
    { width: 24, look: "wrapped" },
    { width: 13, look: "text" },
    { width: 9, look: "integer" },
    { width: 9, look: "integer" },
    { width: 9, look: "integer" },
    { width: 9, look: "integer" },
    { width: 12, look: "date" },
    { width: 36, look: "wrapped" },
    hiddenLine,
  ]);
  addTitles(draft, officeOf(result), resultTexts.sourcesTitle[lang], [
    periodLine(result.context, lang),
    conservationLine(result, lang),
  ]);
  const heads = ["ordinal", "file", "sheet", "unit", "unitCode", ...counts, "receivedOn", "sha256"] as const;
  const header = addRow(
    draft,
    heads.map((key) => resultTexts[key][lang]),
    "heading",
  );
  const { units } = result.context.units;
  const add = (
    key: LineKey,
    lead: readonly CellValue[],
    of: SourceCounts,
    receivedOn: CellValue,
    sha256: CellValue,
    look?: "total",
  ): void => {
    const name = lead[1] ?? resultTexts.total[lang];
    const cells = counts.map((count) => ({
      key: count,
      label: `${String(name)} – ${resultTexts[count][lang]}`,
      value: of[count],
    }));
    addLine(
      draft,
      key,
      [
        ...lead.map((value) => ({ value })),
        ...cells,
        { value: receivedOn },
        sha256 === null ? { value: null } : { key: "sha256", label: `${String(name)} – SHA-256`, value: sha256 },
      ],
      look,
    );
  };
  result.reading.sources.forEach((source, index) => {
    const unit = source.unit === null ? undefined : units[source.unit];
    const of = result.bySource[index] ?? { read: 0, counted: 0, refused: 0, duplicate: 0 };
    const lead = [index + 1, source.file, source.sheet, unit?.name ?? resultTexts.unknownUnit[lang], unit?.id ?? null];
    add({ line: sourceLine(source), unit: unit?.id ?? "" }, lead, of, source.receivedOn, source.sha256);
  });
  const all = { read: 0, counted: 0, refused: 0, duplicate: 0 };
  for (const of of result.bySource) for (const count of counts) all[count] += of[count];
  add({ line: "total", unit: "" }, [null, resultTexts.total[lang], null, null, null], all, null, null, "total");
  return finishDraft(draft, { freeze: { rows: header + 1, columns: 2 }, repeatRows: { top: header, bottom: header } });
}

/** The key of a source's line. */
export function sourceLine({ file, sheet }: { readonly file: string; readonly sheet: string }): string {
  return `${LINE}${file} | ${sheet}`;
}

/** A source as a consolidated workbook tells of it. */
export interface StatedSource {
  readonly file: string;
  readonly sheet: string;
  /** Unit id. */
  readonly unit: string | null;
  readonly sha256: string | null;
  readonly receivedOn: number | null;
}

/** The sources that a consolidated workbook was made of, as its sheet of sources says in whatever order; empty where it has none. */
export function readStatedSources(workbook: Workbook): readonly StatedSource[] {
  const names: readonly string[] = Object.values(sheetNames.sources);
  const sheet = workbook.sheets.find(({ name }) => names.includes(name));
  if (sheet === undefined) return [];
  const text = (cell: CellValue): string | null =>
    typeof cell === "string" && cell !== "" ? cell : typeof cell === "number" ? String(cell) : null;
  return sheet.grid.flatMap((_, row) => {
    const line = cellAt(sheet.grid, row, at.line);
    const file = text(cellAt(sheet.grid, row, at.file));
    const name = text(cellAt(sheet.grid, row, at.sheet));
    if (typeof line !== "string" || !line.startsWith(LINE) || file === null || name === null) return [];
    const receivedOn = cellAt(sheet.grid, row, at.receivedOn);
    return [
      {
        file,
        sheet: name,
        unit: text(cellAt(sheet.grid, row, at.unit)),
        sha256: text(cellAt(sheet.grid, row, at.sha256)),
        receivedOn: typeof receivedOn === "number" ? receivedOn : null,
      },
    ];
  });
}
