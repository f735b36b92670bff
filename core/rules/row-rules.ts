import type { RowRule } from "./rule";
import { contractEndedNoReturn } from "./worker/contract-ended-no-return";
import { contractEndsBeforeDeparture } from "./worker/contract-ends-before-departure";
import { departureAfterAsOf } from "./worker/departure-after-as-of";
import { departureBeforeBirth } from "./worker/departure-before-birth";
import { identityBirthMismatch } from "./worker/identity-birth-mismatch";
import { identitySexMismatch } from "./worker/identity-sex-mismatch";
import { returnedBeforeDeparture } from "./worker/returned-before-departure";
import { under18AtDeparture } from "./worker/under-18-at-departure";

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
