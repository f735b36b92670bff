// Folded forms by UTF-16 unit; 0 is skipped. Marks, spaces and signs say nothing here, so that NFC, NFD, case and tone placement,
// and names typed without marks, fall together. It proposes, and never decides, that two names are one.
const folded = new Uint16Array(65536);
const LATIN_END = 0x250;
const VIETNAMESE = [0x1e00, 0x1f00] as const;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function foldRange(from: number, to: number): void {
  for (let unit = from; unit < to; unit++) {
    const base = String.fromCharCode(unit).normalize("NFD").toLowerCase().charAt(0);
    folded[unit] = base === "đ" ? 100 : LETTER_OR_DIGIT.test(base) ? base.charCodeAt(0) : 0;
  }
}

for (let unit = LATIN_END; unit < 65536; unit++) folded[unit] = unit;
foldRange(0, LATIN_END);
foldRange(...VIETNAMESE);
folded.fill(0, 0x300, 0x370);
folded.fill(0, 0x2000, 0x2070);
folded.fill(0, 0x3000, 0x3001);
folded[0xfeff] = 0;

/** A name and a coded birth date as one whole number below 2^53; equal folded names of one birth have equal numbers. */
export function hashPerson(name: string, birth: number): number {
  let low = birth | 0;
  let high = Math.imul(birth, 0x27d4eb2f) | 0;
  for (let at = 0; at < name.length; at++) {
    const unit = folded[name.charCodeAt(at)] ?? 0;
    if (unit === 0) continue;
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
    high ^= high >>> 15;
  }
  low ^= low >>> 13;
  low = Math.imul(low, 0x5bd1e995);
  low ^= low >>> 15;
  return (low >>> 0) * 2097152 + (high >>> 11);
}

/** True where two names fold to the same letters. */
export function isSameFolded(a: string, b: string): boolean {
  let i = 0;
  let j = 0;
  for (;;) {
    while (i < a.length && folded[a.charCodeAt(i)] === 0) i++;
    while (j < b.length && folded[b.charCodeAt(j)] === 0) j++;
    if (i === a.length || j === b.length) return i === a.length && j === b.length;
    if (folded[a.charCodeAt(i++)] !== folded[b.charCodeAt(j++)]) return false;
  }
}

/** True where a name has no letter that counts. */
export function isBlankName(name: string): boolean {
  return isSameFolded(name, "");
}
