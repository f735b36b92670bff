import type { Host } from "../office-host/host";
import { type ClientWindow, plugIntoPage, type Plugged } from "../office-host/plug-in";

/** What the page around the pane gives it, and is given by it. */
export interface PreviewWindow {
  readonly previewHost: Host;
  /** The language in which Excel is shown. */
  readonly displayLanguage: string;
  readonly onPlugged: (plugged: Plugged) => void;
  /** The add-in shows or hides its pane. */
  readonly onPane: (isShown: boolean) => void;
}

// Runs inside the pane's frame, after Microsoft's library and before the pane's own script.
const around = window.parent as unknown as PreviewWindow; // the preview page puts these there before it loads the frame
const { displayLanguage } = around;
const plugged = plugIntoPage(window as unknown as ClientWindow, around.previewHost, { displayLanguage }); // the library has just defined these names
Object.defineProperty(plugged.taskpane, "shown", { set: around.onPane, get: () => undefined });
around.onPlugged(plugged);
