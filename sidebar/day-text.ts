import { isoOfSerial, serialOfIso } from "../core/index";

const DMY = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/;

/** "5/6/2024" -> "2024-06-05"; `null` for what is no day of the calendar. Days are written d/m/y whatever the browser's own language. */
export function isoOfDmy(text: string): string | null {
  const [, day = "", month = "", year = ""] = DMY.exec(text) ?? [];
  const serial = serialOfIso(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return serial === null ? null : isoOfSerial(serial);
}

/** "2024-06-05" -> "05/06/2024"; "" for anything else. */
export function dmyOfIso(iso: string | null): string {
  const [year, month, day] = iso?.split("-") ?? [];
  return year === undefined || month === undefined || day === undefined ? "" : `${day}/${month}/${year}`;
}
