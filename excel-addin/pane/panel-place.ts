import type { JobKey, Language } from "../../core/index";
import type { Backend } from "../../sidebar/backend";
import { mountPanel } from "../../sidebar/mount";

/** The panel in the pane's page: drawn once, and drawn anew where a command asks for another page. */
export interface PanelPlace {
  readonly show: (page: JobKey | "home") => void;
  /** The ribbon has made a check: the panel shows its findings and offers its undo, unless it holds the result of another job. */
  readonly checked: () => void;
}

export function panelPlace(element: HTMLElement, backend: Backend, lang: () => Language): PanelPlace {
  const held = heldResults(backend);
  let end = mountPanel(element, held.backend, { lang: lang() });
  const show: PanelPlace["show"] = (page) => {
    end();
    end = mountPanel(element, held.backend, { lang: lang(), page });
  };
  const page = element.ownerDocument;
  return {
    show,
    checked: () => {
      if (held.isHeld()) return;
      // Out of sight nothing is drawn: it would read the workbook once more for nobody.
      if (!page.hidden) show("check");
      else page.addEventListener("visibilitychange", () => !held.isHeld() && show("check"), { once: true });
    },
  };
}

/** The backend as the panel has it, watched for whether the panel shows what took a while to make and is lost when it is drawn anew. */
function heldResults(backend: Backend): { readonly backend: Backend; readonly isHeld: () => boolean } {
  let isHeld = false;
  const watched: Backend = {
    ...backend,
    home: (...given) => {
      isHeld = false;
      return backend.home(...given);
    },
    check: (...given) => {
      isHeld = false;
      return backend.check(...given);
    },
    rollUp: (...given) => {
      isHeld = true;
      return backend.rollUp(...given);
    },
    verify: (...given) => {
      isHeld = true;
      return backend.verify(...given);
    },
  };
  return { backend: watched, isHeld: () => isHeld };
}
