import type { Host } from "./host";
import { isSetSupported } from "./modes";
import { strictObject } from "./strict-object";

/** The shape every common API answers with. https://learn.microsoft.com/javascript/api/office/office.asyncresult */
interface AsyncResult {
  readonly status: "succeeded" | "failed";
  readonly value: unknown;
  readonly error: { readonly code: number; readonly name: string; readonly message: string } | null;
}

type Callback = (result: AsyncResult) => void;
type SelectionHandler = (event: { readonly type: string; readonly document: unknown }) => void;

const succeeded = (value?: unknown): AsyncResult => ({ status: "succeeded", value, error: null });

const callbackIn = (args: readonly unknown[]): Callback | undefined =>
  args.find((arg): arg is Callback => typeof arg === "function");

export interface ContextOptions {
  /** BCP 47: "vi-VN". */
  readonly displayLanguage: string;
}

export interface OfficeContext {
  readonly context: object;
  /** Calls the handlers of the document's selection event. */
  readonly fireSelection: () => void;
}

/** What `Office.context` is inside Excel: languages, requirement sets, the document with its settings and selection event. */
export function officeContext(host: Host, { displayLanguage }: ContextOptions): OfficeContext {
  const { mode } = host.book;
  const handlers = new Set<SelectionHandler>();
  const document: object = strictObject("Office.context.document", {
    settings: documentSettings(),
    url: host.book.name,
    mode: "readWrite",
    // The road of workbook.onSelectionChanged. https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-addhandlerasync-member(1)
    addHandlerAsync: (event: string, handler: SelectionHandler, ...rest: readonly unknown[]) => {
      onlySelection(event);
      handlers.add(handler);
      callbackIn(rest)?.(succeeded());
    },
    removeHandlerAsync: (event: string, ...rest: readonly unknown[]) => {
      onlySelection(event);
      const [options] = rest;
      if (typeof options === "object" && options !== null && "handler" in options)
        handlers.delete(options.handler as SelectionHandler); // what was added is of this type
      else handlers.clear();
      callbackIn(rest)?.(succeeded());
    },
  });
  const context = strictObject("Office.context", {
    displayLanguage,
    contentLanguage: displayLanguage,
    host: "Excel",
    platform: mode.platform,
    diagnostics: strictObject("Office.context.diagnostics", {
      host: "Excel",
      platform: mode.platform,
      version: mode.version,
    }),
    requirements: strictObject("Office.context.requirements", {
      isSetSupported: (set: string, version?: number | string) =>
        isSetSupported(mode, set, version === undefined ? undefined : String(version)),
    }),
    document,
  });
  return {
    context,
    fireSelection: () => {
      for (const handler of handlers) handler({ type: "documentSelectionChanged", document });
    },
  };
}

function onlySelection(event: string): void {
  if (event !== "documentSelectionChanged")
    throw new Error(`NotImplemented: the in-memory Office has no document event ${event}`);
}

/** Settings of the document, in memory until saved. https://learn.microsoft.com/javascript/api/office/office.settings */
function documentSettings(): object {
  const values = new Map<string, unknown>();
  return strictObject("Office.context.document.settings", {
    get: (name: string) => values.get(name) ?? null,
    set: (name: string, value: unknown) => void values.set(name, structuredClone(value)),
    remove: (name: string) => void values.delete(name),
    saveAsync: (...args: readonly unknown[]) => callbackIn(args)?.(succeeded()),
    refreshAsync: (...args: readonly unknown[]) => callbackIn(args)?.(succeeded()),
  });
}
