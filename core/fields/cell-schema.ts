// The small build of zod says the same with a third of the bytes, and never builds code from strings.
import * as z from "zod/mini";
import type { CellValue } from "../grid";
import type { FieldSpec, TableSpec } from "../tables/table-spec";
import { cleanText } from "../text/fold";
import type { CellReaders } from "./cell-readers";
import { type Parsed, accepted } from "./parsed";

/** True for a cell that says nothing: empty, or only spaces and invisible characters. */
export function isBlankCell(cell: CellValue | undefined): cell is null | undefined {
  return (
    cell === null ||
    cell === undefined ||
    cell === "" ||
    (typeof cell === "string" && cell.length < 64 && cleanText(cell) === "")
  );
}

const cellValue = z.custom<CellValue>(
  (cell) => cell === null || typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean",
);

/**
 * What a field may be, as a zod schema: any cell in, its coded value out (blank is 0). Issues carry `{ issue }` and no prose.
 * The fast tests of core/reading stand before it and may only accept what it accepts, with the same value.
 */
export function cellSchema(field: FieldSpec, label: string, readers: CellReaders): z.ZodMiniType<Parsed> {
  const parse = readers.parser(field, label);
  const toParsed = z.transform((cell: CellValue, context): Parsed => {
    if (isBlankCell(cell)) {
      if (!field.required) return accepted(0);
      const issue = { rule: "cell.required", params: { label } } as const;
      context.issues.push({ code: "custom", input: cell, params: { issue } });
      return z.NEVER;
    }
    const parsed = parse(cell);
    if (!Number.isNaN(parsed.value)) return parsed;
    for (const issue of parsed.issues) context.issues.push({ code: "custom", input: cell, params: { issue } });
    return z.NEVER;
  });
  return z.pipe(cellValue, toParsed);
}

/** The schema of a whole row, by field key. */
export function rowSchema(table: TableSpec, readers: CellReaders): z.ZodMiniType<Record<string, Parsed>> {
  const shape: Record<string, z.ZodMiniType<Parsed>> = {};
  for (const field of table.fields) shape[field.key] = cellSchema(field, field.label.vi, readers);
  return z.object(shape);
}
