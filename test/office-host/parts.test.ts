import { codeOf, onFirst, openClient } from "./open-client";
import { chartsOf } from "./user-acts";

const figures = [
  ["Xã", "Chỉ tiêu", "Đã đi"],
  ["Hòa Bình", 10, 4],
  ["Yên Sơn", 12, 15],
  ["Tân Lập", 8, 8],
];

describe("charts", () => {
  it("take their series from a table, titles and a place from the add-in", async () => {
    const { host } = openClient({ A: figures });
    await onFirst(async (sheet, context) => {
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C4"), "Columns");
      chart.title.text = "Kết quả";
      chart.axes.valueAxis.title.text = "Lao động";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.legend.position = "Bottom";
      chart.setPosition("E2", "J20");
      await context.sync();
    });
    expect(chartsOf(host)).toEqual([
      {
        sheet: "A",
        name: "Chart 1",
        type: "BarClustered",
        title: "Kết quả",
        valueAxisTitle: "Lao động",
        series: [
          { name: "Chỉ tiêu", values: "B2:B4", categories: "A2:A4" },
          { name: "Đã đi", values: "C2:C4", categories: "A2:A4" },
        ],
        at: "E2:J20",
      },
    ]);
  });

  it.each([
    ["Columns", ["Chỉ tiêu B2:B4 A2:A4", "Đã đi C2:C4 A2:A4"]],
    ["Rows", ["Hòa Bình B2:C2 B1:C1", "Yên Sơn B3:C3 B1:C1", "Tân Lập B4:C4 B1:C1"]],
    ["Auto", ["Chỉ tiêu B2:B4 A2:A4", "Đã đi C2:C4 A2:A4"]],
  ] as const)("find series and names in a table by %s", async (by, expected) => {
    const { host } = openClient({ A: figures });
    await onFirst(async (sheet, context) => {
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), by);
      await context.sync();
    });
    expect(chartsOf(host)[0]?.series.map(({ name, values, categories }) => `${name} ${values} ${categories}`)).toEqual(
      expected,
    );
  });

  it("take series one by one, also in a later sync, and go", async () => {
    const { host } = openClient({ A: figures });
    const counted = await onFirst(async (sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("B1:B4"));
      const series = chart.series.add("Đã đi");
      await context.sync();
      series.setValues(sheet.getRange("C2:C4"));
      series.setXAxisValues(sheet.getRange("A2:A4"));
      chart.series.getItemAt(0).delete();
      const count = chart.series.getCount();
      chart.load("name");
      await context.sync();
      return [count.value, chart.name];
    });
    expect(counted).toEqual([1, "Chart 1"]);
    expect(chartsOf(host)[0]?.series).toEqual([{ name: "Đã đi", values: "C2:C4", categories: "A2:A4" }]);
    await onFirst(async (sheet, context) => {
      sheet.charts.getItem("Chart 1").delete();
      await context.sync();
    });
    expect(chartsOf(host)).toEqual([]);
  });
});

describe("parts of a sheet", () => {
  beforeEach(() => void openClient({ A: figures }));

  it.each<[string, (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void, string]>([
    ["rows", (panes) => panes.freezeRows(2), "A!1:2"],
    ["columns", (panes) => panes.freezeColumns(1), "A!A:A"],
    ["both", (panes, sheet) => panes.freezeAt(sheet.getRange("A1:B3")), "A!A1:B3"],
  ])("freeze %s", async (_, act, expected) => {
    const address = await onFirst(async (sheet, context) => {
      act(sheet.freezePanes, sheet);
      const place = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return place.address;
    });
    expect(address).toBe(expected);
  });

  it("put filter buttons on a range, and take them off", async () => {
    const read = await onFirst(async (sheet, context) => {
      sheet.autoFilter.apply(sheet.getRange("A1:C4"));
      const range = sheet.autoFilter.getRangeOrNullObject().load("address");
      await context.sync();
      sheet.autoFilter.remove();
      const none = sheet.autoFilter.getRangeOrNullObject();
      sheet.autoFilter.load("enabled");
      await context.sync();
      return [range.address, none.isNullObject, sheet.autoFilter.enabled];
    });
    expect(read).toEqual(["A!A1:C4", true, false]);
  });

  it("keep the page's layout and its repeated rows", async () => {
    const read = await onFirst(async (sheet, context) => {
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      sheet.pageLayout.load("orientation, zoom");
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      return [sheet.pageLayout.orientation, sheet.pageLayout.zoom, rows.address];
    });
    expect(read).toEqual(["Landscape", { horizontalFitToPages: 1 }, "A!1:2"]);
  });
});

describe("what the workbook keeps", () => {
  beforeEach(() => void openClient({ A: figures }));

  it("are settings of any shape, replaced by key, deleted", async () => {
    const read = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("lựa chọn", { kỳ: "2025-06" });
      settings.add("lựa chọn", { kỳ: "2025-12" });
      settings.add("khác", 1);
      settings.getItem("khác").delete();
      const kept = settings.getItemOrNullObject("lựa chọn").load("value");
      const gone = settings.getItemOrNullObject("khác");
      await context.sync();
      return [kept.value as unknown, gone.isNullObject];
    });
    expect(read).toEqual([{ kỳ: "2025-12" }, true]);
  });

  it("are names for cells, by which they are reached", async () => {
    const read = await onFirst(async (sheet, context) => {
      context.workbook.names.add("Chỉ_tiêu", sheet.getRange("B2:B4"));
      const item = context.workbook.names.getItem("chỉ_tiêu").load("name, formula, scope");
      const range = item.getRange().load("address");
      const byName = sheet.getRange("Chỉ_tiêu").load("address");
      await context.sync();
      return [item.name, item.formula as unknown, item.scope, range.address, byName.address];
    });
    expect(read).toEqual(["Chỉ_tiêu", "=A!B2:B4", "Workbook", "A!B2:B4", "A!B2:B4"]);
  });

  it.each([
    ["with a space", "a b", "InvalidArgument"],
    ["that is a cell's", "B2", "InvalidArgument"],
    ["that is taken", "có", "ItemAlreadyExists"],
  ])("are no names %s", async (_, name, expected) => {
    const acting = Excel.run(async (context) => {
      context.workbook.names.add("có", "=1");
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
    expect(await codeOf(acting)).toBe(expected);
  });

  it("are document settings of the common API, which unknown members of are named", () => {
    Office.context.document.settings.set("a", [1]);
    expect(Office.context.document.settings.get("a")).toEqual([1]);
    expect(() => Office.context.document.bindings).toThrow(
      "NotImplemented: the in-memory Office has no Office.context.document.bindings",
    );
  });
});
