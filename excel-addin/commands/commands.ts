import type { JobKey, Language } from "../../core/index";
import type { Backend, Job } from "../../sidebar/backend";
import { checkSheet } from "./check-sheet";
import { commandTexts } from "./texts";

/** What the ribbon's commands work with, once Excel and the engine are there. */
export interface CommandRoom {
  readonly backend: Backend;
  readonly lang: () => Language;
  /** Shows the panel on a page. */
  readonly openPane: (page: JobKey | "home") => void;
  /** A check was made and written without the panel: where the panel is seen, it follows. */
  readonly checked: () => void;
}

/** A function as the ribbon calls it. */
export type Command = (event: Pick<Office.AddinCommands.Event, "completed">) => Promise<void>;

/** The names by which the manifest calls them. */
export interface Commands {
  readonly checkWorkbook: Command;
  readonly rollUpWorkbooks: Command;
  readonly verifyWorkbook: Command;
  readonly openPanel: Command;
}

/** Nobody watches a command and nobody stops it. */
const unwatched = (): Job => ({ signal: new AbortController().signal, progress: () => undefined });

/** The ribbon's commands. Each ends its event whatever happens: Excel shows "working on it" until then, for five minutes at most. */
export function ribbonCommands(room: Promise<CommandRoom>): Commands {
  const command =
    (work: (room: CommandRoom) => Promise<void> | void): Command =>
    async (event) => {
      try {
        await work(await room);
      } catch {
        // The panel tells what stands in the way when the page asks again.
        await room.then(({ openPane }) => {
          openPane("check");
        }, noRoom);
      } finally {
        event.completed();
      }
    };
  return {
    checkWorkbook: command(check),
    // Both need files, which only the panel can ask for.
    rollUpWorkbooks: command(({ openPane }) => {
      openPane("rollUp");
    }),
    verifyWorkbook: command(({ openPane }) => {
      openPane("verify");
    }),
    openPanel: command(({ openPane }) => {
      openPane("home");
    }),
  };
}

/** Checks, colours the cells, and lists the findings in a sheet of ours. What cannot be done so is shown in the panel. */
async function check({ backend, lang, openPane, checked }: CommandRoom): Promise<void> {
  const language = lang();
  const view = await backend.check(await backend.options(), language, unwatched());
  if ("refusal" in view) {
    openPane("check");
    return;
  }
  // A protected sheet cannot be coloured; its findings are listed all the same.
  await backend.mark(unwatched());
  const changes = [{ kind: "put-sheet", layout: checkSheet(view, language) } as const];
  const run = await backend.apply(changes, commandTexts.label[language], unwatched());
  if ("writeRefusal" in run) openPane("check");
  else checked();
}

function noRoom(): void {
  // Excel or the engine never answered: the page shows so itself.
}
