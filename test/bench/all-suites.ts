import type { Suite } from "./suite";
import { inBrowser } from "./browser/in-browser";
import { checkRows } from "./suites/check-rows";
import { command } from "./suites/command";
import { fused } from "./suites/fused";
import { groupRegister } from "./suites/group-rows";
import { readFiles } from "./suites/read-files";
import { rollUpFiles } from "./suites/roll-up-files";
import { writeRows } from "./suites/write-rows";

/** In the order of the report. */
export const suites: readonly Suite[] = [
  rollUpFiles,
  readFiles,
  checkRows,
  groupRegister,
  fused,
  writeRows,
  command,
  inBrowser,
];
