import { loadClientWindow } from "./load-office-client";

// The host drives the client through names that are internal to it. When a new version of the package moves one, this
// file says which, before the other tests fail in confusing ways.
const window = loadClientWindow();
const client: object = window.OfficeExtension;
const at = (object: unknown, name: string): unknown =>
  typeof object === "object" || typeof object === "function" ? Reflect.get(object ?? {}, name) : undefined;

describe("the client library still has what the in-memory Excel drives it by", () => {
  it.each([
    ["SessionBase", "function"],
    ["CommonUtility", "function"],
    ["_testSetRichApiMessageReadyImpl", "function"],
    ["_testTriggerRichApiMessageEvent", "function"],
  ])("OfficeExtension.%s is a %s", (name, type) => {
    expect(typeof at(client, name)).toBe(type);
  });

  it("defines Excel.run, Office and CustomFunctions", () => {
    expect([
      typeof at(at(window, "Excel"), "run"),
      typeof at(window, "Office"),
      typeof at(window, "CustomFunctions"),
    ]).toEqual(["function", "object", "object"]);
  });

  it("asks an overriding session for its request executor, and sends a batch to it as plain objects", async () => {
    const bodies: unknown[] = [];
    const executeAsync = (_: string, __: number, message: { readonly Body: unknown }) => {
      bodies.push(message.Body);
      return Promise.resolve({ ErrorCode: "", ErrorMessage: "", Headers: null, Body: { Results: [] } });
    };
    window.OfficeExtension.SessionBase._overrideSession = {
      _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "http://document.localhost/", headers: {} }),
      _createRequestExecutorOrNull: () => ({ executeAsync }),
    };
    const excel = at(window, "Excel") as typeof Excel; // defined by the library just run
    const reading = excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Mẫu 01").getRange("A1");
      await context.sync();
      return range.values;
    });
    await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
    expect(bodies[0]).toMatchObject({
      Actions: expect.arrayContaining([expect.objectContaining({ ActionType: 1, ObjectPathId: 1 })]) as unknown,
      ObjectPaths: { "1": { ObjectPathType: 1 } },
    });
  });

  it("refuses members above the requirement set that is played, once the check is on", async () => {
    window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
    window.Office = { context: { requirements: { isSetSupported: () => false } } };
    const excel = at(window, "Excel") as typeof Excel; // as above
    await expect(
      excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRanges("A1");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});
