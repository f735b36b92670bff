import { partsOf, type Day } from "./day";

/** Numbers no person bears: identity numbers whose last six digits begin with 999, and made-up phones and passports. */
export interface ReservedNumbers {
  /** 12 digits: place of registration, century and sex, year, and one of 999000–999999. Never the same twice. */
  identity(place: string, sex: "M" | "F", birth: Day): string;
  /** 9 digits that end in 999000–999999. */
  oldIdentity(prefix: string): string;
  /** 0900000000–0900000999. */
  phone(): string;
  /** X0000000 and up. */
  passport(): string;
}

export function reservedNumbers(): ReservedNumbers {
  const given = new Set<string>();
  let identities = 0;
  let phones = 0;
  let passports = 0;
  const unused = (head: string): string => {
    for (let tries = 0; tries < 1000; tries++) {
      const number = `${head}999${String(identities++ % 1000).padStart(3, "0")}`;
      if (given.has(number)) continue;
      given.add(number);
      return number;
    }
    throw new Error(`no number left for ${head}`);
  };
  return {
    identity(place, sex, birth) {
      const { year } = partsOf(birth);
      const century = (Math.floor(year / 100) - 19) * 2 + (sex === "F" ? 1 : 0);
      return unused(`${place}${String(century)}${String(year % 100).padStart(2, "0")}`);
    },
    oldIdentity: (prefix) => unused(prefix),
    phone: () => `0900000${String(phones++ % 1000).padStart(3, "0")}`,
    passport: () => `X${String(passports++).padStart(7, "0")}`,
  };
}
