import { type Day, dmy, serialOf } from "./day";
import type { DrawnCell } from "./drawn-sheet";
import { plainCell, textCell } from "./drawn-sheet";
import type { Field, Person } from "./person";
import type { Random } from "./random";
import {
  educationSpellings,
  ethnicSpellings,
  groupSpellings,
  marketSpellings,
  programmeSpellings,
  reasonSpellings,
  sexSpellings,
  statusSpellings,
} from "./spellings";
import type { Style } from "./style";

/** A person's value as an office of this style writes it. */
export function cellOf(field: Field, person: Person, style: Style, random: Random): DrawnCell | null {
  switch (field) {
    case "birthDate":
    case "departureDate":
    case "contractEndDate":
    case "returnDate":
      return dateCell(person[field], style, random);
    case "sex":
      return textCell(spelled(sexSpellings, person.sex, style, random));
    case "identityNumber":
      return identityCell(person.identityNumber, style);
    case "priorityGroups":
      if (person.priorityGroups.length === 0) return null;
      return textCell(
        person.priorityGroups.map((code) => spelled(groupSpellings, code, style, random)).join(style.groupSeparator),
      );
    case "market":
      return textCell(spelled(marketSpellings, person.market, style, random));
    case "programme":
      return choice(programmeSpellings, person.programme, style, random);
    case "returnReason":
      return choice(reasonSpellings, person.returnReason, style, random);
    case "statusAbroad":
      return choice(statusSpellings, person.statusAbroad, style, random);
    case "education":
      return choice(educationSpellings, person.education, style, random);
    case "ethnicGroup":
      return choice(ethnicSpellings, person.ethnicGroup, style, random);
    case "contractMonths":
      return monthsCell(person.contractMonths, style, random);
    case "monthlyWage":
    case "loanAmount":
    case "supportAmount":
      return amountCell(person[field], style, random);
    default: {
      const text = person[field];
      return text === null ? null : textCell(text);
    }
  }
}

type Spellings = Readonly<Record<string, readonly string[]>>;

function spelled(spellings: Spellings, code: string, style: Style, random: Random): string {
  const [proper, ...others] = spellings[code] ?? [];
  if (proper === undefined) throw new Error(`no spelling of ${code}`);
  return style.spelling === "proper" || others.length === 0 || random.chance(0.4) ? proper : random.pick(others);
}

function choice(spellings: Spellings, code: string | null, style: Style, random: Random): DrawnCell | null {
  return code === null ? null : textCell(spelled(spellings, code, style, random));
}

/** Years and months stand as texts, or as plain numbers in a list that keeps years only. */
function dateCell(day: Day | null, style: Style, random: Random): DrawnCell | null {
  if (day === null) return null;
  if (day.length === 4) return style.births === "year" ? plainCell(Number.parseInt(day, 10)) : textCell(day);
  if (day.length === 7) return textCell(dmy(day, "/", random.chance(0.7)));
  const asText = style.dates === "text" || (style.dates === "mixed" && random.chance(0.5));
  if (!asText) return { value: serialOf(day), format: "date" };
  return textCell(dmy(day, random.pick(["/", "/", "/", "/", "-", "."]), random.chance(0.7)));
}

function identityCell(number: string | null, style: Style): DrawnCell | null {
  if (number === null) return null;
  if (style.identity === "grouped" && number.length === 12) return textCell(number.replace(/(...)(?=.)/g, "$1 "));
  return textCell(number);
}

function monthsCell(months: number | null, style: Style, random: Random): DrawnCell | null {
  if (months === null) return null;
  if (style.spelling === "proper" || random.chance(0.5)) return plainCell(months);
  return textCell(months % 12 === 0 && random.chance(0.5) ? `${String(months / 12)} năm` : `${String(months)} tháng`);
}

function amountCell(amount: number | null, style: Style, random: Random): DrawnCell | null {
  if (amount === null) return null;
  if (style.spelling === "proper" || random.chance(0.6)) return { value: amount, format: "amount" };
  const text = String(amount).replace(".", ",");
  return textCell(random.chance(0.5) ? text : `${text} triệu`);
}
