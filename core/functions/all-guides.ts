import { customFunctions } from "./all-functions";
import type { FunctionGuide, FunctionSpec } from "./function-spec";
import { attainmentGuide } from "./guides/attainment";
import { identityCheckGuide } from "./guides/identity-check";
import { marketNameGuide } from "./guides/market-name";
import { rangeRollUpGuide } from "./guides/range-roll-up";
import { unicodeRepairGuide } from "./guides/unicode-repair";
import { unitDueDateGuide } from "./guides/unit-due-date";
import { workerStatusGuide } from "./guides/worker-status";

const guides: readonly FunctionGuide[] = [
  attainmentGuide,
  identityCheckGuide,
  marketNameGuide,
  workerStatusGuide,
  unicodeRepairGuide,
  rangeRollUpGuide,
  unitDueDateGuide,
];

/** A custom function with what people are told of it. */
export interface GuidedFunction {
  readonly spec: FunctionSpec;
  readonly guide: FunctionGuide;
}

/** Every custom function with its guide, in their order. For descriptions and documentation; what runs needs no guide. */
export const guidedFunctions: readonly GuidedFunction[] = customFunctions.map((spec) => {
  const guide = guides.find(({ id }) => id === spec.id);
  if (guide === undefined) throw new Error(`${spec.id} has no guide`);
  return { spec, guide };
});
