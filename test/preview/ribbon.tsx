import { useRef } from "preact/hooks";
import type { Language } from "../../core";
import type { Plugged } from "../office-host/plug-in";
import { previewTexts } from "./texts";

/** The buttons of the manifest that call a function, by its name. */
const buttons = ["checkWorkbook", "rollUpWorkbooks", "verifyWorkbook", "openPanel"] as const;

export type CommandName = (typeof buttons)[number];

interface RibbonProps {
  readonly plugged: Plugged | null;
  readonly lang: Language;
  readonly onStart: (name: CommandName) => void;
  readonly onEnd: (name: CommandName) => void;
  /** Excel's own button: it shows the pane and calls nobody. */
  readonly onOpenPane: () => void;
}

const LOOKS_AGAIN_AFTER = 50; // ms

/** The add-in's group on the ribbon. A command waits until the add-in has registered it, as in Excel. */
export function Ribbon({ plugged, lang, onStart, onEnd, onOpenPane }: RibbonProps) {
  const room = useRef(plugged);
  room.current = plugged;
  const call = (name: CommandName): void => {
    const command = room.current?.commands.get(name) as ((event: object) => unknown) | undefined; // as ribbon buttons call it
    if (command === undefined) setTimeout(call, LOOKS_AGAIN_AFTER, name);
    else command({ completed: () => onEnd(name), source: { id: name } });
  };
  const run = (name: CommandName): void => {
    if (name === "openPanel") {
      onOpenPane();
      return;
    }
    onStart(name);
    call(name);
  };
  return (
    <div class="preview-ribbon" role="toolbar" aria-label={previewTexts.ribbon[lang]}>
      {buttons.map((name) => (
        <button key={name} type="button" onClick={() => run(name)}>
          {previewTexts[name][lang]}
        </button>
      ))}
    </div>
  );
}
