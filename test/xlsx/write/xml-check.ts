/** Elements of a worksheet in the order the schema demands (ECMA-376 18.3.1.99, CT_Worksheet). */
export const worksheetOrder = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
] as const;

export const workbookOrder = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
] as const;

export const stylesOrder = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

const name = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
const attribute = String.raw`\s+${name}="(?:[^<&"]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)*"`;
const token = new RegExp(
  String.raw`<\?xml version="1\.0"[^?]*\?>|<!--(?:(?!--)[^])*-->|<!\[CDATA\[[^]*?\]\]>|<(${name})((?:${attribute})*)\s*(\/?)>|<\/(${name})\s*>|((?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)+)`,
  "y",
);
// Characters outside XML 1.0's Char, lone surrogates among them.
const illegal =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Names of the root's children in order, each once however often it repeats in a row. Throws where the XML is not well-formed. */
export function rootChildren(xml: string): string[] {
  const bad = illegal.exec(xml);
  if (bad !== null) throw new Error(`Character U+${(bad[0].codePointAt(0) ?? 0).toString(16)} at ${String(bad.index)}`);
  const open: { readonly name: string; readonly spaces: readonly string[] }[] = [];
  const children: string[] = [];
  let roots = 0;
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    if (match === null) throw new Error(`Not well-formed at ${String(at)}: ${xml.slice(at, at + 60)}`);
    const [, opened, attributes = "", slash, closed, text] = match;
    if (opened !== undefined) {
      const names = [...attributes.matchAll(/\s([\w.:-]+)=/g)].map((found) => found[1] ?? "");
      if (new Set(names).size !== names.length) throw new Error(`An attribute twice in <${opened}${attributes}>`);
      const spaces = [
        ...(open.at(-1)?.spaces ?? ["xml"]),
        ...names.flatMap((each) => (each.startsWith("xmlns:") ? [each.slice(6)] : [])),
      ];
      for (const each of [opened, ...names]) {
        const prefix = each.includes(":") && !each.startsWith("xmlns:") ? (each.split(":")[0] ?? "") : null;
        if (prefix !== null && !spaces.includes(prefix)) throw new Error(`Prefix ${prefix} has no namespace`);
      }
      if (open.length === 0 && ++roots > 1) throw new Error("Two roots");
      if (open.length === 1 && children.at(-1) !== opened) children.push(opened);
      if (slash === "") open.push({ name: opened, spaces });
    } else if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing`);
    } else if (text !== undefined && open.length === 0 && text.trim() !== "") throw new Error("Text outside the root");
  }
  if (open.length > 0 || roots !== 1) throw new Error(`<${open.at(-1)?.name ?? "root"}> is not closed`);
  return children;
}

/** The children that stand before something the schema wants earlier, or that it does not know. */
export function misplaced(children: readonly string[], order: readonly string[]): string[] {
  let furthest = -1;
  return children.filter((child) => {
    const place = order.indexOf(child.replace(/^.*:/, ""));
    const isWrong = place < 0 || place < furthest;
    furthest = Math.max(furthest, place);
    return isWrong;
  });
}

/**
 * Every child in the tree that stands before something the schema wants earlier, or that it does not know, as "parent/child".
 * `orders` are by an element's name, or by "parent/element" where a name has two meanings. Takes well-formed XML.
 */
export function misplacedInTree(xml: string, orders: Readonly<Record<string, readonly string[]>>): string[] {
  const open: { readonly name: string; readonly children: string[] }[] = [];
  const wrong: string[] = [];
  const close = (): void => {
    const done = open.pop();
    if (done === undefined) return;
    const order = orders[`${open.at(-1)?.name ?? ""}/${done.name}`] ?? orders[done.name];
    if (order !== undefined) wrong.push(...misplaced(done.children, order).map((child) => `${done.name}/${child}`));
  };
  for (const [, closing, qualified = "", slash] of xml.matchAll(/<(\/?)([\w:.-]+)(?:"[^"]*"|[^>"])*?(\/?)>/g)) {
    const own = qualified.replace(/^.*:/, "");
    if (closing === "/") close();
    else {
      open.at(-1)?.children.push(own);
      open.push({ name: own, children: [] });
      if (slash === "/") close();
    }
  }
  return wrong;
}
