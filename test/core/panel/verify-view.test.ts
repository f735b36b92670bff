import type { Difference, DifferenceCause, Verification } from "../../../core/commands/difference";
import { verify } from "../../../core/commands/verify";
import type { CellValue } from "../../../core/grid";
import { stampOfLayout } from "../../../core/layout/consolidated";
import { layOutResult } from "../../../core/panel/roll-up-sheets";
import { verifyView } from "../../../core/panel/verify-view";
import type { DifferenceItem, VerifyView } from "../../../core/panel/views";
import { plainSheet } from "../../../core/snapshot";
import { rolledUpNames } from "../../samples/made-sets";
import { districtResult } from "../layout/result-fixture";
import { rolledSample, unfilled } from "./roll-up-samples";

const result = districtResult(3);
const layout = layOutResult(result, "vi", "0.1.0");

function shown(verification: Verification, lang: "vi" | "en" = "vi"): VerifyView {
  const view = verifyView(verification, result, lang, layout);
  if ("refusal" in view) throw new Error(view.refusal.text);
  return view;
}

function item(of: Partial<Difference>): DifferenceItem | undefined {
  const difference: Difference = {
    sheet: "Tổng hợp",
    cell: "D10",
    label: "Xã Bình An – Tổng số",
    found: 1,
    expected: 2,
    cause: "overtyped",
    ...of,
  };
  return shown({ compared: 10, differences: [difference] }).items[0];
}

describe("what a verification says", () => {
  test("everything agrees", () => {
    expect(shown({ compared: 1204, differences: [] })).toMatchObject({
      title: "Đối chiếu Huyện Bình Sơn, năm 2024",
      text: "Khớp cả 1.204 ô",
      items: [],
    });
  });

  test("some cells differ", () => {
    const three = Array.from({ length: 3 }, (): Difference => ({
      sheet: "Nguồn",
      cell: "F5",
      label: "",
      found: 1,
      expected: 2,
      cause: "stale",
    }));
    const view = shown({ compared: 1204, differences: three });
    expect(view.text).toBe("3 ô khác trong 1.204 ô đã đối chiếu");
    expect(new Set(view.items.map(({ id }) => id)).size).toBe(3);
  });

  test("a difference can be gone to", () => {
    expect(item({ cell: "AB12" })).toMatchObject({ sheet: "Tổng hợp", cell: "AB12", row: 11, column: 27 });
  });

  test.each<[DifferenceCause, string]>([
    ["overtyped", "bị gõ đè"],
    ["stale", "nguồn đã đổi sau khi tổng hợp"],
    ["missing", "thiếu"],
    ["extra", "thừa"],
    ["changed", "kết quả tính khác trước"],
  ])("%s is said as «%s»", (cause, text) => {
    expect(item({ cause })?.causeText).toBe(text);
  });

  const column = (sheet: string, look: string): number =>
    layout.sheets.find(({ name }) => name === sheet)?.columns.findIndex((one) => one.look === look) ?? -1;
  const letter = (at: number): string => String.fromCharCode(65 + at);

  test.each<[string, string, CellValue, string]>([
    ["Tổng hợp", "integer", 1234, "1.234"],
    ["Tổng hợp", "percent", 1.333, "133,3%"],
    ["Danh sách", "date", 45366, "15/03/2024"],
    ["Danh sách", "text", "051198000001", "051198000001"],
    ["Danh sách", "date", -5, "-5"],
    ["Danh sách", "wrapped", "hai\ndòng", "hai dòng"],
    ["Tổng hợp", "integer", null, "(trống)"],
  ])("in %s a %s cell with %j reads %s", (sheet, look, found, text) => {
    expect(item({ sheet, cell: `${letter(column(sheet, look))}9`, found })?.found).toBe(text);
  });

  test("of a sheet that is not expected numbers stay numbers", () => {
    expect(item({ sheet: "Trang lạ", found: 0.5 })?.found).toBe("0,5");
  });

  test.each(["no-stamp", "template"] as const)("%s: why not, and what to do", (refusal) => {
    const view = verifyView({ refusal }, null, "vi");
    expect("refusal" in view && [view.refusal.title, view.refusal.text.includes("Hãy mở tệp tổng hợp")]).toEqual([
      "Chưa đối chiếu được",
      true,
    ]);
  });
});

describe.each(rolledUpNames)("the result of %s", (name) => {
  test("agrees as it was written; a figure typed over is told in the words and digits of its sheet", async () => {
    const { result: of } = await rolledSample(name);
    const made = layOutResult(of, "vi", "0.1.0");
    const figure = stampOfLayout(made)?.figures.find(({ key }) => key === "departed");
    if (figure === undefined) throw new Error("departures are counted");
    const sheets = made.sheets.map(({ name: sheet, grid }) => plainSheet(sheet, grid));
    const typed = sheets.map((sheet) =>
      sheet.name === figure.sheet
        ? {
            ...sheet,
            grid: sheet.grid.map((row, at) =>
              at === figure.row ? row.map((cell, c) => (c === figure.column ? 9999 : cell)) : row,
            ),
          }
        : sheet,
    );
    const viewOf = (standing: typeof sheets) => {
      const book = { file: "out.xlsx", sha256: null, savedOn: null, sheets: standing };
      return verifyView(verify(book, of, made), of, "vi", made);
    };
    const same = viewOf(sheets);
    expect("items" in same && [same.items, /^Khớp cả [\d.]+ ô$/.test(same.text)]).toEqual([[], true]);
    const view = viewOf(typed);
    expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
    expect(unfilled(view)).toEqual([]);
    expect("items" in view && view.items).toMatchObject([
      { row: figure.row, column: figure.column, found: "9.999", cause: "overtyped", label: figure.label },
    ]);
  });
});
