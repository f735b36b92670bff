import { relationshipsPart } from "../read/part-names";
import { applyEdits, encodeText } from "./byte-text";
import { xmlAttributes } from "../write/xml-text";
import type { OpenPackage } from "./open-package";
import { withoutElements } from "./workbook-map";
import { elementsNamed, type ByteText } from "./xml-scan";

const contentTypes = "[Content_Types].xml";
const relationsSpace = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Puts an element at the end of the root's content, under the root's own prefix. */
function appendToRoot(
  xml: ByteText,
  rootName: string,
  name: string,
  attributes: Readonly<Record<string, string>>,
): ByteText {
  const root = elementsNamed(xml, rootName)[0];
  if (root === undefined) return xml;
  const { prefix } = root.tag;
  const insert = encodeText(`<${prefix}${name}${xmlAttributes(attributes)}/>`);
  if (root.tag.kind === "open") return applyEdits(xml, [{ start: root.contentEnd, end: root.contentEnd, insert }]);
  return applyEdits(xml, [{ start: root.tag.end - 2, end: root.tag.end, insert: `>${insert}</${prefix}${rootName}>` }]);
}

/** Takes a part out of the package, with its content type. */
export function dropPart(open: OpenPackage, part: string): void {
  open.drop(part);
  const types = open.read(contentTypes);
  if (types === null) return;
  const unwanted = `/${part}`.toLowerCase();
  const left = withoutElements(types, "Override", (attribute) => attribute("PartName").toLowerCase() === unwanted);
  if (left !== types) open.write(contentTypes, left);
}

/** Says what a part is, by its own name. */
export function declarePart(open: OpenPackage, part: string, type: string): void {
  const types = open.read(contentTypes);
  if (types === null) return;
  const name = `/${part}`;
  const others = withoutElements(
    types,
    "Override",
    (attribute) => attribute("PartName").toLowerCase() === name.toLowerCase(),
  );
  open.write(contentTypes, appendToRoot(others, "Types", "Override", { PartName: name, ContentType: type }));
}

/** Adds a relationship from `part` and returns its id. `kind` is the last word of the type URI; `target` is as seen from `part`. */
export function relate(open: OpenPackage, part: string, kind: string, target: string): string {
  const name = relationshipsPart(part);
  const xml =
    open.read(name) ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationsSpace}"/>`;
  const taken = new Set(elementsNamed(xml, "Relationship").map(({ attributes }) => attributes.get("Id")?.raw));
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number++;
  const id = `rId${String(number)}`;
  open.write(
    name,
    appendToRoot(xml, "Relationships", "Relationship", { Id: id, Type: `${officeRelations}/${kind}`, Target: target }),
  );
  return id;
}

/** A part name that is free: `before`, a number, `after`. */
export function freePart(
  open: OpenPackage,
  before: string,
  after: string,
): { readonly name: string; readonly number: number } {
  let number = 1;
  while (open.has(`${before}${String(number)}${after}`)) number++;
  return { name: `${before}${String(number)}${after}`, number };
}
