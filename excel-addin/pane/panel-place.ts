import type { JobKey, Language } from "../../core/index";
import type { Backend } from "../../sidebar/backend";
import { mountPanel } from "../../sidebar/mount";

/** The panel in the pane's page: drawn once, and drawn anew where a command asks for another page. */
export interface PanelPlace {
  readonly show: (page: JobKey | "home") => void;
}

export function panelPlace(element: HTMLElement, backend: Backend, lang: () => Language): PanelPlace {
  let end = mountPanel(element, backend, { lang: lang() });
  return {
    show: (page) => {
      end();
      end = mountPanel(element, backend, { lang: lang(), page });
    },
  };
}
