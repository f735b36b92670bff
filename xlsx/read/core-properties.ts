import { takeText, type TextSink } from "../text-decoding/text-sink";
import { putCharacters } from "../text-decoding/xml-text";
import { serialOfMoment } from "./iso-date";
import { isNamed, nextTag, tagCursor, type TagCursor } from "./tags";

function elementText({ bytes, end }: TagCursor, sink: TextSink): string {
  putCharacters(sink, bytes, end);
  return takeText(sink);
}

/** When the core properties say the file was last saved, as a serial in Vietnam's time; `null` when they do not say it readably. */
export function readSavedOn(bytes: Uint8Array, sink: TextSink): number | null {
  const cursor = tagCursor(bytes);
  while (nextTag(cursor)) {
    if (cursor.kind === "open" && isNamed(cursor, "modified")) return serialOfMoment(elementText(cursor, sink));
  }
  return null;
}
