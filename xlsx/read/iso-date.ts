import { serialOfIso } from "../../core";

const pattern =
  /^([0-9]{4}-[0-9]{2}-[0-9]{2})?(?:(?:T|^)([0-9]{2}):([0-9]{2})(?::([0-9]{2}(?:\.[0-9]{1,9})?))?)?(Z|[+-][0-9]{2}:[0-9]{2})?$/;

interface IsoMoment {
  /** Serial of the day; `null` when only a time is given. */
  readonly day: number | null;
  /** As a fraction of a day; `null` when only a day is given. */
  readonly time: number | null;
  /** Offset from UTC as a fraction of a day; `null` when the zone is not said. */
  readonly zone: number | null;
}

/** "+07:00" as a fraction of a day. */
function zoneOffset(zone: string): number {
  if (zone === "Z") return 0;
  const minutes = Number.parseInt(zone.slice(1, 3), 10) * 60 + Number.parseInt(zone.slice(4), 10);
  return (zone.startsWith("-") ? -minutes : minutes) / 1440;
}

function parseIso(text: string): IsoMoment | null {
  const match = pattern.exec(text.trim());
  if (match === null) return null;
  const [, date, hours, minutes, seconds, zone] = match;
  if (date === undefined && hours === undefined) return null;
  const day = date === undefined ? null : serialOfIso(date);
  if (date !== undefined && day === null) return null;
  const h = Number.parseInt(hours ?? "0", 10);
  const m = Number.parseInt(minutes ?? "0", 10);
  const s = Number.parseFloat(seconds ?? "0");
  if (h > 24 || m > 59 || s >= 61) return null;
  return {
    day,
    time: hours === undefined ? null : (h * 3600 + m * 60 + s) / 86_400,
    zone: zone === undefined ? null : zoneOffset(zone),
  };
}

/** A cell of type "d" as a serial: a date, a date and time (a zone is not heeded: cells hold local time), or a time alone. `null` for other text. */
export function serialOfIsoCell(text: string): number | null {
  const moment = parseIso(text);
  if (moment === null) return null;
  const { day, time } = moment;
  if (day === null) return time;
  // Excel keeps 29/02/1900, which never was.
  return (day < 61 ? day - 1 : day) + (time ?? 0);
}

const vietnam = 7 / 24;

/** A W3CDTF moment ("2024-05-01T08:00:00Z") as a serial in Vietnam's time, with the time of day as a fraction; `null` without day, time and zone. */
export function serialOfMoment(text: string): number | null {
  const { day, time, zone } = parseIso(text) ?? { day: null, time: null, zone: null };
  if (day === null || time === null || zone === null) return null;
  return day + time - zone + vietnam;
}
