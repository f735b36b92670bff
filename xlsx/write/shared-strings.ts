import { byteSink, putAscii, putInteger, putUtf8, reserve, takeBytes } from "./byte-sink";
import { cutText, longestText, needsSpaceKept, putXmlText, xmlHead } from "./xml-text";

/** Every text of the workbook once, in the order first met; its number is its place. */
export type SharedStrings = Map<string, number>;

export function sharedStringIndex(strings: SharedStrings, text: string): number {
  const known = strings.get(text);
  if (known !== undefined) return known;
  const index = strings.size;
  strings.set(text, index);
  return index;
}

/** The shared strings part. A text above Excel's 32,767 units is cut there: Excel would call the whole file damaged. */
export function sharedStringsXml(strings: SharedStrings): Uint8Array {
  const sink = byteSink(strings.size * 48 + 512);
  putUtf8(sink, `${xmlHead}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="`);
  reserve(sink, 16);
  putInteger(sink, strings.size);
  putUtf8(sink, '">');
  for (const text of strings.keys()) {
    const short = cutText(text, longestText);
    reserve(sink, 64);
    putAscii(sink, needsSpaceKept(short) ? '<si><t xml:space="preserve">' : "<si><t>");
    putXmlText(sink, short);
    reserve(sink, 16);
    putAscii(sink, "</t></si>");
  }
  putUtf8(sink, "</sst>");
  return takeBytes(sink);
}
