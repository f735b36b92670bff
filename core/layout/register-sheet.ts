import type { Range } from "../grid";
import { resultTexts, sheetNames } from "../messages/result-texts";
import { templateTexts } from "../messages/result-texts-template";
import type { FieldSpec } from "../tables/table-spec";
import { workers } from "../tables/workers";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import type { Unit } from "../units/unit";
import { addBanner, addRow, finishDraft, startDraft } from "./draft";
import type { CellNote, Choice, InputHint, SheetLayout } from "./sheet-layout";

/** A list that stands in a column of the sheet of lists, below its two head rows. */
export interface OfferedList {
  readonly title: string;
  readonly values: readonly string[];
  /** Keys of the fields that are chosen from it. */
  readonly fields: readonly string[];
  readonly isStrict: boolean;
}

const INPUT_ROWS = 200;
const LIST_TOP = 2;
const HINT_TITLE = 32;
const HINT_TEXT = 255;
const SEEN_COLUMNS = 9;
/** Twenty-six columns on one page could not be read. */
const PAGES_WIDE = 2;

/** The register that an officer fills: titles, headings with notes, numbering, and empty rows with drop-downs and hints. */
export function addRegister(
  unit: Unit,
  offered: readonly OfferedList[],
  listsSheet: string,
  lang: Language,
  year: number | undefined,
): SheetLayout {
  const fields = workers.fields.filter(({ onlyInResults }) => onlyInResults !== true);
  const draft = startDraft(sheetNames.counted[lang], [
    { width: 6, look: "centred" },
    ...fields.map(({ width, look }) => ({ width, look })),
  ]);
  const line = (text: string, look: "signature" | "title" | "subtitle"): number =>
    addBanner(draft, text, look, 0, SEEN_COLUMNS);
  line(unit.name.toUpperCase(), "signature");
  line(workers.title[lang].toUpperCase(), "title");
  line(year === undefined ? templateTexts.noYear[lang] : fillText(templateTexts.year[lang], { year }), "subtitle");
  line(templateTexts.required[lang], "subtitle");
  const dateRow = line(fillText(templateTexts.dateLine[lang], { place: placeName(unit) }), "subtitle");
  addRow(draft, [], "plain");
  const header = addRow(
    draft,
    [resultTexts.ordinal[lang], ...fields.map((field) => headingOf(field, lang))],
    "heading",
  );
  const numbering = addRow(
    draft,
    [null, ...fields].map((_, at) => `(${String(at + 1)})`),
    "numbering",
  );
  const top = numbering + 1;
  const bottom = numbering + INPUT_ROWS;
  for (let at = 1; at <= INPUT_ROWS; at++) draft.grid.push([at]);
  const columnOf = (key: string): Range => {
    const column = fields.findIndex((field) => field.key === key) + 1;
    return { top, left: column, bottom, right: column };
  };
  return finishDraft(draft, {
    bodyLook: "input",
    protect: true,
    open: [{ top: dateRow, left: 0, bottom: dateRow, right: SEEN_COLUMNS }],
    freeze: { rows: top, columns: 2 },
    filter: { top: numbering, left: 0, bottom, right: fields.length },
    repeatRows: { top: header, bottom: numbering },
    pagesWide: PAGES_WIDE,
    choices: choicesOf(offered, listsSheet, columnOf),
    hints: [dateHint(dateRow, lang), ...fields.map((field) => hintOf(field, columnOf(field.key), lang))],
    notes: fields.flatMap((field, at) => notesOf(field, { row: header, column: at + 1 }, lang)),
  }).layout;
}

/** The mark for a needed column is no part of the heading: matching drops punctuation. */
function headingOf({ label, required }: FieldSpec, lang: Language): string {
  return required ? `${label[lang]} (*)` : label[lang];
}

/** "Bình Trị" of "Xã Bình Trị", as documents write a place before a date. */
function placeName({ name }: Unit): string {
  return name.replace(/^(xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu)\s+/i, "");
}

function choicesOf(
  offered: readonly OfferedList[],
  sheet: string,
  columnOf: (key: string) => Range,
): readonly Choice[] {
  return offered.flatMap(({ values, fields, isStrict }, column) =>
    values.length === 0
      ? []
      : fields.map((key) => ({
          range: columnOf(key),
          from: { sheet, range: { top: LIST_TOP, left: column, bottom: LIST_TOP + values.length - 1, right: column } },
          strict: isStrict,
        })),
  );
}

function hintOf({ label, help, example }: FieldSpec, range: Range, lang: Language): InputHint {
  const more = example === "" ? "" : ` ${fillText(templateTexts.example[lang], { example })}`;
  return {
    range,
    title: cut(label[lang], HINT_TITLE),
    text: cut(`${help[lang]}${help[lang].includes(example) ? "" : more}`, HINT_TEXT),
  };
}

function dateHint(row: number, lang: Language): InputHint {
  return {
    range: { top: row, left: 0, bottom: row, right: 0 },
    title: cut(resultTexts.receivedOn[lang], HINT_TITLE),
    text: templateTexts.dateHint[lang],
  };
}

function notesOf(
  { help, legalBasis }: FieldSpec,
  { row, column }: { readonly row: number; readonly column: number },
  lang: Language,
): readonly CellNote[] {
  if (legalBasis === "") return [];
  return [{ row, column, text: `${help[lang]}\n${fillText(templateTexts.basis[lang], { basis: legalBasis })}` }];
}

/** Excel shows no more than so many characters; whole words only. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const short = text.slice(0, limit - 1);
  return `${short.slice(0, Math.max(short.lastIndexOf(" "), 1))}…`;
}
