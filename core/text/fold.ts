// Tone marks move between vowels (Hoà, Hòa) and say nothing about which; vowel marks (ă â ê ô ơ ư) make other letters and stay.
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /[\u0300-\u036f]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u02b9\u00b4`\u2032]/g;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const NOT_WORD = /[^\p{L}\p{N}%]+/gu;
const NOT_NAME = /[^\p{L}\p{N}'\u0300-\u036f]+/gu;

/**
 * One form for every spelling of the same label: no marks, no case, no punctuation, single spaces ("Số CMND/CCCD" -> "so cmnd cccd").
 * Different words may fall together ("Tổ", "Tố"), so it may propose a match of names but never decide one.
 */
export function foldLabel(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(NOT_WORD, " ")
    .trim();
}

/**
 * One form for every legitimate spelling of the same Vietnamese name: NFC or NFD, old or new tone placement, case, kind of
 * apostrophe, spaces and hyphens. Names that differ by a letter or a tone stay different.
 */
export function foldName(text: string): string {
  const folded = text
    .replace(INVISIBLE, "")
    .replace(APOSTROPHES, "'")
    .normalize("NFD")
    .toLowerCase()
    .replace(NOT_NAME, " ")
    .trim();
  return folded
    .split(" ")
    .map((word) => {
      const tones = word.match(TONES);
      return tones === null ? word : word.replace(TONES, "") + tones.join("");
    })
    .join(" ")
    .normalize("NFC");
}

/** Cell text as it should have been typed: NFC, no invisible characters, single spaces, trimmed. */
export function cleanText(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .normalize("NFC")
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u3000]+/g, " ")
    .trim();
}
