/** A source as both a consolidated workbook and a new reading name it. */
interface NamedSource {
  readonly file: string;
  readonly sha256: string | null;
}

/**
 * Which files of a new reading are the ones that a consolidated workbook names: by the same path, else by a file name or by content
 * that only one has. Files are sent on and stored elsewhere; their folders say nothing.
 */
export function sameFiles(stated: readonly NamedSource[], actual: readonly NamedSource[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  const steps: readonly ((source: NamedSource) => string | null)[] = [
    ({ file }) => file,
    ({ file }) => baseName(file),
    ({ sha256 }) => sha256,
  ];
  for (const keyOf of steps) {
    const before = byKey(
      stated.filter(({ file }) => !found.has(file)),
      keyOf,
    );
    const now = byKey(
      actual.filter(({ file }) => !taken.has(file)),
      keyOf,
    );
    for (const [key, files] of before) {
      const [from] = files;
      const [to] = now.get(key) ?? [];
      if (files.size !== 1 || now.get(key)?.size !== 1 || from === undefined || to === undefined) continue;
      found.set(from, to);
      taken.add(to);
    }
  }
  return found;
}

function byKey(
  sources: readonly NamedSource[],
  keyOf: (source: NamedSource) => string | null,
): ReadonlyMap<string, ReadonlySet<string>> {
  const files = new Map<string, Set<string>>();
  for (const source of sources) {
    const key = keyOf(source);
    if (key !== null) files.set(key, (files.get(key) ?? new Set<string>()).add(source.file));
  }
  return files;
}

function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1).normalize("NFC");
}
