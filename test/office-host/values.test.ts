import { codeOf, onFirst, openClient, written } from "./open-client";

describe("values written through the API", () => {
  beforeEach(() => void openClient({ "Mẫu 01": [] }));

  it.each<[string, unknown, string | undefined, unknown[]]>([
    ["digits become a number and lose their zeros", "001200000001", undefined, [1200000001, 1200000001, "General"]],
    ["digits stay text in a text cell", "001200000001", "@", ["001200000001", "001200000001", "@"]],
    ["a number becomes text in a text cell", 12, "@", ["12", "12", "@"]],
    [
      "more than fifteen digits are cut",
      "1234567890123456789",
      undefined,
      [1234567890123450000, 1234567890123450000, "General"],
    ],
    ["a date text is read month first", "1/2/2025", undefined, [45659, 45659, "m/d/yyyy"]],
    ["a day over twelve in the first place is no date", "13/2/2025", undefined, ["13/2/2025", "13/2/2025", "General"]],
    ["a date with dots is text", "05.06.2023", undefined, ["05.06.2023", "05.06.2023", "General"]],
    ["a year-first date is a date", "2023-06-05", undefined, [45082, 45082, "m/d/yyyy"]],
    ["a month and day take this year", "5/6", undefined, [45783, 45783, "d-mmm"]],
    ["a date keeps the format the cell had", "1/2/2025", "dd/mm/yyyy", [45659, 45659, "dd/mm/yyyy"]],
    ["a decimal point is a point", "1.5", undefined, [1.5, 1.5, "General"]],
    ["a decimal comma is no number", "1,5", undefined, ["1,5", "1,5", "General"]],
    ["a comma groups thousands", "1,500", undefined, [1500, 1500, "#,##0"]],
    ["a point never groups thousands", "1.500.000", undefined, ["1.500.000", "1.500.000", "General"]],
    ["a percentage", "60%", undefined, [0.6, 0.6, "0%"]],
    ["true is a boolean", "true", undefined, [true, true, "General"]],
    ["an error text is an error", "#N/A", undefined, ["#N/A", "#N/A", "General"]],
    ["a formula is kept and not worked out", "=1+1", undefined, [0, "=1+1", "General"]],
    ["a formula is text in a text cell", "=1+1", "@", ["=1+1", "=1+1", "@"]],
    ["an apostrophe makes text of a formula and goes", "'=1+1", undefined, ["=1+1", "=1+1", "General"]],
    ["a leading plus makes a formula", "+cmd", undefined, ["#NAME?", "=+cmd", "General"]],
    ["a signed number is a number", "-5", undefined, [-5, -5, "General"]],
    ["text stays", "Nguyễn Văn A", undefined, ["Nguyễn Văn A", "Nguyễn Văn A", "General"]],
    ["a time is a part of a day", "12:30", undefined, [0.520833333333333, 0.520833333333333, "h:mm"]],
  ])("%s", async (_, value, format, expected) => {
    const [read, formula, numberFormat] = (await written(value, format)) as unknown[];
    const close = (wanted: unknown): unknown =>
      typeof wanted === "number" ? (expect.closeTo(wanted, 12) as unknown) : wanted;
    expect([read, formula, numberFormat]).toEqual([close(expected[0]), close(expected[1]), expected[2]]);
  });

  it("leaves a cell for null and blanks it for an empty text", async () => {
    openClient({ A: [["a", "b", "c"]] });
    const values = await onFirst(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[null, "", "x"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["a", "", "x"]]);
  });

  it("gives one value to every cell", async () => {
    const values = await onFirst(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = 7 as never; // the typings know only grids, the documentation also one value
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it.each([
    ["too few columns", "A1:B1", [["a"]]],
    ["too many rows", "A1", [["a"], ["b"]]],
    ["ragged rows", "A1:B2", [["a", "b"], ["c"]]],
  ])("refuses a grid with %s", async (_, address, values) => {
    const run = onFirst(async (sheet, context) => {
      sheet.getRange(address).values = values;
      await context.sync();
    });
    expect(await codeOf(run)).toBe("InvalidArgument");
  });

  it("writes what came before a failing action, and nothing after it", async () => {
    const { host } = openClient({ A: [] });
    const run = onFirst(async (sheet, context) => {
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("A2").values = [["a", "b"]];
      sheet.getRange("A3").values = [["after"]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
    expect([...host.book.active.cells.values()]).toEqual(["before"]);
  });

  it("takes a large write in the slices the client makes of it", async () => {
    const { host } = openClient({ A: [] });
    const rows = Array.from({ length: 900 }, (_, row) =>
      Array.from({ length: 25 }, (__, column) => `ô ${row}.${column}`),
    );
    await onFirst(async (sheet, context) => {
      sheet.getRangeByIndexes(2, 1, 900, 25).values = rows;
      await context.sync();
    });
    const read = await onFirst(async (sheet, context) => {
      const used = sheet.getUsedRange(true).load("values, address");
      await context.sync();
      return { values: used.values, address: used.address };
    });
    expect(read).toEqual({ values: rows, address: "A!B3:Z902" });
    expect(host.missing).toEqual([]);
  });

  it("answers null for more than five million cells", async () => {
    const values = await onFirst(async (sheet, context) => {
      const range = sheet.getRange("A1:F1000000").load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toBeNull();
  });

  it.each([
    [45082, "dd/mm/yyyy", "05/06/2023"],
    [45082, "d-mmm-yy", "5-Jun-23"],
    [1234567.5, "#,##0", "1,234,568"],
    [-3, "0.00", "-3.00"],
    [0.605, "0.0%", "60.5%"],
    [12, "000", "012"],
    [45082.5, "yyyy-mm-dd hh:mm", "2023-06-05 12:00"],
    [0.1, "General", "0.1"],
  ])("shows %p under %s as %s", async (value, format, expected) => {
    openClient({ A: { rows: [[value]], numberFormats: [[{ top: 0, left: 0, bottom: 0, right: 0 }, format]] } });
    const text = await onFirst(async (sheet, context) => {
      const cell = sheet.getRange("A1").load("text");
      await context.sync();
      return cell.text;
    });
    expect(text).toEqual([[expected]]);
  });

  it("tells what kind each value is", async () => {
    openClient({ A: [[1, "a", true, "#N/A", null, { formula: "=NOW()", value: 3 }]] });
    const types = await onFirst(async (sheet, context) => {
      const range = sheet.getRange("A1:F1").load("valueTypes");
      await context.sync();
      return range.valueTypes;
    });
    expect(types).toEqual([["Double", "String", "Boolean", "Error", "Empty", "Double"]]);
  });
});
