import { makeBackend } from "../../engine/backend";
import { lastingEngine } from "../../engine/lasting-engine";
import { rememberedLanguage } from "../../sidebar/remembered-language";
import type { Language } from "../../core/index";
import { type CommandRoom, type Commands, ribbonCommands } from "../commands/commands";
import { registerFunctions } from "../functions/register";
import { excelHost } from "../host/excel-host";
import { pageRoom, whenReady } from "../host/ready";
import { hostLanguage, missingSupport } from "../host/support";
import { hostTexts } from "../host/texts";
import { panelPlace } from "./panel-place";
import { showTrouble } from "./trouble";

declare const PRODUCT_VERSION: string | undefined;

const version = typeof PRODUCT_VERSION === "string" ? PRODUCT_VERSION : "0.0.0";

/** Vietnamese until Excel has said which language it is shown in. */
let excelLanguage: Language = "vi";
const language = (): Language => rememberedLanguage() ?? excelLanguage;

/** Started when it is first asked for something. */
const engine = lastingEngine(() => new Worker("engine.js"));

/** One page for panel, commands and custom functions: they share the runtime, the engine and the last results. */
async function start(element: HTMLElement): Promise<CommandRoom> {
  const readiness = await whenReady(pageRoom(window));
  if (readiness !== "excel") {
    const reload = {
      label: hostTexts.reload[language()],
      press: () => {
        window.location.reload();
      },
    };
    const text = readiness === "other-host" ? hostTexts.notExcel[language()] : hostTexts.notReady[language()];
    if (readiness !== "reloading") showTrouble(element, text, readiness === "gave-up" ? reload : null);
    throw new Error(readiness);
  }
  excelLanguage = hostLanguage(Office.context.displayLanguage);
  document.documentElement.lang = language();
  associate();
  const missing = missingSupport(language());
  if (missing !== null) {
    showTrouble(element, missing, null);
    throw new Error("ExcelApi is below the floor");
  }
  const backend = makeBackend(excelHost(language), engine, version);
  const place = panelPlace(element, backend, language);
  return {
    backend,
    lang: language,
    checked: place.checked,
    openPane: (page) => {
      place.show(page);
      // Not waited for: the command has to end first, or Excel for Mac goes on saying that it works on it.
      // https://github.com/OfficeDev/office-js/issues/2877
      Office.addin.showAsTaskpane().catch(() => undefined);
    },
  };
}

let commands: Commands | null = null;

function associate(): void {
  for (const [name, command] of Object.entries(commands ?? {})) Office.actions.associate(name, command as () => void); // as: the typings know no events
}

// Office.js may be held back; the wait for Excel then says so.
if (typeof CustomFunctions !== "undefined") {
  registerFunctions((id, args) => engine.current().call(id, args, language()), language);
}

const element = document.getElementById("panel");
if (element !== null) {
  const room = start(element);
  // A start that failed has already said so on the page.
  room.catch(() => undefined);
  commands = ribbonCommands(room);
}
