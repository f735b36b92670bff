import type { TextSink } from "../text-decoding/text-sink";
import { kindOfFormat } from "./number-format";
import { attribute, begins, isNamed, nextTag, tagCursor } from "./tags";

export interface StylesPart {
  /** Names of the fonts of cell styles, each once. */
  readonly fontNames: readonly string[];
  /** By style id: position in `fontNames`. */
  readonly fontOfStyle: readonly number[];
  /** By style id: whether the cells show dates. */
  readonly isDateStyle: readonly boolean[];
}

export const noStyles: StylesPart = { fontNames: [], fontOfStyle: [], isDateStyle: [] };

function integer(text: string | null): number {
  return text !== null && /^\d{1,9}$/.test(text) ? Number.parseInt(text, 10) : 0;
}

/** Reads fonts and number formats of the cell styles, as far as the part goes; `null` for one that is not well-formed up to there. */
export function readStylesPart(bytes: Uint8Array, sink: TextSink): StylesPart | null {
  const codes = new Map<number, string>();
  const fonts: string[] = [];
  const fontNames: string[] = [];
  const fontOfStyle: number[] = [];
  const isDateStyle: boolean[] = [];
  const codeOfName = new Map<string, number>();
  let section = "";
  const cursor = tagCursor(bytes);
  while (nextTag(cursor)) {
    if (cursor.depth === 2 && cursor.kind === "open") {
      section = ["numFmts", "fonts", "cellXfs"].find((name) => isNamed(cursor, name)) ?? "";
    } else if (section === "") {
      continue;
    } else if (cursor.kind === "close") {
      if (section === "cellXfs" && cursor.depth === 1) break;
    } else if (section === "numFmts" && isNamed(cursor, "numFmt")) {
      codes.set(integer(attribute(cursor, "numFmtId", sink)), attribute(cursor, "formatCode", sink) ?? "");
    } else if (section === "fonts" && isNamed(cursor, "font")) {
      fonts.push("");
    } else if (section === "fonts" && isNamed(cursor, "name") && fonts.length > 0) {
      fonts[fonts.length - 1] = attribute(cursor, "val", sink) ?? "";
    } else if (section === "cellXfs" && begins(cursor, "xf")) {
      const name = fonts[integer(attribute(cursor, "fontId", sink))] ?? "";
      const code = codeOfName.get(name) ?? fontNames.push(name) - 1;
      codeOfName.set(name, code);
      fontOfStyle.push(code);
      isDateStyle.push(kindOfFormat(integer(attribute(cursor, "numFmtId", sink)), codes) === "date");
    }
  }
  return cursor.isBroken ? null : { fontNames, fontOfStyle, isDateStyle };
}
