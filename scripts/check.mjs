// Everything CI checks, in the order in which trouble is cheapest to see. Ends with one plain line: N passed, N failed.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";

mkdirSync(".cache", { recursive: true });

const steps = [
  ["types", "npx", ["tsc", "-b"]],
  ["lint", "npx", ["eslint", ".", "--cache", "--cache-location", ".cache/eslint", "--max-warnings", "0"]],
  ["format", "npx", ["prettier", "--check", ".", "--log-level", "warn"]],
  ["unused code", "npx", ["knip"]],
  ["generated docs", "npx", ["tsx", "scripts/build-docs.ts", "--check"]],
];
// The product tells days, never moments: another zone must change nothing.
const runs = [
  ["tests", "Asia/Ho_Chi_Minh", "npm", ["test", "--", "--json", "--outputFile=.cache/tests.json"], ".cache/tests.json"],
  [
    "tests in another zone",
    "America/Los_Angeles",
    "npx",
    [
      "jest",
      ...["time", "fields", "reading", "commands", "rules", "functions"].map((room) => `test/core/${room}`),
      "test/standalone",
      "--json",
      "--outputFile=.cache/tests-la.json",
    ],
    ".cache/tests-la.json",
  ],
];

/** On what `npm test` has built. */
const gates = [
  ["no member of Excel above the floor", "api-sets"],
  ["functions keep their signatures", "signatures"],
  ["manifest", "manifest"],
  ["no outside address", "outside"],
  ["bundle sizes", "bundle-size"],
].map(([name, file]) => [name, "npx", ["tsx", `scripts/gates/${file}.ts`]]);

let passed = 0;
let failed = 0;
let skipped = 0;

function run(name, command, args, env = {}) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
  return status === 0;
}

for (const [name, command, args] of steps) {
  if (run(name, command, args)) passed++;
  else failed++;
}
for (const [name, zone, command, args, report] of runs) {
  const isGreen = run(`${name} (${zone})`, command, args, { TZ: zone });
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    passed += numPassedTests;
    failed += numFailedTests + numRuntimeErrorTestSuites;
    skipped += numPendingTests;
    if (!isGreen && numFailedTests + numRuntimeErrorTestSuites === 0) failed++;
  } catch {
    failed++;
  }
}
for (const [name, command, args] of gates) {
  if (run(name, command, args)) passed++;
  else failed++;
}

console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
