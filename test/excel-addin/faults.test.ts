import { faultOf, refusalText } from "../../excel-addin/host/faults";
import { hostTexts } from "../../excel-addin/host/texts";
import { commandTexts } from "../../excel-addin/commands/texts";
import { quiet } from "../contract/read-back";
import { closeExcel, openExcel } from "./open-excel";

afterEach(closeExcel);

const error = (code: string, message = "words of the host"): Error => Object.assign(new Error(message), { code });

describe("what the host says, in the officer's words", () => {
  it.each([
    ["AccessDenied", "", hostTexts.somethingProtected.vi],
    ["InvalidOperationInCellEditMode", "", hostTexts.typing.vi],
    ["InvalidOperation", "Excel is in cell-editing mode", hostTexts.typing.vi],
    ["InvalidOperation", "something else", null],
    ["ItemNotFound", "", hostTexts.somethingGone.vi],
    ["GeneralException", "", null],
    ["", "", null],
  ])("%s %s is refused with its remedy, or is a fault", (code, message, expected) => {
    expect(refusalText(error(code, message), "vi")).toBe(expected);
  });

  it.each([
    ["RequestPayloadSizeLimitExceeded", hostTexts.tooLarge.vi],
    ["ResponsePayloadSizeLimitExceeded", hostTexts.tooLarge.vi],
    ["ApiNotFound", hostTexts.tooOld.vi],
    ["GeneralException", "Excel báo lỗi và chưa làm xong việc này (GeneralException)."],
  ])("%s becomes one sentence with the host's as its cause", (code, expected) => {
    const fault = faultOf(error(code), "vi");
    expect(fault).toMatchObject({ message: expect.stringContaining(expected) as string, code, cause: error(code) });
  });

  it("leaves a cancelled job and a bug of ours as they are", () => {
    const bug = new TypeError("x is undefined");
    expect(faultOf(bug, "vi")).toBe(bug);
  });

  it("an error on the way of a write is told in words, and the run is not kept", async () => {
    const { host, port } = openExcel({ sheets: { A: [["x"]] } });
    const { executeAsync } = host;
    let turn = 0;
    Object.assign(host, {
      executeAsync: (...args: Parameters<typeof executeAsync>) =>
        ++turn === 3
          ? Promise.resolve({ ErrorCode: "AccessDenied", ErrorMessage: "locked", Headers: null, Body: null })
          : executeAsync(...args),
    });
    const change = { kind: "put-cells", sheet: "A", row: 0, column: 0, cells: [["y"]] } as const;
    expect(await port.apply([change], "Sửa", quiet)).toEqual({ writeRefusal: hostTexts.somethingProtected.vi });
    expect(await port.lastRun()).toBeNull();
  });
});

describe("texts", () => {
  it.each(Object.entries({ ...hostTexts, ...commandTexts }))(
    "%s is there in both languages, composed, with the same places",
    (_, { vi, en }) => {
      const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
      expect(vi).not.toBe("");
      expect(en).not.toBe("");
      expect(vi).toBe(vi.normalize("NFC"));
      expect(places(vi)).toEqual(places(en));
    },
  );
});
