import { countText, type Language } from "../core/index";

/** Size in pixels of every text in a chart. */
export const textSize = 12;
export const lineHeight = 14;

/** About how wide a text is in pixels at 12 pixels, in the broadest of the usual system fonts: rather too much than too little. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text.normalize("NFC")) {
    if (/[\s.,:;'|!ilíìỉĩịjtfr()/-]/.test(letter)) width += 4.4;
    else if (/[mwMW%]/.test(letter)) width += 11.2;
    else width += letter === letter.toLowerCase() ? 7.5 : 8.8;
  }
  return width;
}

/** A text that fits, with "…" where something had to go. */
function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const letters = Array.from(text.normalize("NFC"));
  while (letters.length > 1 && textWidth(`${letters.join("").trimEnd()}…`) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** A text in at most `most` lines of a width; the last is cut where it does not fit. One line at least, be it "". */
export function wrapText(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const words = text.split(/\s+/).filter((word) => word !== "");
  for (const [index, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || textWidth(longer) <= width) line = longer;
    else if (lines.length === most - 1) return [...lines, cut([line, ...words.slice(index)].join(" "), width)];
    else {
      lines.push(cut(line, width));
      line = word;
    }
  }
  return [...lines, cut(line, width)];
}

/** Whether a text stands in so many lines of a width with nothing cut. */
export function fitsIn(text: string, width: number, most: number): boolean {
  return (
    wrapText(text, width, most).join(" ") ===
    text
      .split(/\s+/)
      .filter((word) => word !== "")
      .join(" ")
  );
}

/** A number as the language writes it. */
export function numberText(value: number, lang: Language): string {
  const text = countText(value);
  return lang === "vi" ? text : text.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
}

/** A number short enough to stand beside a bar: with two decimals at most. */
export function figureText(value: number, lang: Language): string {
  return numberText(Math.round(value * 100) / 100, lang);
}
