import { functionIds } from "../../excel-addin/functions/function-ids";
import { registerFunctions } from "../../excel-addin/functions/register";
import { callFunction, customFunctions, type FunctionResult, type Language, toSerial } from "../../core";
import { functionsJson } from "../../scripts/build-functions-json";
import { makeHost } from "../office-host/host";
import { loadOfficeClient, type OfficeClient } from "../office-host/load-office-client";

type Called = (...args: readonly unknown[]) => Promise<readonly (readonly unknown[])[]>;

const calls: (readonly unknown[])[] = [];
let answer: (id: string, args: readonly unknown[]) => Promise<FunctionResult>;
let client: OfficeClient;

const inCore = (id: string, args: readonly unknown[]): Promise<FunctionResult> =>
  Promise.resolve(callFunction(id, args, { today: toSerial(2024, 12, 14), lang: "vi" }));

beforeEach(() => {
  client = loadOfficeClient(makeHost({ sheets: { Sổ: [] } }));
  calls.length = 0;
  answer = inCore;
  registerFunctions(
    (id, args) => {
      // What a worker could not be sent would throw here.
      calls.push(structuredClone([id, ...args]));
      return answer(id, args);
    },
    () => "vi",
  );
});

afterEach(() => {
  client.close();
});

function inCell(id: string, ...args: readonly unknown[]): ReturnType<Called> {
  const run = client.functions.get(id);
  if (run === undefined) throw new Error(`${id} is not associated`);
  return (run as unknown as Called)(...args);
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[];
}

const described = (lang: Language): readonly Described[] =>
  (JSON.parse(functionsJson(lang)) as { readonly functions: readonly Described[] }).functions;

test("every function that Excel is told of is answered, and none besides", () => {
  expect([...client.functions.keys()]).toEqual(described("vi").map(({ id }) => id));
});

test("the panel knows how many arguments each function takes", () => {
  expect(functionIds).toEqual(Object.fromEntries(customFunctions.map(({ id, parameters }) => [id, parameters.length])));
});

test("both languages describe the same functions under the same names", () => {
  const bones = (lang: Language): unknown =>
    described(lang).map(({ id, name, parameters }) => [id, name, parameters.map(({ optional }) => optional)]);
  expect(bones("en")).toEqual(bones("vi"));
});

describe.each(["vi", "en"] as const)("described in %s", (lang) => {
  test.each(described(lang))("$id keeps the limits of Excel", ({ id, name, description, parameters }) => {
    // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
    expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
    expect(name).toBe(id);
    expect(description.length).toBeLessThanOrEqual(255);
    const names = parameters.map((parameter) => parameter.name);
    expect(new Set(names).size).toBe(names.length);
    for (const parameter of names) expect(parameter).toMatch(/^[\p{L}\p{N}_]+$/u);
    // Nothing required may follow what may be left out.
    const firstOptional = parameters.findIndex(({ optional }) => optional === true);
    expect(parameters.slice(firstOptional === -1 ? parameters.length : firstOptional)).toEqual(
      parameters.filter(({ optional }) => optional === true),
    );
    for (const text of [description, ...names, ...parameters.map((parameter) => parameter.description)])
      expect(text).toBe(text.normalize("NFC"));
  });
});

test("a range is answered cell by cell, and blank cells stay blank rather than 0", async () => {
  expect(await inCell("NUOC", [["Nhật"], [""], ["dai loan"]])).toEqual([["Nhật Bản"], [""], ["Đài Loan (Trung Quốc)"]]);
});

test("what cannot be answered is #VALUE! with a Vietnamese sentence", async () => {
  const error: unknown = await inCell("TYLE", [[5]], [["nhiều"]]).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CustomFunctions.Error);
  expect(error).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("Chỉ tiêu «nhiều»") as string });
});

test("an error value among the cells is told in its own cell", async () => {
  const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
  expect(await inCell("NUOC", [["Nhật"], [error]])).toEqual([["Nhật Bản"], [expect.stringContaining("#N/A")]]);
});

test("Excel's description of the call is not sent on", async () => {
  const invocation = { functionName: "NUOC", address: "Sổ!B2", onCanceled: () => undefined };
  expect(await inCell("NUOC", [["Nhật"]], invocation)).toEqual([["Nhật Bản"]]);
  expect(await inCell("NUOC", [["Nhật"]], "mã", invocation)).toEqual([["JP"]]);
  expect(calls).toEqual([
    ["NUOC", [["Nhật"]], null],
    ["NUOC", [["Nhật"]], "mã"],
  ]);
});

test("an engine that has died is #N/A, and says how to ask again", async () => {
  answer = () => Promise.reject(new Error("the worker is gone"));
  const error: unknown = await inCell("NUOC", [["Nhật"]]).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: "#N/A", message: expect.stringContaining("Ctrl+Alt+F9") as string });
});
