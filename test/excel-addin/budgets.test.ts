import { type SheetLayout, sheetLayout } from "../../core";
import type { SheetSource } from "../../engine/host-port";
import { readPort, quiet } from "../contract/read-back";
import { modes } from "../office-host/modes";
import type { Traffic } from "../office-host/traffic";
import { closeExcel, openExcel, workerRows } from "./open-excel";

afterEach(closeExcel);

const MB = 1024 * 1024;
const largest = 1.2 * MB;

const weight = ({ sent, received }: Traffic): number => Math.ceil((sent + received) / MB);
const heaviest = ({ each }: Traffic): number => Math.max(...each.map(({ sent, received }) => Math.max(sent, received)));

function source(layout: Partial<SheetLayout> & { name: string }, rows: SheetLayout["grid"]): SheetSource {
  return {
    layout: sheetLayout(layout.name, [], layout),
    rowCount: rows.length,
    columnCount: 25,
    rows: (from, to) => Promise.resolve(rows.slice(from, to)),
  };
}

describe("requests that a check takes", () => {
  it.each([
    ["a commune", 1, 60],
    ["five sheets", 5, 300],
    ["a district", 2, 5000],
    ["ten thousand rows", 1, 10_000],
  ])("of %s: three, and one for each megabyte", async (_, sheets, rows) => {
    const grid = workerRows(rows);
    const { host, port } = openExcel({
      sheets: Object.fromEntries(Array.from({ length: sheets }, (__, at) => [`Mẫu ${String(at + 1)}`, grid])),
    });
    const read = await readPort(port);
    expect(read.map((sheet) => sheet.grid.length)).toEqual(Array<number>(sheets).fill(rows + 1));
    expect(host.traffic.requests).toBeLessThanOrEqual(3 + weight(host.traffic));
    expect(heaviest(host.traffic)).toBeLessThanOrEqual(largest);
    expect(host.missing).toEqual([]);
  });
});

describe("requests that marking takes", () => {
  it("of five thousand scattered findings: three, also over the marks of the check before", async () => {
    const { host, port } = openExcel({ sheets: { "Mẫu 01": workerRows(10_000), "Mẫu 02": workerRows(10) } });
    const cells = Array.from({ length: 2500 }, (_, at) => ({ row: 1 + at * 4, column: (at * 7) % 25 }));
    const marks = [
      { sheet: "Mẫu 01", severity: "error" as const, cells },
      { sheet: "Mẫu 01", severity: "note" as const, cells: cells.map(({ row, column }) => ({ row: row + 2, column })) },
    ];
    await port.options();
    for (let turn = 0; turn < 2; turn++) {
      host.resetTraffic();
      expect(await port.mark(marks, quiet)).toBe(5000);
      expect(host.traffic.requests).toBeLessThanOrEqual(3);
      expect(heaviest(host.traffic)).toBeLessThanOrEqual(largest);
    }
    host.resetTraffic();
    await port.clearMarks(quiet);
    expect(host.traffic.requests).toBeLessThanOrEqual(3);
    expect(host.book.sheets.map((sheet) => sheet.conditionals.length)).toEqual([0, 0]);
  });
});

describe("requests that writing a roll-up takes", () => {
  it.each([
    ["a commune's", 20],
    ["a district's", 2000],
    ["a province's", 12_000],
  ])("of %s size: two, and one for each megabyte", async (_, rows) => {
    const { host, port } = openExcel({ sheets: { Trang1: [] } }, modes.web);
    const grid = workerRows(rows);
    const columns = grid[0]!.map((__, column) => ({ width: 12, look: column % 3 === 2 ? "integer" : "text" }) as const);
    const rest = { columns, rows: { 0: "heading" as const }, freeze: { rows: 1, columns: 2 } };
    const sheets = ["Tổng hợp", "Phân tổ", "Danh sách", "Trùng", "Bị loại", "Nguồn", "Báo cáo", "Phát hiện"].map(
      (name, at) => source({ name, ...rest }, at === 2 ? grid : grid.slice(0, 12)),
    );
    for (let turn = 0; turn < 2; turn++) {
      host.resetTraffic();
      expect(await port.writeSheets(sheets, "Đã ghi", quiet)).toEqual({ label: "Đã ghi", cells: 0, sheets: 8 });
      const { traffic } = host;
      expect(traffic.requests).toBeLessThanOrEqual(2 + weight(traffic));
      expect(heaviest(traffic)).toBeLessThanOrEqual(largest);
    }
    expect(host.missing).toEqual([]);
  });
});
