import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { ChosenSettings } from "./offline-page";

const samples = join(__dirname, "../../samples");

/** What must come out of rolling a set up, as the samples' own maker counted it. */
export interface Golden {
  readonly options: ChosenSettings;
  readonly sources: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly read: number;
    readonly counted: number;
    readonly refused: number;
    readonly duplicate: number;
  }[];
  readonly totals: { readonly measures: { readonly departed: number } };
  readonly reporting: readonly { readonly unit: string; readonly state: "on-time" | "late" | "missing" }[];
  readonly duplicates: readonly { readonly rows: readonly unknown[] }[];
}

export interface SampleSet {
  readonly name: string;
  readonly options: ChosenSettings;
  readonly golden: Golden | null;
}

/** Every set of samples, as it lies on the disk. */
export const sampleSets: readonly SampleSet[] = readdirSync(samples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const expected = (file: string): unknown => JSON.parse(readFileSync(join(samples, name, "expected", file), "utf8"));
    const { options } = expected("check.json") as { readonly options: ChosenSettings }; // written by samples/make.ts
    const isRolledUp = readdirSync(join(samples, name, "expected")).includes("roll-up.json");
    return { name, options, golden: isRolledUp ? (expected("roll-up.json") as Golden) : null }; // written by samples/make.ts
  });

export const rolledUpSets: readonly (SampleSet & { readonly golden: Golden })[] = sampleSets.flatMap((set) =>
  set.golden === null ? [] : [{ ...set, golden: set.golden }],
);

/** Copies a set's workbooks side by side into a new folder, where page and command line know them by the same names. */
export function copySet(name: string, folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const found = readdirSync(join(samples, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".xlsx"))
    .map((entry) => join(entry.parentPath, entry.name));
  return found.map((path) => {
    const copy = join(folder, basename(path).normalize("NFC"));
    copyFileSync(path, copy);
    return copy;
  });
}

/** The options of a set for the command line. */
export function flagsOf({ profile, period, asOf, to }: ChosenSettings): readonly string[] {
  const flag = (key: string, value: string | null): readonly string[] => (value === null ? [] : [`--${key}`, value]);
  return [...flag("profile", profile), ...flag("period", period), ...flag("as-of", asOf), ...flag("to", to)];
}
