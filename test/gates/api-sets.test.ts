import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ts from "typescript";
import { newerMemberProblems } from "../../scripts/gates/find/newer-members";

const opening =
  "export async function use(context: Excel.RequestContext, range: Excel.Range, sheet: Excel.Worksheet) {";

/** Each use alone in a file; what it is told, if anything. */
const uses: readonly (readonly [name: string, code: string, said: RegExp | null])[] = [
  ["members of the floor", 'range.load("values,formulas"); sheet.showGridlines; sheet.getRanges("A1").areas;', null],
  ["a newer property", "range.valuesAsJson;", /Range.valuesAsJson needs ExcelApi 1.16/],
  ["one by its name in brackets", 'range["valuesAsJson"];', /valuesAsJson/],
  ["one taken apart", "const { valuesAsJson } = range; void valuesAsJson;", /valuesAsJson/],
  ["one taken apart under another name", "const { valuesAsJson: json } = range; void json;", /valuesAsJson/],
  ["one in load's words", 'range.load("values, valuesAsJson");', /valuesAsJson/],
  ["one deep in load's words", 'context.workbook.worksheets.load("items/notes/items/content");', /notes|content/],
  ["one in load's list", 'range.load(["values", "valuesAsJson"]);', /valuesAsJson/],
  ["one in load's object", "range.load({ valuesAsJson: true });", /valuesAsJson/],
  ["a newer collection", "sheet.notes;", /Worksheet.notes needs ExcelApi 1.18/],
  [
    "a newer option",
    "await Excel.run({ mergeUndoGroup: true }, () => Promise.resolve());",
    /mergeUndoGroup needs ExcelApi 1.20/,
  ],
  ["what only the web has", "sheet.protection.allowEditRanges;", /allowEditRanges needs ExcelApiOnline 1.1/],
  ["a newer collection of the workbook", "context.workbook.linkedWorkbooks;", /linkedWorkbooks/],
  [
    "one deep in load's object",
    "range.load({ values: true, format: { fill: { pattern: true }, textOrientation: true } });",
    null,
  ],
  ["our own thing of the same name", "const own = { valuesAsJson: 1 }; own.valuesAsJson;", null],
];

const supported = 'Office.context.requirements.isSetSupported("ExcelApi", ';

const guarded: readonly (readonly [name: string, code: string, isFine: boolean])[] = [
  ["behind a question", `if (${supported}"1.16")) range.valuesAsJson;`, true],
  ["behind one for a newer set", `if (${supported}"1.20")) { range.valuesAsJson; }`, true],
  ["after leaving without it", `if (!${supported}"1.16")) return; range.valuesAsJson;`, true],
  ["after and", `const x = ${supported}"1.16") && range.valuesAsJson; void x;`, true],
  ["where the answer is yes", `const x = ${supported}"1.16") ? range.valuesAsJson : null; void x;`, true],
  ["where the answer is no", `const x = ${supported}"1.16") ? null : range.valuesAsJson; void x;`, false],
  ["in the else of a question", `if (${supported}"1.16")) sheet.activate(); else range.valuesAsJson;`, false],
  ["behind a question for an older set", `if (${supported}"1.15")) range.valuesAsJson;`, false],
  [
    "behind a question for another set",
    'if (Office.context.requirements.isSetSupported("RibbonApi", "1.16")) range.valuesAsJson;',
    false,
  ],
  ["behind a question that does not matter", `if (${supported}"1.16") || true) range.valuesAsJson;`, false],
  ["after leaving with it", `if (${supported}"1.16")) return; range.valuesAsJson;`, false],
  ["with nothing asked", "range.valuesAsJson;", false],
];

const folder = mkdtempSync(join(tmpdir(), "api-sets-"));
const fileOf = (kind: string, at: number): string => join(folder, `${kind}${String(at)}.ts`);
let found: readonly string[] = [];

beforeAll(() => {
  const write = (kind: string, lists: readonly (readonly [string, string, unknown])[]): readonly string[] =>
    lists.map(([, code], at) => {
      writeFileSync(fileOf(kind, at), `${opening}\n${code}\n}\n`);
      return fileOf(kind, at);
    });
  const program = ts.createProgram([...write("use", uses), ...write("newer", guarded)], {
    target: ts.ScriptTarget.ES2020,
    lib: ["lib.es2020.d.ts"],
    strict: true,
    noEmit: true,
    types: ["office-js"],
    typeRoots: [resolve("node_modules/@types")],
  });
  found = newerMemberProblems(program, {
    floor: 14,
    isOurs: (file) => file.startsWith(folder),
    isGuardedFile: (file) => file.includes("/newer"),
  });
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const toldOf = (file: string): string => found.filter((problem) => problem.startsWith(`${file}:`)).join("\n");

test.each(uses.map(([name, , said], at) => ({ name, said, at })))("$name", ({ said, at }) => {
  const told = toldOf(fileOf("use", at));
  if (said === null) expect(told).toBe("");
  else expect(told).toMatch(said);
});

test.each(guarded.map(([name, , isFine], at) => ({ name, isFine, at })))("$name: fine? $isFine", ({ isFine, at }) => {
  const told = toldOf(fileOf("newer", at));
  if (isFine) expect(told).toBe("");
  else expect(told).toMatch(/nothing asks isSetSupported first/);
});
