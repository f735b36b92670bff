import { serialOfCode } from "../fields/date";
import { factsOfIdentity } from "../fields/identity";
import type { Issue } from "../fields/parsed";
import { fromSerial } from "../time/serial";
import { type WorkerRow, isFemaleRow, slot, valueIn } from "./worker-row";

/**
 * Decides a number that would be right with its zeros back. Sex and year both agree: the zeros were lost, and putting them back is
 * safe. Either is blank: perhaps, so it is only told. Either disagrees: digits are missing elsewhere, and the number is of no use.
 */
export function confirmLostZeros(
  issue: Issue & { readonly rule: "worker.identity-lost-zeros" },
  row: WorkerRow,
): Issue {
  const { label, value, restored, length } = issue.params;
  const facts = factsOfIdentity(valueIn(row, slot.identityNumber));
  const sex = valueIn(row, slot.sex);
  const born = valueIn(row, slot.birthDate);
  if (facts === null) return issue;
  const sexAgrees = sex === 0 ? null : facts.isFemale === isFemaleRow(sex);
  const yearAgrees = born === 0 ? null : facts.birthYear === fromSerial(serialOfCode(born)).year;
  if (sexAgrees === false || yearAgrees === false)
    return { rule: "worker.identity-length", params: { label, value, length } };
  return sexAgrees === true && yearAgrees === true ? { ...issue, to: restored } : issue;
}
