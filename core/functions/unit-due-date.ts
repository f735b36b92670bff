import { shown } from "../fields/parsed";
import type { CellValue } from "../grid";
import { shippedLists } from "../lists/shipped-lists";
import { codeIndex, type CodeIndex, matchCode } from "../lists/match-code";
import type { Profile } from "../profiles/profile";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { dueDateOf } from "../time/due-date";
import { type Period, periodName } from "../time/period";
import { matchUnit } from "../units/match-unit";
import { unitTable, type UnitTable } from "../units/unit-table";
import type { Unit } from "../units/unit";
import { saysNothing } from "./cell-answers";
import { eachCell } from "./each-cell";
import type { CellAnswer, FunctionSpec, Trouble } from "./function-spec";
import { periodOfCell } from "./period-cell";
import { profileName, profileOfCell } from "./profile-cell";
import { functionTexts } from "./texts";

/** The last day in time of a report, by the dates of a locality's profile. */
export const unitDueDate: FunctionSpec = {
  id: "HANNOP",
  parameters: [
    { key: "profile", name: { vi: "địa_phương", en: "locality" }, kind: "cell", optional: false },
    { key: "unit", name: { vi: "đơn_vị", en: "unit" }, kind: "range", optional: false },
    { key: "period", name: { vi: "kỳ", en: "period" }, kind: "range", optional: false },
  ],
  run([place = [], unit = [], period = []], { lang }) {
    const stated = place[0]?.[0] ?? null;
    if (saysNothing(stated)) return { values: [[null]] };
    const choice = profileOfCell(stated, lang);
    if ("trouble" in choice) return { error: choice.trouble };
    const answer = dueDates(choice.chosen, lang);
    return eachCell([unit, period], lang, ([named = null, when = null]) => answer(named, when));
  },
};

function dueDates(profile: Profile, lang: Language): (unit: CellValue, period: CellValue) => CellAnswer {
  const table = unitTable(profile.levels, profile.units);
  const levels = codeIndex(shippedLists.level);
  const known = new Map<string, CellAnswer>();
  return (unit, period) => {
    if (saysNothing(unit) || saysNothing(period)) return null;
    const key = JSON.stringify([unit, period]);
    let answer = known.get(key);
    if (answer === undefined) {
      answer = dueDate(profile, table, levels, String(unit), period, lang);
      known.set(key, answer);
    }
    return answer;
  };
}

function dueDate(
  profile: Profile,
  table: UnitTable,
  levels: CodeIndex,
  text: string,
  when: string | number | boolean,
  lang: Language,
): CellAnswer {
  const read = periodOfCell(when, profile.periods, lang);
  if ("trouble" in read) return read;
  const { period } = read;
  const level = matchCode(levels, text);
  const isLevel = "code" in level && profile.levels.some(({ key }) => key === level.code);
  const unit = isLevel ? { level: level.code, id: "" } : unitOf(profile, table, text, period, lang);
  if ("trouble" in unit) return unit;
  const due = dueDateOf(profile.dueDates, unit.level, unit.id, period);
  if (due !== null) return due.lastDay;
  const params = { profile: profileName(profile), unit: shown(text), period: periodName(period, lang) };
  return { trouble: fillText(functionTexts.noDueDate[lang], params) };
}

/** The unit as it stood at the end of the period; one that had ended by then, or had not begun, is told. */
function unitOf(profile: Profile, table: UnitTable, text: string, period: Period, lang: Language): Unit | Trouble {
  const match = matchUnit(table, text, { on: period.to });
  if ("unit" in match) return match.unit;
  const value = shown(text);
  const namesOf = (units: readonly Unit[]): string => units.map(({ name }) => name).join(", ");
  if ("ambiguous" in match)
    return { trouble: fillText(functionTexts.ambiguousUnit[lang], { value, names: namesOf(match.ambiguous) }) };
  const near = "otherEra" in match ? match.now : match.candidates;
  const names = namesOf(near);
  if ("otherEra" in match && names !== "") return { trouble: fillText(functionTexts.otherEra[lang], { value, names }) };
  const candidates = names === "" ? "" : fillText(functionTexts.choices[lang], { names });
  return { trouble: fillText(functionTexts.notAUnit[lang], { value, profile: profileName(profile), candidates }) };
}
