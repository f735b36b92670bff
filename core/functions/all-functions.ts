import { attainment } from "./attainment";
import type { FunctionSpec } from "./function-spec";
import { identityCheck } from "./identity-check";
import { marketName } from "./market-name";
import { rangeRollUp } from "./range-roll-up";
import { unicodeRepair } from "./unicode-repair";
import { unitDueDate } from "./unit-due-date";
import { workerStatus } from "./worker-status";

/** The name before the dot of every function in a cell. */
export const functionNamespace = "TONGHOP";

/** Every custom function, for every host. Parameters of a released one never change. */
export const customFunctions: readonly FunctionSpec[] = [
  attainment,
  identityCheck,
  marketName,
  workerStatus,
  unicodeRepair,
  rangeRollUp,
  unitDueDate,
];
