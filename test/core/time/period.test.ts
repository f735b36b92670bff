import fc from "fast-check";
import type { PeriodKind, PeriodRule } from "../../../core/profiles/profile";
import { periodContaining, periodName, periodOf, yearToDate } from "../../../core/time/period";
import { dmyOfSerial, serialOfIso, toSerial } from "../../../core/time/serial";

const DECREE: PeriodRule = { startDay: 15, basis: "" };
const CALENDAR: PeriodRule = { startDay: 1, basis: "" };

const days = (span: { from: number; to: number } | null): string =>
  span === null ? "" : `${dmyOfSerial(span.from)}–${dmyOfSerial(span.to)}`;

test.each([
  ["2024", "15/12/2023–14/12/2024", "01/01/2024–31/12/2024"],
  ["2024-H1", "15/12/2023–14/06/2024", "01/01/2024–30/06/2024"],
  ["2024-H2", "15/06/2024–14/12/2024", "01/07/2024–31/12/2024"],
  ["2024-Q1", "15/12/2023–14/03/2024", "01/01/2024–31/03/2024"],
  ["2024-Q3", "15/06/2024–14/09/2024", "01/07/2024–30/09/2024"],
  ["2024-01", "15/12/2023–14/01/2024", "01/01/2024–31/01/2024"],
  ["2024-02", "15/01/2024–14/02/2024", "01/02/2024–29/02/2024"],
  ["2024-12", "15/11/2024–14/12/2024", "01/12/2024–31/12/2024"],
])("%s is %s by the decree and %s by the calendar", (key, decree, calendar) => {
  expect(days(periodOf(key, DECREE))).toBe(decree);
  expect(days(periodOf(key, CALENDAR))).toBe(calendar);
});

test.each([
  "",
  "24",
  "2024-H3",
  "2024-Q0",
  "2024-Q5",
  "2024-13",
  "2024-00",
  "2024-9",
  "2024-H1 ",
  "năm 2024",
  "1900",
  "20245",
])("%p names no period", (key) => {
  expect(periodOf(key, DECREE)).toBeNull();
});

test.each([
  ["2024", "năm 2024", "2024"],
  ["2024-H1", "6 tháng đầu năm 2024", "first half of 2024"],
  ["2024-H2", "6 tháng cuối năm 2024", "second half of 2024"],
  ["2024-Q3", "quý III năm 2024", "quarter 3 of 2024"],
  ["2024-09", "tháng 9 năm 2024", "September 2024"],
])("%s is called %s", (key, vi, en) => {
  const period = periodOf(key, DECREE);
  expect(period && [periodName(period, "vi"), periodName(period, "en")]).toEqual([vi, en]);
});

test.each([
  ["2023-12-14", "year", "2023"],
  ["2023-12-15", "year", "2024"],
  ["2024-06-14", "half", "2024-H1"],
  ["2024-06-15", "half", "2024-H2"],
  ["2024-12-15", "month", "2025-01"],
])("by the decree %s lies in the %s %s", (iso, kind, key) => {
  expect(periodContaining(serialOfIso(iso) ?? 0, kind as PeriodKind, DECREE).key).toBe(key); // the table's column is wider than the union
});

test("year to date runs from the year's first day to the period's last", () => {
  const march = periodOf("2024-03", DECREE);
  expect(march && days(yearToDate(march, DECREE))).toBe("15/12/2023–14/03/2024");
  const second = periodOf("2024-Q2", CALENDAR);
  expect(second && days(yearToDate(second, CALENDAR))).toBe("01/01/2024–30/06/2024");
});

const anyDay = fc.integer({ min: toSerial(1990, 1, 1), max: toSerial(2060, 1, 1) });
const anyKind = fc.constantFrom<PeriodKind>("year", "half", "quarter", "month");
const anyRule = fc.constantFrom(DECREE, CALENDAR);

test("every day lies in the period that contains it, and its key names that period", () => {
  fc.assert(
    fc.property(anyDay, anyKind, anyRule, (day, kind, rule) => {
      const period = periodContaining(day, kind, rule);
      expect(period.from).toBeLessThanOrEqual(day);
      expect(period.to).toBeGreaterThanOrEqual(day);
      expect(periodOf(period.key, rule)).toEqual(period);
    }),
  );
});

test("periods of a kind follow each other without gap or overlap", () => {
  fc.assert(
    fc.property(anyDay, anyKind, anyRule, (day, kind, rule) => {
      const period = periodContaining(day, kind, rule);
      expect(periodContaining(period.to + 1, kind, rule).from).toBe(period.to + 1);
      expect(periodContaining(period.from - 1, kind, rule).to).toBe(period.from - 1);
    }),
  );
});
