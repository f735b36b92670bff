import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { countText } from "../../../core/text/number-text";
import { closeBrowser, longTasks, watchLongTasks } from "../../e2e/browser";
import { engineCalls, watchEngine } from "../../e2e/engine-calls";
import { readyToRollUp, rollUpFlags, startName, writeCommunes } from "../../e2e/large-roll-up";
import { type OfflinePage, openFile, openOfflinePage, typeOver } from "../../e2e/offline-page";
import type { Suite } from "../suite";
import { timedPress } from "./timed-press";
import { widerRegister } from "./wider-register";

const PAGE = resolve("dist/tong-hop.html");
const COMMAND = resolve("dist/tong-hop.cjs");
const MOST_ROWS = 10_000;
/** The first person's name, zero-based. */
const FIRST = 4;
const NAME = 1;

/** The offline page in Chromium, worked as an officer works it: a new window each round, so that nothing is compiled yet. */
export const inBrowser: Suite = {
  key: "browser",
  async run({ rounds, rows, files, rowsPerFile }) {
    for (const built of [PAGE, COMMAND])
      if (!existsSync(built)) throw new Error(`${built} is not built: npm run build:all`);
    const folder = mkdtempSync(join(tmpdir(), "tong-hop-bench-"));
    try {
      const checked = Math.min(rows, MOST_ROWS);
      const register = join(folder, "register.xlsx");
      writeFileSync(register, await widerRegister(checked));
      const input = join(folder, "in");
      const names = await writeCommunes(input, files, rowsPerFile);
      const known = { check: checkWords(register), rollUp: rollUpWords(input, join(folder, "out.xlsx")) };
      const checks: CheckTimes[] = [];
      const rolledUp: number[] = [];
      const longest: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const check = await checkOnce(register, known.check);
        checks.push(check);
        const rollUp = await rollUpOnce(input, names, known.rollUp);
        rolledUp.push(rollUp.time);
        longest.push(Math.max(check.longest, rollUp.longest));
      }
      return {
        key: inBrowser.key,
        title: `The offline page in Chromium: ${countText(checked)} rows × 25 columns, and ${files} workbooks × ${rowsPerFile} rows`,
        setting:
          "`dist/tong-hop.html` opened from the disk in headless Chromium, a new window each round. Times are taken inside the page, from the press to what it shows; the engine's own is from the page's asking its worker to the answer.",
        rounds: {
          "open the register, check it and show what it is": checks.map(({ opened }) => opened),
          "check again after an edit, from press to list": checks.map(({ listed }) => listed),
          "check again, in the engine": checks.map(({ engine }) => engine),
          "roll-up, from press to figures": rolledUp,
        },
        ratios: [],
        figures: [
          {
            key: "browser/open",
            label: "open, check and show what it is",
            unit: "s",
            values: seconds(checks.map(({ opened }) => opened)),
            target: { atMost: 1 },
            isCold: true,
          },
          {
            key: "browser/check",
            label: "check after an edit, from press to list",
            unit: "s",
            values: seconds(checks.map(({ listed }) => listed)),
            target: { atMost: 1 },
            isCold: false,
          },
          {
            key: "browser/longest-task",
            label: "longest task of the page (0: none over 50 ms)",
            unit: "s",
            values: seconds(longest),
            target: { atMost: 0.1 },
            isCold: false,
          },
        ],
        agreed: "rows read, accepted and refused; rows counted, refused and set aside, as the command line tells them",
      };
    } finally {
      await closeBrowser();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

const seconds = (times: readonly number[]): readonly number[] => times.map((time) => time / 1000);

async function inWindow<Result>(body: (page: OfflinePage) => Promise<Result>): Promise<Result> {
  const page = await openOfflinePage({
    url: pathToFileURL(PAGE).href,
    prepare: async (tab) => {
      await watchEngine(tab);
      await watchLongTasks(tab);
    },
  });
  try {
    return await body(page);
  } finally {
    await page.context.close();
  }
}

/** The longest task since so many had been seen. */
async function longestSince({ page }: OfflinePage, seen: number): Promise<number> {
  return Math.max(0, ...(await longTasks(page)).slice(seen));
}

interface CheckTimes {
  readonly opened: number;
  readonly listed: number;
  readonly engine: number;
  readonly longest: number;
}

function checkOnce(register: string, words: CheckWords): Promise<CheckTimes> {
  return inWindow(async (page) => {
    const { panel } = page;
    const loaded = (await longTasks(page.page)).length;
    const start = performance.now();
    await openFile(page, register);
    const opened = performance.now() - start;
    await timedPress(panel.getByRole("button", { name: /^Kiểm tra/ }).first(), words.found);
    // The engine keeps what it found; only an edit makes it look again.
    await typeOver(page, FIRST, NAME, "");
    await panel.getByText("Sổ đã thay đổi từ lần kiểm tra này").waitFor();
    const before = (await engineCalls(page.page)).length;
    const listed = await timedPress(panel.getByRole("button", { name: "Kiểm tra lại" }).first(), words.edited);
    const calls = (await engineCalls(page.page)).slice(before);
    const engine = calls.filter(({ name }) => name === "check").reduce((sum, { time }) => sum + time, 0);
    if (engine === 0) throw new Error("the engine was not asked to check");
    return { opened, listed, engine, longest: await longestSince(page, loaded) };
  });
}

function rollUpOnce(
  input: string,
  names: readonly string[],
  words: string,
): Promise<{ readonly time: number; readonly longest: number }> {
  return inWindow(async (page) => {
    await readyToRollUp(page, input, names);
    const seen = (await longTasks(page.page)).length;
    const time = await timedPress(page.panel.getByRole("button", { name: startName(names) }), words);
    return { time, longest: await longestSince(page, seen) };
  });
}

interface CheckWords {
  readonly found: string;
  /** Once the first person has lost the name. */
  readonly edited: string;
}

/** What the page must say of the register, as the command line finds it. */
function checkWords(register: string): CheckWords {
  const { files } = printed("check", register) as { readonly files: readonly [CheckedFile] };
  const rows = files[0].tables.map((table) => table.rows)[0];
  if (rows === undefined || files[0].findings.length === 0) throw new Error("nothing was found in the register");
  const words = (lost: number): string =>
    `Đọc ${countText(rows.read)} dòng: nhận ${countText(rows.accepted - lost)}, bị loại ${countText(rows.refused + lost)}.`;
  return { found: words(0), edited: words(1) };
}

function rollUpWords(input: string, out: string): string {
  const { sources } = printed("roll-up", input, ...rollUpFlags, "-o", out) as { readonly sources: readonly Source[] };
  const sum = (key: keyof Source): string => countText(sources.reduce((all, source) => all + source[key], 0));
  return `Đọc ${sum("read")} dòng = tính ${sum("counted")} + bị loại ${sum("refused")} + trùng ${sum("duplicate")}`;
}

interface CheckedFile {
  readonly tables: readonly {
    readonly rows: { readonly read: number; readonly accepted: number; readonly refused: number };
  }[];
  readonly findings: readonly unknown[];
}
type Source = Readonly<Record<"read" | "counted" | "refused" | "duplicate", number>>;

function printed(...words: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words, "--json"], {
    encoding: "utf8",
    maxBuffer: 200_000_000,
  });
  // 1 is right: some rows are refused.
  if (status !== 1) throw new Error(`the command ended with ${String(status)}: ${stderr}`);
  return JSON.parse(stdout);
}
