import { partKey, relationshipsPart, sourceOfRelationships } from "../read/part-names";
import type { OpenPackage } from "./open-package";
import { dropPart } from "./package-edits";
import { relationsOf } from "./workbook-map";

function targetsOf(open: OpenPackage, part: string): string[] {
  const xml = open.read(relationshipsPart(part));
  return xml === null
    ? []
    : relationsOf(part, xml)
        .map(({ target }) => target)
        .filter((target) => open.has(target));
}

/** Everything that can be reached from some parts, themselves included, by key with the name as the package spells it. */
function reachable(open: OpenPackage, from: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const waiting = [...from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const key = partKey(part);
    if (found.has(key)) continue;
    found.set(key, part);
    waiting.push(...targetsOf(open, part));
  }
  return found;
}

/**
 * Takes away everything that hung on an old sheet of ours and on nothing else: its notes, its charts and their drawing, printer
 * settings. What another part of the package still uses, such as a picture or a sheet that is linked to, stays. The sheet's own
 * part stays too: it is about to be written anew.
 */
export function clearSheet(open: OpenPackage, part: string): void {
  const hanging = targetsOf(open, part);
  open.drop(relationshipsPart(part));
  if (hanging.length === 0) return;
  const old = reachable(open, hanging);
  const others = open
    .names()
    .flatMap((name) => sourceOfRelationships(name) ?? [])
    .filter((source) => !old.has(partKey(source)));
  const used = reachable(
    open,
    others.flatMap((source) => targetsOf(open, source)),
  );
  for (const [key, name] of old) {
    if (used.has(key)) continue;
    dropPart(open, name);
    open.drop(relationshipsPart(name));
  }
}
