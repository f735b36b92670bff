import { dimensions } from "../core/reports/dimensions";
import { measures } from "../core/reports/measures";
import type { MeasureSpec } from "../core/reports/measure-spec";
import { tables } from "../core/tables/all-tables";

const operation = (measure: MeasureSpec): string =>
  measure.op === "ratio"
    ? `\`${measure.of}\` ÷ \`${measure.to}\``
    : measure.op === "sum"
      ? `tổng \`${measure.field}\``
      : "đếm dòng";

/** How every figure of a roll-up is computed, from the same data that the counting uses. */
export function measuresPage(): string {
  return [
    "# Cách tính các số liệu / How figures are computed",
    "",
    "Trang này do `npm run docs` viết ra từ `core/reports`. Dòng bị loại và dòng trùng không nằm trong số nào.",
    "This page is generated from `core/reports`. Refused and duplicate rows are in none of the figures.",
    "",
    "| Khóa (JSON) | Số liệu | Cách tính | Phép tính |",
    "| --- | --- | --- | --- |",
    ...measures.map((m) => `| \`${m.key}\` | ${m.label.vi}<br>${m.label.en} | ${m.how.vi} | ${operation(m)} |`),
    "",
    "## Phân tổ / Breakdowns",
    "",
    "| Khóa | Theo | Một người có thể ở nhiều dòng |",
    "| --- | --- | --- |",
    ...dimensions.map((d) => `| \`${d.key}\` | ${d.label.vi} (${d.label.en}) | ${"overlaps" in d ? "có" : ""} |`),
    "",
  ].join("\n");
}

/** The tables and their columns: headings, other spellings, what is required, the class of personal data, the legal basis. */
export function tablesPage(): string {
  const pages = Object.values(tables).map((table) => [
    `## ${table.title.vi} (\`${table.key}\`)`,
    "",
    "| Khóa | Tiêu đề cột | Cũng nhận ra | Bắt buộc | Dữ liệu cá nhân | Căn cứ | Ví dụ |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...table.fields.map(
      (f) =>
        `| \`${f.key}\` | ${f.label.vi} | ${f.synonyms.join("; ")} | ${f.required ? "có" : ""} | ${PRIVACY[f.privacy]} | ${f.legalBasis} | ${f.example} |`,
    ),
    "",
  ]);
  return [
    "# Các bảng và cột / Tables and columns",
    "",
    "Trang này do `npm run docs` viết ra từ `core/tables`. Tiêu đề được nhận ra không kể dấu, chữ hoa, dấu câu, phần trong ngoặc và năm ở cuối.",
    "This page is generated from `core/tables`. Headings are matched whatever their marks, case and punctuation.",
    "",
    ...pages.flat(),
  ].join("\n");
}

const PRIVACY = { none: "", basic: "cơ bản", sensitive: "nhạy cảm" } as const;
