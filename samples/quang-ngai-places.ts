import type { Place } from "./people";
import type { SetUnit } from "./sample-set";

const VILLAGES = ["Thôn 1", "Thôn 2", "Thôn 3", "Thôn Đông", "Thôn Tây"];

/** Invented places of the three districts: the coast is mostly Kinh, the hills Hrê and Co. */
export function quangNgaiPlace({ name, parent }: SetUnit): Place {
  const coast = parent === "524";
  return {
    commune: name,
    birthCodes: coast ? ["051", "051", "051", "049"] : ["051"],
    ethnicGroups: coast ? ["KINH"] : parent === "525" ? ["CO", "CO", "HRE", "KINH"] : ["HRE", "HRE", "KINH"],
    villages: VILLAGES,
    markets: coast ? ["JP", "JP", "JP", "KR", "TW", "TW", "DE", "SG", "RO"] : ["JP", "TW", "KR", "MY", "SA"],
  };
}
