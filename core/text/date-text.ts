import { precision, precisionOfCode, serialOfCode } from "../fields/date";
import { dmyOfSerial } from "../time/serial";

/** A coded date as far as it is known: "05/06/1998", "06/1998", "1998". */
export function dateCodeText(code: number): string {
  const text = dmyOfSerial(serialOfCode(code));
  const known = precisionOfCode(code);
  return known === precision.day ? text : known === precision.month ? text.slice(3) : text.slice(6);
}
