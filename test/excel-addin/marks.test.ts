import { excelHost } from "../../excel-addin/host/excel-host";
import { quiet } from "../contract/read-back";
import type { Host } from "../office-host/host";
import { closeExcel, openExcel } from "./open-excel";

afterEach(closeExcel);

const rows = Array.from({ length: 30 }, (_, row) => [row, "a", "b"]);
const cell = (row: number, column: number) => ({ row, column });
const fills = (host: Host, name = "A") =>
  host.book.sheets
    .find((sheet) => sheet.name === name)!
    .conditionals.map(({ type, areas, props }) => [type, props.get("custom.format.fill.color"), areas.length]);

/** A conditional format of the officer's own. */
const ownFormat = (formula: string) =>
  Excel.run(async (context) => {
    const format = context.workbook.worksheets.getItem("A").getRange("A1:C9").conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = "#123456";
    await context.sync();
  });

describe("marks", () => {
  it("colour by severity, the gravest on top, runs of cells as one area", async () => {
    const { host, port } = openExcel({ sheets: { A: rows } });
    const marked = [
      { sheet: "A", severity: "error", cells: [cell(1, 1), cell(2, 1), cell(3, 1)] },
      { sheet: "A", severity: "note", cells: [cell(1, 2), cell(5, 0)] },
      { sheet: "A", severity: "explain", cells: [] },
    ] as const;
    expect(await port.mark(marked, quiet)).toBe(5);
    expect(fills(host)).toEqual([
      ["Custom", "#F8CBAD", 1],
      ["Custom", "#DDEBF7", 2],
    ]);
  });

  it("replace those of the check before, and leave the officer's own formats", async () => {
    const { host, port } = openExcel({ sheets: { A: rows, B: rows } });
    await ownFormat("=$A1>3");
    await port.mark(
      [
        { sheet: "A", severity: "error", cells: [cell(1, 1)] },
        { sheet: "B", severity: "note", cells: [cell(1, 1)] },
      ],
      quiet,
    );
    await port.mark([{ sheet: "A", severity: "explain", cells: [cell(2, 2)] }], quiet);
    expect(fills(host)).toEqual([
      ["Custom", "#FFE699", 1],
      ["Custom", "#123456", 1],
    ]);
    expect(fills(host, "B")).toEqual([]);
    await port.clearMarks(quiet);
    expect(fills(host)).toEqual([["Custom", "#123456", 1]]);
  });

  it("are cleared also after the workbook was closed and opened, on every sheet", async () => {
    const { host, port } = openExcel({ sheets: { A: rows, B: rows } });
    await port.mark(
      [
        { sheet: "A", severity: "error", cells: [cell(1, 1)] },
        { sheet: "B", severity: "error", cells: [cell(1, 1)] },
      ],
      quiet,
    );
    await excelHost(() => "vi").clearMarks(quiet);
    expect([fills(host), fills(host, "B")]).toEqual([[], []]);
  });

  it("are refused on a protected sheet by its name, with no sheet coloured", async () => {
    const { host, port } = openExcel({ sheets: { A: rows, Khóa: { rows, protected: true } } });
    const cells = [cell(1, 1)];
    expect(
      await port.mark(
        [
          { sheet: "A", severity: "error", cells },
          { sheet: "Khóa", severity: "error", cells },
        ],
        quiet,
      ),
    ).toEqual({
      writeRefusal: expect.stringContaining("«Khóa»") as string,
    });
    expect(fills(host)).toEqual([]);
  });

  it("of a sheet that went away or was protected since do not stand in the way", async () => {
    const { host, port } = openExcel({ sheets: { A: rows, B: rows, C: rows } });
    const cells = [cell(1, 1)];
    await port.mark(
      ["A", "B", "C"].map((sheet) => ({ sheet, severity: "error" as const, cells })),
      quiet,
    );
    host.book.sheets = host.book.sheets.filter(({ name }) => name !== "B");
    host.book.sheets[1]!.protection = { password: null, options: {} };
    await port.clearMarks(quiet);
    expect(fills(host)).toEqual([]);
    expect(await port.mark([{ sheet: "B", severity: "error", cells }], quiet)).toEqual({
      writeRefusal: expect.stringContaining("«B»") as string,
    });
  });
});
