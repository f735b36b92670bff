import type { Unit } from "../units/unit";
import { unitId } from "../units/unit-id";

/** Code, name, code of the district, code of the successor. */
export type ClosedCommune = readonly [code: string, name: string, district: string, successor: string];
/** Code, name. */
export type OpenCommune = readonly [code: string, name: string];

/** The districts, and all but a few communes, ended with the reform of 01/07/2025 (NQ 202/2025/QH15, QĐ 19/2025/QĐ-TTg). */
export const LAST_DAY = "2025-06-30";
export const FIRST_DAY = "2025-07-01";

/** An official unit; its id comes from its code and first day. Times left out are open. */
export function officialUnit(
  level: string,
  code: string,
  name: string,
  parent: string | null,
  more: Partial<Pick<Unit, "validFrom" | "validTo" | "successors" | "aliases">> = {},
): Unit {
  const { validFrom = null, validTo = null, successors = [], aliases = [] } = more;
  return { id: unitId(code, validFrom), code, name, level, parent, validFrom, validTo, successors, aliases };
}

/** Communes that ended on 30/06/2025, below their district or whatever `parentOf` puts above them. */
export function closedCommunes(
  rows: readonly ClosedCommune[],
  parentOf: (district: string) => string = (district) => district,
): readonly Unit[] {
  return rows.map(([code, name, district, successor]) =>
    officialUnit("commune", code, name, parentOf(district), {
      validTo: LAST_DAY,
      successors: [unitId(successor, FIRST_DAY)],
    }),
  );
}

/** Communes that began on 01/07/2025, directly below a province (an id). */
export function openCommunes(rows: readonly OpenCommune[], province: string): readonly Unit[] {
  return rows.map(([code, name]) => officialUnit("commune", code, name, province, { validFrom: FIRST_DAY }));
}
