/** An element of a small XML document of ours. */
export interface XmlElement {
  /** With its prefix, as written. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, trimmed. */
  readonly text: string;
}

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Growing[];
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The root of a document without a DTD or CDATA. Throws where it is not well formed. */
export function readXml(source: string): XmlElement {
  const top: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  let at = 0;
  for (const token of source.replace(/^\ufeff/, "").matchAll(TOKEN)) {
    at = token.index + token[0].length;
    const [, closed, opened, attributes = "", isEmpty, text] = token;
    const inner = open[open.length - 1] ?? top;
    if (opened !== undefined) {
      const element: Growing = { name: opened, attributes: attributesOf(attributes), children: [], text: "" };
      inner.children.push(element);
      if (isEmpty === "") open.push(element);
    } else if (closed !== undefined) {
      if (inner.name !== closed) throw new Error(`</${closed}> ends <${inner.name}>`);
      inner.text = inner.text.trim();
      open.pop();
    } else if (text !== undefined) inner.text += unescaped(text);
  }
  const [root, ...more] = top.children;
  if (at !== source.replace(/^\ufeff/, "").length) throw new Error(`not XML at ${source.slice(at, at + 40)}`);
  if (open.length > 1 || root === undefined || more.length > 0) throw new Error("not one whole element");
  return root;
}

/** Every element below one, itself first, in the order of the document. */
export function allElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = "", double, single]) => [name, unescaped(double ?? single ?? "")]),
  );
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
    decimal !== undefined
      ? String.fromCodePoint(Number.parseInt(decimal, 10))
      : hex !== undefined
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : (NAMED[name ?? ""] ?? whole),
  );
}
