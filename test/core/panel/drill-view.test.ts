import { explain, type Explanation } from "../../../core/commands/explain";
import { cellName } from "../../../core/grid";
import { stampOfLayout } from "../../../core/layout/consolidated";
import { drillView } from "../../../core/panel/drill-view";
import { layOutResult } from "../../../core/panel/roll-up-sheets";
import { plainSheet } from "../../../core/snapshot";
import { rolledUpNames } from "../../samples/made-sets";
import { rolledSample, unfilled } from "./roll-up-samples";

type Figure = Extract<Explanation, { kind: "figure" }>;

const figure: Figure = {
  kind: "figure",
  sheet: "Tổng hợp",
  cell: "D8",
  label: "Xã Bình Trị – Tổng số",
  key: "departed",
  value: 1234,
  written: 1234,
  how: ["Đếm người."],
  rows: [{ file: "a.xlsx", sheet: "Danh sách", row: 5, name: "Nguyễn Văn An", unit: "Xã Bình Trị" }],
};

describe("the people behind a figure", () => {
  test.each<[string, Partial<Figure>, { readonly value: string; readonly written: string }]>([
    ["a count", {}, { value: "1.234", written: "" }],
    ["an attainment", { key: "ofMax", value: 0.6, written: 0.6 }, { value: "60,0%", written: "" }],
    ["typed over", { value: 7 }, { value: "7", written: "1.234" }],
    ["wiped out", { value: null }, { value: "(trống)", written: "1.234" }],
    ["the dust of sums is no change", { value: 0.1 + 0.2, written: 0.3 }, { value: "0,3", written: "" }],
    ["words", { key: "status", value: "Đạt", written: "Chưa đạt" }, { value: "Đạt", written: "Chưa đạt" }],
  ])("%s", (_, of, texts) => {
    expect(drillView({ ...figure, ...of }, "vi")).toMatchObject(texts);
  });

  test("come with file, sheet and row", () => {
    expect(drillView(figure, "vi")).toMatchObject({ rows: figure.rows, how: figure.how, label: figure.label });
  });

  test.each([
    ["no-stamp", "Sổ đang mở không phải bảng tổng hợp do chương trình lập."],
    ["template", "Sổ đang mở là sổ theo mẫu của một đơn vị"],
    ["cell-name", "Không hiểu ô «D8»"],
    ["no-sheet", "Không có trang nào như «D8»."],
    ["no-figure", "Ô «D8» không phải một con số tổng hợp. Hãy bấm vào một con số"],
    ["unreadable", "Không đọc lại được các dòng trong tệp này để giải thích ô «D8»."],
  ] as const)("%s is refused in words", (reason, text) => {
    const near = [{ sheet: "Tổng hợp", cell: "D9", label: "x" }];
    for (const lang of ["vi", "en"] as const) {
      const view = drillView({ kind: "refusal", reason, asked: "D8", near }, lang);
      expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
      expect(unfilled(view)).toEqual([]);
      if (lang === "vi") expect("refusal" in view && view.refusal.text.startsWith(text)).toBe(true);
      expect("near" in view && view.near).toEqual(near);
    }
  });
});

describe.each(rolledUpNames)("the result of %s", (name) => {
  test("leads from each line's departures, and from the chart's, to as many people", async () => {
    const { result } = await rolledSample(name);
    const made = layOutResult(result, "vi", "0.1.0");
    const book = {
      file: "out.xlsx",
      sha256: null,
      savedOn: null,
      sheets: made.sheets.map(({ name: sheet, grid }) => plainSheet(sheet, grid)),
    };
    const figures = (stampOfLayout(made)?.figures ?? []).filter(
      ({ key, sheet }) => sheet === "Tổng hợp" && /^departed(YearToDate)?$/.test(key),
    );
    expect(figures.some(({ line }) => line.startsWith("chart:"))).toBe(true);
    for (const { sheet, row, column, value, label } of figures) {
      const view = drillView(
        explain(book, `'${sheet}'!${cellName(row, column)}`, () => result, "vi"),
        "vi",
      );
      expect([label, "rows" in view ? view.rows.length : view.refusal.text]).toEqual([label, value]);
      expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
    }
  });
});
