import type { CellValue } from "../grid";
import type { Profile } from "../profiles/profile";
import { shippedProfiles } from "../profiles/shipped-profiles";
import type { Language } from "../text/local-text";
import { unitName } from "../units/unit-name";
import type { Trouble } from "./function-spec";
import { chosenByWord, type WordChoice } from "./words";

const bare = (name: string): string => name.replace(/\s*\([^)]*\)/g, "");

const choices: readonly WordChoice<Profile>[] = shippedProfiles.map((profile) => {
  const { key, name } = profile;
  const short = bare(name.vi);
  return { value: profile, name: { vi: short, en: short }, others: [key, name.vi, name.en, unitName(short).bare] };
});

/** The shipped profile that a cell names: "tam-duong", "Huyện Tam Đường", "Tam Đường". */
export function profileOfCell(cell: CellValue, lang: Language): { readonly chosen: Profile } | Trouble {
  // A number is no place in a list of localities.
  return chosenByWord(choices, typeof cell === "number" ? String(cell) : cell, lang);
}

/** The name of a profile without what its brackets add. */
export function profileName({ name }: Profile): string {
  return bare(name.vi);
}
