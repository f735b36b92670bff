import { inputsOf, rolledUp } from "./engine-results";
import { jsonIn, madeSet, rolledUpNames } from "./made-sets";

interface Line {
  readonly unit: string;
  readonly code: string | null;
}

interface RollUpJson {
  readonly period: unknown;
  readonly asOf: unknown;
  readonly level: unknown;
  readonly sources: readonly { readonly file: string; readonly sheet: string }[];
  readonly units: readonly Line[];
  readonly totals: unknown;
  readonly reporting: readonly Line[];
  readonly duplicates: unknown;
  readonly wholeFindings: unknown;
}

async function results(name: string): Promise<{ readonly golden: RollUpJson; readonly found: RollUpJson }> {
  const { set, files } = await madeSet(name);
  const golden = jsonIn(files, `${name}/expected/roll-up.json`) as RollUpJson; // expected.ts writes it in this shape
  return { golden, found: rolledUp(set, inputsOf(set, files)) as RollUpJson }; // and engine-results.ts in the same
}

const byUnit = (lines: readonly Line[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(lines.map((line) => [`${line.code ?? ""} ${line.unit}`, line]));

describe.each(rolledUpNames)("%s", (name) => {
  test("period, cut-off and level are those asked for", async () => {
    const { golden, found } = await results(name);
    expect([found.period, found.asOf, found.level]).toEqual([golden.period, golden.asOf, golden.level]);
  });

  test("the conservation slip names every sheet and its unit, and read = counted + refused + duplicate", async () => {
    const { golden, found } = await results(name);
    const bySheet = ({ sources }: RollUpJson): unknown =>
      Object.fromEntries(sources.map((source) => [`${source.file} | ${source.sheet}`, source]));
    expect(bySheet(found)).toEqual(bySheet(golden));
  });

  test("every unit's figures are those counted from the people", async () => {
    const { golden, found } = await results(name);
    expect(byUnit(found.units)).toEqual(byUnit(golden.units));
  });

  test("units stand in the order of the unit table, parents first", async () => {
    const { golden, found } = await results(name);
    expect(found.units.map(({ unit }) => unit)).toEqual(golden.units.map(({ unit }) => unit));
  });

  test("totals are those counted from the people", async () => {
    const { golden, found } = await results(name);
    expect(found.totals).toEqual(golden.totals);
  });

  test("units on time, late and missing are told", async () => {
    const { golden, found } = await results(name);
    expect(byUnit(found.reporting)).toEqual(byUnit(golden.reporting));
  });

  test("one person is counted once, and the quotas as a whole are remarked on", async () => {
    const { golden, found } = await results(name);
    expect(found.duplicates).toEqual(golden.duplicates);
    expect(found.wholeFindings).toEqual(golden.wholeFindings);
  });
});
