import type { Host } from "../office-host/host";
import { type ClientWindow, plugIntoPage, type Plugged } from "../office-host/plug-in";

/** What the page around the pane gives it, and is given by it. */
export interface PreviewWindow {
  readonly previewHost: Host;
  readonly onPlugged: (plugged: Plugged) => void;
}

// Runs inside the pane's frame, after Microsoft's library and before the pane's own script.
const around = window.parent as unknown as PreviewWindow; // the preview page puts both there before it loads the frame
around.onPlugged(plugIntoPage(window as unknown as ClientWindow, around.previewHost)); // the library has just defined these names
