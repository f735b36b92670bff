import { codeOf, openClient } from "./open-client";

const three = { "Mẫu 01": [["a"]], "Sổ theo dõi": [], Ẩn: { rows: [], visibility: "Hidden" as const } };

function run<Result>(
  batch: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run((context) => batch(context.workbook.worksheets, context));
}

describe("worksheets", () => {
  beforeEach(() => void openClient(three));

  it("are found by name whatever the letter case, and missing ones are null objects all the way down", async () => {
    const found = await run(async (sheets, context) => {
      const named = sheets.getItem("mẫu 01").load("name");
      const missing = sheets.getItemOrNullObject("Không có");
      const below = missing.getRange("A1").load("values");
      await context.sync();
      return [named.name, missing.isNullObject, below.isNullObject];
    });
    expect(found).toEqual(["Mẫu 01", true, true]);
  });

  it("name the statement that asked for a missing one", async () => {
    const missing = run(async (sheets, context) => {
      sheets.getItem("Không có").load("name");
      await context.sync();
    });
    await expect(missing).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: {
        statement: expect.stringContaining("getItem(") as unknown,
        errorLocation: "WorksheetCollection.getItem",
      },
    });
  });

  it("load as a collection, with what hangs on them", async () => {
    const listed = await run(async (sheets, context) => {
      sheets.load("items/name, items/visibility, items/position, items/protection/protected");
      await context.sync();
      return sheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position, sheet.protection.protected]);
    });
    expect(listed).toEqual([
      ["Mẫu 01", "Visible", 0, false],
      ["Sổ theo dõi", "Visible", 1, false],
      ["Ẩn", "Hidden", 2, false],
    ]);
  });

  it.each(["items/name", ["items/name"], { name: true }, "items"])("load by %p", async (names) => {
    const listed = await run(async (sheets, context) => {
      sheets.load(names as string);
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(listed).toEqual(["Mẫu 01", "Sổ theo dõi", "Ẩn"]);
  });

  it("are added last and not shown, and are reached again in a later sync by what add returned", async () => {
    const { host } = openClient(three);
    const added = await run(async (sheets, context) => {
      const sheet = sheets.add("Kết quả");
      await context.sync();
      sheet.getRange("A1").values = [["mới"]];
      sheet.load("position");
      await context.sync();
      return sheet.position;
    });
    expect([added, host.book.active.name, host.book.sheets.at(-1)?.cells.size]).toEqual([3, "Mẫu 01", 1]);
  });

  it.each([
    ["over 31 characters", "x".repeat(32), "InvalidArgument"],
    ["31 characters", "x".repeat(31), "no error"],
    ["empty", "", "InvalidArgument"],
    ["with a colon", "a:b", "InvalidArgument"],
    ["with brackets", "a[1]", "InvalidArgument"],
    ["with a slash", "01/2025", "InvalidArgument"],
    ["with a question mark", "a?", "InvalidArgument"],
    ["that begins with an apostrophe", "'a", "InvalidArgument"],
    ["with an apostrophe inside", "K'Ho", "no error"],
    ["of another sheet in other letters", "SỔ THEO DÕI", "ItemAlreadyExists"],
    ["of its own in other letters", "MẪU 01", "no error"],
  ])("take or refuse a name %s", async (_, name, expected) => {
    const renaming = run(async (sheets, context) => {
      sheets.getItem("Mẫu 01").name = name;
      await context.sync();
    });
    expect(await codeOf(renaming)).toBe(expected);
  });

  it.each<[string, (sheets: Excel.WorksheetCollection) => void, string]>([
    ["deleting one of several", (sheets) => sheets.getItem("Mẫu 01").delete(), "no error"],
    ["deleting a hidden one", (sheets) => sheets.getItem("Ẩn").delete(), "no error"],
    [
      "deleting a very hidden one",
      (sheets) => {
        sheets.getItem("Ẩn").visibility = "VeryHidden";
        sheets.getItem("Ẩn").delete();
      },
      "InvalidOperation",
    ],
    [
      "deleting the last that is shown",
      (sheets) => {
        sheets.getItem("Mẫu 01").delete();
        sheets.getItem("Sổ theo dõi").delete();
      },
      "InvalidOperation",
    ],
    [
      "hiding the last that is shown",
      (sheets) => {
        sheets.getItem("Mẫu 01").visibility = "Hidden";
        sheets.getItem("Sổ theo dõi").visibility = "Hidden";
      },
      "InvalidOperation",
    ],
    ["showing a hidden one to the user", (sheets) => sheets.getItem("Ẩn").activate(), "InvalidOperation"],
    ["a place beyond the last", (sheets) => void (sheets.getItem("Ẩn").position = 3), "InvalidArgument"],
  ])("%s", async (_, act, expected) => {
    const acting = run(async (sheets, context) => {
      act(sheets);
      await context.sync();
    });
    expect(await codeOf(acting)).toBe(expected);
  });

  it("show the next one when the active one goes", async () => {
    const { host } = openClient(three);
    await run(async (sheets, context) => {
      sheets.getItem("Mẫu 01").delete();
      await context.sync();
    });
    expect(host.book.active.name).toBe("Sổ theo dõi");
  });

  it("move, and keep a tab colour and notes of the add-in", async () => {
    const read = await run(async (sheets, context) => {
      const sheet = sheets.getItem("Ẩn");
      sheet.position = 0;
      sheet.tabColor = "#FF0000";
      sheet.customProperties.add("nguon", "tong-hop");
      const property = sheet.customProperties.getItemOrNullObject("NGUON").load("value");
      const other = sheet.customProperties.getItemOrNullObject("khac");
      sheet.load("tabColor");
      const first = sheets.getFirst().load("name");
      await context.sync();
      return [first.name, sheet.tabColor, property.value, other.isNullObject];
    });
    expect(read).toEqual(["Ẩn", "#FF0000", "tong-hop", true]);
  });
});

describe("protection", () => {
  const locked = {
    Khóa: { rows: [["a", "b"]], protected: true, unlocked: [{ top: 0, left: 1, bottom: 0, right: 1 }] },
    "Mật khẩu": { rows: [["a"]], protected: { password: "bí mật" } },
  };
  beforeEach(() => void openClient(locked));

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["a value into a locked cell", (sheet) => void (sheet.getRange("A1").values = [["x"]]), "AccessDenied"],
    ["a value into an open cell", (sheet) => void (sheet.getRange("B1").values = [["x"]]), "no error"],
    ["a value over both", (sheet) => void (sheet.getRange("A1:B1").values = [["x", "y"]]), "AccessDenied"],
    ["a fill", (sheet) => void (sheet.getRange("B1").format.fill.color = "#FF0000"), "AccessDenied"],
    ["a number format", (sheet) => void (sheet.getRange("B1").numberFormat = [["@"]]), "AccessDenied"],
    ["a conditional format", (sheet) => void sheet.getRange("B1").conditionalFormats.add("Custom"), "AccessDenied"],
    [
      "looking for formulas",
      (sheet) => void sheet.getRange("A1:B1").getSpecialCellsOrNullObject("Formulas"),
      "AccessDenied",
    ],
    ["protecting again", (sheet) => sheet.protection.protect(), "InvalidOperation"],
    ["renaming", (sheet) => void (sheet.name = "Mở"), "no error"],
    [
      "a value after unprotecting",
      (sheet) => {
        sheet.protection.unprotect();
        sheet.getRange("A1").values = [["x"]];
      },
      "no error",
    ],
  ])("of a sheet and %s", async (_, act, expected) => {
    const acting = Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Khóa"));
      await context.sync();
    });
    expect(await codeOf(acting)).toBe(expected);
  });

  it.each([
    ["sai", "AccessDenied"],
    [undefined, "AccessDenied"],
    ["bí mật", "no error"],
  ])("opens with its password only: %p gives %s", async (password, expected) => {
    const acting = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Mật khẩu").protection.unprotect(password);
      await context.sync();
    });
    expect(await codeOf(acting)).toBe(expected);
  });

  it("allows what it was told to allow", async () => {
    const acting = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Khóa");
      sheet.protection.unprotect();
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange("A1").format.fill.color = "#FF0000";
      await context.sync();
    });
    expect(await codeOf(acting)).toBe("no error");
  });

  it("of the workbook keeps sheets from coming, going and changing names", async () => {
    const acts: ((sheets: Excel.WorksheetCollection) => void)[] = [
      (sheets) => void sheets.add("Mới"),
      (sheets) => sheets.getItem("Khóa").delete(),
      (sheets) => void (sheets.getItem("Khóa").name = "Mở"),
      (sheets) => void (sheets.getItem("Khóa").visibility = "Hidden"),
    ];
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const codes = [];
    for (const act of acts) {
      codes.push(
        await codeOf(
          Excel.run(async (context) => {
            act(context.workbook.worksheets);
            await context.sync();
          }),
        ),
      );
    }
    expect(codes).toEqual(acts.map(() => "AccessDenied"));
  });
});
