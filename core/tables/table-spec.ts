import type { ListKey } from "../lists/code-list";
import type { ColumnLook } from "../layout/sheet-layout";
import type { LocalText } from "../text/local-text";

/** How a field's cells are read; see core/fields. */
export type FieldKind =
  "text" | "date" | "integer" | "amount" | "choice" | "choices" | "unit" | "identity" | "passport" | "phone" | "range";

/**
 * Personal-data class under NĐ 356/2025: "basic" (names, numbers, addresses), "sensitive" (ethnic group, health, offences,
 * credit), "none" (says nothing of a person by itself).
 */
export type PrivacyClass = "none" | "basic" | "sensitive";

/** A column of a table, in Table Schema's sense of a field. */
export interface FieldSpec {
  readonly key: string;
  /** The heading the templates use. */
  readonly label: LocalText;
  /** Other headings seen for it; matching folds case, marks and punctuation. */
  readonly synonyms: readonly string[];
  readonly kind: FieldKind;
  readonly list?: ListKey;
  /** A row without it is refused. */
  readonly required: boolean;
  /** Number fields: the smallest and largest believable value. */
  readonly between?: readonly [number, number];
  readonly privacy: PrivacyClass;
  readonly legalBasis: string;
  readonly example: string;
  readonly help: LocalText;
  /** In characters, for templates and result sheets. */
  readonly width: number;
  readonly look: ColumnLook;
  /** Left out of blank templates: read where it is found, written only in result sheets. */
  readonly onlyInResults?: boolean;
}

export type TableKey = "workers" | "quotas" | "units" | "calendar";

export interface TableSpec {
  readonly key: TableKey;
  readonly title: LocalText;
  /** The sheet's name in templates and results. */
  readonly sheetName: string;
  readonly fields: readonly FieldSpec[];
  /** A header row is this table's when it holds every field of at least one of these sets. */
  readonly identifiedBy: readonly (readonly string[])[];
}

export function fieldOf(table: TableSpec, key: string): FieldSpec {
  const field = table.fields.find((f) => f.key === key);
  if (field === undefined) throw new Error(`table ${table.key} has no field ${key}`);
  return field;
}
