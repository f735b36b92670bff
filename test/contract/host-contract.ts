import { type CellValue, type Change, type Grid, type Sheet, sheetLayout } from "../../core";
import type { HostPort, SheetSource } from "../../engine/host-port";
import type { AppliedRun, WriteRefusal } from "../../sidebar/backend";
import { quiet } from "./read-back";

/** A sheet that a host has open when a scenario begins. */
export interface OpenedSheet {
  readonly name: string;
  readonly grid: Grid;
  readonly isProtected?: boolean;
}

/** A host with a workbook open, and what the scenarios need besides the port. */
export interface OpenedHost {
  readonly port: HostPort;
  /** The workbook as the host has it now. */
  readonly read: () => Promise<readonly Sheet[]>;
  /** Types a value into a cell as the user would. */
  readonly type: (sheet: string, row: number, column: number, text: string) => Promise<void>;
  readonly close: () => void;
}

/** What a host can, where hosts differ by their nature. */
export interface HostTraits {
  /** Sheets can be protected in it, and then refuse to be written. */
  readonly protects: boolean;
  /** It sees when cells of a run were changed since, and refuses to undo it. */
  readonly guardsUndo: boolean;
  /** Keeps what the user chose beside the workbook. */
  readonly keepsOptions: boolean;
}

export type OpenHost = (sheets: readonly OpenedSheet[]) => Promise<OpenedHost>;

const people: Grid = [
  ["TT", "Họ và tên", "Số CCCD", "Ngày xuất cảnh"],
  [1, "Nguyễn Văn A", "001200000001", 45_082],
  [2, "Trần Thị B", "001200000002", 45_083],
];

const put = (sheet: string, row: number, column: number, cells: Grid): Change => ({
  kind: "put-cells",
  sheet,
  row,
  column,
  cells,
});

const gridOf = (sheets: readonly Sheet[], name: string): Grid | undefined =>
  sheets.find((sheet) => sheet.name === name)?.grid;

const run = (result: AppliedRun | WriteRefusal): AppliedRun => {
  if ("writeRefusal" in result) throw new Error(`refused: ${result.writeRefusal}`);
  return result;
};

function sourceOf(name: string, grid: Grid, onRows?: (from: number) => void): SheetSource {
  const layout = sheetLayout(name, [], {
    columns: [
      { width: 8, look: "integer" },
      { width: 30, look: "text" },
    ],
  });
  return {
    layout,
    rowCount: grid.length,
    columnCount: Math.max(0, ...grid.map((row) => row.length)),
    rows: (from, to) => {
      onRows?.(from);
      return Promise.resolve(grid.slice(from, to));
    },
  };
}

/** The same promises of every host, each with its own workbook. */
export function hostContract(name: string, open: OpenHost, traits: HostTraits): void {
  describe(`${name} keeps the host contract`, () => {
    let opened: OpenedHost | null = null;
    const start = async (...sheets: readonly OpenedSheet[]): Promise<OpenedHost> => (opened = await open(sheets));
    afterEach(() => {
      opened?.close();
      opened = null;
    });

    it("reads what stands in the workbook", async () => {
      const { read } = await start(
        { name: "Mẫu 01", grid: people },
        { name: "Xã D'Ran (mới)", grid: [[null, "x"], [], [true]] },
      );
      const sheets = await read();
      expect(sheets.map((sheet) => [sheet.name, sheet.grid])).toEqual([
        ["Mẫu 01", people],
        ["Xã D'Ran (mới)", [[null, "x"], [], [true]]],
      ]);
    });

    it.each<[string, CellValue, CellValue]>([
      ["a formula's look", "=1+1", "=1+1"],
      ["a plus in front", "+84900000000", "+84900000000"],
      ["a minus in front", "-abc", "-abc"],
      ["an at sign in front", "@SUM(A1)", "@SUM(A1)"],
      ["an apostrophe inside", "xã D'Ran", "xã D'Ran"],
      ["digits with zeros in front", "001200000003", "001200000003"],
      ["digits in brackets", "(1)", "(1)"],
      ["a day as text", "05/06/2023", "05/06/2023"],
      ["a word that is a logical value elsewhere", "true", "true"],
      ["an error's look", "#N/A", "#N/A"],
      ["decomposed letters", "Ho\u0300a", "Ho\u0300a"],
      ["a line break", "dòng 1\ndòng 2", "dòng 1\ndòng 2"],
      ["a serial day", 45_100, 45_100],
      ["a fraction", 0.1 + 0.2, 0.1 + 0.2],
      ["a logical value", false, false],
      ["nothing", null, null],
    ])("keeps %s as it is", async (_, value, expected) => {
      const { port, read } = await start({ name: "Mẫu 01", grid: people });
      expect(run(await port.apply([put("Mẫu 01", 1, 1, [[value]])], "Sửa", quiet)).cells).toBe(1);
      expect(gridOf(await read(), "Mẫu 01")?.[1]).toEqual([1, expected, "001200000001", 45_082]);
    });

    it("takes a run back exactly, whatever it wrote over", async () => {
      const grid: Grid = [
        ["a", 1, true],
        ["=b", "007", "#N/A"],
        [null, 45_000, "(1)"],
      ];
      const { port, read } = await start({ name: "Mẫu 01", grid });
      const before = await read();
      const changes = [
        put("Mẫu 01", 0, 0, [
          [1, "=2", null],
          ["x", 8, "y"],
          ["z", null, 3],
        ]),
        put("Mẫu 01", 9, 4, [["xa"]]),
      ];
      expect(await port.apply(changes, "Sửa nhiều ô", quiet)).toEqual({ label: "Sửa nhiều ô", cells: 10, sheets: 0 });
      expect(await port.lastRun()).toEqual({ label: "Sửa nhiều ô", cells: 10, sheets: 0 });
      expect(await read()).not.toEqual(before);
      run(await port.undo(quiet));
      expect(await read()).toEqual(before);
      expect(await port.lastRun()).toBeNull();
      expect(await port.undo(quiet)).toHaveProperty("writeRefusal");
    });

    it("takes several runs back one by one", async () => {
      const { port, read } = await start({ name: "A", grid: [["một"]] });
      run(await port.apply([put("A", 0, 0, [["hai"]])], "1", quiet));
      run(await port.apply([put("A", 0, 0, [["ba"]])], "2", quiet));
      expect(run(await port.undo(quiet)).label).toBe("2");
      expect(gridOf(await read(), "A")).toEqual([["hai"]]);
      expect(run(await port.undo(quiet)).label).toBe("1");
      expect(gridOf(await read(), "A")).toEqual([["một"]]);
    });

    it("writes nothing at all where one sheet of the run is gone", async () => {
      const { port, read } = await start({ name: "A", grid: [["một"]] });
      const before = await read();
      const result = await port.apply([put("A", 0, 0, [["hai"]]), put("Không có", 0, 0, [["x"]])], "Sửa", quiet);
      expect(result).toEqual({ writeRefusal: expect.stringContaining("Không có") as string });
      expect(await read()).toEqual(before);
      expect(await port.lastRun()).toBeNull();
    });

    if (traits.protects) {
      it("writes nothing at all where one sheet of the run is protected, and says which", async () => {
        const { port, read } = await start(
          { name: "A", grid: [["một"]] },
          { name: "Khóa", grid: [["hai"]], isProtected: true },
        );
        const before = await read();
        const result = await port.apply([put("A", 0, 0, [["x"]]), put("Khóa", 0, 0, [["y"]])], "Sửa", quiet);
        expect(result).toEqual({ writeRefusal: expect.stringMatching(/«Khóa».*Bỏ bảo vệ/u) as string });
        expect(await read()).toEqual(before);
      });
    }

    if (traits.guardsUndo) {
      it("does not take back what the user has changed since, and names the cells", async () => {
        const { port, read, type } = await start({ name: "Mẫu 01", grid: people });
        run(await port.apply([put("Mẫu 01", 1, 1, [["Lê Văn C"]])], "Sửa", quiet));
        await type("Mẫu 01", 1, 1, "Phạm Thị D");
        expect(await port.undo(quiet)).toEqual({ writeRefusal: expect.stringContaining("Mẫu 01!B2") as string });
        expect(gridOf(await read(), "Mẫu 01")?.[1]?.[1]).toBe("Phạm Thị D");
      });
    }

    it("writes and reads two thousand rows", async () => {
      const grid = Array.from({ length: 2000 }, (_, row) => [
        row,
        `Người ${String(row)}`,
        `00120000${String(row).padStart(4, "0")}`,
        45_000 + row,
      ]);
      const { port, read } = await start({ name: "A", grid: [["một"]] });
      run(await port.apply([put("A", 0, 0, grid)], "Ghi", quiet));
      expect(gridOf(await read(), "A")).toEqual(grid);
      run(await port.undo(quiet));
      expect(gridOf(await read(), "A")).toEqual([["một"]]);
    });

    it("writes a sheet twice as once", async () => {
      const { port, read } = await start({ name: "Mẫu 01", grid: people });
      const grid: Grid = [
        [1, "=cmd"],
        [2, "0012"],
        [null, "(1)"],
      ];
      const change: Change = { kind: "put-sheet", layout: { ...sourceOf("Giải trình", []).layout, grid } };
      run(await port.apply([change], "Lập trang", quiet));
      const once = await read();
      expect(gridOf(once, "Giải trình")).toEqual(grid);
      run(await port.apply([change], "Lập trang", quiet));
      expect(await read()).toEqual(once);
    });

    it("brings the earlier result back when a new one is taken back", async () => {
      const { port, read } = await start({ name: "Mẫu 01", grid: people });
      const before = await read();
      expect(
        run(await port.writeSheets([sourceOf("Tổng hợp", [[1, "cũ"]]), sourceOf("Nguồn", [[1, "a"]])], "1", quiet))
          .sheets,
      ).toBe(2);
      const first = await read();
      expect(gridOf(first, "Tổng hợp")).toEqual([[1, "cũ"]]);
      run(await port.writeSheets([sourceOf("Tổng hợp", [[2, "mới"]]), sourceOf("Phân tổ", [[3, "b"]])], "2", quiet));
      const second = await read();
      expect([gridOf(second, "Tổng hợp"), gridOf(second, "Phân tổ"), gridOf(second, "Nguồn")]).toEqual([
        [[2, "mới"]],
        [[3, "b"]],
        [[1, "a"]],
      ]);
      run(await port.undo(quiet));
      expect(await read()).toEqual(first);
      expect(before.map((sheet) => sheet.name)).toEqual(["Mẫu 01"]);
    });

    it("leaves the earlier result whole when a new one is cancelled on its way", async () => {
      const { port, read } = await start({ name: "Mẫu 01", grid: people });
      run(await port.writeSheets([sourceOf("Tổng hợp", [[1, "cũ"]])], "1", quiet));
      const before = await read();
      const controller = new AbortController();
      const grid: Grid = Array.from({ length: 5000 }, (_, row) => [row, `mới ${String(row)}`]);
      const stopping = sourceOf("Tổng hợp", grid, (from) => {
        if (from > 0) controller.abort(new Error("dừng"));
      });
      await expect(port.writeSheets([stopping], "2", { ...quiet, signal: controller.signal })).rejects.toThrow("dừng");
      expect(await read()).toEqual(before);
      expect((await port.lastRun())?.label).toBe("1");
      run(await port.undo(quiet));
      expect((await read()).map((sheet) => sheet.name)).toEqual(["Mẫu 01"]);
    });

    it("selects a cell of a sheet that is there, and says where the user is", async () => {
      const { port } = await start({ name: "Mẫu 01", grid: people }, { name: "D'Ran", grid: [["x"]] });
      expect(await port.select({ sheet: "D'Ran", row: 4, column: 2 })).toBe(true);
      expect(await port.selected()).toEqual({ sheet: "D'Ran", row: 4, column: 2 });
      expect(await port.select({ sheet: "Không có", row: 0, column: 0 })).toBe(false);
    });

    it("counts the cells it marks", async () => {
      const { port, read } = await start({ name: "Mẫu 01", grid: people });
      const before = await read();
      const cells = [
        { row: 1, column: 1 },
        { row: 1, column: 2 },
        { row: 2, column: 1 },
      ];
      expect(await port.mark([{ sheet: "Mẫu 01", severity: "error", cells }], quiet)).toBe(3);
      await port.clearMarks(quiet);
      expect(await read()).toEqual(before);
    });

    it("tells of the user's edits and not of its own", async () => {
      const { port, type } = await start({ name: "Mẫu 01", grid: people });
      let edits = 0;
      const stop = port.onEdit(() => {
        edits++;
      });
      await settled();
      run(await port.apply([put("Mẫu 01", 1, 1, [["Lê Văn C"]])], "Sửa", quiet));
      await settled();
      expect(edits).toBe(0);
      await type("Mẫu 01", 1, 1, "Phạm Thị D");
      await settled();
      expect(edits).toBe(1);
      stop();
      await settled();
      await type("Mẫu 01", 1, 1, "Hồ Thị E");
      await settled();
      expect(edits).toBe(1);
    });

    if (traits.keepsOptions) {
      it("keeps what the user chose", async () => {
        const { port } = await start({ name: "Mẫu 01", grid: people });
        expect(await port.options()).toEqual({ profile: null, to: null, period: null, asOf: null });
        const options = { profile: "tam-duong", to: null, period: "2024", asOf: "2024-12-05" };
        await port.saveOptions(options);
        expect(await port.options()).toEqual(options);
      });
    }
  });
}

/** Lets events come through that a host sends after its answers. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
