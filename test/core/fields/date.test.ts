import { codeDate, fastDate, lastSerialOfCode, parseDate, precision, serialOfCode } from "../../../core/fields/date";
import { toSerial } from "../../../core/time/serial";

const day = codeDate(toSerial(2023, 6, 5));

describe("dates as sheets write them", () => {
  test.each([
    ["05/06/2023", day],
    ["5/6/2023", day],
    ["05-06-2023", day],
    ["05.06.2023", day],
    ["5/6/23", day],
    [" 05 / 06 / 2023 ", day],
    ["ngày 05 tháng 6 năm 2023", day],
    ["2023-06-05", day],
    ["2023-06-05T00:00:00", day],
    ["05/06/2023 08:30", day],
    [45082, day],
    [45082.5, day],
    ["45082", day],
    ["05/06/98", codeDate(toSerial(1998, 6, 5))],
    ["tháng 6/2023", codeDate(toSerial(2023, 6, 1), precision.month)],
    ["T6/2023", codeDate(toSerial(2023, 6, 1), precision.month)],
    ["06/2023", codeDate(toSerial(2023, 6, 1), precision.month)],
    ["2023", codeDate(toSerial(2023, 1, 1), precision.year)],
    [2023, codeDate(toSerial(2023, 1, 1), precision.year)],
    ["năm 1990", codeDate(toSerial(1990, 1, 1), precision.year)],
  ])("reads %p", (cell, expected) => {
    expect(parseDate(cell, "Ngày").value).toBe(expected);
  });

  test.each([
    ["31/02/2023", "cell.no-such-day"],
    ["29/02/2023", "cell.no-such-day"],
    ["05/13/2023", "cell.no-such-day"],
    ["00/01/2023", "cell.no-such-day"],
    ["13/2023", "cell.no-such-day"],
    ["hôm qua", "cell.not-a-date"],
    ["05/06", "cell.not-a-date"],
    ["05/06/2023/1", "cell.not-a-date"],
    [true, "cell.not-a-date"],
    [-3, "cell.not-a-date"],
    [0.5, "cell.not-a-date"],
    [1e9, "cell.not-a-date"],
    ["05/06/1823", "cell.date-out-of-range"],
  ])("refuses %p as %s", (cell, rule) => {
    const { value, issues } = parseDate(cell, "Ngày");
    expect([value, issues.map((issue) => issue.rule)]).toEqual([Number.NaN, [rule]]);
  });

  test.each([
    ["05/06/2023", day],
    [45082, day],
    ["31/02/2023", Number.NaN],
    ["29/02/2024", codeDate(toSerial(2024, 2, 29))],
    ["5/6/2023", Number.NaN],
    [2023, Number.NaN],
    [45082.5, Number.NaN],
  ])("takes %p the short way only when it is sure", (cell, expected) => {
    expect(fastDate(cell)).toBe(expected);
  });

  test("a partly known date may mean any day of its span", () => {
    const year = parseDate("2023", "Ngày").value;
    expect([serialOfCode(year), lastSerialOfCode(year) >= toSerial(2023, 12, 31)]).toEqual([
      toSerial(2023, 1, 1),
      true,
    ]);
  });
});
