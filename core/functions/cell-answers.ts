import { type CellReaders, cellReaders } from "../fields/cell-readers";
import { isBlankCell } from "../fields/cell-schema";
import { fastDate, parseDate, precision, precisionOfCode, serialOfCode } from "../fields/date";
import { fastIdentity } from "../fields/identity";
import { accepted, type Issue, type Parsed, rejected, shown } from "../fields/parsed";
import { filePlace } from "../finding";
import type { CellValue } from "../grid";
import { shippedLists } from "../lists/shipped-lists";
import { messageOf } from "../messages/message";
import { reportAt } from "../rules/report";
import { workers } from "../tables/workers";
import { fieldOf } from "../tables/table-spec";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import type { Serial } from "../time/serial";
import type { Trouble } from "./function-spec";
import { functionTexts } from "./texts";

/**
 * True for a cell that says nothing. So does 0 where no number is meant: an Excel that is not up to date hands empty cells over as 0
 * (https://github.com/OfficeDev/office-js/issues/4702).
 */
export function saysNothing(cell: CellValue): cell is null {
  return cell === 0 || isBlankCell(cell);
}

let made: CellReaders | null = null;

/** Reads cells as the column of that field in a register of workers; a cell that says nothing is 0. */
export function fieldReader(field: string, label: string): (cell: CellValue) => Parsed {
  // No register column read here names a unit.
  made ??= cellReaders(shippedLists, (value, heading) =>
    rejected({ rule: "worker.unit-unknown", params: { label: heading, value, candidates: "" } }),
  );
  const spec = fieldOf(workers, field);
  const parse = made.parser(spec, label);
  const fast = spec.kind === "date" ? fastDate : spec.kind === "identity" ? fastIdentity : null;
  return (cell) => {
    if (saysNothing(cell)) return nothing;
    const value = fast === null ? Number.NaN : fast(cell);
    return Number.isNaN(value) ? parse(cell) : accepted(value);
  };
}

const nothing = accepted(0);

/** The sentence of an issue, as findings tell it. */
export function issueText(issue: Issue, lang: Language): string {
  return messageOf(reportAt(filePlace(""), issue), lang);
}

/** A whole day, or what to write instead. The cell must say something. */
export function dayOfCell(cell: string | number | boolean, label: string, lang: Language): Serial | Trouble {
  const { value, issues } = parseDate(cell, label);
  if (issues[0] !== undefined) return { trouble: issueText(issues[0], lang) };
  if (precisionOfCode(value) !== precision.day)
    return { trouble: fillText(functionTexts.notADay[lang], { value: shown(cell) }) };
  return serialOfCode(value);
}
