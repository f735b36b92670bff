import { fillText, type Language } from "../../core/index";
import { cliTexts } from "./cli-text";
import type { CommandName } from "./command-specs";
import type { Flags } from "./flags";
import { parseCommandLine } from "./program";
import { type ExitStatus, exitStatus, type Shell, type Terminal } from "./shell";

/** A command: says what it has to say and returns the status to end with. */
export type RunCommand = (words: readonly string[], flags: Flags, shell: Shell) => ExitStatus;

// Each command, and core with it, is loaded only when it is run: help and version answer at once.
const commands: Readonly<Record<CommandName, () => Promise<RunCommand>>> = {
  template: async () => (await import(/* webpackMode: "eager" */ "./commands/write-template")).writeTemplate,
  check: async () => (await import(/* webpackMode: "eager" */ "./commands/check-files")).checkFiles,
  fix: async () => (await import(/* webpackMode: "eager" */ "./commands/fix-files")).fixFiles,
  "roll-up": async () => (await import(/* webpackMode: "eager" */ "./commands/roll-up-files")).rollUpFiles,
  verify: async () => (await import(/* webpackMode: "eager" */ "./commands/verify-file")).verifyFile,
  explain: async () => (await import(/* webpackMode: "eager" */ "./commands/explain-cell")).explainCell,
};

/** Runs a command line (without "node" and the script) and returns the exit status. Never throws: a fault is said in one sentence. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const debug = words.includes("--debug");
  const asked = languageOf(words);
  const lang = asked ?? "vi";
  try {
    if (asked === null) {
      terminal.err(`${fillText(cliTexts.badLanguage[lang], { value: writtenLanguage(words) ?? "" })}\n`);
      return exitStatus.couldNotRun;
    }
    const parsed = parseCommandLine(words, lang, terminal);
    if (parsed.kind === "help") {
      terminal.out(parsed.text);
      return exitStatus.clean;
    }
    if (parsed.kind === "bad") {
      terminal.err(`${parsed.sentence}\n`);
      return exitStatus.couldNotRun;
    }
    const command = await commands[parsed.command]();
    return command(parsed.words, parsed.flags, { ...terminal, lang, debug });
  } catch (fault) {
    terminal.err(`${cliTexts.fault[lang]}\n`);
    if (debug) terminal.err(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
    return exitStatus.couldNotRun;
  }
}

/** The language must be known before anything can be said; "vi" where none is asked for, `null` for one we do not speak. */
function languageOf(words: readonly string[]): Language | null {
  const value = writtenLanguage(words);
  if (value === null) return "vi";
  return value === "vi" || value === "en" ? value : null;
}

function writtenLanguage(words: readonly string[]): string | null {
  const at = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = words[at];
  if (word === undefined) return null;
  // A missing value is the parser's to complain about.
  return word.startsWith("--lang=") ? word.slice("--lang=".length) : (words[at + 1] ?? null);
}
