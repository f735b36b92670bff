import {
  type BadOption,
  fillText,
  type Language,
  type RunOptions,
  type Serial,
  serialOfIso,
  shippedLists,
  toSerial,
  fromSerial,
} from "../../core/index";
import { cliTexts } from "./cli-text";
import type { Shell } from "./shell";

/** What the user wrote after the command: option name in camel case -> its value. */
export type Flags = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

export function textFlag(flags: Flags, name: string): string | null {
  const value = flags[name];
  return typeof value === "string" ? value : null;
}

export function isOn(flags: Flags, name: string): boolean {
  return flags[name] === true;
}

/** "2024-12-14", "14/12/2024", "14-12-2024" -> serial day; `null` for anything else and for days that never were. */
export function dayOf(text: string): Serial | null {
  const iso = serialOfIso(text.trim());
  if (iso !== null) return iso;
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (match === null) return null;
  const [day = 0, month = 0, year = 0] = match.slice(1).map((part) => Number.parseInt(part, 10));
  if (year < 1901 || month < 1 || month > 12) return null;
  const serial = toSerial(year, month, day);
  const back = fromSerial(serial);
  return back.day === day && back.month === month ? serial : null;
}

/** The options of a run, or the sentence that says which one is wrong. */
export function runOptions(flags: Flags, shell: Shell): RunOptions | string {
  const written = textFlag(flags, "asOf");
  const asOf = written === null ? null : dayOf(written);
  if (written !== null && asOf === null)
    return fillText(cliTexts.badDay[shell.lang], { value: written, option: "--as-of" });
  return {
    profile: textFlag(flags, "profile"),
    to: textFlag(flags, "to"),
    period: textFlag(flags, "period"),
    asOf,
    today: shell.today,
  };
}

/** A request that core cannot meet, in one sentence with the choices. */
export function badOptionSentence({ option, value, known }: BadOption, lang: Language): string {
  const text = { profile: cliTexts.badProfile, to: cliTexts.badLevel, period: cliTexts.badPeriod }[option][lang];
  const names = new Map(shippedLists.level.items.map(({ code, name }) => [code, name[lang]]));
  const shown = known.map((key) => (option === "to" && names.has(key) ? `${key} (${names.get(key) ?? key})` : key));
  return fillText(text, { value, known: shown.join(", ") });
}
