import { foldName } from "../text/fold";

/** A unit's name taken apart and folded: "X. Bình Trị" is `{ kind: "xã", bare: "bình trị" }` (both folded). */
export interface UnitName {
  readonly whole: string;
  /** `null` where the text names no kind. */
  readonly kind: string | null;
  readonly bare: string;
}

/** Kinds of unit by level, each with the short forms people type. */
const KINDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  province: [["tỉnh"], ["thành phố", "tp"]],
  district: [
    ["huyện", "h"],
    ["quận", "q"],
    ["thị xã", "tx"],
    ["thành phố", "tp"],
  ],
  commune: [
    ["xã", "x"],
    ["phường", "p"],
    ["thị trấn", "tt"],
    ["đặc khu", "đk"],
  ],
  cluster: [["cụm"], ["khu vực"]],
  village: [
    ["thôn"],
    ["bản"],
    ["ấp"],
    ["khóm"],
    ["xóm"],
    ["làng"],
    ["buôn"],
    ["bon"],
    ["phum"],
    ["sóc"],
    ["tổ dân phố", "tdp"],
    ["khu phố", "kp"],
    ["khối phố"],
    ["tiểu khu", "tk"],
    ["khối"],
    ["tổ"],
  ],
  cell: [["chi bộ"], ["đảng bộ", "đảng bộ cơ sở"]],
  bloc: [["đảng ủy khối"], ["đảng bộ khối"]],
};

/** Offices are written where their place is meant: "UBND xã Bình Trị". */
const OFFICES = [
  "ubnd",
  "ủy ban nhân dân",
  "hđnd",
  "hội đồng nhân dân",
  "hđnd và ubnd",
  "đảng ủy",
  "huyện ủy",
  "thị ủy",
  "tỉnh ủy",
  "thành ủy",
  "ub",
].map(foldName);

const kindOf = new Map<string, string>();
const levelsOfKind = new Map<string, Set<string>>();
for (const [level, kinds] of Object.entries(KINDS)) {
  for (const words of kinds) {
    const kind = foldName(words[0] ?? "");
    for (const word of words) kindOf.set(foldName(word), kind);
    levelsOfKind.set(kind, (levelsOfKind.get(kind) ?? new Set()).add(level));
  }
}
const LONGEST_KIND = 4;

/** True where units of this level may bear this (folded) kind. */
export function isKindOfLevel(kind: string, level: string): boolean {
  return levelsOfKind.get(kind)?.has(level) ?? false;
}

/** Takes one kind word off a name. "Xã Bản Bo" is a xã called "Bản Bo"; "Bản Bo" alone reads as a bản, with `whole` kept beside it. */
export function unitName(text: string): UnitName {
  const whole = foldName(text);
  // "P5" is typed for "Phường 5".
  const words = whole.replace(/^(p|q)(\d+)$/, "$1 $2").split(" ");
  for (let n = Math.min(LONGEST_KIND, words.length - 1); n > 0; n -= 1) {
    const kind = kindOf.get(words.slice(0, n).join(" "));
    if (kind !== undefined) return { whole, kind, bare: words.slice(n).join(" ") };
  }
  return { whole, kind: null, bare: whole };
}

/** Every reading of a text as a unit's name: as it stands, and without the office that sits there. */
export function unitNames(text: string): readonly UnitName[] {
  const name = unitName(text);
  const office = OFFICES.filter((words) => name.whole.startsWith(`${words} `)).sort((a, b) => b.length - a.length)[0];
  return office === undefined ? [name] : [name, unitName(name.whole.slice(office.length + 1))];
}
