import { writeFileSync } from "node:fs";
import type { Finding } from "../core/finding";
import { type CellValue, cellName, columnName, type Grid } from "../core/grid";
import { messageOf } from "../core/messages/message";
import { resultTexts } from "../core/messages/result-texts";
import { findingTexts } from "../core/messages/vi";
import { rules } from "../core/rules/catalogue";
import type { Rule, RuleExample, SheetExample } from "../core/rules/rule";
import { exampleFindings } from "./example-findings";

const PAGE = "docs/generated/rules.md";

const places: Readonly<Record<string, string>> = {
  file: "Tệp",
  sheet: "Trang",
  header: "Dòng tiêu đề",
  cell: "Ô",
  worker: "Người lao động",
  quota: "Chỉ tiêu",
  unit: "Danh mục đơn vị",
  calendar: "Lịch báo cáo",
};

// Texts of these formats begin with their own comma or point.
const bringsItsPoint: ReadonlySet<string | undefined> = new Set(["choices", "successors", "content"]);

/** What the places of the sentences are called in Vietnamese. */
const words: Readonly<Record<string, string>> = {
  age: "tuổi",
  asOf: "ngày chốt",
  born: "ngày sinh",
  candidates: "gợi ý",
  childrenRange: "tổng các đơn vị",
  count: "số lượng",
  departed: "ngày xuất cảnh",
  ended: "ngày hết hạn",
  example: "ví dụ",
  file: "tên tệp",
  first: "chỉ tiêu thứ nhất",
  found: "giá trị",
  from: "từ",
  heading: "tên cột",
  label: "tên cột",
  least: "ít nhất",
  length: "số chữ số",
  limit: "giới hạn",
  list: "danh mục",
  looksLike: "nội dung",
  most: "nhiều nhất",
  name: "tên",
  now: "tên lúc đó",
  on: "ngày",
  other: "tên tệp",
  parentRange: "chỉ tiêu chung",
  part: "tên phần",
  period: "kỳ",
  place: "ba số đầu",
  reason: "lý do",
  restored: "số đầy đủ",
  returned: "ngày về nước",
  row: "số dòng",
  second: "chỉ tiêu thứ hai",
  sexInNumber: "giới tính theo số",
  sexInRow: "giới tính đã ghi",
  sheet: "tên trang",
  size: "dung lượng",
  to: "đến",
  unit: "đơn vị",
  used: "cột đã đọc",
  value: "giá trị",
  year: "năm",
  yearInNumber: "năm sinh theo số",
  yearInRow: "năm sinh đã ghi",
};

/** The catalogue of rules as one page, Vietnamese first: a table by group, then every rule with its law, its sentence and its examples. */
export function rulesPage(): string {
  return [
    "# Các quy tắc kiểm tra",
    "",
    "Trang này nói rõ mỗi lời nhắc của Tổng Hợp có nghĩa gì, căn cứ vào đâu, và sửa thế nào.",
    "*What every finding means, what it rests on and how to mend it. Each rule gives its English title and reason below the Vietnamese.*",
    "",
    "Ba mức: **Lỗi** phải sửa, dòng có lỗi chưa được tính; **Cần giải trình** vẫn được tính, cần xem lại hoặc ghi lý do;",
    "**Lưu ý** chỉ để biết. Trang do `npx tsx scripts/docs-rules.ts` viết từ `core/rules`; mọi ví dụ đều được chạy thử.",
    "",
    ...groups().flatMap(([place, group]) => [
      `## ${places[place] ?? place}`,
      "",
      ...table([
        ["Mã", "Mức", "Nội dung", "Sửa giúp"],
        ...group.map((rule) => [
          `[\`${rule.id}\`](#${anchor(rule)})`,
          severityWord(rule),
          rule.title.vi,
          rule.fixable === undefined ? "" : "có",
        ]),
      ]),
      "",
    ]),
    "---",
    "",
    ...rules.flatMap(section),
  ].join("\n");
}

function groups(): readonly (readonly [string, readonly Rule[]])[] {
  const byPlace = new Map<string, Rule[]>();
  for (const rule of rules) {
    const place = rule.id.slice(0, rule.id.indexOf("."));
    byPlace.set(place, [...(byPlace.get(place) ?? []), rule]);
  }
  return [...byPlace];
}

function severityWord({ severity }: Rule): string {
  return resultTexts[severity].vi;
}

/** The anchor that GitHub makes of a heading that is a rule's id. */
function anchor({ id }: Rule): string {
  return id.replace(".", "");
}

function section(rule: Rule): string[] {
  return [
    `### ${rule.id}`,
    "",
    `**${rule.title.vi}** · ${severityWord(rule)} · *${rule.title.en}*`,
    "",
    `> ${sentence(rule)}`,
    "",
    rule.why.vi,
    "",
    `*${rule.why.en}*`,
    "",
    `- Căn cứ: ${rule.legalBasis}`,
    rule.fixable === undefined ? "- Sửa giúp: không, cán bộ tự quyết định." : `- Sửa giúp: có. ${rule.fixable.vi}`,
    "",
    "Chưa đúng:",
    "",
    ...exampleLines(rule.examples.bad),
    ...foundLines(rule),
    "",
    "Đúng:",
    "",
    ...exampleLines(rule.examples.good),
    "",
  ];
}

/** The sentence with its places named: `{departed|date}` becomes ‹ngày xuất cảnh›. A place without a word here is a fault. */
function sentence({ id }: Rule): string {
  return findingTexts[id].replace(/\{(\w+)(?:\|(\w+))?\}/g, (_, name: string, format: string | undefined) => {
    const word = words[name];
    if (word === undefined) throw new Error(`no word for {${name}} of ${id}`);
    return `${bringsItsPoint.has(format) ? " " : ""}‹${word}›`;
  });
}

/** What the rule says of its bad example, in the place where it says it. */
function foundLines(rule: Rule): string[] {
  const found = exampleFindings(rule.examples.bad).filter((finding) => finding.rule === rule.id);
  return ["", ...found.map((finding) => `→ ${placeText(finding)}${messageOf(finding, "vi")}${fixText(finding)}`)];
}

function placeText({ at }: Finding): string {
  if (at.row === null) return at.sheet === null ? "" : `Trang «${at.sheet}»: `;
  return at.column === null ? `Dòng ${String(at.row + 1)}: ` : `Ô ${cellName(at.row, at.column)}: `;
}

function fixText({ fix }: Finding): string {
  return fix === undefined ? "" : ` (sửa giúp thành \`${String(fix.to)}\`)`;
}

function exampleLines(example: RuleExample): string[] {
  return example.kind === "file" ? [example.told.vi] : sheetLines(example);
}

function sheetLines(example: SheetExample): string[] {
  const sheets = Object.entries(example.files).flatMap(([file, all]) =>
    Object.entries(all).map(([name, grid]) => ({ file, name, grid })),
  );
  const run = runText(example);
  return [
    ...(run === "" ? [] : [run, ""]),
    ...sheets.flatMap(({ file, name, grid }, at) => [
      ...(at === 0 ? [] : [""]),
      ...(sheets.length === 1 && example.options?.profile === undefined ? [] : [`Tệp «${file}», trang «${name}»:`, ""]),
      ...gridTable(grid),
    ]),
  ];
}

function runText({ command, options = {} }: SheetExample): string {
  const flags = Object.entries(options).map(([name, value]) => `--${name === "asOf" ? "as-of" : name} ${value}`);
  if (command === "check" && flags.length === 0) return "";
  return `Chạy: \`tong-hop ${[command, ...flags].join(" ")}\``;
}

/** A grid as it looks in a spreadsheet: column letters above, row numbers at the left. */
function gridTable(grid: Grid): string[] {
  const width = Math.max(...grid.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, column) => columnName(column));
  return table([
    ["", ...letters],
    ...grid.map((row, at) => [String(at + 1), ...letters.map((_, column) => cellText(row[column] ?? null))]),
  ]);
}

/** Numbers are told from text of digits, since zeros are lost between the two. */
function cellText(cell: CellValue): string {
  if (cell === null) return "";
  return typeof cell === "string" ? cell.replace(/\|/g, "\\|") : `\`${String(cell)}\``;
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

if (process.argv[1]?.endsWith("docs-rules.ts") === true) {
  writeFileSync(PAGE, rulesPage());
  console.log(PAGE);
}
