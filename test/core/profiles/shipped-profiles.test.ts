import type { Profile, Quota } from "../../../core/profiles/profile";
import { profileOf, shippedProfiles } from "../../../core/profiles/shipped-profiles";
import { shippedLists } from "../../../core/lists/shipped-lists";
import { dueDateOf } from "../../../core/time/due-date";
import { periodOf } from "../../../core/time/period";
import { dmyOfSerial, toSerial } from "../../../core/time/serial";
import { isValidOn, unitsOn, unitTable, type UnitTable } from "../../../core/units/unit-table";

const all = shippedProfiles.map((profile) => [profile.key, profile] as const);
const CODE_LENGTHS: Readonly<Record<string, number>> = { province: 2, district: 3, commune: 5 };

function shipped(key: string): Profile {
  const profile = profileOf(key);
  if (profile === undefined) throw new Error(`no profile ${key}`);
  return profile;
}

const tableOf = (profile: Profile): UnitTable => unitTable(profile.levels, profile.units);

describe.each(all)("profile %s", (_key, profile) => {
  test("its units hang together", () => {
    expect(tableOf(profile).problems).toEqual([]);
  });

  test("every successor is one of its units", () => {
    const table = tableOf(profile);
    const missing = profile.units.flatMap((unit) => unit.successors.filter((id) => table.get(id) === undefined));
    expect(missing).toEqual([]);
  });

  test("names are NFC, clean and carry a kind; codes are 2, 3 or 5 digits by level", () => {
    for (const unit of profile.units) {
      expect(unit.name).toBe(unit.name.normalize("NFC").replace(/\s+/g, " ").trim());
      expect(unit.name).toMatch(
        /^(Tỉnh|Thành phố|Huyện|Xã|Phường|Thị trấn|Thôn|Đảng bộ|Đảng ủy|Chi bộ) \p{Lu}|^Thôn \d/u,
      );
      if (unit.code !== null) expect([unit.id, unit.code.length]).toEqual([unit.id, CODE_LENGTHS[unit.level]]);
      if (unit.code !== null) expect(unit.code).toMatch(/^\d+$/);
    }
  });

  test("reporting units exist below the level they roll up to", () => {
    const levels = new Map(profile.levels.map((level) => [level.key, level.rank]));
    expect(levels.get(profile.reportingLevel) ?? -1).toBeGreaterThan(levels.get(profile.rollUpTo) ?? 99);
    const table = tableOf(profile);
    const reporting = profile.units.filter((unit) => unit.level === profile.reportingLevel);
    expect(reporting.length).toBeGreaterThan(4);
    // A commune that outlived its district has only the province above it.
    const roots = reporting.filter((unit) => unit.validFrom === null || profile.rollUpTo === "province");
    for (const unit of roots) expect(table.ancestors(unit.id).map((above) => above.level)).toContain(profile.rollUpTo);
  });

  test("quotas and due dates are of its own units, levels and markets", () => {
    const ids = new Set(profile.units.map((unit) => unit.id));
    const levels = new Set(profile.levels.map((level) => level.key));
    const markets = new Set(shippedLists.market.items.map((item) => item.code));
    expect(profile.quotas.filter((quota) => !ids.has(quota.unit) || quota.yearFrom > quota.yearTo)).toEqual([]);
    expect(
      profile.dueDates.filter((date) => !levels.has(date.level) || (date.place !== null && !ids.has(date.place))),
    ).toEqual([]);
    expect((profile.highIncomeMarkets ?? []).filter((code) => !markets.has(code))).toEqual([]);
  });
});

test("keys are unique and find their profile; an unknown key finds none", () => {
  expect(new Set(shippedProfiles.map((profile) => profile.key)).size).toBe(shippedProfiles.length);
  for (const profile of shippedProfiles) expect(profileOf(profile.key)).toBe(profile);
  expect(profileOf("ba-dinh")).toBeUndefined();
});

test.each([
  ["thap-muoi", "872", "Huyện Tháp Mười", "87", 13],
  ["binh-son", "524", "Huyện Bình Sơn", "51", 22],
  ["tam-duong", "106", "Huyện Tam Đường", "12", 13],
  ["quang-ngai", "525", "Huyện Trà Bồng", "51", 16],
  ["quang-ngai", "531", "Huyện Minh Long", "51", 5],
])("%s: district %s is %s of province %s with %i communes", (key, district, name, province, communes) => {
  const table = tableOf(shipped(key));
  expect(table.get(district)?.name).toBe(name);
  expect(table.ancestors(district).map((unit) => unit.id)).toEqual([province]);
  expect(table.children(district)).toHaveLength(communes);
});

test.each([
  ["binh-son", "21040", "Thị trấn Châu Ổ", "Xã Bình Sơn"],
  ["tam-duong", "03390", "Thị trấn Tam Đường", "Xã Bình Lư"],
  ["tam-duong", "03415", "Xã Nùng Nàng", "Phường Tân Phong"],
  ["lai-chau", "03442", "Xã Pa Ủ", "Xã Pa Ủ"],
  ["thuong-quang", "20173", "Xã Thượng Quảng", "Xã Long Quảng"],
])("%s: %s is %s, and %s since 01/07/2025", (key, id, name, now) => {
  const table = tableOf(shipped(key));
  const unit = table.get(id);
  expect(unit?.name).toBe(name);
  expect(unit && unitsOn(table, unit, toSerial(2025, 7, 1)).map((heir) => heir.name)).toEqual([now]);
});

test("Lai Châu has 106 communes until 30/06/2025 and 38 since", () => {
  const { units } = shipped("lai-chau");
  const on = (day: number): number => units.filter((unit) => unit.level === "commune" && isValidOn(unit, day)).length;
  expect([on(toSerial(2025, 6, 30)), on(toSerial(2025, 7, 1))]).toEqual([106, 38]);
});

test("the three seed districts end in 6, 5 and 6 communes", () => {
  const open = (key: string): number =>
    shipped(key).units.filter((unit) => unit.level === "commune" && unit.validTo === null).length;
  expect([open("thap-muoi"), open("binh-son"), open("tam-duong")]).toEqual([6, 5, 6]);
});

describe("Tam Đường's own quotas do not add up, and are kept so", () => {
  const profile = shipped("tam-duong");
  const table = tableOf(profile);
  const quotas = (year: number, level: string): readonly Quota[] =>
    profile.quotas.filter(
      (q) => q.measure === "departed" && q.yearFrom <= year && year <= q.yearTo && table.get(q.unit)?.level === level,
    );
  const sum = (of: readonly Quota[], bound: "min" | "max"): number =>
    of.reduce((total, quota) => total + (quota[bound] ?? NaN), 0);

  test.each([
    [2023, [26, 39], [30, 40]],
    [2025, [26, 39], [30, 40]],
    [2026, [65, 78], [60, 70]],
    [2030, [65, 78], [60, 70]],
  ])("in %i the communes add up to %j, the district is to reach %j", (year, communes, district) => {
    const below = quotas(year, "commune");
    expect(below).toHaveLength(13);
    expect([sum(below, "min"), sum(below, "max")]).toEqual(communes);
    const above = quotas(year, "district");
    expect(above).toHaveLength(1);
    expect([sum(above, "min"), sum(above, "max")]).toEqual(district);
    expect([...below, ...above].every((quota) => quota.floor && quota.kind === "average")).toBe(true);
  });

  test("more than 80 % in high-income markets by 2030: 80 % itself is not enough", () => {
    expect(profile.quotas.filter((quota) => quota.measure === "highIncomeShare")).toEqual([
      expect.objectContaining({ unit: "106", min: 0.8, max: null, above: true, yearTo: 2030 }),
    ]);
  });
});

test("Thượng Quảng set itself 4 to 5 workers for 2023", () => {
  expect(shipped("thuong-quang").quotas).toEqual([
    expect.objectContaining({ unit: "20173", min: 4, max: 5, yearFrom: 2023, yearTo: 2023, kind: "self-set" }),
  ]);
});

test.each([
  ["binh-son", "commune", "21061", "2024", "09/12/2024"],
  ["binh-son", "district", "524", "2024", "14/12/2024"],
  ["tam-duong", "commune", "03390", "2023", "04/12/2023"],
  ["thuong-quang", "village", "20173/thon-1", "2023-H1", "04/06/2023"],
  ["thuong-quang", "village", "20173/thon-1", "2023", "24/11/2023"],
  ["thuong-quang", "village", "20173/thon-1", "2023-H2", null],
  ["thap-muoi", "commune", "30037", "2023", null],
  ["dang-uy-khoi", "cell", "khoi/so-y-te", "2023", null],
])("%s: the %s %s reports %s by %s", (key, level, unit, periodKey, last) => {
  const profile = shipped(key);
  const period = periodOf(periodKey, profile.periods);
  const date = period && dueDateOf(profile.dueDates, level, unit, period);
  expect(date && dmyOfSerial(date.lastDay)).toBe(last);
});
