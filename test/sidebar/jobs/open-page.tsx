import { type ComponentType, render } from "preact";
import { act } from "preact/test-utils";
import { type Language, noPanelOptions } from "../../../core";
import type { Backend, ChosenFile, Spot } from "../../../sidebar/backend";
import { type Panel, PanelProvider } from "../../../sidebar/panel-context";
import { type FakeBackend, fakeBackend } from "../fake-backend";

export interface OpenPage extends FakeBackend {
  readonly root: HTMLElement;
  readonly announced: readonly string[];
  readonly went: readonly string[];
  readonly selected: readonly Spot[];
  readonly text: () => string;
  /** The button, or summary, whose name or text contains the words. */
  readonly button: (words: string) => HTMLElement;
  readonly has: (words: string) => boolean;
  readonly press: (words: string) => Promise<void>;
  readonly choose: (files: readonly File[]) => Promise<void>;
  readonly settle: () => Promise<void>;
  readonly close: () => void;
}

const opened = new Set<() => void>();

/** Opens a page in the document, as the panel would: over a new fake backend with some answers replaced, or over one that is there. */
export async function openPage(
  Page: ComponentType,
  over: Partial<Backend> | FakeBackend = {},
  lang: Language = "vi",
): Promise<OpenPage> {
  const fake = "calls" in over ? over : fakeBackend(over);
  const root = document.createElement("div");
  document.body.append(root);
  const announced: string[] = [];
  const went: string[] = [];
  const selected: Spot[] = [];
  const panel: Panel = {
    backend: fake.backend,
    lang,
    options: noPanelOptions,
    go: (page) => went.push(page),
    select: (at) => selected.push(at),
    announce: (text) => announced.push(text),
  };
  const settle = async (): Promise<void> => {
    // Each answer of the backend wakes a further step of the page.
    for (let step = 0; step < 6; step++) await act(() => Promise.resolve());
  };
  await act(() =>
    render(
      <PanelProvider value={panel}>
        <Page />
      </PanelProvider>,
      root,
    ),
  );
  await settle();

  const buttons = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>("button, summary")];
  const nameOf = (element: HTMLElement): string => element.getAttribute("aria-label") ?? element.textContent;
  const find = (words: string): HTMLElement | undefined => buttons().find((element) => nameOf(element).includes(words));
  const button = (words: string): HTMLElement => {
    const found = find(words);
    if (found === undefined) throw new Error(`no button «${words}» among: ${buttons().map(nameOf).join(" | ")}`);
    return found;
  };
  const close = (): void => {
    // What a page ends when it goes, it ends after the next paint.
    void act(() => render(null, root));
    root.remove();
    opened.delete(close);
  };
  opened.add(close);
  return {
    ...fake,
    root,
    announced,
    went,
    selected,
    text: () => root.textContent,
    button,
    has: (words) => find(words) !== undefined,
    press: async (words) => {
      const element = button(words);
      await act(() => {
        element.focus();
        element.click();
        // The document of the tests opens a fold without telling.
        if (element.tagName === "SUMMARY") element.parentElement?.dispatchEvent(new Event("toggle"));
      });
      await settle();
    },
    choose: async (files) => {
      const input = root.querySelector<HTMLInputElement>("input[type=file]");
      if (input === null) throw new Error("no place to choose files");
      Object.defineProperty(input, "files", { configurable: true, value: files });
      Object.defineProperty(input, "value", { configurable: true, writable: true, value: "" });
      await act(() => {
        input.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await settle();
    },
    settle,
    close,
  };
}

export function closePages(): void {
  for (const close of [...opened]) close();
}

/** Files with a name and a size, as the browser hands them over. */
export function filesNamed(...names: readonly string[]): readonly File[] {
  return names.map((name, index) => new File(["x".repeat(index + 1)], name));
}

export function chosenFile(name: string, size = 10): ChosenFile {
  return { name, size, bytes: () => Promise.resolve(new Uint8Array()) };
}

/** A promise that the test settles itself. */
export function pending<T>(): {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
} {
  let settle: { resolve: (value: T) => void; reject: (error: unknown) => void } | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return {
    promise,
    resolve: (value) => settle?.resolve(value),
    reject: (error) => settle?.reject(error),
  };
}
