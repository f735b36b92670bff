import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language, PanelOptions } from "../core/index";
import type { CheckStore } from "./use-check-store";
import type { Writer } from "./use-writer";

/** What outlives a page: the last check, the last run written, what the user chose. */
export interface Shell {
  readonly check: CheckStore;
  readonly writer: Writer;
  readonly setOptions: (options: PanelOptions) => void;
  readonly setLang: (lang: Language) => void;
}

const context = createContext<Shell | null>(null);

export const ShellProvider = context.Provider;

export function useShell(): Shell {
  const shell = useContext(context);
  if (shell === null) throw new Error("used outside the shell");
  return shell;
}
