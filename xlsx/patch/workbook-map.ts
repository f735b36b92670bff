import { resolveTarget } from "../read/part-names";
import { applyEdits, decodeXml, type Edit } from "./byte-text";
import { elementsNamed, type ByteText } from "./xml-scan";

export interface PartRelation {
  readonly id: string;
  /** The last word of its type URI, e.g. "worksheet". */
  readonly kind: string;
  /** Part name in the package, without a leading slash. */
  readonly target: string;
}

/** The relationships of `part`, from the text of its relationships part. Those that leave the package are left out. */
export function relationsOf(part: string, xml: ByteText): PartRelation[] {
  return elementsNamed(xml, "Relationship")
    .filter(({ attributes }) => attributes.get("TargetMode")?.raw !== "External")
    .map(({ attributes }) => ({
      id: decodeXml(attributes.get("Id")?.raw ?? ""),
      kind: (attributes.get("Type")?.raw ?? "").split("/").pop() ?? "",
      target: resolveTarget(part, decodeXml(attributes.get("Target")?.raw ?? "")),
    }));
}

export interface SheetEntry {
  readonly name: string;
  readonly relation: string;
}

/** The sheets of workbook.xml in their order. */
export function sheetEntries(workbook: ByteText): SheetEntry[] {
  return elementsNamed(workbook, "sheet").map(({ attributes }) => {
    const relation = [...attributes].find(([name]) => /^[\w.-]+:id$/.test(name))?.[1].raw ?? "";
    return { name: decodeXml(attributes.get("name")?.raw ?? ""), relation: decodeXml(relation) };
  });
}

export function uses1904(workbook: ByteText): boolean {
  const raw = elementsNamed(workbook, "workbookPr")[0]?.attributes.get("date1904")?.raw;
  return raw === "1" || raw === "true";
}

// What stands before calcPr in the schema (ECMA-376 18.2.27, CT_Workbook).
const beforeCalcPr = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
];

/** workbook.xml asking Excel to calculate everything when it opens the file. */
export function withFullCalculation(workbook: ByteText): ByteText {
  const known = elementsNamed(workbook, "calcPr")[0];
  if (known !== undefined) {
    const flag = known.attributes.get("fullCalcOnLoad");
    if (flag !== undefined) return applyEdits(workbook, [{ start: flag.start, end: flag.end, insert: "1" }]);
    const at = known.tag.start + 1 + known.tag.prefix.length + known.tag.name.length;
    return applyEdits(workbook, [{ start: at, end: at, insert: ' fullCalcOnLoad="1"' }]);
  }
  let at = 0;
  let prefix = "";
  for (const name of beforeCalcPr) {
    for (const element of elementsNamed(workbook, name)) {
      if (element.end > at) ({ end: at } = element);
      ({ prefix } = element.tag);
    }
  }
  return applyEdits(workbook, [{ start: at, end: at, insert: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
}

/** A part without the elements of a name for which `isUnwanted` says so. */
export function withoutElements(
  xml: ByteText,
  name: string,
  isUnwanted: (attribute: (name: string) => string) => boolean,
): ByteText {
  const edits: Edit[] = elementsNamed(xml, name)
    .filter(({ attributes }) => isUnwanted((attribute) => decodeXml(attributes.get(attribute)?.raw ?? "")))
    .map(({ tag, end }) => ({ start: tag.start, end, insert: "" }));
  return applyEdits(xml, edits);
}
