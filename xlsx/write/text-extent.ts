/** Widths in thousandths of an em, Times New Roman, rounded up so that an estimate errs on the high side. */
function letterWidth(unit: number): number {
  if (unit === 32 || unit === 44 || unit === 46 || unit === 58 || unit === 59) return 270;
  if (unit >= 0x300 && unit <= 0x36f) return 0; // Combining marks take no room of their own.
  if (unit < 48) return 400;
  if (unit <= 57) return 500;
  if (unit === 105 || unit === 106 || unit === 108 || unit === 116 || unit === 102 || unit === 114) return 340;
  if (unit === 109 || unit === 119 || unit === 77 || unit === 87) return 900;
  if (unit >= 65 && unit <= 90) return 710;
  if (unit >= 97 && unit <= 122) return 490;
  if (unit < 0x250 || (unit >= 0x1ea0 && unit <= 0x1ef9)) {
    const letter = String.fromCharCode(unit);
    return letter === letter.toLowerCase() ? 490 : 740;
  }
  return 1000;
}

function textWidth(text: string, pixelsPerEm: number): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += letterWidth(text.charCodeAt(i));
  return (sum * pixelsPerEm) / 1000;
}

/**
 * How many lines a text takes when it wraps in `width` pixels; at least 1. `points` is the font size. An estimate for Times
 * New Roman: never less than what a host draws in ordinary Vietnamese prose, at times one line more.
 */
export function wrappedLines(text: string, width: number, points: number, bold: boolean): number {
  const em = ((points * 96) / 72) * (bold ? 1.06 : 1);
  const room = Math.max(width - 6, em);
  const space = textWidth(" ", em);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const size = textWidth(word, em);
      if (used > 0 && used + space + size > room) {
        lines++;
        used = 0;
      }
      // A word longer than the cell is broken inside.
      if (size > room) lines += Math.ceil(size / room) - 1;
      used = size > room ? size % room : used + (used > 0 ? space : 0) + size;
    }
  }
  return lines;
}

/** Height in points of one line at a font size: Times New Roman with the host's leading. */
export function lineHeight(points: number): number {
  return Math.ceil(points * 1.3 * 4) / 4;
}
