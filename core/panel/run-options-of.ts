import { readStamp } from "../layout/stamp";
import { profileOf } from "../profiles/shipped-profiles";
import type { RunOptions } from "../reading/run-options";
import type { Workbook } from "../snapshot";
import { type Serial, serialOfIso } from "../time/serial";
import type { PanelOptions } from "./views";

/**
 * The options of a run started in the panel: what the user chose, else what the open workbook says of itself, else `null`. A profile
 * that is not shipped any more, or a day that never was, counts as not said; what the user chose is kept, so that it can be refused.
 */
export function panelRunOptions(options: PanelOptions, workbook: Workbook | null, today: Serial): RunOptions {
  const stamp = workbook === null ? null : readStamp(workbook);
  const stamped = stamp?.profile ?? null;
  const profile = options.profile ?? (stamped !== null && profileOf(stamped) !== undefined ? stamped : null);
  // Of another locality's levels and periods the workbook tells nothing.
  const isItsOwn = stamp !== null && (stamped === null || stamped === profile);
  const levels = profile === null ? null : (profileOf(profile)?.levels ?? null);
  const to = isItsOwn && (levels === null || levels.some(({ key }) => key === stamp.to)) ? stamp.to : null;
  const asOf = options.asOf ?? (options.period === null ? (stamp?.asOf ?? null) : null);
  return {
    profile,
    to: options.to ?? to,
    period: options.period ?? stamp?.period ?? null,
    asOf: asOf === null ? null : serialOfIso(asOf),
    today,
  };
}
