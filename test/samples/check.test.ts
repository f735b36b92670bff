import { checked, inputsOf } from "./engine-results";
import { jsonIn, madeSet, setNames } from "./made-sets";

interface CheckJson {
  readonly files: readonly { readonly file: string; readonly tables: unknown; readonly findings: readonly unknown[] }[];
  readonly summary: unknown;
}

async function results(name: string): Promise<{ readonly expected: CheckJson; readonly found: CheckJson }> {
  const { set, files } = await madeSet(name);
  const expected = jsonIn(files, `${name}/expected/check.json`) as CheckJson; // expected.ts writes it in this shape
  return { expected, found: checked(set, inputsOf(set, files)) as CheckJson }; // and engine-results.ts in the same
}

const inTextOrder = (findings: readonly unknown[]): readonly string[] =>
  findings.map((finding) => JSON.stringify(finding)).sort();

test.each(setNames)("%s: every table is found where it stands, its columns told, its rows counted", async (name) => {
  const { expected, found } = await results(name);
  const tables = ({ files }: CheckJson): unknown => Object.fromEntries(files.map(({ file, tables: of }) => [file, of]));
  expect(tables(found)).toEqual(tables(expected));
});

test.each(setNames)("%s: what was planted is found, in its cell, and nothing else is", async (name) => {
  const { expected, found } = await results(name);
  const findings = ({ files }: CheckJson): unknown =>
    Object.fromEntries(files.map(({ file, findings: of }) => [file, inTextOrder(of)]));
  expect(findings(found)).toEqual(findings(expected));
  expect(found.summary).toEqual(expected.summary);
});
