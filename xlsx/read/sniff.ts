import type { FileProblem } from "../../core";

function startsWith(bytes: Uint8Array, pattern: readonly number[]): boolean {
  return pattern.every((byte, k) => bytes[k] === byte);
}

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipSignature = [0x50, 0x4b, 3, 4];
const headSize = 4096;

/** Whether the name of a stream of an OLE file, which is UTF-16, stands anywhere in the bytes. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let k = 1;
    while (k < name.length && bytes[at + 2 * k] === name.charCodeAt(k) && bytes[at + 2 * k - 1] === 0) k++;
    if (k === name.length) return true;
  }
  return false;
}

/** The first bytes as Latin text, a byte-order mark and the zeros of UTF-16 left out; `null` when they are no text. */
function headText(bytes: Uint8Array): string | null {
  const isWide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const from = isWide ? 2 : startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  let text = "";
  for (const byte of bytes.subarray(from, headSize)) {
    if (byte === 0 && isWide) continue;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) return isWide ? text : null;
    text += String.fromCharCode(byte);
  }
  return text;
}

function looksLike(bytes: Uint8Array): string {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  const text = headText(bytes);
  if (text === null) return "other";
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body|table|meta|style|div)\b/i.test(
      text,
    )
  )
    return "html";
  if (/^\s*[<{[]/.test(text)) return "other";
  const firstLine = text.trimStart().split(/[\r\n]/)[0] ?? "";
  return /[,;\t|]/.test(firstLine) ? "csv" : "other";
}

/** Why bytes that are not a zip cannot be read, from what they look like; `null` for a zip. */
export function notZip(bytes: Uint8Array): FileProblem | null {
  if (bytes.length === 0) return { rule: "file.empty" };
  if (startsWith(bytes, zipSignature) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return null;
  // Part of a signature is all there is of a file cut off at once.
  if (bytes.length < 4 && zipSignature.slice(0, bytes.length).every((byte, k) => bytes[k] === byte)) {
    return { rule: "file.truncated" };
  }
  if (startsWith(bytes, oleSignature)) {
    const isEncrypted = hasStream(bytes, "EncryptedPackage") || hasStream(bytes, "EncryptionInfo");
    return { rule: isEncrypted ? "file.encrypted" : "file.old-format" };
  }
  // A bare BIFF stream, as Excel 2.0 to 4.0 and some programs write it.
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? 1)) return { rule: "file.old-format" };
  return { rule: "file.not-a-workbook", looksLike: looksLike(bytes) };
}
