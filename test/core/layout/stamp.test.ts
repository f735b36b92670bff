import fc from "fast-check";
import type { Grid } from "../../../core/grid";
import { readStamp, type Stamp, stampSheet, stampSheetName } from "../../../core/layout/stamp";
import { plainSheet, type Workbook } from "../../../core/snapshot";

const stamp: Stamp = {
  kind: "consolidated",
  version: "0.1.0",
  profile: "binh-son",
  unit: "524",
  period: "2024-H1",
  asOf: "2024-06-14",
  to: "district",
  lang: "en",
  rowSheets: ["Danh sách", "Trùng"],
  tableSheets: ["Chỉ tiêu"],
  options: { period: "2024-H1", asOf: null, constructor: "x" },
  figures: [
    {
      sheet: "Tổng hợp",
      line: "unit:21040",
      unit: "21040",
      key: "departed",
      label: "Xã A – Tổng số",
      value: 4,
      row: 7,
      column: 3,
    },
    { sheet: "Tổng hợp", line: "total", unit: "", key: "ofMax", label: "Tổng", value: 1.25, row: 8, column: 7 },
    { sheet: "Tổng hợp", line: "total", unit: "", key: "quota", label: "Tổng", value: null, row: 8, column: 2 },
  ],
};

function workbook(grid: Grid): Workbook {
  return {
    file: "a.xlsx",
    sha256: null,
    savedOn: null,
    sheets: [plainSheet("Tổng hợp", []), plainSheet(stampSheetName, grid)],
  };
}

describe("the stamp", () => {
  test("comes back as it was written", () => {
    expect(readStamp(workbook(stampSheet(stamp).grid))).toEqual(stamp);
  });

  test("an absent stamp is no stamp", () => {
    expect(readStamp({ ...workbook([]), sheets: [] })).toBeNull();
  });

  test.each([
    ["another sheet of that name", [["a", "b"]]],
    [
      "another format",
      [
        ["tong-hop-stamp", "2"],
        ["kind", "template"],
      ],
    ],
    [
      "no kind",
      [
        ["tong-hop-stamp", "1"],
        ["version", "0.1.0"],
      ],
    ],
    [
      "a kind that is none",
      [
        ["tong-hop-stamp", "1"],
        ["kind", "toString"],
      ],
    ],
  ])("%s is no stamp", (_, grid) => {
    expect(readStamp(workbook(grid))).toBeNull();
  });

  test("a figure that cannot be read is left out, the others stay", () => {
    const grid = stampSheet(stamp).grid.map((row) =>
      row[3] === "ofMax" ? [row[0] ?? null, row[1] ?? null, null, "ofMax", 3, -1] : row,
    );
    expect(readStamp(workbook(grid))?.figures.map(({ key }) => key)).toEqual(["departed", "quota"]);
  });

  test("no key of a stamp reaches a prototype", () => {
    const grid = [
      ["tong-hop-stamp", "1"],
      ["kind", "template"],
      ["option", "__proto__", "bad"],
      ["option", "to", "tỉnh"],
      ["__proto__", "bad"],
    ];
    const read = readStamp(workbook(grid));
    expect(read?.options).toEqual({ to: "tỉnh" });
    expect(Object.getPrototypeOf(read?.options)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)["bad"]).toBeUndefined();
  });

  test("nonsense never throws", () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom("tong-hop-stamp", "1", "kind", "template", "figures", "option", "__proto__"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }), (grid) => {
        expect(() => readStamp(workbook([["tong-hop-stamp", "1"], ["kind", "template"], ...grid]))).not.toThrow();
      }),
    );
  });
});
