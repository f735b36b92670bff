import { readFileSync } from "node:fs";
import { customFunctions } from "../../core";
import { functionFiles, functionsJson } from "../../scripts/build-functions-json";
import { recordOf, type SignatureRecord, signatureProblems } from "../../scripts/gates/find/signature-problems";

const specs = [
  {
    id: "TYLE",
    parameters: [
      { key: "actual", name: { vi: "a", en: "a" }, kind: "range", optional: false },
      { key: "bound", name: { vi: "b", en: "b" }, kind: "cell", optional: true },
    ],
  },
] as const;
const [tyle] = specs;
const [actual, bound] = tyle.parameters;
const recorded = recordOf(specs, "described", "1.0.0", null);

const against = (now: SignatureRecord): string => signatureProblems(now, recorded).join("\n");

test("what was recorded holds, in later versions too", () => {
  expect(against(recordOf(specs, "described", "1.0.0", recorded))).toBe("");
  expect(against(recordOf(specs, "described", "1.1.0", recorded))).toBe("");
});

test.each([
  ["a parameter added at the end", [actual, bound, { ...bound, key: "more" }]],
  ["a parameter taken away", [actual]],
  ["parameters in another order", [bound, actual]],
  ["an optional one made required", [actual, { ...bound, optional: false }]],
  ["a range made a cell", [{ ...actual, kind: "cell" as const }, bound]],
])("%s of a released function is refused, whatever the version", (_, parameters) => {
  expect(against(recordOf([{ ...tyle, parameters }], "described", "9.0.0", recorded))).toMatch(/make a new function/);
});

test("a released function that is gone is told", () => {
  expect(against(recordOf([], "described", "9.0.0", recorded))).toMatch(/TYLE was released with 1.0.0 and is gone/);
});

test("another description needs a higher version, and then a record", () => {
  expect(against(recordOf(specs, "described anew", "1.0.0", recorded))).toMatch(/raise "version"/);
  expect(against(recordOf(specs, "described anew", "1.1.0", recorded))).toMatch(/functions.json changed: .*--record/);
});

test("a parameter may be shown under another name", () => {
  const renamed = [{ ...tyle, parameters: [{ ...actual, name: { vi: "khác", en: "other" } }, bound] }];
  expect(against(recordOf(renamed, "described", "1.0.0", recorded))).toBe("");
});

test("a function keeps the version that first had it", () => {
  const more = [...specs, { id: "NUOC", parameters: [] }];
  const { functions } = recordOf(more, "described anew", "1.1.0", recorded);
  expect(Object.entries(functions).map(([id, { since }]) => [id, since])).toEqual([
    ["TYLE", "1.0.0"],
    ["NUOC", "1.1.0"],
  ]);
});

test("the functions are as the committed record says", () => {
  const committed = JSON.parse(readFileSync("excel-addin/functions/signatures.json", "utf8")) as SignatureRecord;
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
  const described = functionFiles.map(([, lang]) => functionsJson(lang)).join("");
  expect(signatureProblems(recordOf(customFunctions, described, version, committed), committed)).toEqual([]);
});
