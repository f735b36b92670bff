import type { CodeLists } from "./code-list";
import { educationLevels } from "./education-levels";
import { ethnicGroups } from "./ethnic-groups";
import { markets } from "./markets";
import { periodKinds } from "./period-kinds";
import { priorityGroups } from "./priority-groups";
import { programmes } from "./programmes";
import { quotaKinds } from "./quota-kinds";
import { returnReasons } from "./return-reasons";
import { sexes } from "./sexes";
import { statusesAbroad } from "./statuses-abroad";
import { unitLevels } from "./unit-levels";

/** The code lists as shipped; a user's workbook may extend each. */
export const shippedLists: CodeLists = {
  sex: sexes,
  ethnicGroup: ethnicGroups,
  priorityGroup: priorityGroups,
  education: educationLevels,
  market: markets,
  programme: programmes,
  returnReason: returnReasons,
  statusAbroad: statusesAbroad,
  quotaKind: quotaKinds,
  level: unitLevels,
  periodKind: periodKinds,
};
