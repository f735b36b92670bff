import type { Workbook } from "../../core";
import { plainSheet } from "../../core";
import { makeHost } from "./host";
import { codeOf, onFirst, openClient } from "./open-client";
import { snapshotOfHost, hostOfSnapshot } from "./snapshot-host";
import { utf8Length } from "./traffic";

describe("what the host does not have", () => {
  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["Worksheet.shapes", (sheet) => sheet.shapes.load("items")],
    ["Range.sort", (sheet) => sheet.getRange("A1").sort.apply([{ key: 0 }])],
    ["Range.delete()", (sheet) => sheet.getRange("A1").delete("Up")],
    ["Range.style to set", (sheet) => void (sheet.getRange("A1").style = "Good")],
    ["Range.formulasR1C1 to load", (sheet) => sheet.getRange("A1").load("formulasR1C1")],
    ["RangeFormat.autoIndent to load", (sheet) => sheet.getRange("A1").format.load("autoIndent")],
    ['ConditionalFormatCollection.add("IconSet")', (sheet) => sheet.getRange("A1").conditionalFormats.add("IconSet")],
    [
      "Chart.pivotOptions",
      (sheet) => sheet.charts.add("Line", sheet.getRange("A1:A2")).pivotOptions.load("showAxisFieldButtons"),
    ],
    [
      "number format # ?/?",
      (sheet) => {
        sheet.getRange("A1").numberFormat = [["# ?/?"]];
        sheet.getRange("A1").load("text");
      },
    ],
  ])("is named: %s", async (name, act) => {
    const { host } = openClient({ A: [[1]] });
    const acting = onFirst(async (sheet, context) => {
      act(sheet);
      await context.sync();
    });
    await expect(acting).rejects.toMatchObject({
      code: "NotImplemented",
      message: `The in-memory Excel has no ${name}.`,
    });
    expect(host.missing).toEqual([name]);
  });
});

describe("traffic", () => {
  it("counts requests and the bytes of each, both ways", async () => {
    const { host } = openClient({ A: [["ấ"]] });
    host.resetTraffic();
    await onFirst(async (sheet, context) => {
      sheet.getRange("A1").untrack().load("values");
      await context.sync();
    });
    const { requests, sent, received, each } = host.traffic;
    expect(requests).toBe(1);
    expect(each).toEqual([{ sent, received }]);
    expect(sent).toBeGreaterThan(300);
    expect(received).toBeGreaterThan(100);
  });

  it("adds one request at the end of a run that kept ranges", async () => {
    const { host } = openClient({ A: [["a"]] });
    host.resetTraffic();
    await onFirst(async (sheet, context) => {
      sheet.getRange("A1").load("values");
      await context.sync();
    });
    expect(host.traffic.requests).toBe(2);
  });

  it.each(["abc", "xã Hòa Bình", "ế", "😀", "a😀ế\u{10FFFF}"])("measures %p as UTF-8", (text) => {
    expect(utf8Length(text)).toBe(Buffer.byteLength(text, "utf8"));
  });
});

describe("a snapshot", () => {
  const workbook: Workbook = {
    file: "xa.xlsx",
    sha256: null,
    savedOn: null,
    sheets: [
      {
        ...plainSheet("Mẫu 01", [
          ["CCCD", null, "Ngày"],
          ["001200000001", 45082, null],
          [null, "#N/A", true],
        ]),
        merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
        hiddenRows: [2],
        hiddenColumns: [1],
        formulas: [{ row: 1, column: 1 }],
      },
      { ...plainSheet("Danh mục", []), hidden: true },
    ],
  };

  it("opens in the host and comes back the same", () => {
    expect(snapshotOfHost(hostOfSnapshot(workbook))).toEqual(workbook);
  });

  it.each(["Xã 'Mới'", "a/b", "x".repeat(32)])("cannot have a sheet called %p", (name) => {
    expect(() => makeHost({ sheets: { [name]: [] } })).toThrow(`Excel cannot hold a sheet called «${name}».`);
  });

  it("needs a sheet that is shown", () => {
    expect(() => makeHost({ sheets: { A: { rows: [], visibility: "Hidden" } } })).toThrow(
      "A workbook needs a sheet that is shown.",
    );
  });
});

describe("what a grid is told", () => {
  it("is each change once, after the request, until it stops listening", async () => {
    const { host } = openClient({ A: [] });
    const told: string[] = [];
    const stop = host.onHostChange((changes) => told.push(changes.map((change) => change.kind).join("+")));
    const act = () =>
      onFirst(async (sheet, context) => {
        sheet.getRange("A1").values = [["x"]];
        sheet.getRange("A1").format.fill.color = "#FF0000";
        await context.sync();
      });
    await act();
    stop();
    await act();
    expect(told).toEqual(["cells+sheets+sheets"]);
  });
});

describe("what the add-in registers", () => {
  it("are its commands, its custom functions, and showing its pane", async () => {
    const { client } = openClient({ A: [] });
    Office.actions.associate("check", () => "đã kiểm tra");
    CustomFunctions.associate("TYLE", (a: number, b: number) => a / b);
    await Office.addin.showAsTaskpane();
    const info = await Office.onReady();
    expect([[...client.commands.keys()], [...client.functions.keys()], client.taskpane.shown, info.host]).toEqual([
      ["check"],
      ["TYLE"],
      true,
      "Excel",
    ]);
  });

  it("takes nothing it does not know", async () => {
    openClient({ A: [] });
    expect(() => void Reflect.get(Office.addin, "beforeDocumentCloseNotification")).toThrow("NotImplemented");
    expect(await codeOf(Promise.reject(new Error("x")))).toBe("Error: x");
  });
});
