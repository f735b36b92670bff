/**
 * XML as a "byte text": one character for each byte, so that positions in the text are positions in the part and nothing is
 * lost on the way. Markup is ASCII in UTF-8, and only markup is looked at.
 */
export type ByteText = string;

export interface Tag {
  /** Position of `<`. */
  readonly start: number;
  /** Position after `>`. */
  readonly end: number;
  readonly kind: "open" | "close" | "empty";
  /** With its colon, or "". */
  readonly prefix: string;
  readonly name: string;
}

const chunk = 8192;

export function byteText(bytes: Uint8Array): ByteText {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) {
    // Twenty times quicker than spreading a typed array.
    pieces.push(String(Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + chunk))));
  }
  return pieces.join("");
}

/** The bytes of a byte text. */
export function bytesOf(text: ByteText): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Where a comment, CDATA section, processing instruction or declaration at `start` ends. */
function skipAside(xml: ByteText, start: number): number {
  const ends: readonly (readonly [string, string])[] = [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
    ["<!", ">"],
  ];
  for (const [head, tail] of ends) {
    if (!xml.startsWith(head, start)) continue;
    const end = xml.indexOf(tail, start + head.length);
    return end < 0 ? xml.length : end + tail.length;
  }
  return start + 1;
}

/** The first tag at or after `from`, or `null`. Text, comments and CDATA are passed over. */
export function nextTag(xml: ByteText, from: number): Tag | null {
  let start = xml.indexOf("<", from);
  while (start >= 0) {
    const second = xml.charCodeAt(start + 1);
    if (second !== 33 && second !== 63) break;
    start = xml.indexOf("<", skipAside(xml, start));
  }
  if (start < 0) return null;
  const isClose = xml.charCodeAt(start + 1) === 47;
  const nameStart = isClose ? start + 2 : start + 1;
  let nameEnd = nameStart;
  let local = nameStart;
  for (; nameEnd < xml.length; nameEnd++) {
    const unit = xml.charCodeAt(nameEnd);
    if (unit === 58) local = nameEnd + 1;
    else if (unit <= 32 || unit === 47 || unit === 62) break;
  }
  let at = nameEnd;
  let quote = 0;
  for (; at < xml.length; at++) {
    const unit = xml.charCodeAt(at);
    if (quote !== 0) {
      if (unit === quote) quote = 0;
    } else if (unit === 34 || unit === 39) quote = unit;
    else if (unit === 62) break;
  }
  const kind = isClose ? "close" : xml.charCodeAt(at - 1) === 47 ? "empty" : "open";
  return { start, end: at + 1, kind, prefix: xml.slice(nameStart, local), name: xml.slice(local, nameEnd) };
}

export interface Attribute {
  /** As written, entities and all. */
  readonly raw: ByteText;
  /** Position of the first character of the value. */
  readonly start: number;
  readonly end: number;
}

const attributePattern = /([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag by their names as written (with prefix). */
export function attributesOf(xml: ByteText, tag: Tag): Map<string, Attribute> {
  const found = new Map<string, Attribute>();
  for (const match of xml.slice(tag.start, tag.end).matchAll(attributePattern)) {
    const raw = match[2] ?? match[3] ?? "";
    const start = tag.start + match.index + match[0].length - raw.length - 1;
    found.set(match[1] ?? "", { raw, start, end: start + raw.length });
  }
  return found;
}

export interface Element {
  readonly tag: Tag;
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** Where the content stops: the position of the end tag, or of the tag's own end when it is empty. */
  readonly contentEnd: number;
  /** Position after the whole element. */
  readonly end: number;
}

/** The position after the element opened by `tag`, and where its end tag begins. */
export function endOfElement(xml: ByteText, tag: Tag): { readonly contentEnd: number; readonly end: number } {
  if (tag.kind === "empty") return { contentEnd: tag.end, end: tag.end };
  let depth = 1;
  for (let inner = nextTag(xml, tag.end); inner !== null; inner = nextTag(xml, inner.end)) {
    if (inner.kind === "open") depth++;
    else if (inner.kind === "close" && --depth === 0) return { contentEnd: inner.start, end: inner.end };
  }
  return { contentEnd: xml.length, end: xml.length };
}

/** All elements of a local name between two positions, in order, not looking inside those found. */
export function elementsNamed(xml: ByteText, name: string, from = 0, to = xml.length): Element[] {
  const found: Element[] = [];
  for (let tag = nextTag(xml, from); tag !== null && tag.start < to;) {
    if (tag.kind !== "close" && tag.name === name) {
      const ends = endOfElement(xml, tag);
      found.push({ tag, attributes: attributesOf(xml, tag), ...ends });
      tag = nextTag(xml, ends.end);
    } else tag = nextTag(xml, tag.end);
  }
  return found;
}
