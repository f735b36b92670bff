import type { Context } from "../context";
import { resultTexts } from "../messages/result-texts";
import type { RollUpResult } from "../rollup/roll-up-result";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { dmyOfSerial } from "../time/serial";
import { periodName } from "../time/period";
import { addBanner, addRow, type Draft, lastVisible } from "./draft";

/** Office in capitals at the left, then the title and the lines under it over the whole width, then an empty row. */
export function addTitles(draft: Draft, office: string, title: string, lines: readonly string[]): void {
  const right = lastVisible(draft);
  if (office !== "") addBanner(draft, office.toUpperCase(), "signature", 0, officeWidth(draft, right));
  addBanner(draft, title, "title", 0, right);
  for (const line of lines) addBanner(draft, line, "subtitle", 0, right);
  addRow(draft, [], "plain");
}

const OFFICE_CHARACTERS = 42;

/** The office takes as many columns as its name needs, so that narrow first columns do not break it. */
function officeWidth(draft: Draft, right: number): number {
  let width = 0;
  for (let column = 0; column < right; column++) {
    width += draft.columns[column]?.width ?? 0;
    if (width >= OFFICE_CHARACTERS) return column;
  }
  return right;
}

/** Whose workbook it is: the profile's office, else the unit that the totals are about. */
export function officeOf({ context, totals }: Pick<RollUpResult, "context" | "totals">): string {
  if (context.profile.office !== "") return context.profile.office;
  return totals.unit === null ? "" : (context.units.units[totals.unit]?.name ?? "");
}

/** "Năm 2024 (từ 15/12/2023 đến 14/12/2024); số liệu chốt đến hết ngày 14/12/2024". */
export function periodLine({ period, asOf }: Context, lang: Language): string {
  const line = fillText(resultTexts.periodLine[lang], {
    period: periodName(period, lang),
    from: dmyOfSerial(period.from),
    to: dmyOfSerial(period.to),
    asOf: dmyOfSerial(asOf),
  });
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** Place and date left blank, who prepared it at the left, who signs at the right. */
export function addSignatures(draft: Draft, lang: Language): void {
  const last = lastVisible(draft);
  const middle = Math.floor(last / 2);
  addRow(draft, [], "plain");
  addBanner(draft, resultTexts.dateLine[lang], "subtitle", middle + 1, last);
  addPair(draft, resultTexts.preparedBy[lang], resultTexts.headOfUnit[lang], "signature", middle, last);
  addPair(draft, resultTexts.signHere[lang], resultTexts.signAndSeal[lang], "subtitle", middle, last);
  for (let blank = 0; blank < 3; blank++) addRow(draft, [], "plain");
}

function addPair(
  draft: Draft,
  left: string,
  right: string,
  look: "signature" | "subtitle",
  middle: number,
  last: number,
): void {
  const cells: (string | null)[] = Array<null>(last + 1).fill(null);
  cells[0] = left;
  cells[middle + 1] = right;
  const row = addRow(draft, cells, look);
  draft.merges.push(
    { top: row, left: 0, bottom: row, right: middle },
    { top: row, left: middle + 1, bottom: row, right: last },
  );
}
