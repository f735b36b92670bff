import { existsSync } from "node:fs";
import {
  fillText,
  layOutTemplate,
  type Language,
  matchUnit,
  type Profile,
  profileOf,
  type Serial,
  shippedLists,
  shippedProfiles,
  fromSerial,
  serialOfIso,
  toSerial,
  type Unit,
  unitTable,
} from "../../../core/index";
import { writeWorkbook } from "../../../xlsx/write/write-workbook";
import { cliTexts, systemReason } from "../cli-text";
import { type Flags, isOn, textFlag } from "../flags";
import { nameOf } from "../input-files";
import { deflate } from "../open-workbook";
import { reportTexts } from "../report-text";
import { type ExitStatus, exitStatus, refuse, type Shell } from "../shell";
import { templateTexts } from "../template-text";
import { productVersion } from "../version";
import { writeWhole } from "../write-file";

/** `tong-hop template --profile P --unit U -o FILE`: the workbook a unit fills. */
export function writeTemplate(_: readonly string[], flags: Flags, shell: Shell): ExitStatus {
  const { lang } = shell;
  const key = textFlag(flags, "profile") ?? "";
  const profile = profileOf(key);
  if (profile === undefined)
    return refuse(
      shell,
      fillText(cliTexts.badProfile[lang], { value: key, known: shippedProfiles.map((one) => one.key).join(", ") }),
    );
  const written = textFlag(flags, "year");
  const year =
    written === null ? undefined : /^(?:19|20|21)\d\d$/.test(written.trim()) ? Number.parseInt(written, 10) : null;
  if (year === null) return refuse(shell, fillText(cliTexts.badYear[lang], { value: written ?? "" }));
  const out = textFlag(flags, "out") ?? "";
  if (!/\.xlsx$/i.test(out)) return refuse(shell, fillText(cliTexts.badOutName[lang], { file: out }));
  const asked = year === undefined ? shell.today : toSerial(year, 1, 1);
  const unit = unitOf(profile, textFlag(flags, "unit") ?? "", asked, year === undefined, lang);
  if (typeof unit === "string") return refuse(shell, unit);
  // With no year asked for, a unit that is no more gets the template of its last one.
  const lastDay = unit.validTo === null ? null : serialOfIso(unit.validTo);
  const period = year ?? fromSerial(lastDay === null ? asked : Math.min(asked, lastDay)).year;
  // The year's first day stands for the whole file, so that the same order gives the same bytes on any day.
  const createdOn = toSerial(period, 1, 1);
  if (!isOn(flags, "force") && existsSync(out))
    return refuse(shell, fillText(cliTexts.fileExists[lang], { file: out }));
  const layout = layOutTemplate(profile, unit.id, {
    lang,
    createdOn,
    productVersion,
    lists: shippedLists,
    year: period,
  });
  if (layout === null) throw new Error(`profile ${profile.key} lost unit ${unit.id}`);
  const done = writeWhole(out, writeWorkbook(layout, deflate));
  if (!done.ok)
    return refuse(shell, fillText(cliTexts.cannotWrite[lang], { file: out, reason: systemReason(done.error, lang) }));
  shell.out(`${fillText(reportTexts.templateAt[lang], { unit: unit.name, file: nameOf(out) })}\n`);
  return exitStatus.clean;
}

/** The profile's unit of an id, code or name, or the sentence that says why there is none. */
function unitOf(profile: Profile, text: string, on: Serial, anyEra: boolean, lang: Language): Unit | string {
  const exact = profile.units.find(({ id }) => id === text);
  if (exact !== undefined) return exact;
  const match = matchUnit(unitTable(profile.levels, profile.units), text, { on });
  if ("unit" in match) return match.unit;
  const names = (units: readonly Unit[]): string => units.map(({ name, id }) => `${name} (${id})`).join(", ");
  const place = { value: text, profile: profile.name[lang] };
  if ("ambiguous" in match) return fillText(templateTexts.ambiguous[lang], { ...place, units: names(match.ambiguous) });
  if ("otherEra" in match && anyEra) return match.otherEra;
  if ("otherEra" in match)
    return fillText(templateTexts.otherEra[lang], {
      ...place,
      now: match.now.length === 0 ? "" : fillText(templateTexts.now[lang], { units: names(match.now) }),
    });
  const units =
    match.candidates.length > 0
      ? match.candidates
      : profile.units.filter(({ level }) => level === profile.reportingLevel).slice(0, 12);
  return fillText(templateTexts.unknown[lang], { ...place, units: names(units) });
}
