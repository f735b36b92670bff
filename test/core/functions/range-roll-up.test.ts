import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { callFunction } from "../../../core/functions/call-function";
import { rollUpInputs } from "../../../core/commands/roll-up";
import type { CellValue, Grid } from "../../../core/grid";
import { dimensions } from "../../../core/reports/dimensions";
import { measures } from "../../../core/reports/measures";
import { plainSheet } from "../../../core/snapshot";
import { toSerial } from "../../../core/time/serial";
import { openWorkbook } from "../../samples/open-workbook";

const today = toSerial(2024, 12, 20);
const env = { today, lang: "vi" } as const;

/** The register of one commune of the samples: the sheet with the most rows. */
function register(): Grid {
  const folder = "samples/tam-duong/2024";
  const file = readdirSync(folder).find((name) => name.endsWith(".xlsx")) ?? "";
  const { sheets } = openWorkbook(file, readFileSync(join(folder, file)));
  return [...sheets].sort((a, b) => b.grid.length - a.grid.length)[0]?.grid ?? [];
}

const grid = register();

function called(by: string, measure: string): Map<CellValue, CellValue> {
  const result = callFunction("TONGHOP", [grid, by, measure, 2024, "14/12/2024", "Tam Đường"], env);
  if ("error" in result) throw new Error(result.error);
  return new Map(result.values.slice(1).map(([name = null, count = null]) => [name, count]));
}

const workbook = { file: "-", sha256: null, savedOn: null, sheets: [plainSheet("-", grid)] };
const rolled = rollUpInputs(
  { workbooks: [workbook] },
  { profile: "tam-duong", to: null, period: "2024", asOf: toSerial(2024, 12, 14), today },
);
if ("option" in rolled) throw new Error(rolled.option);

const counted = measures.filter(({ op }) => op !== "ratio");

test.each([
  ...dimensions.map(({ key }) => [key, "departed"] as const),
  ...counted.map(({ key }) => ["market", key] as const),
])("by %s, %s: the total is the roll-up's, and every row read is accounted for", (by, measure) => {
  const lines = called(by, measure);
  expect(lines.get("Tổng cộng")).toBe(rolled.totals.measures[measure]);
  const sum = (key: "read" | "refused" | "duplicate"): number =>
    rolled.bySource.reduce((total, source) => total + source[key], 0);
  expect(lines.get("Số dòng đã đọc")).toBe(sum("read"));
  expect(lines.get("Trong đó: bị loại do có lỗi")).toBe(sum("refused"));
  expect(lines.get("Trong đó: trùng, không tính")).toBe(sum("duplicate"));
});

test("a sample with something in it was counted", () => {
  expect(rolled.totals.measures["departed"]).toBeGreaterThan(0);
});

test.each(dimensions.filter(({ kind }) => kind !== "unit" && kind !== "groups"))(
  "by $key: the lines are those of the breakdown",
  ({ key }) => {
    const lines = [...called(key, "xuất cảnh")].slice(0, -4).map(([, count]) => count as number);
    const breakdown = Object.values(rolled.totals.breakdowns[key] ?? {});
    expect([...lines].sort()).toEqual([...breakdown].sort());
    expect(lines.reduce((total, count) => total + count, 0)).toBe(rolled.totals.measures["departed"]);
  },
);

test("empty cells that arrive as 0 change nothing", () => {
  const zeros = grid.map((row) => row.map((cell) => cell ?? 0));
  const args = ["nước", "đang ở nước ngoài", 2024, "14/12/2024", "Tam Đường"];
  expect(callFunction("TONGHOP", [zeros, ...args], env)).toEqual(callFunction("TONGHOP", [grid, ...args], env));
});

test.each([
  ["a dimension nobody knows", [grid, "sao"], /Chưa rõ «sao». Ghi một trong các từ: Nước/],
  ["a measure nobody knows", [grid, "nước", "sao"], /Chưa rõ «sao»/],
  ["a period that is none", [grid, "nước", "", "quý này"], /Chưa rõ kỳ «quý này»/],
  ["a ratio", [grid, "nước", "highIncomeShare"], /Chưa rõ «highIncomeShare»/],
  ["no dimension", [grid], /Thiếu đối số theo/],
])("%s is told", (_, args, said) => {
  const result = callFunction("TONGHOP", args, env);
  expect("error" in result ? result.error : result).toMatch(said);
});
