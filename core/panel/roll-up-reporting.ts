import type { RollUpResult, UnitReporting } from "../rollup/roll-up-result";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { countText } from "../text/number-text";
import { dmyOfSerial } from "../time/serial";
import { rollUpTexts } from "./roll-up-texts";
import type { ReportingView } from "./views";

/** Who reported in time, who late by how many days, and who not at all; in the order of the unit table. */
export function reportingViews({ reporting, context }: RollUpResult, lang: Language): readonly ReportingView[] {
  return reporting.map((one) => ({
    unit: context.units.units[one.unit]?.name ?? "",
    state: one.state,
    text: reportingText(one, lang),
  }));
}

export function reportingCounts({ reporting }: RollUpResult): {
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
} {
  const count = (state: UnitReporting["state"]): number => reporting.filter((one) => one.state === state).length;
  return { onTime: count("on-time"), late: count("late"), missing: count("missing") };
}

function reportingText({ state, due, receivedOn }: UnitReporting, lang: Language): string {
  const received = receivedOn === null ? "" : dmyOfSerial(Math.floor(receivedOn));
  const dueDay = due === null ? "" : dmyOfSerial(due);
  if (state === "missing")
    return fillText((due === null ? rollUpTexts.missing : rollUpTexts.missingDue)[lang], { due: dueDay });
  if (receivedOn === null) return rollUpTexts.onTimeUndated[lang];
  if (state === "late" && due !== null) {
    const days = countText(Math.floor(receivedOn) - due);
    return fillText(rollUpTexts.late[lang], { days, received, due: dueDay });
  }
  return fillText((due === null ? rollUpTexts.received : rollUpTexts.onTime)[lang], { received });
}
