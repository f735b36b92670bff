import { stampOfLayout } from "../../../core/layout/consolidated";
import { layOutResult } from "../../../core/panel/roll-up-sheets";
import { rollUpView } from "../../../core/panel/roll-up-view";
import type { FindingItem } from "../../../core/panel/views";
import type { RollUpResult, UnitFigures, UnitReporting } from "../../../core/rollup/roll-up-result";
import { toSerial } from "../../../core/time/serial";
import { jsonIn, madeSet, rolledUpNames } from "../../samples/made-sets";
import { districtResult } from "../layout/result-fixture";
import { rolledSample, unfilled } from "./roll-up-samples";

const version = "0.1.0";
const result = districtResult(3);
const layout = layOutResult(result, "vi", version);
const view = rollUpView(result, layout, [], "vi");

interface Golden {
  readonly sources: readonly {
    readonly file: string;
    readonly read: number;
    readonly counted: number;
    readonly refused: number;
    readonly duplicate: number;
  }[];
  readonly units: readonly { readonly unit: string; readonly measures: { readonly departed: number } }[];
  readonly totals: { readonly measures: { readonly departed: number } };
  readonly reporting: readonly { readonly state: string }[];
  readonly duplicates: readonly { readonly rows: readonly { readonly file: string; readonly row: number }[] }[];
}

describe.each(rolledUpNames)("the view of %s", (name) => {
  const made = async () => {
    const { result: of } = await rolledSample(name);
    const { files } = await madeSet(name);
    const golden = jsonIn(files, `${name}/expected/roll-up.json`) as Golden; // expected.ts writes it in this shape
    return { golden, of, shown: rollUpView(of, layOutResult(of, "vi", version), [], "vi") };
  };

  test.each(["vi", "en"] as const)("survives JSON in %s, with no place unfilled", async (lang) => {
    const { result: of } = await rolledSample(name);
    const shown = rollUpView(of, layOutResult(of, lang, version), [], lang);
    expect(JSON.parse(JSON.stringify(shown))).toStrictEqual(shown);
    expect(unfilled(shown)).toEqual([]);
  });

  test("the slip adds up, line by line and as a whole, and is the golden one", async () => {
    const { golden, shown } = await made();
    for (const { read, counted, refused, duplicate } of [...shown.slip, shown.slipTotal])
      expect(read).toBe(counted + refused + duplicate);
    const sum = (key: "read" | "counted" | "refused" | "duplicate"): number =>
      golden.sources.reduce((total, source) => total + source[key], 0);
    expect(shown.slipTotal).toMatchObject({
      read: sum("read"),
      counted: sum("counted"),
      refused: sum("refused"),
      duplicate: sum("duplicate"),
    });
    expect(shown.slip).toHaveLength(golden.sources.length);
  });

  test("units, totals and who has reported are the golden ones", async () => {
    const { golden, shown } = await made();
    const departed = new Map(golden.units.map(({ unit, measures }) => [unit, measures.departed]));
    expect(shown.units.length).toBeGreaterThan(0);
    for (const line of shown.units)
      if (departed.has(line.unit)) expect([line.unit, line.departed]).toEqual([line.unit, departed.get(line.unit)]);
    expect(shown.total.departed).toBe(golden.totals.measures.departed);
    const states = (state: string): number => golden.reporting.filter((one) => one.state === state).length;
    expect(shown.reportingCounts).toEqual({
      onTime: states("on-time"),
      late: states("late"),
      missing: states("missing"),
    });
  });

  test("every person found twice stands with all places, as often as the golden ones", async () => {
    const { golden, shown } = await made();
    expect(shown.duplicateCount).toBe(golden.duplicates.length);
    const places = (rows: readonly { readonly file: string; readonly row: number }[]): string =>
      rows
        .map(({ file, row }) => `${file} ${String(row)}`)
        .sort()
        .join(" = ");
    const found = shown.duplicates.map(({ places: texts }) =>
      places(
        texts.map((text) => {
          const [, file = "", row = ""] = /^(.*), trang «.*», dòng (\d+)$/.exec(text) ?? [];
          return { file, row: Number.parseInt(row, 10) };
        }),
      ),
    );
    expect(found.sort()).toEqual(golden.duplicates.map(({ rows }) => places(rows)).sort());
  });
});

describe("a unit's line", () => {
  const [first] = result.units;
  const lineOf = (of: Partial<UnitFigures>, context: Partial<RollUpResult["context"]> = {}) => {
    const changed = {
      ...result,
      context: { ...result.context, ...context },
      units: [{ ...first!, ...of }], // the fixture has three units
    };
    return rollUpView(changed, layout, [], "vi").units[0];
  };
  const quota = first?.quota ?? null;
  const departed = (count: number) => ({ measures: { departed: count, departedYearToDate: count + 2 } });

  test.each([
    ["a range is told by its upper bound", { attainment: { ofMin: 0.75, ofMax: 0.6 }, ...departed(3) }, "3/5 (60 %)"],
    ["with a decimal where there is one", { attainment: { ofMin: 1, ofMax: 2 / 3 }, ...departed(3) }, "3/5 (66,7 %)"],
    ["no quota", { quota: null, attainment: null, status: null, ...departed(3) }, "3 người"],
    [
      "a floor alone",
      {
        quota: quota === null ? null : { ...quota, max: null, floor: true },
        attainment: { ofMin: 1.5, ofMax: null },
        ...departed(6),
      },
      "6/4 (150 %)",
    ],
    [
      "a quota of nobody has no share",
      {
        quota: quota === null ? null : { ...quota, min: 0, max: 0 },
        attainment: { ofMin: null, ofMax: null },
        ...departed(1),
      },
      "1/0",
    ],
  ] as const)("%s", (_, of, text) => {
    expect(lineOf(of)?.text).toBe(text);
  });

  test("within a year it is the year so far that is held against the quota", () => {
    const half = { ...result.context.period, kind: "half" as const, key: "2024-H1" };
    expect(lineOf({ attainment: { ofMin: 1.25, ofMax: 1 }, ...departed(3) }, { period: half })).toMatchObject({
      departed: 3,
      text: "5/5 (100 %)",
    });
  });

  test("a unit without a quota says so", () => {
    expect(lineOf({ quota: null, attainment: null, status: null })).toMatchObject({
      quota: "",
      ratio: null,
      status: "none",
      statusText: "Chưa giao",
    });
  });
});

describe("who has reported", () => {
  const due = toSerial(2024, 12, 9);
  const textOf = (of: Partial<UnitReporting>, lang: "vi" | "en" = "vi"): string | undefined => {
    const one: UnitReporting = { unit: 1, due, receivedOn: null, state: "missing", ...of };
    return rollUpView({ ...result, reporting: [one] }, layout, [], lang).reporting[0]?.text;
  };

  test.each([
    [{ state: "on-time", receivedOn: toSerial(2024, 12, 5) }, "đúng hạn (05/12/2024)"],
    [{ state: "on-time", receivedOn: null }, "đã gửi, không ghi ngày báo cáo"],
    [{ state: "on-time", receivedOn: toSerial(2024, 12, 5), due: null }, "đã gửi (05/12/2024)"],
    [{ state: "late", receivedOn: toSerial(2024, 12, 12) + 0.7 }, "chậm 3 ngày (gửi 12/12/2024, hạn cuối 09/12/2024)"],
    [{ state: "missing" }, "chưa gửi, hạn cuối 09/12/2024"],
    [{ state: "missing", due: null }, "chưa gửi"],
  ] as const)("%j: %s", (of, text) => {
    expect(textOf(of)).toBe(text);
  });

  test("in English too", () => {
    expect(textOf({ state: "late", receivedOn: due + 2 }, "en")).toBe(
      "2 days late (received 11/12/2024, due 09/12/2024)",
    );
  });
});

describe("around the figures", () => {
  test("the title says whose, of when, as of when", () => {
    expect(view.title).toBe("UBND huyện Bình Sơn – năm 2024, số liệu chốt đến hết ngày 14/12/2024");
  });

  test("sheets to be written are told with their size, what is hidden is not", () => {
    expect(view.sheets.map(({ sheet }) => sheet)).toEqual(
      layout.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name),
    );
    const sources = layout.sheets.find(({ name }) => name === "Nguồn");
    expect(view.sheets.find(({ sheet }) => sheet === "Nguồn")).toEqual({
      sheet: "Nguồn",
      size: `${String(sources?.grid.length)} dòng × 11 cột`,
      replaces: false,
    });
  });

  test("sheets that stand in the open workbook are told as replaced", () => {
    const open = { sheetNames: ["Sheet1", "tổng hợp"], stamp: stampOfLayout(layout) };
    const replaced = rollUpView(result, layout, [], "vi", open).sheets.filter(({ replaces }) => replaces);
    expect(replaced.map(({ sheet }) => sheet)).toEqual(["Tổng hợp"]);
  });

  test("charts are the layout's", () => {
    expect(view.charts.map(({ title }) => title)).toEqual([
      "Xuất cảnh trong kỳ so với chỉ tiêu, theo xã",
      "Xuất cảnh trong kỳ theo nước, vùng lãnh thổ",
    ]);
    expect(view.charts[0]).toMatchObject({
      categories: ["Xã Bình An", "Xã Bình Chánh", "Xã Bình Châu"],
      series: [
        { name: "Xuất cảnh trong kỳ", values: [2, 5, 2] },
        { name: "Chỉ tiêu (cận trên)", values: [5, 5, 5] },
      ],
    });
  });

  test("findings are counted by severity, and their items handed on", () => {
    const item = { id: "1", severity: "error" } as FindingItem; // it is handed on as it is
    const shown = rollUpView(result, layout, [item], "vi");
    expect(shown.counts).toEqual({ errors: 3, explains: 0, notes: 0, explained: 0 });
    expect(shown.items).toEqual([item]);
  });

  test("of very many duplicates the first are shown, and all are counted", () => {
    const many = Array.from({ length: 700 }, () => ({ counted: 0, others: [8] }));
    const shown = rollUpView({ ...result, duplicates: many }, layout, [], "vi");
    expect([shown.duplicates.length, shown.duplicateCount]).toEqual([500, 700]);
    expect(shown.duplicates[0]?.places).toEqual([
      "xa-01.xlsx, trang «Danh sách», dòng 2",
      "xa-01.xlsx, trang «Danh sách», dòng 10",
    ]);
  });
});
