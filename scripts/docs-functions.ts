import { type GuidedFunction, guidedFunctions, type Language } from "../core";
import { functionNamespace } from "../core/functions/all-functions";
import { exampleFormula } from "../core/functions/example-call";
import type { FunctionExample } from "../core/functions/function-spec";
import { type CellValue, columnName, type Grid } from "../core/grid";
import { dmyOfSerial } from "../core/time/serial";
import { percentText } from "../core/text/number-text";

/** The custom functions, from the data that Excel is told and that the tests run. */
export function functionsPage(): string {
  return [
    "# Các hàm / Custom functions",
    "",
    "Trang này do `npm run docs` viết ra từ `core/functions`; mọi ví dụ đều được chạy khi kiểm thử.",
    "This page is generated from `core/functions`; the tests run every example.",
    "",
    `Gõ \`=${functionNamespace}.\` trong ô để chọn hàm. Các đối số cách nhau bằng dấu chấm phẩy (máy đặt vùng Việt Nam) hoặc dấu phẩy (máy đặt vùng Anh, Mỹ). Đối số trong ngoặc vuông có thể bỏ trống. Ô chưa tính được báo \`#VALUE!\`: đưa chuột vào dấu cảnh báo để đọc lý do; trong một vùng nhiều ô thì lý do nằm ngay tại ô.`,
    "",
    "Không bảng kết quả nào của chương trình dùng các hàm này: gỡ chương trình đi thì bảng đã lập vẫn nguyên số liệu.",
    "",
    ...guidedFunctions.map(({ guide: { id, title } }) => `- [\`${id}\`](#${id.toLowerCase()}): ${title.vi}`),
    "",
    ...guidedFunctions.flatMap(section),
  ].join("\n");
}

function section({ spec: { parameters }, guide }: GuidedFunction): readonly string[] {
  const { id, title, summary, help, examples } = guide;
  const helpOf = (key: string, lang: Language): string => guide.parameters[key]?.[lang] ?? "";
  const syntax = parameters.map(({ name, optional }) => (optional ? `[${name.vi}]` : name.vi)).join("; ");
  return [
    `## ${id}`,
    "",
    `**${title.vi}.** ${summary.vi}`,
    "",
    `_${title.en}._ ${summary.en}`,
    "",
    "```",
    `=${functionNamespace}.${id}(${syntax})`,
    "```",
    "",
    "| Đối số | Nội dung | Argument |",
    "| --- | --- | --- |",
    ...parameters.map(
      (p) =>
        `| \`${p.name.vi}\`${p.optional ? " (không bắt buộc)" : ""} | ${helpOf(p.key, "vi")} | \`${p.name.en}\`: ${helpOf(p.key, "en")} |`,
    ),
    "",
    help.vi,
    "",
    help.en,
    "",
    ...examples.flatMap((example) => exampleLines(id, example)),
  ];
}

function exampleLines(id: string, example: FunctionExample): readonly string[] {
  const { cells, gives, shownAs, today } = example;
  const on = today === undefined ? "" : ` (ngày ${today.split("-").reverse().join("/")})`;
  const formula = `\`${exampleFormula(id, example)}\`${on}`;
  const outcome =
    "error" in gives
      ? [`${formula} báo \`#VALUE!\`: ${gives.error}`]
      : gives.values.length === 1 && gives.values[0]?.length === 1
        ? [`${formula} cho ${shownCell(gives.values[0][0] ?? null, shownAs) || "ô trống"}`]
        : [`${formula} cho:`, "", ...tableLines(gives.values, shownAs)];
  const given = cells.length === 0 ? [] : [...sheetLines(cells), ""];
  return ["**Ví dụ.**", "", ...given, ...outcome, ""];
}

/** Cells as a sheet shows them, with the names of columns and rows. */
function sheetLines(cells: Grid): readonly string[] {
  const width = Math.max(...cells.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => at);
  return [
    `| | ${columns.map(columnName).join(" | ")} |`,
    `| --- |${" --- |".repeat(width)}`,
    ...cells.map(
      (row, at) => `| **${String(at + 1)}** | ${columns.map((n) => shownCell(row[n] ?? null)).join(" | ")} |`,
    ),
  ];
}

function tableLines(values: Grid, shownAs: FunctionExample["shownAs"]): readonly string[] {
  const width = Math.max(...values.map((row) => row.length));
  return [
    `|${" |".repeat(width)}`,
    `|${" --- |".repeat(width)}`,
    ...values.map((row) => `| ${row.map((cell) => shownCell(cell, shownAs)).join(" | ")} |`),
  ];
}

function shownCell(cell: CellValue, shownAs?: FunctionExample["shownAs"]): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number" && shownAs === "percent") return percentText(cell);
  if (typeof cell === "number" && shownAs === "date") return dmyOfSerial(cell);
  return escaped(String(cell));
}

// Loose marks and invisible characters would be lost, or look like nothing, on the page.
function escaped(text: string): string {
  return text
    .replace(
      /[\u0300-\u036f\u00a0\u200b]/g,
      (letter) => `\`U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}\``,
    )
    .replace(/\|/g, "\\|")
    .trim();
}
