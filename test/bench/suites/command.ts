import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isoOfSerial } from "../../../core/time/serial";
import { type Contender, measure } from "../measure";
import { communeWorkbooks } from "../register/workbooks";
import { benchPeriod } from "../register/rows";
import { exceljsRows } from "../rivals/exceljs-rows";
import { type RollUpTotals, sorted, stringKeyRollUp } from "../rivals/string-key-roll-up";
import type { Suite } from "../suite";

const OURS = "tong-hop roll-up";
const COMMAND = resolve("dist/tong-hop.cjs");

/** The command as an officer runs it: a new process, files on disk, a workbook written. */
export const command: Suite = {
  key: "command",
  async run({ rounds, files, rowsPerFile }) {
    if (!existsSync(COMMAND)) throw new Error(`${COMMAND} is not built: npm run build`);
    const folder = mkdtempSync(join(tmpdir(), "tong-hop-bench-"));
    try {
      const input = join(folder, "in");
      const known = await writeInput(input, files, rowsPerFile);
      const peaks: number[] = [];
      const measured = await measure([roll(folder, input, peaks)], rounds, { totals: known });
      return {
        key: command.key,
        title: `The whole command on ${files} workbooks × ${rowsPerFile} rows`,
        setting:
          "`node dist/tong-hop.cjs roll-up DIR --json -o OUT`, a process each time: starting, reading from disk, checking, rolling up, writing the workbook and the JSON. Files were read before, so the disk's cache is warm.",
        rounds: measured,
        agreed: "rows read, refused, duplicate and departed; departed by market, as exceljs + zod count them",
        ratios: [],
        figures: [
          {
            key: "command/wall",
            label: "wall time, worst run",
            unit: "s",
            values: (measured[OURS] ?? []).map((time) => time / 1000),
            target: { atMost: 3 },
            isCold: false,
          },
          {
            key: "command/memory",
            label: "peak resident memory, worst run",
            unit: "MB",
            values: peaks,
            target: { atMost: 600 },
            isCold: false,
          },
        ],
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

type Totals = Pick<RollUpTotals, "read" | "refused" | "duplicate" | "departed" | "byMarket">;

/** Writes the inputs and counts them with other means. */
async function writeInput(input: string, files: number, rows: number): Promise<Totals> {
  mkdirSync(input);
  const books = await communeWorkbooks(files, rows);
  const counted = stringKeyRollUp();
  for (const { file, bytes } of books) {
    writeFileSync(join(input, file), bytes);
    if (!file.startsWith("DM_")) await exceljsRows(bytes, counted.add);
  }
  return toldTotals(counted.totals());
}

function toldTotals({ read, refused, duplicate, departed, byMarket }: Totals): Totals {
  return { read, refused, duplicate, departed, byMarket };
}

/** Told by the process itself when it ends: nobody else knows the peak for sure. */
const TELL_PEAK = `process.on("exit", () => require("node:fs").writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));`;

function roll(folder: string, input: string, peaks: number[]): Contender {
  const hook = join(folder, "tell-peak.cjs");
  writeFileSync(hook, TELL_PEAK);
  let run = 0;
  return {
    name: OURS,
    question: "totals",
    prepare: () => {
      const out = join(folder, `out-${String(run)}.xlsx`);
      const peakFile = join(folder, `peak-${String(run++)}`);
      const words = [
        "--require",
        hook,
        COMMAND,
        "roll-up",
        input,
        "--to",
        "province",
        "--period",
        benchPeriod.key,
        "--as-of",
        isoOfSerial(benchPeriod.to),
        "--json",
        "-o",
        out,
      ];
      return async () => {
        const told = await output(words, peakFile);
        peaks.push(Number.parseInt(readFileSync(peakFile, "utf8"), 10) / 1024);
        if (!existsSync(out)) throw new Error("the command wrote no workbook");
        return () => documentTotals(JSON.parse(told) as RollUpDocument);
      };
    },
  };
}

async function output(words: readonly string[], peakFile: string): Promise<string> {
  const child = spawn(process.execPath, words, {
    env: { ...process.env, PEAK_FILE: peakFile },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const told: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => told.push(part));
  child.stderr.on("data", (part: Buffer) => errors.push(part));
  const status = await new Promise<number | null>((done) => child.on("close", done));
  // 1 is right: some rows are refused.
  if (status !== 1) throw new Error(`the command ended with ${String(status)}: ${Buffer.concat(errors).toString()}`);
  return Buffer.concat(told).toString();
}

/** What is looked at of the public JSON document. */
interface RollUpDocument {
  readonly sources: readonly { readonly read: number; readonly refused: number; readonly duplicate: number }[];
  readonly totals: {
    readonly measures: { readonly departed: number; readonly byMarket: Readonly<Record<string, number>> };
  };
}

function documentTotals({ sources, totals: { measures } }: RollUpDocument): Totals {
  const sum = (key: "read" | "refused" | "duplicate"): number => sources.reduce((all, source) => all + source[key], 0);
  return {
    read: sum("read"),
    refused: sum("refused"),
    duplicate: sum("duplicate"),
    departed: measures.departed,
    byMarket: sorted(measures.byMarket),
  };
}
