import { Command, CommanderError, type Help, Option } from "commander";
import type { Language } from "../../core/index";
import { cliTexts } from "./cli-text";
import {
  type ArgumentSpec,
  type CommandName,
  type CommandSpec,
  commandSpecs,
  commonOptions,
  type OptionSpec,
} from "./command-specs";
import type { Flags } from "./flags";
import type { Terminal } from "./shell";
import { type CommandUsage, unknownCommand, usageSentence } from "./usage-sentence";
import { productVersion } from "./version";

/** A command line understood: a command to run, or a text to print and the status to end with. */
export type Parsed =
  | { readonly kind: "run"; readonly command: CommandName; readonly words: readonly string[]; readonly flags: Flags }
  | { readonly kind: "help"; readonly text: string }
  | { readonly kind: "bad"; readonly sentence: string };

interface Parsing {
  result: Parsed;
  text: string;
}

/**
 * Understands a command line (without "node" and the script). Help, version and complaints come back as texts in the language asked
 * for: commander's own words are replaced, all of them.
 */
export function parseCommandLine(words: readonly string[], lang: Language, terminal: Pick<Terminal, "width">): Parsed {
  const parsing: Parsing = { result: { kind: "help", text: "" }, text: "" };
  const program = dressed(new Command("tong-hop"), lang, terminal, parsing);
  program.description(cliTexts.about[lang]).usage(`${cliTexts.usageCommand[lang]} ${cliTexts.usageOptions[lang]}`);
  program.version(productVersion, "-V, --version", cliTexts.versionOption[lang]);
  program.helpCommand(`help [${cliTexts.usageCommand[lang]}]`, cliTexts.helpCommand[lang]);
  program.addHelpText("after", `\n${cliTexts.exitStatuses[lang]}\n${cliTexts.moreHelp[lang]}`);
  for (const spec of commonOptions) program.addOption(optionOf(spec, lang));
  for (const spec of commandSpecs) program.addCommand(commandOf(spec, lang, terminal, parsing));
  try {
    if (words.length === 0) program.outputHelp();
    else program.parse([...words], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const unknown = error.code === "commander.help" && words[0] === "help" ? words[1] : undefined;
    if (unknown !== undefined && error.exitCode !== 0)
      return { kind: "bad", sentence: unknownCommand(unknown, usageOf(program), lang) };
  }
  return parsing.result.kind === "help" ? { kind: "help", text: parsing.text } : parsing.result;
}

function commandOf(spec: CommandSpec, lang: Language, terminal: Pick<Terminal, "width">, parsing: Parsing): Command {
  const command = dressed(new Command(spec.name), lang, terminal, parsing).description(spec.about[lang]);
  for (const argument of spec.arguments) {
    command.argument(
      argument.isVariadic ? `<${argument.name[lang]}...>` : `<${argument.name[lang]}>`,
      argument.about[lang],
    );
  }
  for (const option of [...spec.options, ...commonOptions]) command.addOption(optionOf(option, lang));
  command.usage(usageWords(spec, lang));
  command.addHelpText("after", examplesText(spec, lang));
  command.action(() => {
    // Common options may stand before the command too.
    const flags = command.optsWithGlobals<Flags>();
    parsing.result = { kind: "run", command: spec.name, words: command.args, flags };
  });
  return command;
}

/** Everything by which commander would speak English. */
function dressed(command: Command, lang: Language, { width }: Pick<Terminal, "width">, parsing: Parsing): Command {
  const write = (text: string): void => {
    parsing.text += text;
  };
  const titles: Readonly<Record<string, string>> = {
    "Usage:": cliTexts.usage[lang],
    "Arguments:": cliTexts.arguments[lang],
    "Options:": cliTexts.options[lang],
    "Commands:": cliTexts.commands[lang],
  };
  return command
    .helpOption("-h, --help", cliTexts.helpOption[lang])
    .configureOutput({
      writeOut: write,
      writeErr: write,
      outputError: () => undefined,
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      subcommandTerm: (sub) => sub.name(),
      argumentTerm: (argument) => (argument.variadic ? `${argument.name()}…` : argument.name()),
    } satisfies Partial<Help>)
    .showSuggestionAfterError(false)
    .exitOverride((error) => {
      if (error.exitCode !== 0 && error.code !== "commander.help") {
        parsing.result = { kind: "bad", sentence: usageSentence(error, usageOf(command), lang) };
      }
      throw error;
    });
}

function optionOf({ name, short, value, about, isRequired, isVariadic }: OptionSpec, lang: Language): Option {
  const place = value === undefined ? "" : ` <${value[lang]}${isVariadic === true ? "..." : ""}>`;
  const text = isRequired === true ? `${about[lang]} (${cliTexts.isRequired[lang]})` : about[lang];
  const option = new Option(`${short === undefined ? "" : `-${short}, `}--${name}${place}`, text);
  return isRequired === true ? option.makeOptionMandatory() : option;
}

function argumentWord({ name, isVariadic }: ArgumentSpec, lang: Language): string {
  return isVariadic ? `${name[lang]}…` : name[lang];
}

/** The part after the command's name: arguments, then what must be said, then "[tùy chọn]". */
function usageWords({ arguments: words, options }: CommandSpec, lang: Language): string {
  const required = options.filter(({ isRequired }) => isRequired === true);
  const optionWords = required.map(({ name, short, value, isVariadic }) => {
    const flag = short === undefined ? `--${name}` : `-${short}`;
    return value === undefined ? flag : `${flag} ${value[lang]}${isVariadic === true ? "…" : ""}`;
  });
  return [...words.map((word) => argumentWord(word, lang)), ...optionWords, cliTexts.usageOptions[lang]].join(" ");
}

function usageOf(command: Command): CommandUsage {
  const parent = command.parent === null ? "" : `${command.parent.name()} `;
  return {
    usage: `${parent}${command.name()} ${command.usage()}`,
    options: [...command.options.map(({ long, short }) => long ?? short ?? ""), "--help"].filter((name) => name !== ""),
    commands: command.commands.map((sub) => sub.name()),
  };
}

function examplesText({ examples }: CommandSpec, lang: Language): string {
  return ["", cliTexts.examples[lang], ...examples.map((example) => `  ${example.line}\n      ${example[lang]}`)].join(
    "\n",
  );
}
