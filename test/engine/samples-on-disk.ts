import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleSets, rolledUpSets } from "../../samples/corpus";
import type { SampleSet } from "../../samples/sample-set";
import { noPanelOptions, type PanelOptions } from "../../core";
import type { ChosenFile } from "../../sidebar/backend";
import { chosen } from "./jobs";

const samples = join(__dirname, "../../samples");

export interface SetOnDisk {
  readonly name: string;
  /** Where its workbooks lie. */
  readonly folder: string;
  /** Named as the command line names them. */
  readonly files: readonly ChosenFile[];
  readonly options: PanelOptions;
  /** The same options for the command line. */
  readonly flags: readonly string[];
  /** Without the level, which means nothing to a check. */
  readonly checkFlags: readonly string[];
}

export const allSets: readonly SetOnDisk[] = sampleSets().map(onDisk);
export const rolledUp: readonly SetOnDisk[] = rolledUpSets().map(onDisk);

function onDisk({ folder: name, input, options: { profile, period, asOf, to } }: SampleSet): SetOnDisk {
  const folder = join(samples, name, input);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".xlsx"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => chosen(path.normalize("NFC"), readFileSync(path)));
  const flag = (key: string, value: string | null): readonly string[] => (value === null ? [] : [`--${key}`, value]);
  const checkFlags = [...flag("profile", profile), ...flag("period", period), ...flag("as-of", asOf)];
  return {
    name,
    folder,
    files,
    options: { ...noPanelOptions, profile, period, asOf, to },
    checkFlags,
    flags: [...checkFlags, ...flag("to", to)],
  };
}
