import { addMonths, type Day } from "./day";

/** One journey of one invented person, as the corpus knows it to be true. Choices are codes of the product's lists. */
export interface Person {
  readonly fullName: string;
  readonly birthDate: Day;
  readonly sex: "M" | "F";
  /** 12 digits, or the 9 of an old number; `null` where only a passport is known. */
  readonly identityNumber: string | null;
  readonly passportNumber: string | null;
  readonly phone: string | null;
  readonly ethnicGroup: string | null;
  readonly village: string | null;
  readonly commune: string | null;
  readonly priorityGroups: readonly string[];
  readonly education: string | null;
  readonly market: string;
  readonly programme: string | null;
  readonly enterprise: string | null;
  readonly occupation: string | null;
  readonly contractNumber: string | null;
  readonly contractMonths: number | null;
  readonly departureDate: Day | null;
  readonly contractEndDate: Day | null;
  readonly returnDate: Day | null;
  readonly returnReason: string | null;
  readonly statusAbroad: string | null;
  /** Millions of đồng, like the loan and the support. */
  readonly monthlyWage: number | null;
  readonly loanAmount: number | null;
  readonly supportAmount: number | null;
  readonly note: string | null;
}

export type Field = keyof Person;

/** The end of the contract: as stated, else departure plus term; `null` where that cannot be known. */
export function contractEnd(person: Person): Day | null {
  if (person.contractEndDate !== null) return person.contractEndDate;
  return person.departureDate === null || person.contractMonths === null
    ? null
    : addMonths(person.departureDate, person.contractMonths);
}
