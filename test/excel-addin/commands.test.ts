import { readFileSync } from "node:fs";
import { type CheckView, noPanelOptions } from "../../core";
import { makeBackend } from "../../engine/backend";
import { checkSheet } from "../../excel-addin/commands/check-sheet";
import { type CommandRoom, ribbonCommands } from "../../excel-addin/commands/commands";
import type { Backend } from "../../sidebar/backend";
import { readWorkbook } from "../../xlsx/read/read-workbook";
import { quiet, readPort } from "../contract/read-back";
import { engineOverChannel, nodeTools } from "../engine/node-engine";
import { inputOfSnapshot } from "../office-host/snapshot-host";
import { closeExcel, openExcel } from "./open-excel";

const ends: (() => void)[] = [];
afterEach(() => {
  closeExcel();
  for (const end of ends.splice(0)) end();
});

const sample = "samples/tam-duong/2024/Sơn Bình.xlsx";

/** The whole add-in but its page: adapter, engine on the far side of a channel, backend and commands. */
function startAddin(input: Parameters<typeof openExcel>[0]) {
  const { host, port } = openExcel(input);
  const engine = engineOverChannel();
  ends.push(engine.end);
  const backend = makeBackend(port, engine, "0.0.0");
  const order: string[] = [];
  const room: CommandRoom = {
    backend,
    lang: () => "vi",
    openPane: (page) => void order.push(page),
    checked: () => void order.push("checked"),
  };
  const event = { completed: () => void order.push("completed") };
  return { host, port, backend, order, event, commands: ribbonCommands(Promise.resolve(room)) };
}

function openedSample() {
  const read = readWorkbook(readFileSync(sample), { file: "Sơn Bình.xlsx", sha256: null, inflate: nodeTools.inflate });
  if (!read.ok) throw new Error("the sample cannot be read");
  return inputOfSnapshot(read.workbook);
}

describe("Kiểm tra on the ribbon", () => {
  it("colours the cells, lists the findings in a sheet of its own, and changes nothing else", async () => {
    const { host, port, backend, order, event, commands } = startAddin(openedSample());
    const before = await readPort(port);
    const view = (await backend.check(noPanelOptions, "vi", quiet)) as CheckView;
    expect(view.items.length).toBeGreaterThan(0);
    await commands.checkWorkbook(event);
    expect(order).toEqual(["checked", "completed"]);
    expect(host.book.active.name).toBe("Kết quả kiểm tra");
    expect(host.book.sheets.some(({ conditionals }) => conditionals.length > 0)).toBe(true);
    expect(await readPort(port)).toEqual(before);
    expect(host.missing).toEqual([]);
    // The list is not read as a part of the workbook: a second check finds the same.
    await commands.checkWorkbook(event);
    const again = (await backend.check(noPanelOptions, "vi", quiet)) as CheckView;
    expect(again.items.map(({ message }) => message)).toEqual(view.items.map(({ message }) => message));
    await backend.undo(quiet);
    await backend.clearMarks(quiet);
    expect(host.book.sheets.every(({ conditionals }) => conditionals.length === 0)).toBe(true);
  });

  it("opens the panel where there is nothing to check, and then ends", async () => {
    const { order, event, commands, host } = startAddin({ sheets: { Trang1: [] } });
    await commands.checkWorkbook(event);
    expect(order[order.length - 1]).toBe("completed");
    expect(host.book.sheets.map(({ name }) => name).slice(0, 1)).toEqual(["Trang1"]);
  });

  it("opens the panel where the sheet cannot be written", async () => {
    const { order, event, commands } = startAddin({ ...openedSample(), structureProtected: true });
    await commands.checkWorkbook(event);
    expect(order).toEqual(["check", "completed"]);
  });
});

describe("every command ends its event once", () => {
  const fails = { check: () => Promise.reject(new Error("fault")), options: () => Promise.resolve(noPanelOptions) };
  const room = (order: string[]): CommandRoom => ({
    backend: fails as unknown as Backend, // only what a failing check calls
    lang: () => "vi",
    openPane: (page) => void order.push(page),
    checked: () => void order.push("checked"),
  });

  it.each([
    ["checkWorkbook", ["check", "completed"]],
    ["rollUpWorkbooks", ["rollUp", "completed"]],
    ["verifyWorkbook", ["verify", "completed"]],
    ["openPanel", ["home", "completed"]],
  ] as const)("%s, also after a fault", async (name, expected) => {
    const order: string[] = [];
    await ribbonCommands(Promise.resolve(room(order)))[name]({ completed: () => void order.push("completed") });
    expect(order).toEqual(expected);
  });

  it.each(["checkWorkbook", "rollUpWorkbooks", "verifyWorkbook", "openPanel"] as const)(
    "%s, also where the add-in never started",
    async (name) => {
      const order: string[] = [];
      await ribbonCommands(Promise.reject(new Error("gave-up")))[name]({
        completed: () => void order.push("completed"),
      });
      expect(order).toEqual(["completed"]);
    },
  );
});

describe("the list of findings", () => {
  const item = {
    rule: "cell.not-a-date",
    severity: "error",
    file: "a",
    sheet: "Mẫu 01",
    row: 4,
    column: 3,
    place: "D5",
    heading: "Ngày sinh",
    value: "=1",
    message: "Nhập ngày",
    expected: "",
    title: "",
    why: "",
    law: "",
    person: "",
    fix: null,
    mayExplain: false,
    reason: "",
  } as const;
  const view: CheckView = {
    file: "a",
    counts: { errors: 1, explains: 0, notes: 1, explained: 2 },
    items: [
      { ...item, id: "1" },
      { ...item, id: "2", severity: "note", sheet: null, row: null, column: null, place: "" },
    ],
    tables: [],
    rows: { read: 1200, accepted: 1199, refused: 1 },
    period: { key: "2024", name: "Năm 2024" },
    asOf: 45_000,
  };

  it("says how many, and links each cell it can", () => {
    const layout = checkSheet(view, "vi");
    expect(layout.grid[1]).toEqual([
      "1 lỗi, 0 chỗ cần giải trình, 1 lưu ý · đã đọc 1.200 dòng, năm 2024 · 2 chỗ đã có giải trình",
    ]);
    expect(layout.grid[4]).toEqual([1, "Lỗi", "Mẫu 01", "D5", "Ngày sinh", "=1", "Nhập ngày", null]);
    expect(layout.links).toEqual([{ row: 4, column: 3, toSheet: "Mẫu 01", toCell: "D5" }]);
    expect(layout.marks.map(({ tone }) => tone)).toEqual(["error", "note"]);
  });

  it("says so where nothing was found", () => {
    const layout = checkSheet({ ...view, items: [] }, "vi");
    expect(layout.grid).toHaveLength(3);
    expect(layout.grid[2]).toEqual(["Không phát hiện lỗi nào."]);
  });
});
