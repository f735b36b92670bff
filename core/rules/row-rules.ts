import { contractEndedNoReturn } from "./contract-ended-no-return";
import { contractEndsBeforeDeparture } from "./contract-ends-before-departure";
import { departureAfterAsOf } from "./departure-after-as-of";
import { departureBeforeBirth } from "./departure-before-birth";
import { identityBirthMismatch, identitySexMismatch } from "./identity-mismatch";
import { returnedBeforeDeparture } from "./returned-before-departure";
import type { RowRule } from "./rule";
import { under18AtDeparture } from "./under-18-at-departure";

/** The rules about one worker's row, in the order in which their findings are told. */
export const rowRules: readonly RowRule[] = [
  departureBeforeBirth,
  under18AtDeparture,
  returnedBeforeDeparture,
  contractEndsBeforeDeparture,
  departureAfterAsOf,
  identitySexMismatch,
  identityBirthMismatch,
  contractEndedNoReturn,
];
