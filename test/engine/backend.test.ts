import { Workbook } from "exceljs";
import fc from "fast-check";
import { type CellValue, type Change, noPanelOptions, sheetLayout } from "../../core";
import { PIECE } from "../../engine/pieces";
import type { ChosenFile } from "../../sidebar/backend";
import { communeWorkbook, FIRST, worker } from "../standalone/commune-workbooks";
import { chosen, watchedJob } from "./jobs";
import { endPages, type Page, startPage } from "./page";

afterAll(endPages);

const options = { ...noPanelOptions, profile: "binh-son", period: "2024" };
const none = (): undefined => undefined;
const communes = ["Bình Trị", "Bình An", "Bình Minh", "Bình Hòa", "Bình Hải"];

function commune(n: number, rows = 10): ChosenFile {
  const unit = `xã ${communes[n % communes.length] ?? ""}`;
  const people = Array.from({ length: rows }, (_, at) => worker(n * 1_000 + at));
  return chosen(`xa-${String(n).padStart(2, "0")}.xlsx`, communeWorkbook(unit, people));
}

async function opened(bytes = communeWorkbook("xã Bình Trị", [worker(1), worker(2)])): Promise<Page> {
  const page = startPage();
  await page.host.open("Xã Bình Trị.xlsx", bytes);
  return page;
}

async function withArrayFormula(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("Sheet1");
  sheet.addRow([1, 2]);
  // The typings leave out the last argument, which makes it an array formula.
  Reflect.apply(sheet.fillFormula.bind(sheet), null, ["B1:B2", "A1:A2*2", [2, 4], "array"]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function cellsOf({ host }: Page): Promise<unknown> {
  const sheets = await host.sheets();
  return Promise.all(sheets.map(async ({ name }) => [name, await host.window(name, 0, 1e9)]));
}

describe("files", () => {
  test("what cannot be read is told and set aside; the rest is rolled up", async () => {
    const { backend } = startPage();
    const files = [
      commune(1),
      chosen(
        "hỏng.xlsx",
        commune(2).name.length > 0 ? new TextEncoder().encode("PK\u0003\u0004 thế này thì hỏng") : new Uint8Array(),
      ),
      chosen("cũ.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
      { name: "nặng.xlsx", size: 20_000_001, bytes: () => Promise.reject(new Error("never to be read")) },
      { name: "mất.xlsx", size: 10, bytes: () => Promise.reject(new DOMException("gone", "NotFoundError")) },
    ];
    const seen: string[] = [];
    const view = await backend.rollUp(files, options, "vi", watchedJob(), ({ file, state, text }) =>
      seen.push(`${file}: ${state}: ${text}`),
    );
    expect(seen).toEqual([
      "xa-01.xlsx: read: 10 dòng · Xã Bình An",
      expect.stringMatching(/^hỏng\.xlsx: refused: /),
      expect.stringMatching(/^cũ\.xls: refused: .*Excel/),
      expect.stringMatching(/^nặng\.xlsx: refused: Tệp nặng 20,1 MB, quá giới hạn 20 MB/),
      expect.stringMatching(/^mất\.xlsx: refused: Không đọc được tệp \(tệp đã bị dời/),
    ]);
    if ("refusal" in view) throw new Error(view.refusal.text);
    expect(view.slipTotal).toMatchObject({ read: 10, counted: 10 });
    expect(view.items.filter(({ rule }) => rule.startsWith("file.")).map(({ file, rule }) => [file, rule])).toEqual([
      ["cũ.xls", "file.old-format"],
      ["hỏng.xlsx", expect.stringMatching(/^file\./)],
      ["mất.xlsx", "file.unreadable"],
      ["nặng.xlsx", "file.too-large"],
    ]);
  });

  test("different files of one name are told apart; the same one twice is read once", async () => {
    const { backend } = startPage();
    const [first, second] = [commune(1), commune(2)];
    const files = [first, { ...second, name: first.name }, first];
    const seen: string[] = [];
    const view = await backend.rollUp(files, options, "vi", watchedJob(), ({ file }) => seen.push(file));
    expect(seen).toEqual(["xa-01.xlsx", "xa-01 (2).xlsx", "xa-01 (3).xlsx"]);
    if ("refusal" in view) throw new Error(view.refusal.text);
    expect(view.slipTotal).toMatchObject({ read: 20, counted: 20 });
    expect(view.items.map(({ rule }) => rule)).toContain("file.same-twice");
  });

  test("the order in which files are chosen changes nothing", async () => {
    const files = [3, 1, 2].map((n) =>
      chosen(`xa-${String(n)}.xlsx`, communeWorkbook("xã Bình Trị", [worker(n, { 6: "31/02/2024" }), worker(n)])),
    );
    const rolled = async (given: readonly ChosenFile[]): Promise<unknown> =>
      startPage().backend.rollUp(given, options, "vi", watchedJob(), none);
    expect(await rolled([...files].reverse())).toEqual(await rolled(files));
  });

  test.each([
    ["no file", [], /Chọn hoặc thả/],
    ["more files than are taken", Array.from({ length: 401 }, () => commune(1)), /nhiều nhất 400 tệp; đang chọn 401/],
    [
      "more bytes than are taken",
      Array.from({ length: 11 }, (_, at) => ({ ...commune(at), size: 19_000_000 })),
      /nhiều nhất 200 MB; các tệp đang chọn nặng 209 MB/,
    ],
    ["nothing that can be read", [chosen("a.xlsx", new Uint8Array(0))], /Xem lý do/],
  ])("%s: refused in words", async (_, files, words) => {
    const { backend } = await opened();
    const view = await backend.rollUp(files, options, "vi", watchedJob(), none);
    expect("refusal" in view && view.refusal.text).toMatch(words);
    const verified = await backend.verify(files, "vi", watchedJob(), none);
    expect("refusal" in verified).toBe(true);
  });
});

describe("jobs", () => {
  test("a roll-up of 30 files that is stopped in the middle leaves nothing, and the next one is whole", async () => {
    const page = await opened();
    const before = await cellsOf(page);
    const files = Array.from({ length: 30 }, (_, n) => commune(n));
    const job = watchedJob();
    const seen: string[] = [];
    const stopped = page.backend.rollUp(files, options, "vi", job, ({ file }) => {
      seen.push(file);
      if (seen.length === 12) job.controller.abort();
    });
    await expect(stopped).rejects.toMatchObject({ name: "AbortError" });
    expect(seen).toHaveLength(12);
    expect(await page.backend.writeRollUp(watchedJob())).toMatchObject({ writeRefusal: /Chưa có kết quả/ });
    expect(await cellsOf(page)).toEqual(before);

    const again = watchedJob();
    const view = await page.backend.rollUp(files, options, "vi", again, none);
    if ("refusal" in view) throw new Error(view.refusal.text);
    expect(view.slip).toHaveLength(30);
    expect(view.slipTotal.read).toBe(300);
    expect(again.told.slice(0, 2)).toEqual([
      { done: 0, total: 30, doing: "xa-00.xlsx" },
      { done: 1, total: 30, doing: "xa-01.xlsx" },
    ]);
  });

  test("a job started while another runs waits for it, and gets its own answer", async () => {
    const { backend } = await opened();
    const order: string[] = [];
    const note =
      (name: string) =>
      <Result>(result: Result): Result => {
        order.push(name);
        return result;
      };
    const [rolledUp, checked] = await Promise.all([
      backend.rollUp([commune(1), commune(2)], options, "vi", watchedJob(), none).then(note("roll-up")),
      backend.check(options, "vi", watchedJob()).then(note("check")),
    ]);
    expect(order).toEqual(["roll-up", "check"]);
    if ("refusal" in rolledUp || "refusal" in checked) throw new Error("refused");
    expect(rolledUp.slip.map(({ file }) => file)).toEqual(["xa-01.xlsx", "xa-02.xlsx"]);
    expect(checked.file).toBe("Xã Bình Trị.xlsx");
  });

  test("a job that is stopped while it waits never begins, and those after it run", async () => {
    const { backend } = await opened();
    const waiting = watchedJob();
    const running = backend.check(options, "vi", watchedJob());
    const stopped = backend.rollUp([commune(1)], options, "vi", waiting, () => {
      throw new Error("began");
    });
    waiting.controller.abort();
    await expect(stopped).rejects.toMatchObject({ name: "AbortError" });
    await expect(running).resolves.toHaveProperty("items");
    await expect(backend.home(options, "vi", watchedJob())).resolves.toHaveProperty("kind", "register");
  });

  test("many findings come in pieces, each small", async () => {
    const rows = Array.from({ length: 1_300 }, (_, at) => worker(at, { 6: "31/02/2024" }));
    const page = await opened(communeWorkbook("xã Bình Trị", rows));
    const job = watchedJob();
    const view = await page.backend.check(options, "vi", job);
    if ("refusal" in view) throw new Error(view.refusal.text);
    expect(view.items.length).toBeGreaterThan(1_299);
    expect(new Set(view.items.map(({ id }) => id)).size).toBe(view.items.length);
    const largest = Math.max(...page.engine.answers().map((answer) => JSON.stringify(answer).length));
    expect(largest).toBeLessThan(PIECE * 2_000);
    expect(job.told.map(({ done }) => done)).toContain(PIECE);
  });
});

describe("changes", () => {
  const cell: fc.Arbitrary<CellValue> = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.record({
      kind: fc.constant("put-cells" as const),
      sheet: fc.constant("Danh sách"),
      row: fc.nat(12),
      column: fc.nat(12),
      cells: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
    }),
    fc
      .array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 })
      .map((grid) => ({ kind: "put-sheet" as const, layout: sheetLayout("Giải trình", grid) })),
  );

  test("what was done run by run is taken back run by run, exactly", async () => {
    const page = await opened();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 3 }), async (runs) => {
        const states = [await cellsOf(page)];
        for (const [at, run] of runs.entries()) {
          expect(await page.backend.apply(run, `lần ${String(at)}`, watchedJob())).toHaveProperty("label");
          states.push(await cellsOf(page));
        }
        for (const at of [...runs.keys()].reverse()) {
          expect(await page.backend.lastRun()).toMatchObject({ label: `lần ${String(at)}` });
          await page.backend.undo(watchedJob());
          expect(await cellsOf(page)).toEqual(states[at]);
        }
        expect(await page.backend.lastRun()).toBeNull();
      }),
      { numRuns: 25 },
    );
  });

  test("an undone workbook is saved with the bytes it was opened with", async () => {
    const bytes = communeWorkbook("xã Bình Trị", [worker(1)]);
    const page = await opened(bytes);
    await page.host.type({ sheet: "Danh sách", row: FIRST, column: 1 }, "Lê Thị Thử");
    await page.backend.undo(watchedJob());
    await page.backend.save?.(watchedJob());
    expect(Buffer.compare(page.saved.get("Xã Bình Trị.xlsx") ?? new Uint8Array(), bytes)).toBe(0);
  });

  test("undoing a result brings back the workbook that it took the place of", async () => {
    const page = await opened();
    const before = await cellsOf(page);
    await page.backend.rollUp([commune(1)], options, "vi", watchedJob(), none);
    await page.backend.writeRollUp(watchedJob());
    expect(page.host.openFileName()).toBe("Tổng hợp.xlsx");
    expect(await page.backend.home(noPanelOptions, "vi", watchedJob())).toMatchObject({ kind: "consolidated" });
    await page.backend.undo(watchedJob());
    expect(page.host.openFileName()).toBe("Xã Bình Trị.xlsx");
    expect(await cellsOf(page)).toEqual(before);
  });

  test("a result written where nothing was open is taken back to nothing", async () => {
    const page = startPage();
    await page.backend.rollUp([commune(1)], options, "vi", watchedJob(), none);
    await page.backend.writeRollUp(watchedJob());
    expect(await page.backend.home(noPanelOptions, "vi", watchedJob())).toMatchObject({ kind: "consolidated" });
    await page.backend.undo(watchedJob());
    expect(await page.backend.home(noPanelOptions, "vi", watchedJob())).toMatchObject({ kind: "none" });
    expect(await page.host.sheets()).toEqual([]);
  });

  test("a cell that the file guards is refused in the officer's words", async () => {
    const bytes = await withArrayFormula();
    const page = await opened(bytes);
    const before = await cellsOf(page);
    expect(await page.host.type({ sheet: "Sheet1", row: 0, column: 1 }, 5)).toMatchObject({
      writeRefusal: expect.stringMatching(/Ô \w+ nằm trong một công thức mảng/) as string,
    });
    expect(await cellsOf(page)).toEqual(before);
  });

  test("a sheet that is gone is refused in words, with nothing written", async () => {
    const page = await opened();
    const before = await cellsOf(page);
    const refused = await page.backend.apply(
      [
        { kind: "put-cells", sheet: "Danh sách", row: 0, column: 0, cells: [["x"]] },
        { kind: "put-cells", sheet: "Không có", row: 0, column: 0, cells: [["x"]] },
      ],
      "sửa",
      watchedJob(),
    );
    expect(refused).toMatchObject({ writeRefusal: expect.stringMatching(/không còn trang «Không có»/) as string });
    expect(await cellsOf(page)).toEqual(before);
    expect(await page.backend.lastRun()).toBeNull();
  });

  test("a fix is written, the next check no longer finds it, and undo brings it back", async () => {
    const page = await opened(communeWorkbook("xã Bình Trị", [worker(1, { 4: 51_090_000_001 }), worker(2)]));
    const check = async () => {
      const view = await page.backend.check(options, "vi", watchedJob());
      if ("refusal" in view) throw new Error(view.refusal.text);
      return view.items;
    };
    const items = await check();
    const fixes = items.flatMap(({ fix }) => fix?.changes ?? []);
    expect(fixes.length).toBeGreaterThan(0);
    await page.backend.apply(fixes, "Đã sửa", watchedJob());
    expect((await check()).length).toBeLessThan(items.length);
    await page.backend.undo(watchedJob());
    expect(await check()).toEqual(items);
  });
});

describe("a broken worker", () => {
  test("calls on their way are rejected with what to do, and the next job runs on a new one with the work kept", async () => {
    const page = await opened();
    await page.host.type({ sheet: "Danh sách", row: FIRST, column: 1 }, "Lê Thị Thử");
    const running = page.backend.check(options, "vi", watchedJob());
    setTimeout(page.engine.crash);
    await expect(running).rejects.toThrow(/dừng đột ngột/);
    const view = await page.backend.check(options, "vi", watchedJob());
    expect("refusal" in view).toBe(false);
    expect((await page.host.window("Danh sách", FIRST, FIRST + 1))[0]?.[1]).toBe("Lê Thị Thử");
    expect(await page.backend.lastRun()).toMatchObject({ label: "Gõ ô B5" });
  });

  test("several who ask at once find it opened again once", async () => {
    const page = await opened();
    await page.host.type({ sheet: "Danh sách", row: FIRST, column: 1 }, "Lê Thị Thử");
    page.engine.crash();
    await Promise.all([page.host.sheets(), page.host.window("Danh sách", 0, 9), page.host.lookOf("Danh sách")]);
    await page.backend.undo(watchedJob());
    expect((await page.host.window("Danh sách", FIRST, FIRST + 1))[0]?.[1]).toBe(worker(1)[1]);
    expect(await page.backend.lastRun()).toBeNull();
  });

  test("an opened result that was lost is told once; then nothing is open", async () => {
    const page = await opened();
    await page.backend.rollUp([commune(1)], options, "vi", watchedJob(), none);
    await page.backend.writeRollUp(watchedJob());
    page.engine.crash();
    await expect(page.backend.check(options, "vi", watchedJob())).rejects.toThrow(/Mở lại tệp/);
    expect(await page.backend.home(options, "vi", watchedJob())).toMatchObject({ kind: "none" });
  });

  test("a result that was lost with it is not written", async () => {
    const page = await opened();
    await page.backend.rollUp([commune(1)], options, "vi", watchedJob(), none);
    page.engine.crash();
    expect(await page.backend.writeRollUp(watchedJob())).toMatchObject({ writeRefusal: /Tổng hợp lại/ });
  });
});

test("with no workbook open, each job says what to do", async () => {
  const { backend } = startPage();
  expect(await backend.home(noPanelOptions, "vi", watchedJob())).toMatchObject({ kind: "none" });
  for (const job of [
    backend.check(noPanelOptions, "vi", watchedJob()),
    backend.report(noPanelOptions, "vi", watchedJob()),
    backend.verify([commune(1)], "vi", watchedJob(), none),
    backend.drill(null, "vi", watchedJob()),
  ])
    expect(await job).toMatchObject({ refusal: { title: "Chưa mở sổ nào" } });
  expect(await backend.apply([], "x", watchedJob())).toHaveProperty("writeRefusal");
});

test("a selection is told, and drilled into where no cell is named", async () => {
  const page = await opened();
  expect(await page.backend.drill(null, "vi", watchedJob())).toMatchObject({ refusal: { title: "Chưa chọn ô nào" } });
  const heard: unknown[] = [];
  const stop = page.backend.onSelection((at) => heard.push(at));
  page.host.pick({ sheet: "Danh sách", row: 4, column: 1 });
  expect(await page.backend.select({ sheet: "danh sách", row: 5, column: 2 })).toBe(true);
  expect(await page.backend.select({ sheet: "Không có", row: 5, column: 2 })).toBe(false);
  stop();
  page.host.pick({ sheet: "Danh sách", row: 6, column: 1 });
  expect(heard).toEqual([
    { sheet: "Danh sách", row: 4, column: 1 },
    { sheet: "Danh sách", row: 5, column: 2 },
  ]);
  expect(await page.backend.drill(null, "vi", watchedJob())).toHaveProperty("refusal");
});

test("a file that is opened while the panel still finds that nothing is open stays open", async () => {
  const page = startPage();
  const bytes = communeWorkbook("xã Bình Trị", [worker(1)]);
  await Promise.all([page.backend.home(noPanelOptions, "vi", watchedJob()), page.host.open("Xã Bình Trị.xlsx", bytes)]);
  expect(page.host.openFileName()).toBe("Xã Bình Trị.xlsx");
  expect(await page.host.sheets()).not.toEqual([]);
});
