import fc from "fast-check";
import { noPanelOptions } from "../../core";
import { makeBackend } from "../../engine/backend";
import type { HostPort, SheetHead } from "../../engine/host-port";
import { listeners } from "../../engine/listeners";
import { makeEngine } from "../../engine/make-engine";
import { readWorkbook } from "../../xlsx/read/read-workbook";
import { communeWorkbook, worker } from "../standalone/commune-workbooks";
import { watchedJob } from "./jobs";
import { engineOverChannel, nodeTools } from "./node-engine";

const engines: ReturnType<typeof engineOverChannel>[] = [];
afterAll(() => {
  for (const engine of engines) engine.end();
});

const rows = Array.from({ length: 40 }, (_, at) => worker(at, at % 7 === 0 ? { 6: "31/02/2024" } : {}));
const opened = readWorkbook(communeWorkbook("xã Bình Trị", rows), {
  file: "Xã Bình Trị.xlsx",
  sha256: null,
  inflate: nodeTools.inflate,
});
if (!opened.ok) throw new Error("unreadable");
const { workbook } = opened;

interface CountedHost extends HostPort {
  readonly reads: () => number;
  readonly edit: () => void;
}

/** A host that holds a workbook of its own, and counts how often it is read. */
function countedHost(during: () => void = () => undefined): CountedHost {
  let reads = 0;
  const edits = listeners<[]>();
  const refused = { writeRefusal: "Trang đang được bảo vệ." };
  return {
    host: "excel",
    reads: () => reads,
    edit: edits.tell,
    read: async (sink) => {
      reads++;
      await sink.begin(workbook.file);
      for (const { grid, ...head } of workbook.sheets) {
        await sink.sheet(head);
        during();
        await sink.rows(grid);
      }
      await sink.end();
      return true;
    },
    apply: (_, label) => Promise.resolve({ label, cells: 1, sheets: 0 }),
    writeSheets: () => Promise.resolve(refused),
    lastRun: () => Promise.resolve(null),
    undo: () => Promise.resolve(refused),
    mark: (cells) => Promise.resolve(cells.reduce((sum, { cells: of }) => sum + of.length, 0)),
    clearMarks: () => Promise.resolve(),
    select: () => Promise.resolve(true),
    selected: () => Promise.resolve(null),
    onSelection: () => () => undefined,
    onEdit: edits.add,
    options: () => Promise.resolve(noPanelOptions),
    saveOptions: () => Promise.resolve(),
  };
}

function started(host: HostPort) {
  const engine = engineOverChannel();
  engines.push(engine);
  return { engine, backend: makeBackend(host, engine, "0.0.0") };
}

const options = { ...noPanelOptions, profile: "binh-son", period: "2024" };

test("a host is read again only after an edit, a write, or in a new worker", async () => {
  const host = countedHost();
  const { backend, engine } = started(host);
  const check = async (): Promise<number> => {
    await backend.check(options, "vi", watchedJob());
    return host.reads();
  };
  expect(await check()).toBe(1);
  await backend.home(options, "vi", watchedJob());
  expect(await check()).toBe(1);
  host.edit();
  host.edit();
  expect(await check()).toBe(2);
  expect(await backend.mark(watchedJob())).toBeGreaterThan(0);
  expect(await check()).toBe(2);
  await backend.apply([], "sửa", watchedJob());
  expect(await check()).toBe(3);
  engine.crash();
  expect(await check()).toBe(4);
});

test("an edit while it is being read makes what was read old", async () => {
  const host = countedHost(() => host.edit());
  const { backend } = started(host);
  await backend.home(options, "vi", watchedJob());
  await backend.home(options, "vi", watchedJob());
  expect(host.reads()).toBe(2);
});

test("a reading that is stopped does not count, and what was read before stays", async () => {
  const job = watchedJob();
  let stops = false;
  const host = countedHost(() => {
    if (stops) job.controller.abort();
  });
  const { backend } = started(host);
  const first = await backend.check(options, "vi", watchedJob());
  host.edit();
  stops = true;
  await expect(backend.check(options, "vi", job)).rejects.toMatchObject({ name: "AbortError" });
  stops = false;
  expect(await backend.check(options, "vi", watchedJob())).toEqual(first);
  expect(host.reads()).toBe(3);
});

test("a sheet of the user's own in the way of a result is named before anything is written", async () => {
  const host = countedHost();
  const { backend } = started({
    ...host,
    read: async (sink) => {
      await sink.begin("Sổ huyện.xlsx");
      await sink.sheet(headOf("Tổng hợp"));
      await sink.end();
      return true;
    },
  });
  const file = { name: "xa.xlsx", size: 1, bytes: () => Promise.resolve(communeWorkbook("xã Bình Trị", rows)) };
  const view = await backend.rollUp([file], options, "vi", watchedJob(), () => undefined);
  expect("refusal" in view).toBe(false);
  expect(await backend.writeRollUp(watchedJob())).toMatchObject({
    writeRefusal: expect.stringContaining("«Tổng hợp»") as string,
  });
});

function headOf(name: string): SheetHead {
  return { name, hidden: false, merges: [], fonts: [], hiddenRows: [], hiddenColumns: [], formulas: [] };
}

test("pieces of any size give the same workbook", () => {
  const whole = makeEngine(nodeTools);
  const grids = (): unknown => workbook.sheets.map(({ name }) => whole.window(name, 0, 1e9));
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }), (sizes) => {
      whole.begin(workbook.file);
      for (const { grid, ...head } of workbook.sheets) {
        whole.sheet(head);
        let from = 0;
        for (const size of sizes) {
          whole.rows(grid.slice(from, from + size));
          from += size;
        }
        whole.rows(grid.slice(from));
      }
      whole.end();
      expect(grids()).toEqual(workbook.sheets.map(({ grid }) => grid));
      expect(whole.sheetHeads().map((head, at) => ({ ...head, grid: workbook.sheets[at]?.grid }))).toEqual(
        workbook.sheets,
      );
    }),
  );
});
