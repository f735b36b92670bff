/** A column of a table in plain text. */
export interface TextColumn {
  readonly heading: string;
  readonly align: "left" | "right";
}

/** Characters as a terminal shows them: Vietnamese composed, combining marks taking no room of their own. */
export function shownWidth(text: string): number {
  return Array.from(text.normalize("NFC").replace(/\p{Mn}/gu, "")).length;
}

/** Lines of a table: headings, a rule, the rows; each column as wide as its widest cell. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = columns.map(({ heading }, at) =>
    Math.max(shownWidth(heading), ...rows.map((row) => shownWidth(row[at] ?? ""))),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, at) => padded(cells[at] ?? "", widths[at] ?? 0, align))
      .join("  ")
      .trimEnd();
  return [
    line(columns.map(({ heading }) => heading)),
    widths.map((width) => "─".repeat(width)).join("  "),
    ...rows.map(line),
  ];
}

function padded(text: string, width: number, align: "left" | "right"): string {
  const room = " ".repeat(Math.max(0, width - shownWidth(text)));
  return align === "left" ? text + room : room + text;
}
