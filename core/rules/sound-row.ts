import { digitsMatch } from "../fields/identity";
import { yearOfSerial } from "../time/serial";
import { type RowContext, type WorkerRow, slot, valueIn } from "./worker-row";

// Codes are serial × 4; 18 years and a day more than any 18 years have.
const ADULT = (18 * 366 + 1) * 4;

/**
 * Accepts a row that no row rule can have anything against, in one look; the rules themselves decide on all others. One-sided, like
 * the fast tests of cells: a row accepted here raises none of `rowRules` (a property test holds it).
 */
export function isSoundRow(row: WorkerRow, { asOf }: RowContext): boolean {
  const born = valueIn(row, slot.birthDate);
  const departed = valueIn(row, slot.departureDate);
  // Partly known dates are left to the rules.
  if (born === 0 || departed === 0 || (born & 3) !== 0 || (departed & 3) !== 0) return false;
  if (departed - born < ADULT || departed >> 2 > asOf) return false;
  const stated = valueIn(row, slot.contractEndDate);
  if (stated !== 0 && stated <= departed) return false;
  const returned = valueIn(row, slot.returnDate);
  if (returned === 0) {
    const ends = valueIn(row, slot.contractEnd);
    if (ends !== 0 && ends >> 2 < asOf) return false;
  } else if (returned < departed) return false;
  const identity = valueIn(row, slot.identityNumber);
  return identity === 0 || digitsMatch(identity, valueIn(row, slot.sex), yearOfSerial(born >> 2));
}
