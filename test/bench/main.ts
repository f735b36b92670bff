import { fork } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, platform, release, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { suites } from "./all-suites";
import { suiteTable, verdictsOf } from "./results-table";
import { fullSize, type Size, type SuiteResult } from "./suite";

const DOCS = "docs/benchmarks.md";
const BLOCK = /(<!-- prettier-ignore-start -->)[\s\S]*(<!-- prettier-ignore-end -->)/;
/** A minimum, a median and a maximum need three. */
const FEWEST_ROUNDS = 3;
const HEAP = "--max-old-space-size=12288";

/** Sizes from the environment: BENCH_ROUNDS, BENCH_ROWS, BENCH_FILES, BENCH_FILE_ROWS, BENCH_WRITTEN_ROWS. */
function sizeOf(env: NodeJS.ProcessEnv): Size {
  const whole = (name: string, otherwise: number): number => {
    const text = env[name];
    if (text === undefined || text === "") return otherwise;
    const value = Number.parseInt(text, 10);
    if (!(value > 0)) throw new Error(`${name} must be a whole number above 0, not ${text}`);
    return value;
  };
  return {
    rounds: whole("BENCH_ROUNDS", fullSize.rounds),
    rows: whole("BENCH_ROWS", fullSize.rows),
    files: whole("BENCH_FILES", fullSize.files),
    rowsPerFile: whole("BENCH_FILE_ROWS", fullSize.rowsPerFile),
    writtenRows: whole("BENCH_WRITTEN_ROWS", fullSize.writtenRows),
  };
}

/** Every suite has a process to itself, so that no suite is warmed or slowed by the one before; all of one suite share theirs. */
async function inOwnProcess(key: string, profile: string | undefined): Promise<SuiteResult> {
  const execArgv = [HEAP, ...(profile === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profile}`])];
  const child = fork(process.argv[1] ?? "", ["--in-process", key], { execArgv });
  const results: SuiteResult[] = [];
  child.on("message", (message) => {
    results.push(message as SuiteResult); // sent by this very file, below
  });
  const status = await new Promise<number | null>((done) => child.on("close", done));
  const [result] = results;
  if (result === undefined) throw new Error(`${key} ended with ${String(status)}`);
  return result;
}

async function runHere(key: string): Promise<void> {
  const suite = suites.find((known) => known.key === key);
  if (suite === undefined) throw new Error(`no suite ${key}: ${suites.map((known) => known.key).join(", ")}`);
  const result = await suite.run(sizeOf(process.env));
  if (process.send === undefined) console.log(suiteTable(result));
  else process.send(result);
}

function machineLine({ rounds }: Size): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? "unknown processor";
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${day}: ${processors.length} × ${model}, ${memory} GiB, ${platform()} ${release()} ${arch()}, Node ${process.versions.node} (V8 ${process.versions.v8}); ${rounds} rounds.`;
}

function writeDocs(block: string): void {
  const page = readFileSync(DOCS, "utf8");
  if (!BLOCK.test(page)) throw new Error(`${DOCS} has no place for results`);
  writeFileSync(
    DOCS,
    page.replace(BLOCK, (_, start: string, end: string) => `${start}\n\n${block}\n\n${end}`),
  );
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { "in-process": { type: "string" }, "write-docs": { type: "boolean" }, profile: { type: "string" } },
  });
  const alone = values["in-process"];
  if (alone !== undefined) {
    await runHere(alone);
    return;
  }
  const size = sizeOf(process.env);
  const isWhole =
    positionals.length === 0 &&
    size.rounds >= FEWEST_ROUNDS &&
    JSON.stringify({ ...size, rounds: fullSize.rounds }) === JSON.stringify(fullSize);
  if (values["write-docs"] === true && !isWhole)
    throw new Error("only a whole run at full size is written to the docs");
  const wanted = suites.filter(({ key }) => positionals.length === 0 || positionals.includes(key));
  if (wanted.length < positionals.length) throw new Error(`suites are ${suites.map(({ key }) => key).join(", ")}`);
  const told: string[] = [machineLine(size)];
  console.log(told[0]);
  let missed = 0;
  for (const { key } of wanted) {
    const result = await inOwnProcess(key, values.profile);
    const table = suiteTable(result);
    told.push(table);
    missed += verdictsOf(result).filter(({ isMet }) => !isMet).length;
    console.log(`\n${table}`);
  }
  console.log(missed === 0 ? "\nAll targets are met." : `\n${missed} targets are missed.`);
  if (values["write-docs"] === true) writeDocs(told.join("\n\n"));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
