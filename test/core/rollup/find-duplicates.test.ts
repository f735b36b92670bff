import { findDuplicates } from "../../../core/rollup/find-duplicates";
import { contextOf, readingOf, type WorldRow } from "./world";

const context = contextOf();
const an = { file: "a.xlsx", name: "Nguyễn Văn An", identity: "012098999001", unit: "A" };

function statusOf(rows: readonly WorldRow[]): readonly number[] {
  return [...findDuplicates(readingOf(rows, context), context).status];
}

describe("one identity number twice", () => {
  test.each<[string, readonly WorldRow[], readonly number[]]>([
    [
      "the same departure: one counts",
      [
        { ...an, departureDate: "2024-03-01" },
        { ...an, departureDate: "2024-03-01" },
      ],
      [0, 2],
    ],
    [
      "the earlier departure counts",
      [
        { ...an, departureDate: "2024-03-02" },
        { ...an, departureDate: "2024-03-01" },
      ],
      [2, 0],
    ],
    [
      "the fuller row counts",
      [
        { ...an, departureDate: "2024-03-01" },
        { ...an, departureDate: "2024-03-01", market: "JP" },
      ],
      [2, 0],
    ],
    [
      "a row with no departure does not",
      [
        { ...an, market: "JP", sex: "M" },
        { ...an, departureDate: "2024-03-01" },
      ],
      [2, 0],
    ],
    [
      "a departure after the return is another journey",
      [
        { ...an, departureDate: "2020-03-01", returnDate: "2023-03-01" },
        { ...an, departureDate: "2024-03-01" },
      ],
      [0, 0],
    ],
    [
      "on the day of the return too",
      [
        { ...an, departureDate: "2020-03-01", returnDate: "2024-03-01" },
        { ...an, departureDate: "2024-03-01" },
      ],
      [0, 0],
    ],
    [
      "before the return it is not",
      [
        { ...an, departureDate: "2020-03-01", returnDate: "2024-03-02" },
        { ...an, departureDate: "2024-03-01" },
      ],
      [0, 2],
    ],
    [
      "without a return it is not",
      [
        { ...an, departureDate: "2020-03-01" },
        { ...an, departureDate: "2024-03-01" },
      ],
      [0, 2],
    ],
    [
      "a return known to the year only may be of the same journey",
      [
        { ...an, departureDate: "2022", returnDate: "2022" },
        { ...an, departureDate: "2022", returnDate: "2022" },
      ],
      [0, 2],
    ],
    [
      "three journeys, one of them told twice",
      [
        { ...an, departureDate: "2015-03-01", returnDate: "2018-03-01" },
        { ...an, departureDate: "2019-03-01", returnDate: "2022-03-01" },
        { ...an, departureDate: "2019-04-01", returnDate: "2022-03-01" },
        { ...an, departureDate: "2024-03-01" },
      ],
      [0, 0, 2, 0],
    ],
    [
      "a refused row neither counts nor hides another",
      [
        { ...an, departureDate: "2024-03-01", refused: true },
        { ...an, departureDate: "2024-03-02" },
      ],
      [1, 0],
    ],
    ["blank numbers are nobody's", [{ file: "a.xlsx" }, { file: "a.xlsx" }], [0, 0]],
    [
      "9 and 12 digits are not one number",
      [
        { ...an, identity: "000123456789" },
        { ...an, identity: "123456789" },
      ],
      [0, 0],
    ],
  ])("%s", (_, rows, status) => {
    expect(statusOf(rows)).toEqual(status);
  });
});

test("within one sheet, the finding names the row in that sheet", () => {
  const rows = [
    { ...an, departureDate: "2024-03-01", name: "Lò Thị Bình" },
    { ...an, departureDate: "2024-03-01" },
  ];
  expect(findDuplicates(readingOf(rows, context), context).findings).toEqual([
    {
      rule: "worker.duplicate-in-sheet",
      severity: "explain",
      at: { file: "a.xlsx", sheet: "NLD", row: 2, column: 1, value: "012098999001" },
      params: { label: "Số CCCD", row: 2, name: "Lò Thị Bình" },
    },
  ]);
});

test("across files, it names the file, sheet and row", () => {
  const rows = [
    { ...an, departureDate: "2024-03-01" },
    { ...an, file: "b.xlsx", unit: "B", departureDate: "2024-03-01" },
  ];
  const found = findDuplicates(readingOf(rows, context), context);
  expect(found.groups).toEqual([{ counted: 0, others: [1] }]);
  expect(found.findings).toMatchObject([
    {
      rule: "worker.duplicate-across-units",
      at: { file: "b.xlsx", row: 1 },
      params: { label: "Số CCCD", name: "Nguyễn Văn An", file: "a.xlsx", sheet: "NLD", row: 2 },
    },
  ]);
});

test("which of two equal rows counts is told by unit, then file, then row, not by their order", () => {
  const rows: readonly WorldRow[] = [
    { ...an, unit: "B", file: "a.xlsx", departureDate: "2024-03-01", sourceRow: 1 },
    { ...an, unit: "A", file: "b.xlsx", departureDate: "2024-03-01", sourceRow: 5 },
    { ...an, unit: "A", file: "b.xlsx", departureDate: "2024-03-01", sourceRow: 4 },
    { ...an, unit: "A", file: "c.xlsx", departureDate: "2024-03-01", sourceRow: 1 },
  ];
  expect(statusOf(rows)).toEqual([2, 2, 0, 2]);
  expect(statusOf([...rows].reverse())).toEqual([2, 0, 2, 2]);
});
