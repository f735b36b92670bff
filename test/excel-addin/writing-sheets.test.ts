import { type SheetLayout, sheetLayout } from "../../core";
import { stampSheet } from "../../core/layout/stamp";
import { excelHost } from "../../excel-addin/host/excel-host";
import { sourceOf } from "../../excel-addin/host/sheet-job";
import { quiet, readPort } from "../contract/read-back";
import type { Host } from "../office-host/host";
import { chartsOf, typeAsUser } from "../office-host/user-acts";
import { hostContents } from "./host-contents";
import { closeExcel, openExcel } from "./open-excel";

afterEach(closeExcel);

const layout = (name: string, rest: Partial<SheetLayout> = {}): SheetLayout =>
  sheetLayout(
    name,
    [
      ["TIÊU ĐỀ"],
      ["TT", "Đơn vị", "Số người", "Tỷ lệ"],
      ["(1)", "(2)", "(3)", "(4)"],
      [1, "Xã Bình Trị", 3, 0.6],
      [2, "=cmd", 5, 1],
    ],
    {
      columns: [
        { width: 6, look: "centred" },
        { width: 30, look: "text" },
        { width: 12, look: "integer" },
        { width: 10, look: "percent" },
      ],
      rows: { 0: "title", 1: "heading", 2: "numbering" },
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      ...rest,
    },
  );
const sheet = (host: Host, name: string) => host.book.sheets.find((one) => one.name === name)!;
const names = (host: Host): string[] => host.book.sheets.map((one) => one.name);
const write = (port: ReturnType<typeof excelHost>, ...layouts: SheetLayout[]) =>
  port.writeSheets(layouts.map(sourceOf), "Đã ghi", quiet);

describe("a sheet of ours is drawn as its layout says", () => {
  const style = (host: Host, name: string, row: number, column: number) => sheet(host, name).styles.at(row, column);

  it("with texts as texts, formats by column, and labels as labels", async () => {
    const { host, port } = openExcel({ sheets: { Trang1: [] } });
    await write(port, layout("Tổng hợp"));
    expect(hostContents(host, "Tổng hợp")).toEqual({
      "0,0": ["TIÊU ĐỀ", "General"],
      "1,0": ["TT", "General"],
      "1,1": ["Đơn vị", "General"],
      "1,2": ["Số người", "General"],
      "1,3": ["Tỷ lệ", "General"],
      "2,0": ["(1)", "General"],
      "2,1": ["(2)", "General"],
      "2,2": ["(3)", "General"],
      "2,3": ["(4)", "General"],
      "3,0": [1, "General"],
      "3,1": ["Xã Bình Trị", "@"],
      "3,2": [3, "#,##0"],
      "3,3": [0.6, "0.0%"],
      "4,0": [2, "General"],
      "4,1": ["=cmd", "@"],
      "4,2": [5, "#,##0"],
      "4,3": [1, "0.0%"],
    });
  });

  it("with fonts, fills, borders, alignment, widths and merges", async () => {
    const { host, port } = openExcel({ sheets: { Trang1: [] } });
    await write(
      port,
      layout("Tổng hợp", { marks: [{ tone: "error", range: { top: 4, left: 2, bottom: 4, right: 2 } }] }),
    );
    expect(style(host, "Tổng hợp", 0, 0)).toMatchObject({
      "font.size": 14,
      "font.bold": true,
      horizontalAlignment: "Center",
      "borders.EdgeTop.style": "None",
    });
    expect(style(host, "Tổng hợp", 1, 1)).toMatchObject({
      "fill.color": "#DCE6F1",
      "font.bold": true,
      wrapText: true,
      "borders.EdgeTop.style": "Continuous",
    });
    expect(style(host, "Tổng hợp", 3, 2)).toMatchObject({
      "font.name": "Times New Roman",
      "font.size": 12,
      horizontalAlignment: "Right",
      "borders.EdgeLeft.style": "Continuous",
      "borders.EdgeLeft.color": "#404040",
    });
    expect(style(host, "Tổng hợp", 4, 2)).toMatchObject({ "fill.color": "#F8CBAD" });
    expect(sheet(host, "Tổng hợp").merges).toEqual([{ row: 0, column: 0, height: 1, width: 4 }]);
    expect(sheet(host, "Tổng hợp").columns.get(1)).toMatchObject({ size: (30 * 8 + 5) * 0.75 });
  });

  it("with its frozen rows, filter, drop-downs, hints, bars, links, chart, page and protection", async () => {
    const { host, port } = openExcel({ sheets: { Trang1: [] } });
    const body = { top: 3, left: 1, bottom: 4, right: 1 };
    await write(
      port,
      layout("Danh mục"),
      layout("Tổng hợp", {
        freeze: { rows: 3, columns: 2 },
        filter: { top: 1, left: 0, bottom: 4, right: 3 },
        choices: [
          { range: body, from: { sheet: "Danh mục", range: { top: 3, left: 1, bottom: 4, right: 1 } }, strict: true },
          { range: { ...body, left: 2, right: 2 }, from: { values: ["1", "2"] }, strict: false },
        ],
        hints: [{ range: { ...body, right: 3 }, title: "Đơn vị", text: "Chọn trong danh sách" }],
        bars: [{ range: { top: 3, left: 3, bottom: 4, right: 3 }, full: 1 }],
        links: [{ row: 3, column: 0, toSheet: "Trang1", toCell: "B2" }],
        charts: [
          {
            kind: "bar",
            title: "So với chỉ tiêu",
            categories: body,
            series: [
              { name: "Đã đi", values: { ...body, left: 2, right: 2 } },
              { name: "Tỷ lệ", values: { ...body, left: 3, right: 3 } },
            ],
            unit: "Lao động",
            at: { top: 6, left: 0, bottom: 20, right: 3 },
          },
        ],
        repeatRows: { top: 1, bottom: 2 },
        protect: true,
        open: [{ top: 4, left: 2, bottom: 4, right: 2 }],
      }),
    );
    const drawn = sheet(host, "Tổng hợp");
    expect(drawn.frozen).toEqual({ row: 0, column: 0, height: 3, width: 2 });
    expect(drawn.filter).toEqual({ row: 1, column: 0, height: 4, width: 4 });
    expect(drawn.validations.map(({ rule }) => rule)).toContainEqual({
      list: { inCellDropDown: true, source: "='_TongHop.new.1'!$B$4:$B$5" },
    });
    expect(drawn.validations.map(({ rule, prompt }) => [Object.keys(rule), prompt])).toEqual(
      expect.arrayContaining([
        [["list"], expect.objectContaining({ title: "Đơn vị", message: "Chọn trong danh sách" })],
        [[], expect.objectContaining({ title: "Đơn vị" })],
      ]) as unknown,
    );
    expect(drawn.conditionals.map(({ type }) => type)).toEqual(["DataBar"]);
    expect([...drawn.links.values()]).toEqual([expect.objectContaining({ documentReference: "'Trang1'!B2" })]);
    expect(hostContents(host, "Tổng hợp")["3,0"]).toEqual([1, "General"]);
    expect(chartsOf(host)).toEqual([
      expect.objectContaining({
        sheet: "Tổng hợp",
        type: "BarClustered",
        title: "So với chỉ tiêu",
        valueAxisTitle: "Lao động",
        at: "A7:D21",
        series: [
          expect.objectContaining({
            name: "Đã đi",
            values: expect.stringContaining("C4:C5") as string,
            categories: expect.stringContaining("B4:B5") as string,
          }),
          expect.objectContaining({ name: "Tỷ lệ", values: expect.stringContaining("D4:D5") as string }),
        ],
      }),
    ]);
    expect(drawn.protection).not.toBeNull();
    expect([
      style(host, "Tổng hợp", 4, 2)["protection.locked"],
      style(host, "Tổng hợp", 3, 2)["protection.locked"],
    ]).toEqual([false, true]);
    expect(host.missing).toEqual([]);
  });

  it("seen, hidden or very hidden, the first seen one in front", async () => {
    const { host, port } = openExcel({ sheets: { Trang1: [] } });
    await write(
      port,
      layout("Ẩn", { visibility: "hidden" }),
      layout("Tổng hợp"),
      layout("_TongHop", { visibility: "very-hidden" }),
    );
    expect(host.book.sheets.map((one) => [one.name, one.visibility])).toEqual([
      ["Trang1", "Visible"],
      ["Ẩn", "Hidden"],
      ["Tổng hợp", "Visible"],
      ["_TongHop", "VeryHidden"],
    ]);
    expect(host.book.active.name).toBe("Tổng hợp");
  });

  it("keeps a number in a text column a number", async () => {
    const { host, port } = openExcel({ sheets: { Trang1: [] } });
    await write(port, sheetLayout("A", [["007"], [12], ["x"]], { columns: [{ width: 9, look: "text" }] }));
    expect(hostContents(host, "A")).toEqual({ "0,0": ["007", "@"], "1,0": [12, "General"], "2,0": ["x", "@"] });
  });
});

describe("only sheets of ours are replaced", () => {
  it("an officer's own sheet of that name stays, and is named", async () => {
    const { host, port } = openExcel({ sheets: { "Tổng hợp": [["của tôi"]] } });
    expect(await write(port, layout("Nguồn"), layout("Tổng hợp"))).toEqual({
      writeRefusal: "Sổ tính đã có trang «Tổng hợp» không do Tổng Hợp lập. Đổi tên trang đó, rồi làm lại.",
    });
    expect(names(host)).toEqual(["Tổng hợp"]);
  });

  it("a sheet of ours that was renamed, or copied, belongs to the user", async () => {
    const { host, port } = openExcel({ sheets: { Trang1: [] } });
    await write(port, layout("Tổng hợp"));
    sheet(host, "Tổng hợp").name = "Bản lưu tháng 6";
    await write(port, layout("Tổng hợp"));
    expect(names(host)).toEqual(["Trang1", "Bản lưu tháng 6", "Tổng hợp"]);
  });

  it("is known again after the workbook was closed and opened", async () => {
    const { host, port } = openExcel({ sheets: { Trang1: [] } });
    await write(port, layout("Tổng hợp"));
    const later = excelHost(() => "vi");
    expect(await later.lastRun()).toBeNull();
    expect(await write(later, layout("Tổng hợp"))).toHaveProperty("sheets", 1);
    expect(names(host).filter((name) => !name.startsWith("_"))).toEqual(["Trang1", "Tổng hợp"]);
  });

  const stamp = (kind: "template" | "consolidated") =>
    stampSheet({
      kind,
      version: "1",
      profile: null,
      unit: null,
      period: null,
      asOf: null,
      to: null,
      lang: "vi",
      rowSheets: [],
      tableSheets: [],
      options: {},
      figures: [],
    });

  it("a consolidated workbook from the command line is ours by its stamp", async () => {
    const { port } = openExcel({
      sheets: { "Tổng hợp": [["cũ"]], _TongHop: { rows: stamp("consolidated").grid, visibility: "VeryHidden" } },
    });
    expect(await write(port, layout("Tổng hợp"))).toHaveProperty("sheets", 1);
    expect((await readPort(port))[0]?.grid[0]).toEqual(["TIÊU ĐỀ"]);
  });

  it("a commune's register made from a template takes no roll-up", async () => {
    const { host, port } = openExcel({
      sheets: { Sổ: [["x"]], _TongHop: { rows: stamp("template").grid, visibility: "VeryHidden" } },
    });
    expect(await write(port, layout("Tổng hợp"), stamp("consolidated"))).toEqual({
      writeRefusal: expect.stringContaining("lập theo mẫu") as string,
    });
    expect(names(host)).toEqual(["Sổ", "_TongHop"]);
  });

  it("nothing is written where the workbook's structure is protected", async () => {
    const { host, port } = openExcel({ sheets: { A: [["x"]] }, structureProtected: true });
    expect(await write(port, layout("Tổng hợp"))).toEqual({
      writeRefusal: expect.stringContaining("Bảo vệ sổ làm việc") as string,
    });
    expect(names(host)).toEqual(["A"]);
  });
});

describe("a result that is replaced", () => {
  it("keeps its place among the sheets, and comes back there", async () => {
    const { host, port } = openExcel({ sheets: { A: [["x"]] } });
    await write(port, layout("Tổng hợp", { protect: true }));
    await write(port, layout("Nguồn"));
    await write(port, layout("Tổng hợp"), layout("Phân tổ"));
    const seen = (): string[] =>
      host.book.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
    expect(seen()).toEqual(["A", "Tổng hợp", "Nguồn", "Phân tổ"]);
    await port.undo(quiet);
    expect(seen()).toEqual(["A", "Tổng hợp", "Nguồn"]);
    expect(sheet(host, "Tổng hợp").protection).not.toBeNull();
    expect(names(host)).toEqual(["A", "Tổng hợp", "Nguồn"]);
  });

  it("is kept aside unseen until the next run, which clears it away", async () => {
    const { host, port } = openExcel({ sheets: { A: [["x"]] } });
    await write(port, layout("Tổng hợp"));
    await write(port, layout("Tổng hợp"));
    const aside = host.book.sheets.filter(({ name }) => name.startsWith("_TongHop."));
    expect(aside.map(({ visibility }) => visibility)).toEqual(["VeryHidden"]);
    await port.apply([{ kind: "put-cells", sheet: "A", row: 0, column: 0, cells: [["y"]] }], "Sửa", quiet);
    expect(names(host)).toEqual(["A", "Tổng hợp"]);
  });

  it("is not brought back over a new one that the user has edited since", async () => {
    const { host, port } = openExcel({ sheets: { A: [["x"]] } });
    const stop = port.onEdit(() => undefined);
    await write(port, layout("Tổng hợp"));
    typeAsUser(host, "Tổng hợp", 4, 2, "99");
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await port.undo(quiet)).toEqual({ writeRefusal: expect.stringContaining("«Tổng hợp»") as string });
    stop();
  });

  it.each<[string, number]>([
    ["values", 2],
    ["autofitRows", 1],
    ["visibility", 3],
    ["freezeRows", 1],
    ["name", 3],
    ["name", 4],
    ["name", 5],
    ["position", 1],
    ["protect", 1],
  ])("stays whole where the host fails at %s (%s) on the way", async (member, nth) => {
    const { host, port } = openExcel({ sheets: { A: [["x"]] } });
    await write(port, layout("Tổng hợp", { protect: true, freeze: { rows: 3, columns: 0 } }));
    const before = await readPort(port);
    const wanted = [
      layout("Tổng hợp"),
      layout("Mới", { protect: true, freeze: { rows: 3, columns: 0 }, columns: [{ width: 9, look: "wrapped" }] }),
    ];
    failAt(host, member, nth);
    await expect(write(port, ...wanted)).rejects.toThrow(/Excel báo lỗi/);
    expect(await readPort(port)).toEqual(before);
    expect(names(host)).toEqual(["A", "Tổng hợp"]);
    expect((await port.lastRun())?.sheets).toBe(1);
  });

  it("is cleared of what a run left behind that Excel did not survive", async () => {
    const { host, port } = openExcel({
      sheets: { A: [["x"]], "_TongHop.new.7": { rows: [["nửa"]], visibility: "VeryHidden" } },
    });
    await write(port, layout("Tổng hợp"));
    expect(names(host)).toEqual(["A", "Tổng hợp"]);
  });
});

/** Lets the host fail at the nth action of that name from now on, once: at a set of a property or a call. */
function failAt(host: Host, member: string, nth: number): void {
  const { executeAsync } = host;
  const wanted = member.charAt(0).toUpperCase() + member.slice(1);
  let seen = 0;
  Object.assign(host, {
    executeAsync: async (...args: Parameters<typeof executeAsync>) => {
      const [, , message] = args;
      for (const action of message.Body.Actions) {
        if (action.Name !== wanted || (action.ActionType !== 3 && action.ActionType !== 4)) continue;
        seen++;
        // A member that no host has: the request stops there, as it does at any refusal.
        if (seen === nth) Object.assign(action, { Name: "FailsHere", ActionType: 3 });
      }
      return executeAsync(...args);
    },
  });
}
