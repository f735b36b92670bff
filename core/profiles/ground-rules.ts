import type { PeriodRule, Profile } from "./profile";

/** Reporting periods of state offices. */
export const decreePeriods: PeriodRule = { startDay: 15, basis: "NĐ 09/2019/NĐ-CP Điều 12" };

/** What no local document settles, set alike everywhere and shown on every report. */
export const unsettled = {
  highIncomeMarkets: null,
  returnToleranceDays: 30,
  seasonalCounts: true,
} as const satisfies Partial<Profile>;
