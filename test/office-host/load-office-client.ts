import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { JSDOM } from "jsdom";
import type { Host } from "./host";
import type { ClientWindow, Plugged, PlugOptions } from "./plug-in";
import { plugIntoPage } from "./plug-in";

/** A fresh client over a host; its globals stand until it is closed. */
export interface OfficeClient extends Plugged {
  readonly window: ClientWindow;
  /** Takes the globals away again. */
  readonly close: () => void;
}

const globals = ["Excel", "OfficeExtension", "Office", "CustomFunctions"] as const;

// The query string names host, platform and locale to the library.
const page = "https://localhost/taskpane.html?_host_Info=Excel$Win32$16.01$vi-VN$$$$0";

let compiled: Script | null = null;

function librarySource(): Script {
  const home = dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json"));
  compiled ??= new Script(readFileSync(join(home, "dist/excel-win32-16.01.debug.js"), "utf8"));
  return compiled;
}

/** Microsoft's own client library in a window of its own, with nothing behind it. */
export function loadClientWindow(): ClientWindow {
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: page,
    runScripts: "outside-only",
  });
  librarySource().runInContext(dom.getInternalVMContext());
  // The library defines these names as it runs; the canary test holds that it does.
  return dom.window as unknown as ClientWindow;
}

/** Loads the client, puts the host behind it, and makes `Excel`, `Office`, `OfficeExtension` and `CustomFunctions` global, as in an add-in's page. */
export function loadOfficeClient(host: Host, options: PlugOptions = {}): OfficeClient {
  const window = loadClientWindow();
  const plugged = plugIntoPage(window, host, options);
  for (const name of globals) {
    Object.defineProperty(globalThis, name, { value: Reflect.get(window, name), configurable: true, writable: true });
  }
  return {
    ...plugged,
    taskpane: plugged.taskpane,
    window,
    close: () => {
      for (const name of globals) Reflect.deleteProperty(globalThis, name);
    },
  };
}
