import type { Severity } from "../core/finding";
import type { CellValue } from "../core/grid";
import type { RuleId } from "../core/messages/finding-params";
import { addDays, addMonths, type Day, dmy, firstDay, partsOf } from "./day";
import { type Plant, plant } from "./listed-row";
import type { Field, Person } from "./person";

/** A cell that cannot be used, so that its row is refused. */
export function refused(rule: RuleId, field: Field, value: CellValue): Plant {
  return (row) =>
    plant(row, { cells: { [field]: value }, findings: [{ rule, severity: "error", field }], outcome: "refused" });
}

/** A cell that is remarked on; the row counts, as `person` says. */
export function remarked(
  rule: RuleId,
  severity: Exclude<Severity, "error">,
  field: Field,
  value: CellValue,
  person: Partial<Person> = {},
): Plant {
  return (row) => plant(row, { cells: { [field]: value }, person, findings: [{ rule, severity, field }] });
}

/** A cell that says something unusual, and nothing comes of it. */
export function written(field: Field, value: CellValue, person: Partial<Person> = {}): Plant {
  return (row) => plant(row, { cells: { [field]: value }, person });
}

export const noSuchDay = refused("cell.no-such-day", "birthDate", "31/02/1996");
export const notADate = refused("cell.not-a-date", "departureDate", "chưa rõ");
export const dateOutOfRange = refused("cell.date-out-of-range", "birthDate", "12/05/1824");
export const marketUnknown = refused("worker.market-unknown", "market", "Lapan");
export const sexUnknown = refused("worker.sex-unknown", "sex", "x");
export const monthsNotANumber = remarked("cell.not-a-number", "explain", "contractMonths", "ba năm", {
  contractMonths: null,
});
export const monthsOutOfRange = remarked("cell.number-out-of-range", "explain", "contractMonths", 360, {
  contractMonths: null,
});
export const birthError = refused("cell.error-value", "birthDate", "#N/A");
export const programmeUnknown = remarked("worker.programme-unknown", "explain", "programme", "Diện ưu tiên số 5", {
  programme: null,
});
export const groupUnknown = remarked("worker.priority-group-unknown", "explain", "priorityGroups", "Hộ trung bình", {
  priorityGroups: [],
});
export const educationUnknown = remarked("cell.not-in-list", "explain", "education", "Học lái xe nâng", {
  education: null,
});
export const passportOdd = remarked("worker.passport-format", "note", "passportNumber", "X12");
export const phoneShort = remarked("worker.phone-format", "explain", "phone", "090000001");

export function missing(field: Field): Plant {
  return refused(field === "identityNumber" ? "worker.identity-missing" : "cell.required", field, null);
}

/** 17 years old on the day of departure. */
export const under18: Plant = (row) => {
  const left = departure(row.person);
  const birthDate = addDays(addMonths(left, -18 * 12), 45);
  const identityNumber = withBirth(row.person, birthDate);
  return plant(row, {
    person: { birthDate, identityNumber },
    findings: [{ rule: "worker.under-18-at-departure", severity: "error", field: "birthDate" }],
    outcome: "refused",
  });
};

export const returnedBeforeDeparture: Plant = (row) =>
  plant(row, {
    person: { returnDate: addMonths(departure(row.person), -12) },
    findings: [{ rule: "worker.returned-before-departure", severity: "error", field: "returnDate" }],
    outcome: "refused",
  });

export const contractEndsBeforeDeparture: Plant = (row) =>
  plant(row, {
    person: { contractEndDate: addMonths(departure(row.person), -1), statusAbroad: "GIAHAN" },
    findings: [{ rule: "worker.contract-ends-before-departure", severity: "error", field: "contractEndDate" }],
    outcome: "refused",
  });

/** The year of departure mistyped by a century. */
export const departureBeforeBirth: Plant = (row) => {
  const { year, month, day } = partsOf(departure(row.person));
  const mistyped = `${String(year - 100)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return plant(row, {
    cells: { departureDate: dmy(mistyped) },
    person: { returnDate: departure(row.person), returnReason: "HETHAN", statusAbroad: "VENUOC" },
    findings: [{ rule: "worker.departure-before-birth", severity: "error", field: "departureDate" }],
    outcome: "refused",
  });
};

/** Back long ago by the contract, yet nothing is written. */
export const contractEndedNoReturn: Plant = (row) => {
  const birthDate = shiftYears(row.person.birthDate, -4);
  return plant(row, {
    person: {
      birthDate,
      departureDate: addMonths(departure(row.person), -48),
      contractMonths: row.person.contractMonths === null ? null : 36,
      contractEndDate: row.person.contractEndDate === null ? null : addMonths(departure(row.person), -12),
      identityNumber: withBirth(row.person, birthDate),
      returnDate: null,
      returnReason: null,
      statusAbroad: row.person.statusAbroad === null ? null : "DANGLAM",
    },
    findings: [{ rule: "worker.contract-ended-no-return", severity: "explain", field: "returnDate" }],
  });
};

/** A flight that is booked for after the cut-off. */
export function leavesAfter(asOf: Day): Plant {
  return (row) =>
    plant(row, {
      person: {
        departureDate: addDays(asOf, 9),
        contractEndDate: row.person.contractEndDate === null ? null : addMonths(addDays(asOf, 9), 36),
        statusAbroad: row.person.statusAbroad === null ? null : "CHOXC",
      },
      findings: [{ rule: "worker.departure-after-as-of", severity: "note", field: "departureDate" }],
    });
}

/** The identity number typed as a number: its leading zeros are gone (11 digits, or 10 for places 001 to 008). */
export function zerosLost(place: string | null = null): Plant {
  return (row) => {
    const whole = place === null ? identity(row.person) : place + identity(row.person).slice(3);
    return plant(row, {
      cells: { identityNumber: Number.parseInt(whole, 10) },
      person: { identityNumber: whole },
      findings: [{ rule: "worker.identity-lost-zeros", severity: "explain", field: "identityNumber", fix: whole }],
    });
  };
}

/** A CMND, of no more use since 01/01/2025. `number` has 9 digits. */
export function oldNumber(number: string): Plant {
  return (row) =>
    plant(row, {
      person: { identityNumber: number },
      findings: [{ rule: "worker.identity-cmnd-lapsed", severity: "explain", field: "identityNumber" }],
    });
}

export const identityLetter: Plant = (row) =>
  refused("worker.identity-characters", "identityNumber", identity(row.person).replace(/^0/, "O"))(row);
export const identityTooLong: Plant = (row) =>
  refused("worker.identity-length", "identityNumber", `0${identity(row.person)}`)(row);

/** Eight digits: neither of the two kinds of number, whatever zeros are put before them. */
export const identityTooShort: Plant = (row) =>
  refused("worker.identity-length", "identityNumber", `12${identity(row.person).slice(6)}`)(row);

export const placeUnknown: Plant = (row) =>
  plant(row, {
    person: { identityNumber: `003${identity(row.person).slice(3)}` },
    findings: [{ rule: "worker.identity-place-unknown", severity: "explain", field: "identityNumber" }],
  });

/** The number of a man in a woman's row, or the other way round. */
export const sexMismatch: Plant = (row) => {
  const number = identity(row.person);
  const digit = Number.parseInt(number.charAt(3), 10);
  return plant(row, {
    person: { identityNumber: number.slice(0, 3) + String(digit % 2 === 0 ? digit + 1 : digit - 1) + number.slice(4) },
    findings: [{ rule: "worker.identity-sex-mismatch", severity: "explain", field: "identityNumber" }],
  });
};

export const birthMismatch: Plant = (row) => {
  const number = identity(row.person);
  const year = (Number.parseInt(number.slice(4, 6), 10) + 1) % 100;
  return plant(row, {
    person: { identityNumber: number.slice(0, 4) + String(year).padStart(2, "0") + number.slice(6) },
    findings: [{ rule: "worker.identity-birth-mismatch", severity: "explain", field: "identityNumber" }],
  });
};

/** The phone typed as a number. */
export const phoneZeroLost: Plant = (row) => {
  const phone = row.person.phone ?? "";
  return plant(row, {
    cells: { phone: Number.parseInt(phone, 10) },
    findings: [{ rule: "worker.phone-lost-zero", severity: "note", field: "phone", fix: phone }],
  });
};

function shiftYears(day: Day, years: number): Day {
  return day.length === 4 ? String(Number.parseInt(day, 10) + years) : addMonths(day, years * 12);
}

/** The year of an identity number follows a birth date that was changed. */
function withBirth(person: Person, birthDate: Day): string | null {
  if (person.identityNumber?.length !== 12) return person.identityNumber;
  const { year } = partsOf(birthDate);
  const century = (Math.floor(year / 100) - 19) * 2 + (person.sex === "F" ? 1 : 0);
  return (
    person.identityNumber.slice(0, 3) +
    String(century) +
    String(year % 100).padStart(2, "0") +
    person.identityNumber.slice(6)
  );
}

function identity({ identityNumber }: Person): string {
  if (identityNumber?.length !== 12) throw new Error("this plant needs an identity number of 12 digits");
  return identityNumber;
}

function departure({ departureDate }: Person): Day {
  if (departureDate === null) throw new Error("this plant needs a departure");
  return firstDay(departureDate);
}
