import type { TextSink } from "../text-decoding/text-sink";
import { resolveTarget } from "./part-names";
import { attribute, begins, isWellFormed, nextTag, tagCursor } from "./tags";

export interface Relationship {
  readonly id: string;
  /** The last word of its type, which is the same in transitional and strict workbooks: "worksheet", "styles". */
  readonly kind: string;
  /** The name of the part it leads to. */
  readonly part: string;
}

/** The relationships of the part `source` from its .rels part, those that lead out of the package left out; `null` when not well-formed. */
export function readRelationships(bytes: Uint8Array, source: string, sink: TextSink): Relationship[] | null {
  const found: Relationship[] = [];
  const cursor = tagCursor(bytes);
  while (nextTag(cursor)) {
    if (!begins(cursor, "Relationship") || attribute(cursor, "TargetMode", sink) === "External") continue;
    const target = attribute(cursor, "Target", sink);
    const type = attribute(cursor, "Type", sink) ?? "";
    if (target === null) return null;
    found.push({
      id: attribute(cursor, "Id", sink) ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      part: resolveTarget(source, target),
    });
  }
  return isWellFormed(cursor) ? found : null;
}
