import { partText, partsOf } from "./node-tools";

/** What is wrong with a package: parts of no known type, declared parts that are not there, relationships to nothing, and parts nothing leads to. */
export interface PackageFaults {
  readonly untyped: readonly string[];
  readonly undeclared: readonly string[];
  readonly dangling: readonly string[];
  readonly orphans: readonly string[];
}

export const sound: PackageFaults = { untyped: [], undeclared: [], dangling: [], orphans: [] };

/** Checks the lists of a package against its parts. */
export function packageFaults(bytes: Uint8Array): PackageFaults {
  const names = [...partsOf(bytes).keys()];
  const types = partText(bytes, "[Content_Types].xml");
  const all = (pattern: RegExp): string[] => [...types.matchAll(pattern)].map(([, value]) => value ?? "");
  const overrides = all(/<Override [^>]*PartName="\/([^"]+)"/g);
  const extensions = all(/<Default [^>]*Extension="([^"]+)"/g).filter((extension) => extension !== "xml");
  const targets = names
    .filter((name) => name.endsWith(".rels"))
    .flatMap((name) => {
      const folder = name.replace(/_rels\/[^/]*$/, "");
      return [...partText(bytes, name).matchAll(/<Relationship [^>]*>/g)]
        .filter(([element]) => !element.includes('TargetMode="External"'))
        .map(([element]) => / Target="([^"]+)"/.exec(element)?.[1] ?? "")
        .map((target) => decodeURIComponent(new URL(target, `http://x/${folder}`).pathname.slice(1)));
    });
  return {
    untyped: names.filter(
      (name) =>
        name !== "[Content_Types].xml" &&
        !overrides.includes(name) &&
        !extensions.includes(name.split(".").pop()?.toLowerCase() ?? ""),
    ),
    undeclared: overrides.filter((name) => !names.includes(name)),
    dangling: targets.filter((target) => !names.includes(target)),
    orphans: names.filter(
      (name) => name !== "[Content_Types].xml" && !name.endsWith(".rels") && !targets.includes(name),
    ),
  };
}
