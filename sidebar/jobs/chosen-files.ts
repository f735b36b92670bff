import { countText } from "../../core/index";
import type { ChosenFile } from "../backend";

/** Tells files of one choice apart, and finds the same file chosen twice. */
export const fileKey = ({ name, size }: ChosenFile): string => `${String(size)}:${name.normalize("NFC")}`;

/**
 * The list with the files newly chosen, in the order of their names. A file of the same name and size as one that is there is not
 * added, and is told in `same`: choosing a folder twice must not double it, and nothing is left out in silence.
 */
export function addFiles(
  there: readonly ChosenFile[],
  chosen: readonly ChosenFile[],
): { readonly files: readonly ChosenFile[]; readonly same: readonly string[] } {
  const keys = new Set(there.map(fileKey));
  const added: ChosenFile[] = [];
  const same: string[] = [];
  for (const file of chosen) {
    if (keys.has(fileKey(file))) same.push(file.name);
    else added.push(file);
    keys.add(fileKey(file));
  }
  const files = [...there, ...added].sort((a, b) => byName.compare(a.name, b.name));
  return { files, same };
}

const byName = new Intl.Collator("vi", { numeric: true });

/** 812 -> "812 B", 1536 -> "1,5 kB", 2,4 million -> "2,3 MB". */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${countText(bytes)} B`;
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, "kB"] : [bytes / 1024 / 1024, "MB"];
  return `${countText(value < 10 ? Math.round(value * 10) / 10 : Math.round(value))} ${unit}`;
}

export function totalSize(files: readonly ChosenFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
