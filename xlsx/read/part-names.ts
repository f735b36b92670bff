/** The form under which a part is looked up: part names are equal whatever the case (ECMA-376 part 2, 6.2.2.3). */
export function partKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

/** The part a relationship target leads to from the part `source` ("" for the package itself), without a leading slash. */
export function resolveTarget(source: string, target: string): string {
  const written = target.replace(/\\/g, "/");
  const isAbsolute = written.startsWith("/");
  const steps = isAbsolute ? [] : source.split("/").slice(0, -1);
  for (const step of written.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Where the relationships of a part are kept. */
export function relationshipsPart(source: string): string {
  const cut = source.lastIndexOf("/") + 1;
  return `${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`;
}

/** The part ("" for the package) whose relationships a part keeps; `null` for any other part. */
export function sourceOfRelationships(name: string): string | null {
  const match = /^(.*\/)?_rels\/([^/]*)\.rels$/i.exec(name.replace(/\\/g, "/").replace(/^\/+/, ""));
  return match === null ? null : `${match[1] ?? ""}${match[2] ?? ""}`;
}
