import type { CellValue } from "../../core";
import { DOT, GREATER, LESS, MINUS, SLASH, ZERO } from "../text-decoding/char-codes";
import type { TextSink } from "../text-decoding/text-sink";
import { putXmlText } from "../text-decoding/xml-text";
import { powerOfTen } from "./cell-number";
import { INLINE, NUMBER, SHARED, TEXT, type CellScan } from "./cell-scan";
import { cellText } from "./shared-strings";
import { hasBytes } from "./tags";

const C = 0x63;
const V = 0x76;

/** The content has another shape: nothing was read, `scan` was not moved. */
export const NOT_QUICK = Symbol("not quick");

/** Whether `</v></c>` stands at `at`. */
function endsCell(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === LESS &&
    bytes[at + 1] === SLASH &&
    bytes[at + 2] === V &&
    bytes[at + 3] === GREATER &&
    bytes[at + 4] === LESS &&
    bytes[at + 5] === SLASH &&
    bytes[at + 6] === C &&
    bytes[at + 7] === GREATER
  );
}

const endSize = 8;

/** A number in plain digits. Up to fifteen of them, with the point, are exact; longer and stranger ones are left to Number(). */
function quickNumber(scan: CellScan, start: number): number | typeof NOT_QUICK {
  const { bytes } = scan;
  const isNegative = bytes[start] === MINUS;
  const from = isNegative ? start + 1 : start;
  let value = 0;
  let decimals = -1;
  let at = from;
  for (; ; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      if (decimals >= 0) decimals++;
    } else if (bytes[at] === DOT && decimals < 0 && at > from) decimals = 0;
    else break;
  }
  if (at === from || at - from > 15 || !endsCell(bytes, at)) return NOT_QUICK;
  scan.at = at + endSize;
  if (decimals > 0) value /= powerOfTen(decimals);
  return isNegative && value !== 0 ? -value : value;
}

/** A shared string by its number; `undefined` when it is not there. */
function quickShared(
  scan: CellScan,
  start: number,
  strings: readonly CellValue[] | null,
): CellValue | undefined | typeof NOT_QUICK {
  const { bytes } = scan;
  let index = 0;
  let at = start;
  for (let digit = (bytes[at] ?? 0) - ZERO; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - ZERO) {
    index = index * 10 + digit;
  }
  if (at === start || !endsCell(bytes, at)) return NOT_QUICK;
  scan.at = at + endSize;
  return strings?.[index];
}

function quickText(scan: CellScan, start: number, end: string, sink: TextSink): string | null | typeof NOT_QUICK {
  const { bytes } = scan;
  const at = putXmlText(sink, bytes, start, bytes.length);
  const text = cellText(sink);
  if (!hasBytes(bytes, at, at + end.length, end)) return NOT_QUICK;
  scan.at = at + end.length;
  return text;
}

/**
 * The value of a cell whose content has the shape nearly all programs write: `<v>…</v></c>`, or `<is><t>…</t></is></c>`. `scan`
 * stands after the cell's start tag and is moved after its end tag. `undefined` for a shared string that is not there.
 */
export function readQuickValue(
  scan: CellScan,
  strings: readonly CellValue[] | null,
  sink: TextSink,
): CellValue | undefined | typeof NOT_QUICK {
  const { bytes, at, type } = scan;
  if (bytes[at] === LESS && bytes[at + 1] === V && bytes[at + 2] === GREATER) {
    if (type === SHARED) return quickShared(scan, at + 3, strings);
    if (type === NUMBER) return quickNumber(scan, at + 3);
    if (type === TEXT) return quickText(scan, at + 3, "</v></c>", sink);
  } else if (type === INLINE && hasBytes(bytes, at, at + 7, "<is><t>")) {
    return quickText(scan, at + 7, "</t></is></c>", sink);
  }
  return NOT_QUICK;
}
