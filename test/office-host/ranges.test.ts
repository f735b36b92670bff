import { codeOf, onFirst, openClient } from "./open-client";

const table = [
  ["Họ tên", "Năm sinh", null],
  ["Nguyễn Văn A", 1995, { formula: "=B2+1", value: 1996 }],
  ["Trần Thị B", null, { formula: "=B3+1", value: 1 }],
];

const addressOf = (pick: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas): Promise<string> =>
  onFirst(async (sheet, context) => {
    const range = pick(sheet).load("address");
    await context.sync();
    return range.isNullObject ? "null object" : range.address;
  });

describe("ranges", () => {
  beforeEach(() => void openClient({ "Mẫu 01": table }));

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas, string]>([
    ["an address", (sheet) => sheet.getRange("$b$2:c3"), "'Mẫu 01'!B2:C3"],
    ["an address from its other corner", (sheet) => sheet.getRange("C3:B2"), "'Mẫu 01'!B2:C3"],
    ["whole columns", (sheet) => sheet.getRange("A:C"), "'Mẫu 01'!A:C"],
    ["whole rows", (sheet) => sheet.getRange("5:5"), "'Mẫu 01'!5:5"],
    ["indexes", (sheet) => sheet.getRangeByIndexes(1, 0, 2, 3), "'Mẫu 01'!A2:C3"],
    ["a cell of the sheet", (sheet) => sheet.getCell(2, 1), "'Mẫu 01'!B3"],
    ["a cell of a range, even outside it", (sheet) => sheet.getRange("B2:C3").getCell(5, 0), "'Mẫu 01'!B7"],
    ["a row of a range", (sheet) => sheet.getRange("B2:C9").getRow(1), "'Mẫu 01'!B3:C3"],
    ["a column of a range", (sheet) => sheet.getRange("B2:C9").getColumn(1), "'Mẫu 01'!C2:C9"],
    ["a bounding rectangle", (sheet) => sheet.getRange("A1").getBoundingRect("C9"), "'Mẫu 01'!A1:C9"],
    ["a larger range", (sheet) => sheet.getRange("A1").getResizedRange(2, 1), "'Mẫu 01'!A1:B3"],
    ["an offset", (sheet) => sheet.getRange("A1:B2").getOffsetRange(1, 2), "'Mẫu 01'!C2:D3"],
    ["the last cell", (sheet) => sheet.getRange("A1:B2").getLastCell(), "'Mẫu 01'!B2"],
    ["an intersection", (sheet) => sheet.getRange("A1:B2").getIntersectionOrNullObject("B2:C3"), "'Mẫu 01'!B2"],
    ["no intersection", (sheet) => sheet.getRange("A1:B2").getIntersectionOrNullObject("D4"), "null object"],
    ["the used range", (sheet) => sheet.getUsedRange(), "'Mẫu 01'!A1:C3"],
    ["the used range of a part", (sheet) => sheet.getRange("B:B").getUsedRangeOrNullObject(true), "'Mẫu 01'!B1:B2"],
    [
      "no used range in an empty part",
      (sheet) => sheet.getRange("F1:G9").getUsedRangeOrNullObject(true),
      "null object",
    ],
    ["formulas", (sheet) => sheet.getRange("A1:C3").getSpecialCellsOrNullObject("Formulas"), "'Mẫu 01'!C2:C3"],
    [
      "number constants",
      (sheet) => sheet.getRange("A1:C3").getSpecialCellsOrNullObject("Constants", "Numbers"),
      "'Mẫu 01'!B2",
    ],
    ["no formulas", (sheet) => sheet.getRange("A1:B3").getSpecialCellsOrNullObject("Formulas"), "null object"],
    [
      "areas of a sheet with a comma in its name",
      (sheet) => {
        sheet.name = "Xã A, xã B";
        return sheet.getRanges("'Xã A, xã B'!A1, 'Xã A, xã B'!C3");
      },
      "'Xã A, xã B'!A1, 'Xã A, xã B'!C3",
    ],
    ["areas", (sheet) => sheet.getRanges("A1, B2:C3;E5"), "'Mẫu 01'!A1, 'Mẫu 01'!B2:C3, 'Mẫu 01'!E5"],
  ])("are reached by %s", async (_, pick, expected) => {
    expect(await addressOf(pick)).toBe(expected);
  });

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas, string]>([
    ["no address at all", (sheet) => sheet.getRange("bảng"), "InvalidArgument"],
    ["a row beyond the sheet", (sheet) => sheet.getRange("A1048577"), "InvalidArgument"],
    ["indexes beyond the sheet", (sheet) => sheet.getRangeByIndexes(0, 16_384, 1, 1), "InvalidArgument"],
    ["a step off the sheet", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0), "InvalidArgument"],
    ["8,193 characters of areas", (sheet) => sheet.getRanges(`${"A1,".repeat(2730)}A12`), "InvalidArgument"],
    ["8,192 characters of areas", (sheet) => sheet.getRanges(`${"A1,".repeat(2730)}A1`), "no error"],
  ])("refuse %s", async (_, pick, expected) => {
    expect(await codeOf(addressOf(pick))).toBe(expected);
  });

  it("count formats as used unless only values are asked for", async () => {
    openClient({ A: [["a"]] });
    const used = await onFirst(async (sheet, context) => {
      sheet.getRange("D5").format.fill.color = "#FF0000";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      await context.sync();
      return [all.address, values.address];
    });
    expect(used).toEqual(["A!A1:D5", "A!A1"]);
  });

  it("have no used range on a blank sheet, or A1 where one must be", async () => {
    openClient({ A: [] });
    const used = await onFirst(async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject();
      const one = sheet.getUsedRange().load("address");
      await context.sync();
      return [none.isNullObject, one.address];
    });
    expect(used).toEqual([true, "A!A1"]);
  });

  it("quote a sheet's name where it is no plain word", async () => {
    openClient({ "K'Ho": [], Sổ: [], A1: [] });
    const addresses = await Excel.run(async (context) => {
      const ranges = ["K'Ho", "Sổ", "A1"].map((name) =>
        context.workbook.worksheets.getItem(name).getRange("B2").load("address"),
      );
      await context.sync();
      return ranges.map((range) => range.address);
    });
    expect(addresses).toEqual(["'K''Ho'!B2", "Sổ!B2", "'A1'!B2"]);
  });

  it("are kept from one sync to the next and let go at the end of the run", async () => {
    const { host } = openClient({ A: [["a"]] });
    const value = await onFirst(async (sheet, context) => {
      const range = sheet.getUsedRange();
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect([value, host.book.references.size]).toEqual([[["a"]], 0]);
  });

  it("merge, keep the first value only, and are found by the cells they touch", async () => {
    openClient({ A: [["a", "b", "c"]] });
    const merged = await onFirst(async (sheet, context) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("B1").values = [["lost"]];
      const areas = sheet.getRange("B1:C1").getMergedAreasOrNullObject().load("address");
      const none = sheet.getRange("C1").getMergedAreasOrNullObject();
      const values = sheet.getRange("A1:C1").load("values");
      await context.sync();
      return [areas.address, none.isNullObject, values.values];
    });
    expect(merged).toEqual(["A!A1:B1", true, [["a", "", "c"]]]);
  });

  it("clear contents, formats or all", async () => {
    openClient({ A: [["a", "b", "c"]] });
    const left = await onFirst(async (sheet, context) => {
      sheet.getRange("A1:C1").format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      sheet.getRange("C1").clear();
      const values = sheet.getRange("A1:C1").load("values");
      const bold = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).format.font.load("bold"));
      await context.sync();
      return [values.values, bold.map((font) => font.bold)];
    });
    expect(left).toEqual([[["", "b", ""]], [true, false, false]]);
  });

  it("hide rows and columns, and tell where parts differ", async () => {
    openClient({ A: { rows: [["a"], ["b"], ["c"]], hiddenRows: [1] } });
    const read = await onFirst(async (sheet, context) => {
      sheet.getRange("C:C").columnHidden = true;
      const mixed = sheet.getRange("A1:A3").load("rowHidden");
      const hidden = sheet.getRange("A2").load("rowHidden");
      const column = sheet.getRange("C1").load("columnHidden");
      const rows = sheet.getRange("A1:A3").getRowProperties({ rowHidden: true });
      const visible = sheet.getRange("A1:D3").getSpecialCellsOrNullObject("Visible").load("address");
      await context.sync();
      return [mixed.rowHidden, hidden.rowHidden, column.columnHidden, rows.value, visible.address];
    });
    expect(read).toEqual([
      null,
      true,
      true,
      [{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }],
      "A!A1:B1, A!D1, A!A3:B3, A!D3",
    ]);
  });

  it("link, and show the text of the link", async () => {
    openClient({ A: [["Xem"]] });
    const read = await onFirst(async (sheet, context) => {
      sheet.getRange("A1").hyperlink = { documentReference: "'Mẫu 01'!B2" };
      sheet.getRange("A2").hyperlink = { documentReference: "A!A1", textToDisplay: "Về đầu" };
      const cells = sheet.getRange("A1:A2").load("values");
      const link = sheet.getRange("A1").load("hyperlink");
      await context.sync();
      return [cells.values, link.hyperlink];
    });
    expect(read).toEqual([[["Xem"], ["Về đầu"]], { documentReference: "'Mẫu 01'!B2" }]);
  });

  it("in areas, can be walked and counted", async () => {
    const read = await onFirst(async (sheet, context) => {
      const areas = sheet.getRanges("A1:B2,D4").load("areaCount, cellCount");
      areas.areas.load("items/address");
      await context.sync();
      return [areas.areaCount, areas.cellCount, areas.areas.items.map((area) => area.address)];
    });
    expect(read).toEqual([2, 5, ["'Mẫu 01'!A1:B2", "'Mẫu 01'!D4"]]);
  });
});
