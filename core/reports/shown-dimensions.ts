import type { Context } from "../context";
import { resultTexts } from "../messages/result-texts";
import type { RollUpResult } from "../rollup/roll-up-result";
import type { Language } from "../text/local-text";
import { type Dimension, dimensions } from "./dimensions";

/** The dimensions of a result in the order of reports. */
export function shownDimensions({ totals }: RollUpResult): readonly Dimension[] {
  const there = new Set(Object.keys(totals.breakdowns));
  return dimensions.filter(({ key, kind }) => kind !== "unit" && there.has(key));
}

/** The codes of a dimension that anyone has: in the order of its list, bands or months, blank last. */
export function codesOf({ context, totals }: RollUpResult, dimension: Dimension): readonly string[] {
  const counts = new Map(Object.entries(totals.breakdowns[dimension.key] ?? {}));
  const found = [...counts.keys()].filter((code) => (counts.get(code) ?? 0) > 0);
  const listed = knownCodes(context, dimension);
  const known = listed.filter((code) => found.includes(code));
  const others = found.filter((code) => code !== "" && !listed.includes(code)).sort();
  return [...known, ...others, ...found.filter((code) => code === "")];
}

function knownCodes({ lists }: Context, dimension: Dimension): readonly string[] {
  if (dimension.kind === "age") return dimension.bands.map(({ code }) => code);
  return dimension.kind === "choice" || dimension.kind === "groups"
    ? lists[dimension.list].items.map(({ code }) => code)
    : [];
}

/** What a code of a dimension is called; a code without a name is its own. */
export function codeName({ lists }: Context, dimension: Dimension, code: string, lang: Language): string {
  if (code === "") return resultTexts.notStated[lang];
  if (dimension.kind === "age") return dimension.bands.find((band) => band.code === code)?.label[lang] ?? code;
  if (dimension.kind === "choice" || dimension.kind === "groups")
    return lists[dimension.list].items.find((item) => item.code === code)?.name[lang] ?? code;
  const month = /^(\d{4})-(\d{2})$/.exec(code);
  return month === null ? code : `${month[2] ?? ""}/${month[1] ?? ""}`;
}
