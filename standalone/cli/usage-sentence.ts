import type { CommanderError } from "commander";
import { fillText, type Language } from "../../core/index";
import { cliTexts } from "./cli-text";

/** How a command is written, for the sentence that says what was wrong with it. */
export interface CommandUsage {
  /** "tong-hop check [tùy chọn] TỆP…" */
  readonly usage: string;
  /** "--json" and the like. */
  readonly options: readonly string[];
  /** Names of commands below this one. */
  readonly commands: readonly string[];
}

/** The parser's complaint in one sentence of ours: it says what was expected; the parser's own words are English. */
export function usageSentence({ code, message }: CommanderError, of: CommandUsage, lang: Language): string {
  const { usage, options } = of;
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? "";
  // "-o, --out <TỆP>" is "--out" to the person who left it out.
  const value = /--[\w-]+/.exec(quoted)?.[0] ?? quoted;
  switch (code) {
    case "commander.unknownCommand":
      return unknownCommand(value, of, lang);
    case "commander.unknownOption":
      return fillText(cliTexts.unknownOption[lang], { value, known: options.join(", ") });
    case "commander.missingArgument":
      return fillText(cliTexts.missingArgument[lang], { value, usage });
    case "commander.missingMandatoryOptionValue":
      return fillText(cliTexts.missingOption[lang], { value, usage });
    case "commander.optionMissingArgument":
      return fillText(cliTexts.missingValue[lang], { value });
    case "commander.excessArguments":
      return fillText(cliTexts.tooManyArguments[lang], { usage });
    default:
      return fillText(cliTexts.badUsage[lang], { usage });
  }
}

export function unknownCommand(value: string, { commands }: CommandUsage, lang: Language): string {
  return fillText(cliTexts.unknownCommand[lang], { value, known: commands.join(", ") });
}
