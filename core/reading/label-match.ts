import { foldLabel } from "../text/fold";
import type { TableSpec } from "../tables/table-spec";

/** Folded spelling -> field key, for one table. Built once a table. */
export type LabelIndex = ReadonlyMap<string, string>;

/** Headings that many sheets have and no report needs: kept in the file, never remarked on. */
const silent = new Set(
  [
    "STT",
    "TT",
    "Số TT",
    "Số thứ tự",
    "So TT",
    "#",
    "No",
    "No.",
    "Quê quán",
    "Địa chỉ",
    "Nơi ở hiện tại",
    "Nơi thường trú",
    "Thường trú",
    "Hộ khẩu thường trú",
    "HKTT",
    "Địa chỉ thường trú",
    "Chỗ ở hiện nay",
    "Bên nước ngoài tiếp nhận lao động",
    "Bên tiếp nhận",
    "Công ty tiếp nhận",
    "Nghiệp đoàn",
    "Người sử dụng lao động",
    "Chủ sử dụng",
    "Địa chỉ làm việc",
    "Nơi làm việc",
    "Email",
    "Chiều cao",
    "Cân nặng",
    "Tỉnh",
    "Ký tên",
    "Ký nhận",
  ].map(foldLabel),
);

export function isSilentLabel(folded: string): boolean {
  return silent.has(folded) || folded === "";
}

/** True for the running-number column. */
export function isOrdinalLabel(folded: string): boolean {
  return folded === "stt" || folded === "tt" || folded === "so tt" || folded === "so thu tu" || folded === "no";
}

export function labelIndex(table: TableSpec): LabelIndex {
  const index = new Map<string, string>();
  for (const field of table.fields) {
    for (const label of [field.label.vi, field.label.en, ...field.synonyms]) {
      const folded = foldLabel(label);
      if (!index.has(folded)) index.set(folded, field.key);
    }
  }
  return index;
}

const BRACKETS = /\s*[([{][^)\]}]*[)\]}]/g;

const YEAR = / ?(nam )?20\d\d( 20\d\d)?$/;

/** The field whose spelling the heading is; brackets ("(người)") and a year at the end ("Chỉ tiêu năm 2024") may be left out. `null` where none is. */
export function fieldOfLabel(index: LabelIndex, fold: (text: string) => string, heading: string): string | null {
  const folded = fold(heading);
  const whole = index.get(folded);
  if (whole !== undefined) return whole;
  const bare = heading.replace(BRACKETS, "");
  const foldedBare = bare === heading || bare.trim() === "" ? folded : fold(bare);
  return index.get(foldedBare) ?? index.get(foldedBare.replace(YEAR, "")) ?? null;
}

/** Keys of the fields whose spellings come nearest to a heading that is none of them, nearest first; empty when nothing is near. */
export function nearFields(index: LabelIndex, heading: string, atLeast = 0.65): readonly string[] {
  const folded = foldLabel(heading.replace(BRACKETS, ""));
  if (folded.length < 2) return [];
  const best = new Map<string, number>();
  for (const [label, key] of index) {
    const score = similarity(folded, label);
    if (score >= atLeast && score > (best.get(key) ?? 0)) best.set(key, score);
  }
  return [...best.entries()]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([key]) => key);
}

/** 0 to 1: shared letter pairs (Dice), with whole words in common counting as much; short labels need to be nearly equal. */
function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const shortest = Math.min(a.length, b.length);
  if (shortest < 4) return 0;
  const words = dice(a.split(" "), b.split(" "));
  const pairs = dice(pairsOf(a), pairsOf(b));
  return Math.max(pairs, words >= 0.66 ? words : 0);
}

function pairsOf(text: string): string[] {
  const squeezed = text.replace(/ /g, "");
  return Array.from({ length: Math.max(0, squeezed.length - 1) }, (_, at) => squeezed.slice(at, at + 2));
}

function dice(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const part of a) left.set(part, (left.get(part) ?? 0) + 1);
  let shared = 0;
  for (const part of b) {
    const count = left.get(part) ?? 0;
    if (count > 0) {
      shared++;
      left.set(part, count - 1);
    }
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}
