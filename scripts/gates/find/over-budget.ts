import { gzipSync } from "node:zlib";

/** What some files of a build may weigh together. */
export interface Budget {
  readonly name: string;
  readonly files: readonly string[];
  /** As sent by a web server, or as it lies on the disk. */
  readonly packed: boolean;
  /** In thousands of bytes. */
  readonly most: number;
}

export interface Weighed {
  readonly name: string;
  readonly weight: number;
  readonly most: number;
}

/** The weight of a budget's files, in thousands of bytes. */
export function weigh({ name, files, packed, most }: Budget, read: (file: string) => Uint8Array): Weighed {
  const bytes = files
    .map((file) => read(file))
    .map((content) => (packed ? gzipSync(content, { level: 9 }) : content).length);
  return { name, weight: bytes.reduce((sum, length) => sum + length, 0) / 1000, most };
}

export function overBudget({ name, weight, most }: Weighed): readonly string[] {
  return weight > most ? [`${name} weighs ${weight.toFixed(1)} kB; ${String(most)} kB are allowed`] : [];
}
