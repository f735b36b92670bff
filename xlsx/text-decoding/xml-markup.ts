import { BANG, BRACKET, BRACKET_END, GREATER, LESS, MINUS, QUESTION } from "./char-codes";

/** Where `first second` or `first second third` next stands, -1 when nowhere. */
function indexOfBytes(bytes: Uint8Array, from: number, first: number, second: number, third: number | null): number {
  for (let i = bytes.indexOf(first, from); i >= 0; i = bytes.indexOf(first, i + 1)) {
    if (bytes[i + 1] === second && (third === null || bytes[i + 2] === third)) return i;
  }
  return -1;
}

/** Whether the `<!` at `at` opens a CDATA section. */
export function isCdata(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== LESS || bytes[at + 1] !== BANG || bytes[at + 2] !== BRACKET) return false;
  return String.fromCharCode(...bytes.subarray(at + 3, at + 9)) === "CDATA[";
}

/** The position after the comment or CDATA section at `at`; -1 for one without an end, and for any other declaration (DOCTYPE). */
export function endOfDeclaration(bytes: Uint8Array, at: number): number {
  const isComment = bytes[at + 2] === MINUS && bytes[at + 3] === MINUS;
  if (!isComment && !isCdata(bytes, at)) return -1;
  const close = isComment ? MINUS : BRACKET_END;
  const end = indexOfBytes(bytes, at + (isComment ? 4 : 9), close, close, GREATER);
  return end < 0 ? -1 : end + 3;
}

/** The position after the processing instruction at `at`; -1 for one without an end. */
export function endOfInstruction(bytes: Uint8Array, at: number): number {
  const end = indexOfBytes(bytes, at + 2, QUESTION, GREATER, null);
  return end < 0 ? -1 : end + 2;
}
