import { addDays, addMonths, type Day } from "./day";
import { cleanRow, type ListedRow, plant } from "./listed-row";
import type { Person } from "./person";
import { asShown, type Style } from "./style";

/** The same journey of the same person, listed a second time in the same sheet. */
export function listedTwice(row: ListedRow): ListedRow {
  return plant(cleanRow(row.person), {
    findings: [{ rule: "worker.duplicate-in-sheet", severity: "explain", field: "identityNumber" }],
    outcome: "duplicate",
  });
}

/** The same person in another unit's list, said to have left a day later: the earlier departure counts. */
export function listedElsewhere(person: Person, style: Style): ListedRow {
  const later = person.departureDate === null ? null : addDays(person.departureDate, 1);
  return plant(cleanRow(asShown({ ...person, departureDate: later }, style)), {
    findings: [{ rule: "worker.duplicate-across-units", severity: "explain", field: "identityNumber" }],
    outcome: "duplicate",
  });
}

/** An earlier journey of a person, ended before the one in the list began: both count. */
export function earlierJourney(person: Person, style: Style, before: Day): ListedRow {
  const returnDate = addDays(before, -200);
  const departureDate = addMonths(returnDate, -36);
  return cleanRow(
    asShown(
      {
        ...person,
        departureDate,
        contractMonths: 36,
        contractEndDate: returnDate,
        returnDate,
        returnReason: "HETHAN",
        statusAbroad: "VENUOC",
        note: "Đi lần 1",
      },
      style,
    ),
  );
}

/** Another person of the same name, born on the same day, with a number of their own. */
export function namesake(person: Person, identityNumber: string, style: Style): ListedRow {
  const departureDate = person.departureDate === null ? null : addDays(person.departureDate, 1);
  return plant(cleanRow(asShown({ ...person, identityNumber, departureDate, contractEndDate: null }, style)), {
    findings: [{ rule: "worker.same-name-and-birth", severity: "note", field: "fullName" }],
  });
}
