import type { Host } from "./host";
import { officeContext } from "./office-context";
import { strictObject } from "./strict-object";

type Associated = (...args: never[]) => unknown;

/** The parts of Microsoft's client that this host drives; names that begin with `_` are internal to it, so its version is pinned. */
export interface OfficeExtensionInternals {
  readonly SessionBase: { _overrideSession: unknown };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: { readonly entries: readonly unknown[] }) => void;
}

/** A window in which the client library was loaded. */
export interface ClientWindow {
  readonly OfficeExtension: OfficeExtensionInternals;
  Office: object;
  readonly CustomFunctions: { associate: unknown };
}

export interface PlugOptions {
  /** The user's language, "vi-VN" unless said. */
  readonly displayLanguage?: string;
}

/** What the add-in has registered, and what it asked of the task pane. */
export interface Plugged {
  /** Ribbon commands by id, as given to `Office.actions.associate`. */
  readonly commands: ReadonlyMap<string, Associated>;
  /** Custom functions by id, as given to `CustomFunctions.associate`. */
  readonly functions: ReadonlyMap<string, Associated>;
  readonly taskpane: { readonly shown: boolean; readonly shows: number };
}

/** Puts the in-memory Excel behind the client library of a window, with the parts of `Office` that office.js itself would add. */
export function plugIntoPage(window: ClientWindow, host: Host, options: PlugOptions = {}): Plugged {
  const client = window.OfficeExtension;
  client.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "http://document.localhost/", headers: {} }),
    _createRequestExecutorOrNull: () => host,
  };
  client.CommonUtility._doApiNotSupportedCheck = true;
  client._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const { context, fireSelection } = officeContext(host, { displayLanguage: options.displayLanguage ?? "vi-VN" });
  host.connect({ message: (entries) => client._testTriggerRichApiMessageEvent({ entries }), selection: fireSelection });

  const commands = new Map<string, Associated>();
  const functions = new Map<string, Associated>();
  const taskpane = { shown: false, shows: 0 };
  const info = { host: "Excel", platform: host.book.mode.platform };
  // The library's own Office is sealed in part: ours stands before it.
  const office = Object.create(window.Office, {}) as object; // the standard library types it as any
  window.Office = office;
  const put = (name: string, value: unknown) =>
    Object.defineProperty(office, name, { value, configurable: true, writable: true, enumerable: true });
  put("context", context);
  put("HostType", { Excel: "Excel" });
  put("PlatformType", { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" });
  put("AsyncResultStatus", { Succeeded: "succeeded", Failed: "failed" });
  put("isSetSupported", undefined);
  // https://learn.microsoft.com/javascript/api/office#office-office-onready-function(1)
  put("onReady", (ready?: (given: typeof info) => unknown) =>
    Promise.resolve(info).then(async (given) => (await ready?.(given), given)),
  );
  put(
    "actions",
    strictObject("Office.actions", { associate: (id: string, action: Associated) => void commands.set(id, action) }),
  );
  // https://learn.microsoft.com/javascript/api/office/office.addin
  put(
    "addin",
    strictObject("Office.addin", {
      showAsTaskpane: () => {
        taskpane.shown = true;
        taskpane.shows++;
        return Promise.resolve();
      },
      hide: () => {
        taskpane.shown = false;
        return Promise.resolve();
      },
      getStartupBehavior: () => Promise.resolve("none"),
      setStartupBehavior: () => Promise.resolve(),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    }),
  );
  window.CustomFunctions.associate = (id: string, run: Associated) => void functions.set(id, run);
  return { commands, functions, taskpane };
}
