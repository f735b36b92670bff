import type { TextSink } from "../text-decoding/text-sink";
import { damaged, failed, type Outcome, type Package } from "./package";
import { resolveTarget } from "./part-names";
import { readRelationships, type Relationship } from "./relationships";
import { attribute, begins, nextTag, tagCursor } from "./tags";

const contentTypes = "[Content_Types].xml";
const usualName = "xl/workbook.xml";

/** The part declared as the main part of a spreadsheet, whatever its name. */
function declaredWorkbook(bytes: Uint8Array, sink: TextSink): string | null {
  const cursor = tagCursor(bytes);
  while (nextTag(cursor)) {
    if (!begins(cursor, "Override")) continue;
    const type = attribute(cursor, "ContentType", sink) ?? "";
    const isMain = /(?:spreadsheetml\.|ms-excel\.)\w+(?:\.macroEnabled)?\.main\+xml$/i.test(type);
    if (isMain) return resolveTarget("", attribute(cursor, "PartName", sink) ?? "");
  }
  return null;
}

/** What a zip without a workbook holds instead. */
function looksLike(pack: Package): string {
  const starts = (folder: string): boolean => pack.names.some((name) => name.toLowerCase().startsWith(folder));
  if (pack.names.some((name) => /(?:^|\/)workbook\.bin$/i.test(name))) return "xlsb";
  if (starts("word/")) return "docx";
  if (starts("ppt/") || starts("visio/")) return "other";
  if (pack.has("mimetype")) {
    const type = pack.part("mimetype");
    const text = type.ok ? String.fromCharCode(...type.value.subarray(0, 64)) : "";
    if (text.startsWith("application/vnd.oasis.opendocument.spreadsheet")) return "ods";
    return "other";
  }
  return pack.has(contentTypes) ? "other" : "zip";
}

/** The root relationships; none when the package has no such part. */
export function rootRelationships(pack: Package, sink: TextSink): Outcome<Relationship[]> {
  if (!pack.has("_rels/.rels")) return { ok: true, value: [] };
  const part = pack.part("_rels/.rels");
  if (!part.ok) return part;
  const read = readRelationships(part.value, "", sink);
  return read === null ? damaged("_rels/.rels") : { ok: true, value: read };
}

/** The name of the workbook part: as the root relationships say, else as the content types say, else the usual one. */
export function findWorkbook(pack: Package, root: readonly Relationship[], sink: TextSink): Outcome<string> {
  const main = root.find(({ kind }) => kind === "officeDocument")?.part;
  if (main !== undefined && pack.has(main) && /\.xml$/i.test(main) && !/^(?:word|ppt|visio)\//i.test(main)) {
    return { ok: true, value: main };
  }
  let declared: string | null = null;
  if (pack.has(contentTypes)) {
    const types = pack.part(contentTypes);
    if (!types.ok) return types;
    declared = declaredWorkbook(types.value, sink);
  }
  for (const name of [declared, usualName]) {
    if (name !== null && pack.has(name)) return { ok: true, value: name };
  }
  // A package with sheets in it once was a workbook.
  if (pack.names.some((name) => /(?:^|[\\/])worksheets[\\/]/i.test(name)) && looksLike(pack) !== "xlsb") {
    return damaged(main ?? declared ?? usualName);
  }
  return failed({ rule: "file.not-a-workbook", looksLike: looksLike(pack) });
}
