import type { LocalText } from "../text/local-text";

/** One entry of a code list. `aliases` are spellings seen in sheets; matching folds case, marks and punctuation where that stays unambiguous. */
export interface CodeItem {
  readonly code: string;
  readonly name: LocalText;
  readonly aliases: readonly string[];
  /** A wider group for breakdown tables (market groups of TT 21/2021). */
  readonly group?: string;
  /** Facts that conditions of reports may ask for, such as "high-income". */
  readonly flags?: readonly string[];
}

export type ListKey =
  | "sex"
  | "ethnicGroup"
  | "priorityGroup"
  | "education"
  | "market"
  | "programme"
  | "returnReason"
  | "statusAbroad"
  | "quotaKind"
  | "level"
  | "periodKind";

export interface CodeList {
  readonly key: ListKey;
  readonly title: LocalText;
  /** Words people write before an entry and that say nothing ("nước", "thị trường", "dân tộc"); matching tries the text without them too. */
  readonly leadingWords?: readonly string[];
  readonly items: readonly CodeItem[];
}

export type CodeLists = Readonly<Record<ListKey, CodeList>>;
