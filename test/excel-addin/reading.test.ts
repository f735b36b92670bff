import { keepingSink, quiet, readPort } from "../contract/read-back";
import { modes } from "../office-host/modes";
import { closeExcel, openExcel, workerRows } from "./open-excel";

afterEach(closeExcel);

describe("a sheet is read as core wants it", () => {
  it("from A1 down and right, wherever its cells begin", async () => {
    const { port } = openExcel({ sheets: { A: [[], [], [null, null, "x", null, 5], [], [null, null, null, true]] } });
    const [sheet] = await readPort(port);
    expect(sheet?.grid).toEqual([[], [], [null, null, "x", null, 5], [], [null, null, null, true]]);
  });

  it("with errors as text, numbers as numbers and texts as texts", async () => {
    const { port } = openExcel({ sheets: { A: [["#N/A", 1.5, "007", false, ""]] } });
    expect((await readPort(port))[0]?.grid).toEqual([["#N/A", 1.5, "007", false]]);
  });

  it("with its merges, hidden rows and columns, and formulas", async () => {
    const rows = [
      ["a", "b", "c"],
      [1, { formula: "=A2*2", value: 2 }, "x"],
      [3, { formula: "=A3*2", value: 6 }, "y"],
    ];
    const { port } = openExcel({
      sheets: {
        A: { rows, merges: [{ top: 0, left: 0, bottom: 0, right: 1 }], hiddenRows: [2], hiddenColumns: [0, 2] },
      },
    });
    expect((await readPort(port))[0]).toEqual({
      name: "A",
      hidden: false,
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      fonts: [],
      hiddenRows: [2],
      hiddenColumns: [0, 2],
      formulas: [
        { row: 1, column: 1 },
        { row: 2, column: 1 },
      ],
      grid: [
        ["a", "b", "c"],
        [1, 2, "x"],
        [3, 6, "y"],
      ],
    });
  });

  it("the same on a protected sheet, where special cells cannot be asked for", async () => {
    const rows = [
      ["a", { formula: "=1+1", value: 2 }],
      ["=x", { formula: '="=y"', value: "=y" }],
    ];
    const { port } = openExcel({ sheets: { A: { rows, protected: true } } });
    expect((await readPort(port))[0]?.formulas).toEqual([
      { row: 0, column: 1 },
      { row: 1, column: 1 },
    ]);
  });

  it("with hidden and very hidden sheets told, and an empty one empty", async () => {
    const { port } = openExcel({
      sheets: {
        A: [["x"]],
        B: { rows: [["y"]], visibility: "Hidden" },
        C: { rows: [["z"]], visibility: "VeryHidden" },
        D: [],
      },
    });
    expect((await readPort(port)).map(({ name, hidden, grid }) => [name, hidden, grid])).toEqual([
      ["A", false, [["x"]]],
      ["B", true, [["y"]]],
      ["C", true, [["z"]]],
      ["D", false, []],
    ]);
  });

  it("without sheets in the making and those kept for the undo", async () => {
    const { port } = openExcel({
      sheets: {
        A: [["x"]],
        "_TongHop.new.3": [["y"]],
        "_TongHop.old.1": { rows: [["z"]], visibility: "VeryHidden" },
        _TongHop: [["s"]],
      },
    });
    expect((await readPort(port)).map(({ name }) => name)).toEqual(["A", "_TongHop"]);
  });

  it("with a list of an officer's own called as the check's is", async () => {
    const { port } = openExcel({ sheets: { "Kết quả kiểm tra": [["x"]] } });
    expect((await readPort(port)).map(({ name }) => name)).toEqual(["Kết quả kiểm tra"]);
  });
});

describe("reading", () => {
  it("hands rows over in pieces and tells how far it is", async () => {
    const { port } = openExcel({ sheets: { A: workerRows(4500), B: workerRows(10) } });
    const kept = keepingSink();
    const told: number[] = [];
    await port.read(kept.sink, {
      ...quiet,
      progress: ({ done, total }) => void told.push(total === 0 ? 0 : done / total),
    });
    expect(kept.pieces).toEqual([2000, 2000, 501, 11]);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told[told.length - 1]).toBe(1);
  });

  it("splits what the host would not carry at once", async () => {
    // Long texts: the first request is planned for far fewer bytes than come.
    const long = "Ghi chú rất dài về hoàn cảnh gia đình và quá trình vận động người lao động. ".repeat(6);
    const grid = Array.from({ length: 2500 }, (_, row) =>
      Array.from({ length: 14 }, (__, column) => `${long}${String(row * 14 + column)}`),
    );
    const { host, port } = openExcel({ sheets: { A: grid } }, modes.web);
    expect((await readPort(port))[0]?.grid).toEqual(grid);
    expect(host.traffic.each.filter(({ received }) => received === 0)).not.toEqual([]);
  });

  it("splits what the host leaves out for its size", async () => {
    const { host, port } = openExcel({ sheets: { A: workerRows(300) } });
    const { executeAsync } = host;
    const sizes: number[] = [];
    Object.assign(host, {
      executeAsync: async (...args: Parameters<typeof executeAsync>) => {
        const response = await executeAsync(...args);
        for (const result of response.Body?.Results ?? []) {
          const value = result.Value as { Values?: unknown[] | null } | null;
          if (!Array.isArray(value?.Values)) continue;
          sizes.push(value.Values.length);
          if (value.Values.length > 50) value.Values = null;
        }
        return response;
      },
    });
    expect((await readPort(port))[0]?.grid).toHaveLength(301);
    expect(Math.max(...sizes)).toBeGreaterThan(50);
  });

  it("stops where the job is cancelled", async () => {
    const { port } = openExcel({ sheets: { A: workerRows(6000) } });
    const controller = new AbortController();
    const kept = keepingSink();
    const progress = ({ done }: { done: number }): void => {
      if (done > 0) controller.abort(new Error("dừng"));
    };
    await expect(port.read(kept.sink, { signal: controller.signal, progress })).rejects.toThrow("dừng");
    expect(kept.ended()).toBe(0);
  });

  it("waits while a cell is being typed in", async () => {
    const { host, port } = openExcel({ sheets: { A: [["x"]] } });
    host.setEditing(true);
    const reading = readPort(port);
    setTimeout(() => host.setEditing(false), 20);
    expect((await reading)[0]?.grid).toEqual([["x"]]);
  });
});
