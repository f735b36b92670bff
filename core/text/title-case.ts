/** "XÃ BÌNH TRỊ" -> "Xã Bình Trị"; a text that is not all in capitals stays as it is written. */
export function titleCase(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
