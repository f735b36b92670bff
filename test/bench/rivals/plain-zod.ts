import * as z from "zod";
import type { CodeList } from "../../../core/lists/code-list";
import { shippedLists } from "../../../core/lists/shipped-lists";
import { serialOfDay } from "../../../core/time/serial";
import { communes } from "../register/places";

// What an application would write by hand with zod for this register: plain strings, patterns and look-ups, and none of our parsers.

const known = (text: string): string => text.trim().toLowerCase().normalize("NFC");

function code(list: CodeList) {
  const codes = new Map<string, string>();
  for (const item of list.items) for (const name of [item.name.vi, ...item.aliases]) codes.set(known(name), item.code);
  return z.string().transform((text, context) => {
    const found = codes.get(known(text));
    if (found !== undefined) return found;
    context.addIssue("not in the list");
    return z.NEVER;
  });
}

const day = z.union([
  z.number().int().min(1).max(80_000),
  z.string().transform((text, context) => {
    const parts = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
    const serial = parts === null ? null : serialOfDay(Number(parts[3]), Number(parts[2]), Number(parts[1]));
    if (serial !== null) return serial;
    context.addIssue("not a day");
    return z.NEVER;
  }),
]);

const text = z.string().min(1).max(500);
const amount = z.number().min(0).max(100_000_000_000);
const communeNames = new Map(communes.map((commune) => [known(commune.name), commune.code]));

/** A row of the benched register, by field. */
export const plainRow = z.object({
  fullName: z.string().regex(/^[\p{L}\p{M} '’.-]{2,60}$/u),
  birthDate: day,
  sex: code(shippedLists.sex),
  identityNumber: z.string().regex(/^\d{12}$/),
  phone: z
    .string()
    .regex(/^0?[35789]\d{8}$/)
    .nullable(),
  ethnicGroup: code(shippedLists.ethnicGroup).nullable(),
  village: text.nullable(),
  commune: z.string().transform((name, context) => {
    const found = communeNames.get(known(name));
    if (found !== undefined) return found;
    context.addIssue("no such commune");
    return z.NEVER;
  }),
  priorityGroups: code(shippedLists.priorityGroup).nullable(),
  education: code(shippedLists.education).nullable(),
  market: code(shippedLists.market),
  programme: code(shippedLists.programme).nullable(),
  enterprise: text.nullable(),
  occupation: text.nullable(),
  contractNumber: z
    .string()
    .regex(/^\d{1,4}\/\d{4}\/HĐ$/)
    .nullable(),
  contractMonths: z
    .union([
      z.number().int().min(1).max(120),
      z
        .string()
        .regex(/^\d{1,3} tháng$/)
        .transform((months) => Number.parseInt(months, 10)),
    ])
    .nullable(),
  departureDate: day,
  returnDate: day.nullable(),
  returnReason: code(shippedLists.returnReason).nullable(),
  statusAbroad: code(shippedLists.statusAbroad).nullable(),
  monthlyWage: amount.nullable(),
  loanAmount: amount.nullable(),
  note: text.nullable(),
});
