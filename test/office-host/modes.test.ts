import { modes } from "./modes";
import { codeOf, onFirst, openClient } from "./open-client";

const write = (rows: number) =>
  onFirst(async (sheet, context) => {
    const row = Array.from({ length: 25 }, (_, column) => `Nguyễn Văn ${column} xã Hòa Bình`);
    sheet.getRangeByIndexes(0, 0, rows, 25).values = Array.from({ length: rows }, () => row);
    await context.sync();
  });

describe("the modes", () => {
  it.each<[keyof typeof modes, string, (sheet: Excel.Worksheet) => unknown, string]>([
    ["older", "1.7", (sheet) => sheet.getRangeByIndexes(0, 0, 1, 1).load("values"), "no error"],
    ["older", "1.8", (sheet) => sheet.getRange("A1").dataValidation.load("type"), "ApiNotFound"],
    ["api18", "1.8", (sheet) => sheet.getRange("A1").dataValidation.load("type"), "no error"],
    ["api18", "1.9", (sheet) => sheet.getRanges("A1"), "ApiNotFound"],
    ["excel2021", "1.9", (sheet) => sheet.getRanges("A1").load("address"), "no error"],
    ["excel2021", "1.12", (sheet) => sheet.customProperties.add("a", "b"), "no error"],
    ["excel2021", "1.15", (sheet) => sheet.getRange("A1").getDependents(), "ApiNotFound"],
  ])("%s answers a member of ExcelApi %s", async (name, _, act, expected) => {
    openClient({ A: [["a"]] }, modes[name]);
    const acting = onFirst(async (sheet, context) => {
      act(sheet);
      await context.sync();
    });
    expect(await codeOf(acting)).toBe(expected);
  });

  it.each<[keyof typeof modes, string, string, boolean]>([
    ["excel2021", "ExcelApi", "1.14", true],
    ["excel2021", "ExcelApi", "1.15", false],
    ["excel2021", "SharedRuntime", "1.1", true],
    ["excel2021", "SharedRuntime", "1.2", false],
    ["older", "SharedRuntime", "1.1", false],
    ["web", "CustomFunctionsRuntime", "1.5", true],
    ["web", "ExcelApiDesktop", "1.1", false],
  ])("%s says whether %s %s is there", (name, set, version, expected) => {
    openClient({ A: [] }, modes[name]);
    expect(Office.context.requirements.isSetSupported(set, version)).toBe(expected);
  });

  it("web refuses a request over 5 MB whole", async () => {
    const { host } = openClient({ A: [] }, modes.web);
    expect(await codeOf(write(7000))).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.book.active.cells.size).toBe(0);
  });

  it("web refuses an answer over 5 MB", async () => {
    openClient(
      { A: Array.from({ length: 7000 }, () => Array.from({ length: 25 }, () => "Nguyễn Văn A xã Hòa Bình")) },
      modes.web,
    );
    const reading = onFirst(async (sheet, context) => {
      sheet.getUsedRange().load("values");
      await context.sync();
    });
    expect(await codeOf(reading)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("the desktop takes what the web refuses", async () => {
    openClient({ A: [] });
    expect(await codeOf(write(7000))).toBe("no error");
  });

  it("cell-edit mode refuses a batch whole, unless it waits", async () => {
    const { host } = openClient({ A: [] });
    host.setEditing(true);
    expect(await codeOf(write(1))).toBe("InvalidOperationInCellEditMode");
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["sau"]];
      await context.sync();
    }).then(() => (done = true));
    await new Promise((resolve) => void setTimeout(resolve, 5));
    expect([done, host.book.active.cells.size]).toEqual([false, 0]);
    host.setEditing(false);
    await waiting;
    expect([...host.book.active.cells.values()]).toEqual(["sau"]);
  });

  it("give the language and the platform", () => {
    openClient({ A: [] }, modes.web);
    expect([Office.context.displayLanguage, Office.context.platform]).toEqual(["vi-VN", "OfficeOnline"]);
  });
});
