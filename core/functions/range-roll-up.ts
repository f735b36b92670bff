import { rollUpInputs } from "../commands/roll-up";
import { shown } from "../fields/parsed";
import type { CellValue, Grid, Row } from "../grid";
import { messageOf } from "../messages/message";
import { resultTexts } from "../messages/result-texts";
import { decreePeriods } from "../profiles/ground-rules";
import type { RunOptions } from "../reading/run-options";
import { type Dimension, dimensions } from "../reports/dimensions";
import type { MeasureSpec } from "../reports/measure-spec";
import { measures } from "../reports/measures";
import { codeName } from "../reports/shown-dimensions";
import { groupRows } from "../rollup/group-rows";
import type { RollUpResult } from "../rollup/roll-up-result";
import { plainSheet } from "../snapshot";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { dayOfCell, saysNothing } from "./cell-answers";
import type { FunctionEnv, FunctionResult, FunctionSpec, Trouble } from "./function-spec";
import { periodOfCell } from "./period-cell";
import { profileOfCell } from "./profile-cell";
import { functionTexts } from "./texts";
import { chosenByWord, type WordChoice } from "./words";

type Counted = Exclude<MeasureSpec, { readonly op: "ratio" }>;

/** Short words beside the labels of the reports. */
const dimensionWords: Readonly<Record<string, readonly string[]>> = {
  market: ["nước", "thị trường", "vùng lãnh thổ", "quốc gia"],
  sex: ["giới", "nam nữ"],
  programme: ["chương trình", "hình thức"],
  priorityGroup: ["ưu tiên", "đối tượng"],
  education: ["trình độ", "tay nghề"],
  ageBand: ["tuổi", "nhóm tuổi", "độ tuổi"],
  month: ["tháng"],
  unit: ["xã", "đơn vị cơ sở"],
};

const measureWords: Readonly<Record<string, readonly string[]>> = {
  departed: ["xuất cảnh", "đã xuất cảnh"],
  departedFemale: ["nữ xuất cảnh"],
  departedHighIncome: ["thu nhập cao"],
  departedPriority: ["ưu tiên"],
  departedSeasonal: ["thời vụ"],
  departedYearToDate: ["lũy kế"],
  abroad: ["ở nước ngoài"],
  abroadFemale: ["nữ ở nước ngoài"],
  overdue: ["quá hạn"],
  returned: ["về nước", "đã về nước"],
  returnedEarly: ["trước hạn"],
  returnedOnTime: ["đúng hạn"],
  returnedOverstayed: ["sau hạn"],
  borrowers: ["vay vốn"],
  loanAmount: ["tiền vay"],
  supported: ["được hỗ trợ"],
  supportAmount: ["tiền hỗ trợ"],
};

const dimensionChoices: readonly WordChoice<Dimension>[] = dimensions.map((dimension) => ({
  value: dimension,
  name: dimension.label,
  others: [dimension.key, ...(dimensionWords[dimension.key] ?? [])],
}));

const measureChoices: readonly WordChoice<Counted>[] = measures.flatMap((measure) =>
  measure.op === "ratio"
    ? []
    : [{ value: measure, name: measure.label, others: [measure.key, ...(measureWords[measure.key] ?? [])] }],
);

/** A roll-up of a range of the register, by the reading and counting of every other roll-up. */
export const rangeRollUp: FunctionSpec = {
  id: "TONGHOP",
  parameters: [
    { key: "rows", name: { vi: "vùng", en: "range" }, kind: "range", optional: false },
    { key: "by", name: { vi: "theo", en: "by" }, kind: "cell", optional: false },
    { key: "measure", name: { vi: "đếm", en: "measure" }, kind: "cell", optional: true },
    { key: "period", name: { vi: "kỳ", en: "period" }, kind: "cell", optional: true },
    { key: "asOf", name: { vi: "ngày_chốt", en: "as_of" }, kind: "cell", optional: true },
    { key: "profile", name: { vi: "địa_phương", en: "locality" }, kind: "cell", optional: true },
  ],
  run([rows = [], by = [], measure = [], period = [], asOf = [], profile = []], env) {
    const { lang } = env;
    const grid = rows.map(withoutZeros);
    if (grid.every((row) => row.every(saysNothing))) return { values: [[null]] };
    const dimension = chosenByWord(dimensionChoices, cellOf(by), lang);
    if ("trouble" in dimension) return { error: dimension.trouble };
    const stated = cellOf(measure);
    const counted = chosenByWord(measureChoices, saysNothing(stated) ? 1 : stated, lang);
    if ("trouble" in counted) return { error: counted.trouble };
    const options = runOptions(cellOf(period), cellOf(asOf), cellOf(profile), env);
    if ("trouble" in options) return { error: options.trouble };
    return rolledUp(grid, options, dimension.chosen, counted.chosen, lang);
  },
};

const cellOf = (grid: Grid): CellValue => grid[0]?.[0] ?? null;

/** In a register 0 stands nowhere for anything but a blank. */
const withoutZeros = (row: Row): Row => (row.includes(0) ? row.map((cell) => (cell === 0 ? null : cell)) : row);

function runOptions(
  period: CellValue,
  asOf: CellValue,
  profile: CellValue,
  { today, lang }: FunctionEnv,
): RunOptions | Trouble {
  const place = saysNothing(profile) ? null : profileOfCell(profile, lang);
  if (place !== null && "trouble" in place) return place;
  const rule = place?.chosen.periods ?? decreePeriods;
  const named = saysNothing(period) ? null : periodOfCell(period, rule, lang);
  if (named !== null && "trouble" in named) return named;
  const day = saysNothing(asOf) ? null : dayOfCell(asOf, resultTexts.receivedOn[lang], lang);
  if (day !== null && typeof day !== "number") return day;
  return { profile: place?.chosen.key ?? null, to: null, period: named?.period.key ?? null, asOf: day, today };
}

/** The range has no name that an officer knows; it must not speak of a unit or a year either. */
const NAME = "-";

function rolledUp(
  grid: Grid,
  options: RunOptions,
  dimension: Dimension,
  measure: Counted,
  lang: Language,
): FunctionResult {
  const workbook = { file: NAME, sha256: null, savedOn: null, sheets: [plainSheet(NAME, grid)] };
  const result = rollUpInputs({ workbooks: [workbook] }, options);
  if ("option" in result) return { error: fillText(functionTexts.notAPeriod[lang], { value: shown(result.value) }) };
  if (result.reading.tables.length === 0) {
    const [reason] = [...result.findings].sort((a, b) => rank(a.severity) - rank(b.severity));
    return { error: reason === undefined ? resultTexts.noRows[lang] : messageOf(reason, lang) };
  }
  return { values: table(result, dimension, measure, lang) };
}

const rank = (severity: string): number => (severity === "error" ? 0 : 1);

function table(result: RollUpResult, dimension: Dimension, measure: Counted, lang: Language): Grid {
  const { context, reading, totals, bySource } = result;
  const spec = { groupby: [dimension.key], measures: [measure.key], rows: measure.key };
  const groups = groupRows(reading.records, spec, context);
  const lines = Array.from({ length: groups.length }, (_, group) => {
    const code = groups.codeOf(group, 0);
    const name = dimension.kind === "unit" ? unitName(result, code, lang) : codeName(context, dimension, code, lang);
    return { code, cells: [name, groups.figures[measure.key]?.[group] ?? 0] as const };
  });
  const sum = (key: "read" | "refused" | "duplicate"): number =>
    bySource.reduce((total, source) => total + source[key], 0);
  return [
    [dimension.label[lang], measure.label[lang]],
    ...lines.filter(({ code }) => code !== "").map(({ cells }) => cells),
    ...lines.filter(({ code }) => code === "").map(({ cells }) => cells),
    [resultTexts.totalShort[lang], totals.measures[measure.key] ?? 0],
    [functionTexts.rowsRead[lang], sum("read")],
    [functionTexts.rowsRefused[lang], sum("refused")],
    [functionTexts.rowsDuplicate[lang], sum("duplicate")],
  ];
}

function unitName({ context }: RollUpResult, id: string, lang: Language): string {
  return context.units.get(id)?.name ?? resultTexts.unknownUnit[lang];
}
