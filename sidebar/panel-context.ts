import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { JobKey, Language, PanelOptions } from "../core/index";
import type { Backend, Spot } from "./backend";

/** What every page of the panel has at hand. */
export interface Panel {
  readonly backend: Backend;
  readonly lang: Language;
  readonly options: PanelOptions;
  /** Goes to another page of the panel; "home" is the first. */
  readonly go: (page: JobKey | "home") => void;
  /** Selects a cell in the workbook, and says so where it cannot. */
  readonly select: (at: Spot) => void;
  /** Tells a screen reader, and the status line, what has just happened. */
  readonly announce: (text: string) => void;
}

const context = createContext<Panel | null>(null);

export const PanelProvider = context.Provider;

export function usePanel(): Panel {
  const panel = useContext(context);
  if (panel === null) throw new Error("used outside the panel");
  return panel;
}
