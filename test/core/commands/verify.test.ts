import type { Difference } from "../../../core/commands/difference";
import { verify } from "../../../core/commands/verify";
import type { CellValue, Grid } from "../../../core/grid";
import { layOutRollUp, stampOfLayout } from "../../../core/layout/consolidated";
import type { WorkbookLayout } from "../../../core/layout/sheet-layout";
import { layOutTemplate } from "../../../core/commands/template";
import { shippedLists } from "../../../core/lists/shipped-lists";
import { binhSon } from "../../../core/profiles/binh-son";
import type { RollUpResult } from "../../../core/rollup/roll-up-result";
import { plainSheet, type Workbook } from "../../../core/snapshot";
import { districtResult } from "../layout/result-fixture";

const options = { lang: "vi", createdOn: 45640, productVersion: "0.1.0", options: {} } as const;
const result = districtResult(3);
const layout = layOutRollUp(result, options);

function workbookOf(from: WorkbookLayout): Workbook {
  return {
    file: "out.xlsx",
    sha256: null,
    savedOn: null,
    sheets: from.sheets.map(({ name, grid }) => plainSheet(name, grid)),
  };
}

/** The workbook with the grid of one sheet made anew. */
function edited(sheet: string, edit: (grid: Grid) => Grid, from: Workbook = workbookOf(layout)): Workbook {
  return { ...from, sheets: from.sheets.map((one) => (one.name === sheet ? { ...one, grid: edit(one.grid) } : one)) };
}

function typed(row: number, column: number, value: CellValue): (grid: Grid) => Grid {
  return (grid) =>
    grid.map((cells, at) => (at === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells));
}

function differences(
  workbook: Workbook,
  expected: RollUpResult = result,
  expectedLayout: WorkbookLayout = layOutRollUp(expected, options),
): readonly Difference[] {
  const verified = verify(workbook, expected, expectedLayout);
  if ("refusal" in verified) throw new Error(verified.refusal);
  return verified.differences;
}

function place(sheet: string, unit: string, key: string): { row: number; column: number } {
  const figure = stampOfLayout(layout)?.figures.find((f) => f.sheet === sheet && f.unit === unit && f.key === key);
  if (figure === undefined) throw new Error(`no figure ${key}`);
  return figure;
}

/** The result with one commune's departures one higher, and its source's bytes perhaps other. */
function withMore(unit: number, sha256?: string): RollUpResult {
  return {
    ...result,
    units: result.units.map((of) =>
      of.unit === unit ? { ...of, measures: { ...of.measures, departed: (of.measures["departed"] ?? 0) + 1 } } : of,
    ),
    reading: {
      ...result.reading,
      sources: result.reading.sources.map((source) =>
        source.unit === unit && sha256 !== undefined ? { ...source, sha256 } : source,
      ),
    },
  };
}

const causes = (of: readonly Difference[]): string[] =>
  of.map(
    ({ sheet, label, found, expected, cause }) =>
      `${cause}: ${sheet}, ${label}: ${String(found)} -> ${String(expected)}`,
  );

describe("verify", () => {
  test("finds nothing in a workbook as it was written, and says how much it compared", () => {
    const verified = verify(workbookOf(layout), result, layout);
    expect(verified).toMatchObject({ differences: [] });
    expect("compared" in verified && verified.compared).toBeGreaterThan(30 * 25);
  });

  test("a figure typed over is told with its cell", () => {
    const { row, column } = place("Tổng hợp", "21043", "departed");
    expect(differences(edited("Tổng hợp", typed(row, column, 99)))).toEqual([
      {
        sheet: "Tổng hợp",
        cell: "D10",
        label: "Xã Bình Chánh – Xuất cảnh trong kỳ (người), tổng số",
        found: 99,
        expected: 5,
        cause: "overtyped",
      },
    ]);
  });

  test("a quota typed over is told too", () => {
    const { row, column } = place("Tổng hợp", "", "quota");
    expect(causes(differences(edited("Tổng hợp", typed(row, column, "20–30"))))).toEqual([
      "overtyped: Tổng hợp, TỔNG CỘNG – Chỉ tiêu: 20–30 -> 30–40 trở lên",
    ]);
  });

  test("a figure that the same sources now give otherwise is changed", () => {
    expect(causes(differences(workbookOf(layout), withMore(2)))).toEqual([
      "changed: Tổng hợp, Xã Bình Chánh – Xuất cảnh trong kỳ (người), tổng số: 5 -> 6",
      "changed: Phân tổ, Xã Bình Chánh – Tổng cộng: 5 -> 6",
    ]);
  });

  test("a figure of a unit whose source has other bytes is stale", () => {
    expect(causes(differences(workbookOf(layout), withMore(2, "f".repeat(64))))).toEqual([
      "stale: Tổng hợp, Xã Bình Chánh – Xuất cảnh trong kỳ (người), tổng số: 5 -> 6",
      "stale: Phân tổ, Xã Bình Chánh – Tổng cộng: 5 -> 6",
      `stale: Nguồn, xa-02.xlsx – SHA-256: ${"1".repeat(64)} -> ${"f".repeat(64)}`,
    ]);
  });

  test("another unit's new bytes make nothing stale", () => {
    const found = differences(workbookOf(layout), { ...withMore(2), reading: withMore(3, "f".repeat(64)).reading });
    expect(found.filter(({ label }) => label.startsWith("Xã Bình Chánh")).map(({ cause }) => cause)).toEqual([
      "changed",
      "changed",
    ]);
  });

  test("a line that was deleted is missing, one that nobody expects is extra", () => {
    const { row } = place("Tổng hợp", "21043", "departed");
    const gone = differences(edited("Tổng hợp", (grid) => grid.filter((_, at) => at !== row)));
    expect(new Set(gone.map(({ cause, found }) => `${cause} ${String(found)}`))).toEqual(new Set(["missing null"]));
    expect(gone).toHaveLength(14);
    const less = districtResult(3);
    const extra = differences(
      workbookOf(layout),
      less,
      layOutRollUp({ ...less, units: less.units.slice(0, 2) }, options),
    );
    expect(new Set(extra.map(({ cause, expected }) => `${cause} ${String(expected)}`))).toEqual(
      new Set(["extra null"]),
    );
    expect(extra.every(({ label }) => label.startsWith("Xã Bình Châu"))).toBe(true);
  });

  test("a figure that was erased is missing", () => {
    const { row, column } = place("Tổng hợp", "21043", "abroad");
    expect(causes(differences(edited("Tổng hợp", typed(row, column, null))))).toEqual([
      "missing: Tổng hợp, Xã Bình Chánh – Ở nước ngoài (người), đang ở nước ngoài: null -> 15",
    ]);
  });

  test("lines that were sorted, and a row put between them, change nothing", () => {
    const { row } = place("Tổng hợp", "21040", "departed");
    const shuffled = edited("Tổng hợp", (grid) => [
      ...grid.slice(0, row),
      ...grid.slice(row, row + 3).reverse(),
      [],
      ...grid.slice(row + 3),
    ]);
    expect(differences(shuffled)).toEqual([]);
  });

  test("worker rows are found by their source wherever they stand, and compared cell by cell", () => {
    const sheet = "Danh sách";
    const header =
      workbookOf(layout)
        .sheets.find(({ name }) => name === sheet)
        ?.grid.findIndex((row) => row.includes("Họ và tên")) ?? -1;
    const sorted = edited(sheet, (grid) => [...grid.slice(0, header + 1), ...grid.slice(header + 1).reverse()]);
    expect(differences(sorted)).toEqual([]);
    expect(causes(differences(edited(sheet, typed(header + 2, 1, "Nguyễn Thị Khác"))))).toEqual([
      "overtyped: Danh sách, Nguyễn Thị Khác (xa-01.xlsx | Danh sách | 3) – Họ và tên: Nguyễn Thị Khác -> Nguyễn Văn Bình",
    ]);
    expect(causes(differences(edited(sheet, (grid) => grid.filter((_, at) => at !== header + 2))))).toEqual([
      "missing: Danh sách, Nguyễn Văn Bình (xa-01.xlsx | Danh sách | 3): null -> Nguyễn Văn Bình",
    ]);
    expect(causes(differences(edited(sheet, (grid) => [...grid, grid[header + 1] ?? []])))).toEqual([
      "extra: Danh sách, Nguyễn Văn An (xa-01.xlsx | Danh sách | 2): Nguyễn Văn An -> null",
    ]);
  });

  describe("words that give figures their meaning", () => {
    const sheetOf = (name: string): Grid => layout.sheets.find((one) => one.name === name)?.grid ?? [];
    const rowOf = (name: string, text: string): number => sheetOf(name).findIndex((row) => row.includes(text));
    const first = result.context.units.units[result.units[0]?.unit ?? -1]?.name ?? "";
    const told = (workbook: Workbook): readonly string[] =>
      differences(workbook).map(
        ({ sheet, found, expected, cause }) => `${sheet} ${String(found)} for ${String(expected)}: ${cause}`,
      );

    test("a unit's name typed over", () => {
      const row = rowOf("Tổng hợp", first);
      expect(told(edited("Tổng hợp", typed(row, 1, "Xã Khác")))).toEqual([`Tổng hợp Xã Khác for ${first}: overtyped`]);
    });

    test("a heading typed over", () => {
      const row = rowOf("Tổng hợp", "Chỉ tiêu");
      expect(told(edited("Tổng hợp", typed(row, 2, "Kế hoạch")))).toEqual([
        "Tổng hợp Kế hoạch for Chỉ tiêu: overtyped",
      ]);
    });

    test("a whole line made up, and a number where none belongs", () => {
      const row = rowOf("Tổng hợp", first);
      const withLine = edited("Tổng hợp", (grid) => [
        ...grid.slice(0, row),
        [null, "Xã Ma", null, 99],
        ...grid.slice(row),
      ]);
      expect(told(withLine)).toEqual(["Tổng hợp Xã Ma for null: extra", "Tổng hợp 99 for null: extra"]);
    });

    test("a late report made timely", () => {
      const sheet = sheetOf("Báo cáo");
      const row = sheet.findIndex(
        (cells) => cells.includes("Đúng hạn") || cells.includes("Chưa gửi") || cells.includes("Chậm"),
      );
      const was = String(sheet[row]?.[5]);
      expect(told(edited("Báo cáo", typed(row, 5, "Sớm")))).toEqual([`Báo cáo Sớm for ${was}: overtyped`]);
    });

    test("a name and a date filled in by hand under the table are no difference", () => {
      const last = sheetOf("Tổng hợp").length;
      const signed = edited("Tổng hợp", (grid) => [...grid, [null, null, "Nguyễn Thử"]]);
      expect([last > 0, told(signed)]).toEqual([true, []]);
    });

    test("a person typed into the list comes from nowhere", () => {
      const header =
        layout.sheets.find((one) => one.name === "Danh sách")?.grid.find((row) => row.includes("Họ và tên")) ?? [];
      const row = header.map((heading) =>
        heading === "Họ và tên" ? "Nguyễn Lạ" : heading === "Nước/vùng lãnh thổ" ? "Nhật Bản" : null,
      );
      const added = edited("Danh sách", (grid) => [...grid, row]);
      expect(told(added)).toEqual(["Danh sách Nguyễn Lạ for null: extra"]);
    });
  });

  test("files that were moved to another folder are the same files", () => {
    const moved: RollUpResult = {
      ...result,
      reading: {
        ...result.reading,
        sources: result.reading.sources.map((source) => ({ ...source, file: `/khac/${source.file}` })),
      },
    };
    expect(differences(workbookOf(layout), moved)).toEqual([]);
  });

  test("a source that came makes its unit's and the total's figures stale", () => {
    const before = { ...result.reading, sources: result.reading.sources.slice(0, 2) };
    const old = layOutRollUp({ ...result, reading: before, bySource: result.bySource.slice(0, 2) }, options);
    const found = differences(workbookOf(old), withMore(3));
    expect(causes(found)).toContain("stale: Tổng hợp, Xã Bình Châu – Xuất cảnh trong kỳ (người), tổng số: 2 -> 3");
    expect(causes(found)).toContain("missing: Nguồn, xa-03.xlsx – Đọc: null -> 10");
    expect(causes(found)).toContain("stale: Nguồn, TỔNG CỘNG – Đọc: 20 -> 30");
  });

  test("a workbook of someone else, and a template, are refused", () => {
    expect(verify({ ...workbookOf(layout), sheets: [] }, result, layout)).toEqual({ refusal: "no-stamp" });
    const unit = binhSon.units.find(({ level }) => level === "commune");
    const template = layOutTemplate(binhSon, unit?.id ?? "", {
      lang: "vi",
      createdOn: 1,
      productVersion: "0",
      lists: shippedLists,
    });
    expect(template === null ? null : verify(workbookOf(template), result, layout)).toEqual({ refusal: "template" });
  });
});
