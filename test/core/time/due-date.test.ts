import type { DueDate } from "../../../core/profiles/profile";
import { dueDateOf } from "../../../core/time/due-date";
import { dmyOfSerial } from "../../../core/time/serial";

function due(basis: string, over: Partial<DueDate> = {}): DueDate {
  return {
    level: "commune",
    place: null,
    period: "half",
    index: null,
    before: { day: 10, month: 6, yearOffset: 0 },
    basis,
    ...over,
  };
}

const half = { kind: "half", year: 2024, index: 1 } as const;

test.each<readonly [string, readonly DueDate[], string | null]>([
  ["no date at all", [], null],
  ["a date of another level", [due("other", { level: "district" })], null],
  ["a date of another place", [due("other", { place: "2" })], null],
  ["a date of another kind of period", [due("other", { period: "year" })], null],
  ["a date of the other half", [due("other", { index: 2 })], null],
  ["the level's date", [due("level")], "level"],
  ["the place's before the level's, in any order", [due("place", { place: "1" }), due("level")], "place"],
  ["this half's before any half's, in any order", [due("first", { index: 1 }), due("any")], "first"],
  [
    "the place's any half before the level's this half",
    [due("first", { index: 1 }), due("place", { place: "1" })],
    "place",
  ],
])("%s", (_name, dates, basis) => {
  expect(dueDateOf(dates, "commune", "1", half)?.basis ?? null).toBe(basis);
  expect(dueDateOf([...dates].reverse(), "commune", "1", half)?.basis ?? null).toBe(basis);
});

test.each([
  [{ day: 10, month: 12, yearOffset: 0 }, "09/12/2024"],
  [{ day: 1, month: 1, yearOffset: 1 }, "31/12/2024"],
  [{ day: 1, month: 3, yearOffset: 0 }, "29/02/2024"],
  [{ day: 31, month: 6, yearOffset: 0 }, "29/06/2024"],
])("before %j: the last day is %s", (before, last) => {
  const date = dueDateOf([due("", { before })], "commune", "1", half);
  expect(date && dmyOfSerial(date.lastDay)).toBe(last);
});
