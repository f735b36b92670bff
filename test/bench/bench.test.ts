import { suites } from "./all-suites";
import { existsSync } from "node:fs";

const tiny = { rounds: 2, rows: 3000, files: 3, rowsPerFile: 200, writtenRows: 500 };

// Each suite throws where two ways of doing the same job disagree. Times are measured and not looked at.
describe("benchmarks, tiny", () => {
  const built: Readonly<Record<string, string>> = { command: "dist/tong-hop.cjs", browser: "dist/tong-hop.html" };
  const runnable = suites.filter(({ key }) => existsSync(built[key] ?? "."));
  test.each(runnable)(
    "$key: all contenders agree",
    async (suite) => {
      const { rounds, ratios } = await suite.run(tiny);
      for (const times of Object.values(rounds)) expect(times).toHaveLength(2);
      for (const { of, to } of ratios) expect(Object.keys(rounds)).toEqual(expect.arrayContaining([...of, to]));
    },
    120_000,
  );
});
