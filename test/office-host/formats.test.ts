import { codeOf, onFirst, openClient } from "./open-client";

describe("formats", () => {
  beforeEach(
    () =>
      void openClient({
        A: [
          ["a", "b"],
          ["c", "d"],
        ],
      }),
  );

  it.each<[string, (format: Excel.RangeFormat) => void, string, unknown]>([
    ["a fill", (format) => void (format.fill.color = "#ffe0e0"), "fill/color", "#FFE0E0"],
    ["a bold font", (format) => void (format.font.bold = true), "font/bold", true],
    ["a font's name", (format) => void (format.font.name = "Times New Roman"), "font/name", "Times New Roman"],
    ["an alignment", (format) => void (format.horizontalAlignment = "Center"), "horizontalAlignment", "Center"],
    ["wrapped text", (format) => void (format.wrapText = true), "wrapText", true],
    ["an open cell", (format) => void (format.protection.locked = false), "protection/locked", false],
    ["a column's width", (format) => void (format.columnWidth = 120), "columnWidth", 120],
    ["a row's height", (format) => void (format.rowHeight = 30), "rowHeight", 30],
  ])("keep %s, and tell null where cells differ", async (_, write, path, expected) => {
    const read = await onFirst(async (sheet, context) => {
      write(sheet.getRange("A1").format);
      const one = sheet.getRange("A1").format.load(path);
      const mixed = sheet.getRange("A1:B2").format.load(path);
      await context.sync();
      const at = (object: object): unknown =>
        path.split("/").reduce<unknown>((inner, name) => Reflect.get(inner as object, name), object);
      return [at(one), at(mixed)];
    });
    expect(read).toEqual([expected, null]);
  });

  it("of whole columns and rows lie under those of single cells", async () => {
    const read = await onFirst(async (sheet, context) => {
      sheet.getRange("A1").numberFormat = [["0.00"]];
      sheet.getRange("A:A").format.font.italic = true;
      sheet.getRange("2:2").format.font.bold = true;
      sheet.getRange("B:B").numberFormat = "@" as never; // one for all cells, as documented
      const cells = ["A1", "A2", "A900", "B2", "B900"].map((address) => {
        const cell = sheet.getRange(address).load("numberFormat");
        cell.format.font.load("bold, italic");
        return cell;
      });
      await context.sync();
      return cells.map((cell) => [
        cell.numberFormat[0]?.[0] as unknown,
        cell.format.font.bold,
        cell.format.font.italic,
      ]);
    });
    expect(read).toEqual([
      ["0.00", false, true],
      ["General", true, true],
      ["General", false, true],
      ["@", true, false],
      ["@", false, false],
    ]);
  });

  it("draw outer and inner borders", async () => {
    const read = await onFirst(async (sheet, context) => {
      const { borders } = sheet.getRange("A1:B2").format;
      borders.getItem("EdgeTop").style = "Continuous";
      borders.getItem("InsideHorizontal").color = "#808080";
      const styles = (["EdgeTop", "EdgeBottom"] as const).flatMap((side) =>
        ["A1", "A2"].map((address) => sheet.getRange(address).format.borders.getItem(side).load("style, color")),
      );
      await context.sync();
      return styles.map(({ style, color }) => `${style} ${color}`);
    });
    expect(read).toEqual(["Continuous #000000", "Continuous #808080", "Continuous #808080", "None #000000"]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      "an alignment it does not know",
      (sheet) => void (sheet.getRange("A1").format.horizontalAlignment = "Middle" as never),
    ],
    ["a negative width", (sheet) => void (sheet.getRange("A1").format.columnWidth = -1)],
    ["a colour that is none", (sheet) => void (sheet.getRange("A1").format.fill.color = "#12")],
  ])("refuse %s", async (_, act) => {
    const acting = onFirst(async (sheet, context) => {
      act(sheet);
      await context.sync();
    });
    expect(await codeOf(acting)).toBe("InvalidArgument");
  });

  it("apply to all areas at once", async () => {
    const read = await onFirst(async (sheet, context) => {
      sheet.getRanges("A1,B2").format.fill.color = "#FF0000";
      const fills = ["A1", "B1", "B2"].map((address) => sheet.getRange(address).format.fill.load("color"));
      await context.sync();
      return fills.map((fill) => fill.color);
    });
    expect(read).toEqual(["#FF0000", "#FFFFFF", "#FF0000"]);
  });

  it("place rows and columns in points", async () => {
    const read = await onFirst(async (sheet, context) => {
      sheet.getRange("A:A").format.columnWidth = 100;
      sheet.getRange("1:1").rowHidden = true;
      const cell = sheet.getRange("B3").load("left, top, width, height");
      await context.sync();
      return [cell.left, cell.top, cell.width, cell.height];
    });
    expect(read).toEqual([100, 15, 48, 15]);
  });
});

describe("conditional formats", () => {
  beforeEach(
    () =>
      void openClient({
        A: [
          [1, 2],
          [3, 4],
        ],
      }),
  );

  it("are added over areas, found again from the whole sheet, and taken away one by one", async () => {
    const { host } = openClient({ A: [[1]] });
    await onFirst(async (sheet, context) => {
      for (const [areas, formula] of [
        ["A1:B2,D4", '=N("tong-hop")=0'],
        ["C1", "=TRUE"],
      ] as const) {
        const { custom } = sheet.getRanges(areas).conditionalFormats.add("Custom");
        custom.rule.formula = formula;
        custom.format.fill.color = "#FFC7CE";
      }
      await context.sync();
    });
    const read = await onFirst(async (sheet, context) => {
      const all = sheet.getRange().conditionalFormats.load("items/id, items/type");
      await context.sync();
      const rules = all.items.map((item) => item.custom.rule.load("formula"));
      const ranges = all.items.map((item) => item.getRanges().load("address"));
      await context.sync();
      const ours = all.items.filter((_, at) => rules[at]?.formula.includes("tong-hop"));
      for (const item of ours) item.delete();
      await context.sync();
      return rules.map((rule, at) => [rule.formula, ranges[at]?.address]);
    });
    expect(read).toEqual([
      ["=TRUE", "A!C1"],
      ['=N("tong-hop")=0', "A!A1:B2, A!D4"],
    ]);
    expect(host.book.active.conditionals.map((format) => format.props.get("custom.rule.formula"))).toEqual(["=TRUE"]);
  });

  it("leave the cells they are cleared from, and only those", async () => {
    const address = await onFirst(async (sheet, context) => {
      sheet.getRange("A1:A3").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange("A2").conditionalFormats.clearAll();
      const left = sheet.getRange("A1:A3").conditionalFormats.load("items");
      await context.sync();
      const ranges = left.items.map((item) => item.getRanges().load("address"));
      await context.sync();
      return ranges.map((range) => range.address);
    });
    expect(address).toEqual(["A!A1, A!A3"]);
  });

  it("keep data bars, and their kind's property only", async () => {
    const read = await onFirst(async (sheet, context) => {
      const format = sheet.getRange("A1:A2").conditionalFormats.add("DataBar");
      format.dataBar.upperBoundRule = { type: "Number", formula: "1" };
      format.dataBar.positiveFormat.fillColor = "#63BE7B";
      const bar = format.dataBarOrNullObject.load("upperBoundRule");
      const custom = format.customOrNullObject;
      custom.load("rule/formula");
      await context.sync();
      return [bar.upperBoundRule, custom.isNullObject];
    });
    expect(read).toEqual([{ type: "Number", formula: "1" }, true]);
    const wrong = onFirst(async (sheet, context) => {
      sheet.getRange("A1").conditionalFormats.getItemAt(0).custom.rule.formula = "=TRUE";
      await context.sync();
    });
    expect(await codeOf(wrong)).toBe("InvalidOperation");
  });
});

describe("data validation", () => {
  beforeEach(() => void openClient({ A: [["Nhật Bản"], ["Đài Loan"]], "Danh mục": [["x"]] }));

  it.each<[string, string, string]>([
    ["255 characters", "x".repeat(255), "no error"],
    ["256 characters", "x".repeat(256), "InvalidArgument"],
    ["a range, however long its values", "='Danh mục'!$A$1:$A$300", "no error"],
  ])("takes a list of %s: %#", async (_, source, expected) => {
    const acting = onFirst(async (sheet, context) => {
      sheet.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    });
    expect(await codeOf(acting)).toBe(expected);
  });

  it("is read back, also from a part of its range, and says where it differs", async () => {
    const read = await onFirst(async (sheet, context) => {
      const source = context.workbook.worksheets.getItem("Danh mục").getRange("A1:A3");
      sheet.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source } };
      sheet.getRange("A1:A9").dataValidation.prompt = {
        title: "Nước",
        message: "Chọn trong danh mục",
        showPrompt: true,
      };
      sheet.getRange("A5").dataValidation.clear();
      const part = sheet.getRange("A2:A3").dataValidation.load("rule, type, prompt");
      const none = sheet.getRange("A5").dataValidation.load("type");
      const mixed = sheet.getRange("A1:A9").dataValidation.load("type");
      await context.sync();
      return [part.rule.list?.source, part.type, part.prompt.message, none.type, mixed.type];
    });
    expect(read).toEqual(["='Danh mục'!A1:A3", "List", "Chọn trong danh mục", "None", "Inconsistent"]);
  });

  it("refuses a hint over 255 characters", async () => {
    const acting = onFirst(async (sheet, context) => {
      sheet.getRange("A1").dataValidation.prompt = { title: "", message: "x".repeat(256), showPrompt: true };
      await context.sync();
    });
    expect(await codeOf(acting)).toBe("InvalidArgument");
  });
});
