import { putAscii, putCodePoint, reserve, type ByteSink } from "./byte-sink";

/** Excel refuses a cell with more UTF-16 units than this. */
export const longestText = 32_767;

/** Cuts a text to `limit` UTF-16 units, never through a surrogate pair. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}

/** Characters that XML 1.0 cannot hold, and the carriage return, which a parser would turn into a line feed. */
function needsCode(unit: number): boolean {
  return (unit < 32 && unit !== 9 && unit !== 10) || unit === 0xfffe || unit === 0xffff;
}

const spelledCode = /^_x[0-9A-Fa-f]{4}_/;

function spellCode(unit: number): string {
  return `_x${unit.toString(16).toUpperCase().padStart(4, "0")}_`;
}

/**
 * Puts cell text as XML content. Control characters are spelled `_x000D_` as ECMA-376 ST_Xstring says, and a text that
 * already spells such a code keeps it literally (`_x0041_` goes out as `_x005F_x0041_`).
 */
export function putXmlText(sink: ByteSink, text: string): void {
  reserve(sink, text.length * 7);
  const { bytes } = sink;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 38) putAscii(sink, "&amp;");
    else if (unit === 60) putAscii(sink, "&lt;");
    else if (unit === 62) putAscii(sink, "&gt;");
    else if (unit === 95 && text.charCodeAt(i + 1) === 120 && spelledCode.test(text.slice(i, i + 7)))
      putAscii(sink, "_x005F_");
    else if (needsCode(unit)) putAscii(sink, spellCode(unit));
    else if (unit < 128) bytes[sink.length++] = unit;
    else {
      const point = text.codePointAt(i) ?? unit;
      if (point > 0xffff) i++;
      putCodePoint(sink, point);
    }
  }
}

/** XML whitespace at either end, or a line break inside, is only kept by every reader under xml:space="preserve". */
export function needsSpaceKept(text: string): boolean {
  return text.length > 0 && (text.charCodeAt(0) <= 32 || text.charCodeAt(text.length - 1) <= 32 || text.includes("\n"));
}

const special = /[&<>"\u0000-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

function escapeOne(found: string): string {
  if (found === "&") return "&amp;";
  if (found === "<") return "&lt;";
  if (found === ">") return "&gt;";
  if (found === '"') return "&quot;";
  if (found === "_") return "_x005F_";
  const unit = found.charCodeAt(0);
  return needsCode(unit) ? spellCode(unit) : `&#${String(unit)};`;
}

/** A text ready to stand inside a double-quoted attribute or an element, for the small parts that are built as strings. */
export function xmlText(text: string): string {
  return text.replace(special, escapeOne);
}

/** The same for what is a plain string to the schema, where `_x0041_` stands for itself: control characters become spaces. */
export function xmlString(text: string): string {
  return text.replace(/[\u0000-\u001f\ufffe\uffff]/g, " ").replace(/[&<>"]/g, escapeOne);
}

/** `name="value"` for each member that is there, with a space before each. */
export function xmlAttributes(members: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(members)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${xmlText(String(value))}"`))
    .join("");
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
