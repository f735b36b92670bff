import fc from "fast-check";
import type { CellValue, Change } from "../../core";
import { quiet, readPort } from "../contract/read-back";
import { hostContents } from "./host-contents";
import { modes } from "../office-host/modes";
import { typeAsUser } from "../office-host/user-acts";
import { closeExcel, openExcel } from "./open-excel";

afterEach(closeExcel);

const put = (row: number, column: number, cells: readonly (readonly CellValue[])[], sheet = "A"): Change => ({
  kind: "put-cells",
  sheet,
  row,
  column,
  cells,
});
const whole = { top: 0, left: 0, bottom: 20, right: 6 };

describe("cells that are written", () => {
  it.each<[string, string, CellValue, string]>([
    ["digits go into a text cell made for them", "General", "0012", "@"],
    ["a plain word leaves the format as it was", "General", "Nhật Bản", "General"],
    ["a word in a text cell leaves it one", "@", "Nhật Bản", "@"],
    ["a number does not become text", "@", 12, "General"],
    ["a day keeps the day format of its cell", "dd/mm/yyyy", 45_082, "dd/mm/yyyy"],
    ["a blank leaves the format", "@", null, "@"],
  ])("%s", async (_, format, value, expected) => {
    const { host, port } = openExcel({ sheets: { A: { rows: [["x"]], numberFormats: [[whole, format]] } } });
    await port.apply([put(0, 0, [[value]])], "Sửa", quiet);
    expect(hostContents(host, "A")["0,0"] ?? [null, host.book.sheets[0]!.styles.at(0, 0)["numberFormat"]]).toEqual([
      value,
      expected,
    ]);
    await port.undo(quiet);
    expect(hostContents(host, "A")["0,0"]).toEqual(["x", format]);
  });

  it("go to the first cell of a merge, where they would be seen", async () => {
    const { port } = openExcel({
      sheets: { A: { rows: [["x", null]], merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] } },
    });
    await port.apply([put(1, 1, [["y"]])], "Sửa", quiet);
    expect((await readPort(port))[0]?.grid).toEqual([["y"]]);
  });

  it("are found by the sheet's name in either Unicode form and letter case", async () => {
    const { port } = openExcel({ sheets: { "Mẫu 01": [["x"]] } });
    await port.apply([put(0, 0, [["y"]], "mẫu 01".normalize("NFD"))], "Sửa", quiet);
    expect((await readPort(port))[0]?.grid).toEqual([["y"]]);
  });

  it("cost few requests even when they are scattered", async () => {
    const { host, port } = openExcel({ sheets: { A: Array.from({ length: 6000 }, (_, row) => [row, "a", "b"]) } });
    const changes = Array.from({ length: 1000 }, (_, at) => put(at * 6, 1 + (at % 2), [["0"]]));
    await port.apply(changes, "Sửa", quiet);
    expect(host.traffic.requests).toBeLessThanOrEqual(4);
    expect(Math.max(...host.traffic.each.map(({ sent, received }) => Math.max(sent, received)))).toBeLessThanOrEqual(
      1.2 * 1024 * 1024,
    );
  });
});

describe("taking a run back", () => {
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -9, max: 50_000 }),
    fc.boolean(),
    fc.constantFrom("=1+1", "007", "(1)", "5/6", "true", "#N/A", "Nguyễn", "1,5", "-5", "+84", "@x", " 12 "),
  );
  const content = fc.oneof(
    value,
    fc.record({
      formula: fc.constantFrom("=A1", "=1+1", '="x"'),
      value: fc.constantFrom<CellValue>(2, "x", "#N/A", true),
    }),
  );
  const format = fc.constantFrom("General", "@", "dd/mm/yyyy", "#,##0");

  it("leaves every cell and format as it was, whatever stood there", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(content, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        fc.array(format, { minLength: 3, maxLength: 3 }),
        fc.array(fc.tuple(fc.nat(5), fc.nat(3), value), { minLength: 1, maxLength: 6 }),
        async (rows, formats, puts) => {
          const numberFormats = formats.map((one, left) => [{ ...whole, left, right: left }, one] as const);
          const { host, port } = openExcel({ sheets: { A: { rows, numberFormats } } });
          const before = hostContents(host, "A");
          const result = await port.apply(
            puts.map(([row, column, one]) => put(row, column, [[one]])),
            "Sửa",
            quiet,
          );
          expect(result).toHaveProperty("label", "Sửa");
          expect(await port.undo(quiet)).toHaveProperty("label", "Sửa");
          expect(hostContents(host, "A")).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("counts the cells that were changed since and names the first ones", async () => {
    const { host, port } = openExcel({ sheets: { A: [["x"]] } });
    await port.apply(
      [
        put(
          0,
          0,
          Array.from({ length: 9 }, () => ["mới"]),
        ),
      ],
      "Sửa",
      quiet,
    );
    for (let row = 0; row < 8; row++) typeAsUser(host, "A", row, 0, "khác");
    expect(await port.undo(quiet)).toEqual({
      writeRefusal:
        "Không hoàn tác, vì 8 ô đã được sửa sau lần ghi: A!A1; A!A2; A!A3; A!A4; A!A5; A!A6 và 2 ô khác. Sửa tay các ô đó nếu cần.",
    });
    expect((await port.lastRun())?.label).toBe("Sửa");
  });

  it("is refused where the sheet was protected since", async () => {
    const { host, port } = openExcel({ sheets: { A: [["x"]] } });
    await port.apply([put(0, 0, [["mới"]])], "Sửa", quiet);
    host.book.sheets[0]!.protection = { password: null, options: {} };
    expect(await port.undo(quiet)).toEqual({ writeRefusal: expect.stringContaining("«A»") as string });
  });
});

describe("a run that breaks off", () => {
  it("leaves the cells as they were", async () => {
    const grid = Array.from({ length: 400 }, (_, row) => Array.from({ length: 60 }, () => row));
    const { host, port } = openExcel({ sheets: { A: grid } });
    const before = hostContents(host, "A");
    const long = "x".repeat(90);
    const controller = new AbortController();
    let told = 0;
    const progress = (): void => {
      if (++told === 4) controller.abort(new Error("dừng"));
    };
    const change = put(
      0,
      0,
      grid.map((row) => row.map(() => long)),
    );
    await expect(port.apply([change], "Sửa", { signal: controller.signal, progress })).rejects.toThrow("dừng");
    expect(hostContents(host, "A")).toEqual(before);
    expect(await port.lastRun()).toBeNull();
  });
});

describe("an Excel whose own undo can be grouped", () => {
  it("is asked to take the run back in one step, and the run is written where it will not", async () => {
    const { host, port } = openExcel({ sheets: { A: [["x"]] } }, { ...modes.web, excelApi: 20 });
    const asked: unknown[] = [];
    const { run } = Excel;
    const spy = (...args: unknown[]): unknown => {
      const [options] = args as [Record<string, unknown>];
      asked.push(options);
      if (options["mergeUndoGroup"] === true)
        return Promise.reject(Object.assign(new Error("no"), { code: "UndoNotSupported" }));
      return Reflect.apply(run, Excel, args);
    };
    Object.assign(Excel, { run: spy });
    try {
      expect(await port.apply([put(0, 0, [["y"]])], "Sửa", quiet)).toEqual({ label: "Sửa", cells: 1, sheets: 0 });
    } finally {
      Object.assign(Excel, { run });
    }
    expect(asked[0]).toEqual({ delayForCellEdit: true, mergeUndoGroup: true });
    expect(hostContents(host, "A")["0,0"]).toEqual(["y", "General"]);
  });
});
