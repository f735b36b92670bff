import { sheetLayout } from "../../../core";
import { chartsOf } from "../../../sidebar/jobs/chart-of-layout";

const layout = sheetLayout(
  "Báo cáo",
  [
    ["Nước", "Nam", "Nữ"],
    ["Nhật Bản", 2, 1],
    [2024, null, "chưa rõ"],
  ],
  {
    charts: [
      {
        kind: "column",
        title: "Theo nước",
        categories: { top: 1, left: 0, bottom: 3, right: 0 },
        series: [
          { name: "Nam", values: { top: 1, left: 1, bottom: 3, right: 1 } },
          { name: "Nữ", values: { top: 1, left: 2, bottom: 3, right: 2 } },
        ],
        unit: "Lao động",
        at: { top: 0, left: 5, bottom: 9, right: 9 },
      },
    ],
  },
);

test("a chart takes its names and numbers from the cells; what is no number is a gap", () => {
  expect(chartsOf([{ kind: "put-sheet", layout }])).toEqual([
    {
      kind: "column",
      title: "Theo nước",
      categories: ["Nhật Bản", "2024", ""],
      series: [
        { name: "Nam", values: [2, null, null] },
        { name: "Nữ", values: [1, null, null] },
      ],
    },
  ]);
});

test("changes of cells have no charts", () => {
  expect(chartsOf([{ kind: "put-cells", sheet: "DS", row: 0, column: 0, cells: [[1]] }])).toEqual([]);
});
