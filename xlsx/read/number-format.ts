/** What a number format shows: a calendar date (perhaps with a time), a time of day or a duration only, or neither. */
export type FormatKind = "date" | "time" | "plain";

/** Built-in formats, which a workbook need not spell out (ECMA-376 part 1, 18.8.30, with the East Asian ones). */
function builtInKind(id: number): FormatKind {
  if ((id >= 18 && id <= 21) || id === 32 || id === 33 || (id >= 45 && id <= 47)) return "time";
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return "date";
  return "plain";
}

// Quoted text, an escaped or padding character, colours, conditions and locales: [Red], [>100], [$-42A]. Not [h], [mm], [ss].
const notCode = /"[^"]*"?|[\\_*].?|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** The kind of a format code such as `[$-42A]dd/mm/yyyy`. Only the section for positive numbers tells. */
export function kindOfCode(code: string): FormatKind {
  const section = code.replace(notCode, "").split(";")[0] ?? "";
  if (/general/i.test(section)) return "plain";
  // Elapsed time, [h] or [mm], and AM/PM are as good as hours; next to hours or seconds, m are minutes.
  const bare = section.replace(/\[(?:h+|m+|s+)\]|AM\/PM|A\/P/gi, "h");
  if (/[dyg]|b{2}|e(?![+-])/i.test(bare)) return "date";
  if (/[hs]/i.test(bare)) return "time";
  return /m/i.test(bare) ? "date" : "plain";
}

/** The kind of a number format by its id; `codes` holds those the workbook spells out, which come first. */
export function kindOfFormat(id: number, codes: ReadonlyMap<number, string>): FormatKind {
  const code = codes.get(id);
  return code === undefined ? builtInKind(id) : kindOfCode(code);
}
