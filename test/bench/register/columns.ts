import { workers } from "../../../core/tables/workers";
import { fieldOf, type TableSpec } from "../../../core/tables/table-spec";

/** Field keys of the benched register by column; column 0 is the running number and no field. */
const keys = [
  "fullName",
  "birthDate",
  "sex",
  "identityNumber",
  "phone",
  "ethnicGroup",
  "village",
  "commune",
  "priorityGroups",
  "education",
  "market",
  "programme",
  "enterprise",
  "occupation",
  "contractNumber",
  "contractMonths",
  "departureDate",
  "returnDate",
  "returnReason",
  "statusAbroad",
  "monthlyWage",
  "loanAmount",
  "note",
] as const;

export type RegisterField = (typeof keys)[number];

export const registerFields: readonly RegisterField[] = keys;

/** Zero-based column of each field. */
export const columnOf = Object.fromEntries(keys.map((key, at) => [key, at + 1])) as Readonly<
  Record<RegisterField, number>
>; // fromEntries forgets the keys

export const columnCount = keys.length + 1;

export const headings: readonly string[] = ["TT", ...keys.map((key) => fieldOf(workers, key).label.vi)];

/** The fields that hold days, as columns. */
export const dateColumns: readonly number[] = [columnOf.birthDate, columnOf.departureDate, columnOf.returnDate];

/** The workers' table with the benched fields only, for engines that take a row as an object. */
export const registerTable: TableSpec = { ...workers, fields: keys.map((key) => fieldOf(workers, key)) };
