/**
 * The id of an official unit: its code, and the day it began where that is known ("03390", "03390@2025-07-01"). The code alone
 * will not do: most codes of today name another, bigger unit than before 01/07/2025.
 */
export function unitId(code: string, validFrom: string | null): string {
  return validFrom === null ? code : `${code}@${validFrom}`;
}
