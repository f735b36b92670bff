import { type Inputs, readInputs } from "../../core/commands/read-inputs";
import type { RunOptions } from "../../core/reading/run-options";
import type { Grid } from "../../core/grid";
import { plainSheet, type Snapshot, type Workbook } from "../../core/snapshot";
import { unitGrid } from "./register/places";
import { benchPeriod } from "./register/rows";

export const options: RunOptions = {
  profile: null,
  to: "province",
  period: benchPeriod.key,
  asOf: null,
  today: benchPeriod.today,
};

function workbook(file: string, sheet: string, grid: Grid): Workbook {
  return { file, sha256: null, savedOn: null, sheets: [plainSheet(sheet, grid)] };
}

/** The register as one workbook, with the units of the province beside it. */
export function snapshotOf(grid: Grid): Snapshot {
  return { workbooks: [workbook("register.xlsx", "Danh sách", grid), workbook("units.xlsx", "DM_DVHC", unitGrid)] };
}

/** Reads a snapshot that is known to ask for nothing impossible. */
export function inputsOf(snapshot: Snapshot): Inputs {
  const inputs = readInputs(snapshot, options);
  if ("option" in inputs) throw new Error(`bad option ${inputs.option}`);
  return inputs;
}
