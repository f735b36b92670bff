import { render } from "preact";
import type { JobKey, Language } from "../core/index";
import type { Backend } from "./backend";
import { PanelShell } from "./panel-shell";
import { rememberedLanguage } from "./remembered-language";

export interface MountOptions {
  /** The language of the host; what the user chose in the panel before comes first. */
  readonly lang: Language;
  /** The page to open on, where a command asked for one. */
  readonly page?: JobKey | "home";
  /** Told the language at once and whenever the user changes it, so that a page around the panel can follow. */
  readonly onLanguage?: (lang: Language) => void;
}

/** Draws the panel in an element and returns what takes it away again. */
export function mountPanel(element: HTMLElement, backend: Backend, options: MountOptions): () => void {
  element.classList.add("panel");
  render(
    <PanelShell
      backend={backend}
      firstLang={rememberedLanguage() ?? options.lang}
      firstPage={options.page ?? "home"}
      element={element}
      onLanguage={options.onLanguage}
    />,
    element,
  );
  return () => {
    render(null, element);
    element.classList.remove("panel");
  };
}
