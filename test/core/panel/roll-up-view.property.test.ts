import * as fc from "fast-check";
import { rollUpInputs } from "../../../core/commands/roll-up";
import type { Grid } from "../../../core/grid";
import { unitReport } from "../../../core/panel/report-view";
import { layOutResult } from "../../../core/panel/roll-up-sheets";
import { rollUpView } from "../../../core/panel/roll-up-view";
import { settingsOf } from "../../../core/panel/settings-of";
import { plainSheet } from "../../../core/snapshot";
import { toSerial } from "../../../core/time/serial";
import { district, workbookOf } from "../laws/world";
import { unfilled } from "./roll-up-samples";

const options = {
  profile: "binh-son",
  to: "district",
  period: "2024",
  asOf: toSerial(2024, 12, 14),
  today: toSerial(2025, 1, 10),
};
const making = { createdOn: 45640, productVersion: "0" };

test("whatever the communes send: the slip adds up, units add up to the total, and the view survives JSON", () => {
  fc.assert(
    fc.property(district, (files) => {
      const workbooks = files.map(workbookOf);
      const result = rollUpInputs({ workbooks }, options);
      if ("option" in result) throw new Error(result.option);
      const view = rollUpView(result, layOutResult(result, "vi", "0"), [], "vi");
      for (const { read, counted, refused, duplicate } of [...view.slip, view.slipTotal])
        expect(read).toBe(counted + refused + duplicate);
      expect(view.slipTotal.read).toBe(files.reduce((sum, { rows }) => sum + rows.length, 0));
      const top = view.units.filter(({ depth }) => depth === 0);
      expect(top.reduce((sum, { departed }) => sum + departed, 0)).toBe(view.total.departed);
      expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
    }),
    { numRuns: 40 },
  );
});

test("whatever a commune keeps: its report says every row, and its months add up", () => {
  fc.assert(
    fc.property(district, ([file]) => {
      if (file === undefined) return;
      const view = unitReport(workbookOf(file), options, "vi", making);
      if ("refusal" in view) throw new Error(view.refusal.text);
      const [change] = view.changes;
      if (change?.kind !== "put-sheet") throw new Error("a sheet is put");
      const figures = new Map(change.layout.grid.map((row) => [row[4], row[2]]));
      const months = [...figures].filter(([key]) => String(key).startsWith("report:month:"));
      expect(months.reduce((sum, [, value]) => sum + Number(value), 0)).toBe(figures.get("report:departed"));
      expect(unfilled(view)).toEqual([]);
      expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
    }),
    { numRuns: 40 },
  );
});

test("no workbook whatever is too much for a report or for its settings", () => {
  const cell = fc.oneof(
    fc.constantFrom(null, "Đơn vị", "Chỉ tiêu", "Họ và tên", "Số CCCD", "Ngày xuất cảnh", "Nước", "report:departed"),
    fc.string(),
    fc.double(),
    fc.boolean(),
  );
  const grid: fc.Arbitrary<Grid> = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
  const sheet = fc.record({ name: fc.constantFrom("Danh sách", "Báo cáo kỳ", "_TongHop", "Chỉ tiêu"), grid });
  fc.assert(
    fc.property(fc.uniqueArray(sheet, { maxLength: 3, selector: ({ name }) => name }), (sheets) => {
      const workbook = {
        file: "x.xlsx",
        sha256: null,
        savedOn: null,
        sheets: sheets.map(({ name, grid: cells }) => plainSheet(name, cells)),
      };
      const view = unitReport(workbook, { ...options, profile: null, to: null }, "vi", making);
      expect("refusal" in view ? view.refusal.text : view.title).not.toBe("");
      const settings = settingsOf(workbook);
      expect(settings === null || settings.sheets.length > 0).toBe(true);
    }),
    { numRuns: 200 },
  );
});
