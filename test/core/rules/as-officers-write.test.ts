import type { CellValue } from "../../../core/grid";
import { oneSheet, workerSheet } from "../../../core/rules/examples";
import { exampleFindings } from "../../../scripts/example-findings";

/** The rules that a sheet raises. */
const raised = (example: Parameters<typeof exampleFindings>[0]): readonly string[] =>
  exampleFindings(example).map((finding) => finding.rule);

const quota = (cell: CellValue) =>
  oneSheet("Chỉ tiêu 2024", [
    ["Đơn vị", "Chỉ tiêu"],
    ["Xã Bình Trị", cell],
  ]);

describe("cells as officers write them", () => {
  test.each(["4 – 5 LĐ", "04-05 NLĐ", "5 lđ.", "04-05 người", "50 lao động/năm"])(
    "a quota with its unit: %s",
    (text) => {
      expect(raised(quota(text))).toEqual([]);
    },
  );

  test.each([5.5, "5,5"])("nobody sends half a worker: %s", (cell) => {
    expect(raised(quota(cell))).toEqual(["quota.unreadable"]);
  });

  test.each(["'05/06/1998", "5/6/98", "05.06.1998", "năm 1998", "06/1998"])("a birth: %s", (text) => {
    expect(raised(workerSheet({ "Ngày sinh": text }))).toEqual([]);
  });
});
