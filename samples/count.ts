import { addDays, addMonths, type Day, firstDay } from "./day";
import { contractEnd, type Person } from "./person";
import type { Span } from "./people";

/** What the figures are counted against. */
export interface Counting {
  readonly period: Span;
  /** First day of the reporting year. */
  readonly yearFrom: Day;
  readonly asOf: Day;
  readonly highIncome: readonly string[];
}

export interface Figures {
  readonly measures: Readonly<Record<string, number>>;
  /** Departed in the period by code, for each way of looking at them. */
  readonly breakdowns: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const TOLERANCE = 30;

/**
 * Counts people one by one, in the plainest way: the figures that a roll-up of the same people must show. It knows the people, not
 * the files, and shares no code with the product.
 */
export function count(people: readonly Person[], { period, yearFrom, asOf, highIncome }: Counting): Figures {
  const by = (day: Day | null): boolean => day !== null && firstDay(day) <= asOf;
  const inSpan = (day: Day | null, from: Day, to: Day): boolean =>
    day !== null && firstDay(day) >= from && firstDay(day) <= to;
  const left = people.filter((p) => by(p.departureDate));
  const departed = left.filter((p) => inSpan(p.departureDate, period.from, period.to));
  const home = (p: Person): boolean => (p.returnDate === null ? p.statusAbroad === "VENUOC" : p.returnDate <= asOf);
  const abroad = left.filter((p) => !home(p));
  const returned = people.filter((p) => inSpan(p.returnDate, period.from, period.to) && by(p.returnDate));
  const women = (list: readonly Person[]): number => list.filter((p) => p.sex === "F").length;
  const measures: Record<string, number> = {
    departed: departed.length,
    departedFemale: women(departed),
    departedHighIncome: departed.filter((p) => highIncome.includes(p.market)).length,
    departedPriority: departed.filter((p) => p.priorityGroups.length > 0).length,
    departedSeasonal: departed.filter((p) => p.programme === "THOIVU_KR").length,
    departedYearToDate: left.filter((p) => inSpan(p.departureDate, yearFrom, period.to)).length,
    abroad: abroad.length,
    abroadFemale: women(abroad),
    overdue: abroad.filter((p) => isOver(p, asOf)).length,
    returned: returned.length,
    returnedEarly: returned.filter((p) => timing(p) === "early").length,
    returnedOnTime: returned.filter((p) => timing(p) === "on time").length,
    returnedOverstayed: returned.filter((p) => timing(p) === "late").length,
    borrowers: departed.filter((p) => (p.loanAmount ?? 0) > 0).length,
    loanAmount: sum(departed.map((p) => p.loanAmount)),
    supported: departed.filter((p) => (p.supportAmount ?? 0) > 0).length,
    supportAmount: sum(departed.map((p) => p.supportAmount)),
  };
  return {
    measures,
    breakdowns: {
      market: tally(departed, (p) => [p.market]),
      sex: tally(departed, (p) => [p.sex]),
      programme: tally(departed, (p) => [p.programme ?? ""]),
      priorityGroup: tally(departed, (p) => (p.priorityGroups.length === 0 ? [""] : p.priorityGroups)),
    },
  };
}

/** The contract surely ended before the day; one known to the month only ends with its last day. */
function isOver(person: Person, asOf: Day): boolean {
  const end = contractEnd(person);
  if (end === null) return false;
  return (person.departureDate?.length === 7 ? addDays(addMonths(end, 1), -1) : end) < asOf;
}

function timing(person: Person): "early" | "on time" | "late" | null {
  const end = contractEnd(person);
  if (end === null || person.returnDate === null) return null;
  if (person.returnDate < addDays(end, -TOLERANCE)) return "early";
  return person.returnDate > addDays(end, TOLERANCE) ? "late" : "on time";
}

function sum(amounts: readonly (number | null)[]): number {
  // In thousandths, as whole numbers.
  return amounts.reduce<number>((total, amount) => total + Math.round((amount ?? 0) * 1000), 0) / 1000;
}

function tally(
  people: readonly Person[],
  codesOf: (person: Person) => readonly string[],
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const person of people) for (const code of codesOf(person)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
