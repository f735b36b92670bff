import { openClient } from "./open-client";
import { selectAsUser, showSheetAsUser, typeAsUser } from "./user-acts";

const settle = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 5));
const b2 = { top: 1, left: 1, bottom: 1, right: 1 };

/** Registers handlers as an add-in does and returns what they are told. */
async function listen(
  register: (context: Excel.RequestContext, tell: (what: string) => Promise<void>) => unknown,
): Promise<string[]> {
  const told: string[] = [];
  await Excel.run(async (context) => {
    register(context, (what) => {
      told.push(what);
      return Promise.resolve();
    });
    await context.sync();
  });
  return told;
}

describe("events", () => {
  it("tell a sheet's and the workbook's handlers of typing, with what typing made of it", async () => {
    const { host } = openClient({ A: [["a"]], B: [] });
    const told = await listen((context, tell) => {
      context.workbook.worksheets
        .getItem("A")
        .onChanged.add((event) => tell(`sheet ${event.address} ${event.triggerSource}`));
      context.workbook.worksheets.onChanged.add((event) =>
        tell(`book ${event.address} ${event.changeType} ${event.source}`),
      );
    });
    expect(typeAsUser(host, "A", 1, 1, "001200000001")).toBe(true);
    typeAsUser(host, "B", 0, 0, "x");
    await settle();
    expect(told).toEqual(["sheet B2 Unknown", "book B2 RangeEdited Local", "book A1 RangeEdited Local"]);
    expect([...(host.book.sheets[0]?.cells.values() ?? [])]).toEqual(["a", 1200000001]);
  });

  it("tell of the add-in's own writes too, unless events are off", async () => {
    openClient({ A: [] });
    const told = await listen((context, tell) => {
      context.workbook.worksheets.onChanged.add((event) => tell(`${event.address} ${event.triggerSource}`));
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:B1").values = [["x", "y"]];
      await context.sync();
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getFirst().getRange("A2").values = [["z"]];
      await context.sync();
    });
    await settle();
    expect(told).toEqual(["A1:B1 ThisLocalAddin"]);
  });

  it("give the cells that changed as a range", async () => {
    const { host } = openClient({ "Mẫu 01": [] });
    const told = await listen((context, tell) => {
      context.workbook.worksheets.getFirst().onChanged.add((event) =>
        Excel.run(async (inner) => {
          const range = event.getRange(inner).load("values");
          await inner.sync();
          await tell(String(range.values[0]?.[0]));
        }),
      );
    });
    typeAsUser(host, "Mẫu 01", 1, 1, "xin chào");
    await settle();
    expect(told).toEqual(["xin chào"]);
  });

  it("tell of selections by all three roads", async () => {
    const { host } = openClient({ A: [], B: [] });
    const told = await listen((context, tell) => {
      context.workbook.onSelectionChanged.add(() => tell("workbook"));
      context.workbook.worksheets.onSelectionChanged.add((event) => tell(`sheets ${event.address}`));
      context.workbook.worksheets.getItem("A").onSelectionChanged.add((event) => tell(`A ${event.address}`));
    });
    selectAsUser(host, "A", b2);
    await settle();
    expect(told.sort()).toEqual(["A B2", "sheets B2", "workbook"]);
    showSheetAsUser(host, "B");
    await settle();
    expect(told).toContain("sheets A1");
  });

  it("stop when the handler is removed", async () => {
    const { host } = openClient({ A: [] });
    const told: string[] = [];
    const handlers = await Excel.run(async (context) => {
      const tell = (what: string) => () => Promise.resolve(void told.push(what));
      const added = [
        context.workbook.worksheets.onChanged.add(tell("changed")),
        context.workbook.worksheets.onSelectionChanged.add(tell("selected")),
        context.workbook.onSelectionChanged.add(tell("workbook")),
      ];
      await context.sync();
      return added;
    });
    for (const handler of handlers) {
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    }
    typeAsUser(host, "A", 0, 0, "x");
    selectAsUser(host, "A", b2);
    await settle();
    expect([told, [...host.book.registered]]).toEqual([[], []]);
  });

  it("tell of sheets that come and go", async () => {
    openClient({ A: [] });
    const told = await listen((context, tell) => {
      context.workbook.worksheets.onAdded.add(() => tell("added"));
      context.workbook.worksheets.onDeleted.add(() => tell("deleted"));
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("B").delete();
      await context.sync();
    });
    await settle();
    expect(told).toEqual(["added", "deleted"]);
  });

  it("let the add-in read what the user selected, and select for the user", async () => {
    const { host } = openClient({ A: [["a"]], B: [] });
    selectAsUser(host, "B", { top: 1, left: 1, bottom: 3, right: 2 });
    const read = await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address, worksheet/name");
      await context.sync();
      context.workbook.worksheets.getItem("A").getRange("C5").select();
      await context.sync();
      return [selected.address, cell.address, cell.worksheet.name];
    });
    expect([read, host.book.active.name, host.book.active.selection]).toEqual([
      ["B!B2:C4", "B!B2", "B"],
      "A",
      [{ row: 4, column: 2, height: 1, width: 1 }],
    ]);
  });

  it("do not fire for typing that a protected sheet refuses", async () => {
    const { host } = openClient({ A: { rows: [["a"]], protected: true } });
    const told = await listen((context, tell) =>
      context.workbook.worksheets.onChanged.add((event) => tell(event.address)),
    );
    expect(typeAsUser(host, "A", 0, 0, "x")).toBe(false);
    await settle();
    expect(told).toEqual([]);
  });
});
