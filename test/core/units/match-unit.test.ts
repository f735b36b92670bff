import fc from "fast-check";
import { profileOf, shippedProfiles } from "../../../core/profiles/shipped-profiles";
import { toSerial } from "../../../core/time/serial";
import { threeLevels } from "../../../core/units/levels";
import { matchUnit, type UnitMatch, type UnitScope } from "../../../core/units/match-unit";
import type { Unit } from "../../../core/units/unit";
import { unitTable, type UnitTable } from "../../../core/units/unit-table";

function tableOf(key: string): UnitTable {
  const profile = profileOf(key);
  if (profile === undefined) throw new Error(key);
  return unitTable(profile.levels, profile.units);
}

const tables = new Map(shippedProfiles.map((profile) => [profile.key, tableOf(profile.key)]));

/** "unit 21040", "era 21040 > 21040@…", "ambiguous a b", "candidates a b". */
function told(match: UnitMatch): string {
  const ids = (units: readonly Unit[]): string => units.map((unit) => unit.id).join(" ");
  if ("unit" in match) return `unit ${match.unit.id}`;
  if ("otherEra" in match) return `era ${match.otherEra.id} > ${ids(match.now)}`;
  return "ambiguous" in match ? `ambiguous ${ids(match.ambiguous)}` : `candidates ${ids(match.candidates)}`.trim();
}

const THEN = toSerial(2024, 6, 1);
const NOW = toSerial(2026, 6, 1);

test.each<readonly [string, string, UnitScope, string]>([
  ["binh-son", "Xã Bình Trị", { on: THEN }, "unit 21061"],
  ["binh-son", "XÃ BÌNH TRỊ", { on: THEN }, "unit 21061"],
  ["binh-son", "Bình Trị", { on: THEN }, "unit 21061"],
  ["binh-son", "X. Bình Trị", { on: THEN }, "unit 21061"],
  ["binh-son", "X.Bình Trị", { on: THEN }, "unit 21061"],
  ["binh-son", "UBND xã Bình Trị", { on: THEN }, "unit 21061"],
  ["binh-son", "Ủy ban nhân dân xã Bình Trị", { on: THEN }, "unit 21061"],
  ["binh-son", "Uỷ ban nhân dân xã Bình Trị", { on: THEN }, "unit 21061"],
  ["binh-son", "Đảng ủy xã Bình Trị", { on: THEN }, "unit 21061"],
  ["binh-son", "Xã Bình Hoà", { on: THEN }, "unit 21079"],
  ["binh-son", "TT Châu Ổ", { on: THEN }, "unit 21040"],
  ["binh-son", "TT. Châu Ổ", { on: THEN }, "unit 21040"],
  ["binh-son", "thị trấn châu ổ", { on: THEN }, "unit 21040"],
  ["binh-son", "H. Bình Sơn", { on: THEN }, "unit 524"],
  ["binh-son", "Xã Bình Trị, huyện Bình Sơn, tỉnh Quảng Ngãi", { on: THEN }, "unit 21061"],
  ["binh-son", "Bình Trị - Bình Sơn", { on: THEN }, "unit 21061"],
  ["binh-son", "Xã Bình Trị, huyện Trà Bồng", { on: THEN }, "candidates 21061 21067 21082"],
  ["binh-son", "21061", { on: THEN }, "unit 21061"],
  // One code, two eras.
  ["binh-son", "21040", { on: THEN }, "unit 21040"],
  ["binh-son", "21040", { on: NOW }, "unit 21040@2025-07-01"],
  ["binh-son", "21040", {}, "ambiguous 21040 21040@2025-07-01"],
  // "Bình Sơn" is a district then, a commune now.
  ["binh-son", "Bình Sơn", { on: THEN }, "unit 524"],
  ["binh-son", "Bình Sơn", { on: NOW }, "unit 21040@2025-07-01"],
  ["binh-son", "Xã Bình Trị", { on: NOW }, "era 21061 > 21061@2025-07-01"],
  ["binh-son", "Xã Vạn Tường", { on: THEN }, "era 21061@2025-07-01 > 21043 21049 21061 21067 21073 21079"],
  // Without its marks, or misspelt: to be shown, not taken.
  ["binh-son", "Xa Binh Tri", { on: THEN }, "candidates 21061"],
  ["binh-son", "Xã Châu Ổ", { on: THEN }, "candidates 21040"],
  ["binh-son", "Hà Nội", { on: THEN }, "candidates"],
  ["binh-son", "", { on: THEN }, "candidates"],
  ["thap-muoi", "Mỹ An", { on: THEN }, "ambiguous 30037 30064"],
  ["thap-muoi", "Mỹ An", { on: NOW }, "ambiguous 30037 30064"],
  ["thap-muoi", "Xã Mỹ An", { on: THEN }, "unit 30064"],
  ["thap-muoi", "TT Mỹ An", { on: THEN }, "unit 30037"],
  ["tam-duong", "3390", { on: THEN }, "unit 03390"],
  ["tam-duong", "3390", { on: NOW }, "unit 03390@2025-07-01"],
  ["tam-duong", "Bình Lư", { on: THEN }, "unit 03412"],
  ["tam-duong", "Bình Lư", { on: NOW }, "unit 03390@2025-07-01"],
  ["tam-duong", "Tam Đường", { on: THEN }, "ambiguous 106 03390"],
  ["tam-duong", "Tam Đường", { on: THEN, level: "commune" }, "unit 03390"],
  ["tam-duong", "Tam Đường", { on: THEN, level: "district" }, "unit 106"],
  ["tam-duong", "Bản Bo", { on: THEN }, "unit 03424"],
  ["tam-duong", "xã Bản Giang", { on: THEN }, "unit 03418"],
  ["tam-duong", "Giang", { on: THEN }, "candidates"],
  ["tam-duong", "12", { on: NOW }, "unit 12"],
  ["lai-chau", "P. Đoàn Kết", { on: NOW }, "unit 03388@2025-07-01"],
  ["lai-chau", "Xã Nà Tăm", { on: NOW }, "era 03427 > 03424@2025-07-01"],
  ["lai-chau", "Tp Lai Châu", { on: NOW }, "candidates 12"],
  // Three eras: the code's second bearer is the nearer one.
  ["thuong-quang", "Thượng Quảng", { on: THEN }, "unit 20173"],
  ["thuong-quang", "Thượng Quảng", { on: toSerial(2025, 3, 1) }, "unit 20173@2025-01-01"],
  ["thuong-quang", "Thượng Quảng", { on: NOW }, "era 20173@2025-01-01 > 20182@2025-07-01"],
  ["thuong-quang", "thôn 1", { on: THEN, within: "20173" }, "unit 20173/thon-1"],
  ["thuong-quang", "Thôn 1", { on: THEN, within: "20182@2025-07-01" }, "candidates"],
  ["thuong-quang", "1", { on: THEN }, "unit 20173/thon-1"],
  ["dang-uy-khoi", "Đảng ủy Sở Y tế", {}, "unit khoi/so-y-te"],
  ["dang-uy-khoi", "Sở LĐTBXH", {}, "unit khoi/so-ldtbxh"],
  ["dang-uy-khoi", "Chi bộ Sở Tài chính", {}, "unit khoi/so-tai-chinh"],
  ["dang-uy-khoi", "Đảng ủy Khối", {}, "unit khoi"],
])("%s: %p in %j is %s", (key, text, scope, expected) => {
  const table = tables.get(key);
  expect(table && told(matchUnit(table, text, scope))).toBe(expected);
});

test("names without a kind take any kind of their level", () => {
  const plain: Unit = {
    id: "1",
    code: null,
    name: "Bình Trị",
    level: "commune",
    parent: null,
    validFrom: null,
    validTo: null,
    successors: [],
    aliases: ["BT"],
  };
  const table = unitTable(threeLevels, [plain]);
  expect(told(matchUnit(table, "Xã Bình Trị"))).toBe("unit 1");
  expect(told(matchUnit(table, "P. Bình Trị"))).toBe("unit 1");
  expect(told(matchUnit(table, "bt"))).toBe("unit 1");
  expect(told(matchUnit(table, "Huyện Bình Trị"))).toBe("candidates 1");
});

test("numbered wards: P5, P.5 and Phường 5", () => {
  const ward: Unit = {
    id: "w",
    code: null,
    name: "Phường 5",
    level: "commune",
    parent: null,
    validFrom: null,
    validTo: null,
    successors: [],
    aliases: [],
  };
  const table = unitTable(threeLevels, [ward, { ...ward, id: "w15", name: "Phường 15" }]);
  for (const text of ["P5", "P.5", "Phường 5", "5"])
    expect([text, told(matchUnit(table, text))]).toEqual([text, "unit w"]);
});

const official = [...tables].flatMap(([key, table]) => table.units.map((unit) => ({ key, table, unit })));

test("every unit is found by its full name at its own time, whatever the Unicode form and case", () => {
  const respell = fc.constantFrom<(text: string) => string>(
    (text) => text.normalize("NFD"),
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.replace(/òa\b/g, "oà").replace(/ủy\b/g, "uỷ"),
    (text) => ` ${text.replace(/ /g, "  ")}`,
  );
  fc.assert(
    fc.property(fc.constantFrom(...official), fc.array(respell, { maxLength: 3 }), ({ table, unit }, respells) => {
      const on = unit.validFrom === null ? toSerial(2024, 1, 1) : toSerial(2025, unit.validTo === null ? 8 : 3, 1);
      const text = respells.reduce((spelled, f) => f(spelled), unit.name);
      expect(told(matchUnit(table, text, { on, level: unit.level }))).toBe(`unit ${unit.id}`);
    }),
    { numRuns: 1000 },
  );
});
