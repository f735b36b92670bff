import { act } from "preact/test-utils";
import type { Backend } from "../../sidebar/backend";
import { mountPanel, type MountOptions } from "../../sidebar/mount";
import { type FakeBackend, fakeBackend } from "./fake-backend";

export interface Mounted extends FakeBackend {
  readonly root: HTMLElement;
  readonly text: () => string;
  readonly title: () => string;
  /** The control of that role whose name contains the words. */
  readonly get: (role: Role, name: string | RegExp) => HTMLElement;
  readonly find: (role: Role, name: string | RegExp) => HTMLElement | undefined;
  readonly all: (role: Role) => readonly HTMLElement[];
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly fill: (label: string, text: string) => Promise<void>;
  readonly choose: (label: string, option: string) => Promise<void>;
  readonly tick: (role: "radio" | "checkbox", name: string | RegExp) => Promise<void>;
  readonly key: (key: string, more?: KeyboardEventInit) => Promise<void>;
  readonly doAct: (work: () => void) => Promise<void>;
  readonly settle: () => Promise<void>;
}

type Role = "button" | "radio" | "checkbox" | "textbox" | "combobox" | "heading" | "alert" | "listitem";

const selectors: Readonly<Record<Role, string>> = {
  button: "button",
  radio: "input[type=radio]",
  checkbox: "input[type=checkbox]",
  textbox: "input[type=text], input[type=search], textarea",
  combobox: "select",
  heading: "h1, h2, h3",
  alert: "[role=alert]",
  listitem: ".windowed > li",
};

const mounted = new Set<() => void>();

/** The whole panel in the document over a fake backend, used by roles and names as a person uses it. */
export async function mountForTest(
  over: Partial<Backend> | FakeBackend = {},
  options: Partial<MountOptions> = {},
): Promise<Mounted> {
  const fake = "calls" in over ? over : fakeBackend(over);
  const root = document.createElement("div");
  document.body.append(root);
  let unmount = (): void => undefined;
  const settle = async (): Promise<void> => {
    // Each answer of the backend wakes a further step of the panel.
    for (let step = 0; step < 8; step++) await act(() => Promise.resolve());
  };
  const doAct = async (work: () => void): Promise<void> => {
    await act(work);
    await settle();
  };
  await doAct(() => {
    unmount = mountPanel(root, fake.backend, { lang: "vi", ...options });
  });
  mounted.add(() => {
    void act(unmount);
    root.remove();
  });

  const all = (role: Role): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selectors[role])];
  const find: Mounted["find"] = (role, name) =>
    all(role).find((element) =>
      typeof name === "string" ? nameOf(element).includes(name) : name.test(nameOf(element)),
    );
  const get: Mounted["get"] = (role, name) => {
    const found = find(role, name);
    if (found === undefined)
      throw new Error(`no ${role} «${String(name)}» among: ${all(role).map(nameOf).join(" | ")}`);
    return found;
  };
  return {
    ...fake,
    root,
    text: () => root.textContent,
    title: () => root.querySelector("h1")?.textContent ?? "",
    all,
    find,
    get,
    settle,
    doAct,
    press: (name) =>
      doAct(() => {
        const button = get("button", name);
        button.focus();
        button.click();
      }),
    fill: (label, text) =>
      doAct(() => {
        const field = get("textbox", label) as HTMLInputElement;
        field.focus();
        field.value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    choose: (label, option) =>
      doAct(() => {
        const field = get("combobox", label) as HTMLSelectElement;
        const found = [...field.options].find((one) => one.textContent.includes(option));
        if (found === undefined) throw new Error(`no choice «${option}»`);
        field.value = found.value;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }),
    tick: (role, name) =>
      doAct(() => {
        get(role, name).click();
      }),
    key: (key, more = {}) =>
      doAct(() => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
      }),
  };
}

export function unmountAll(): void {
  for (const unmount of mounted) unmount();
  mounted.clear();
  localStorage.clear();
}

/** The name a screen reader says, for the ways in which the panel names things. */
export function nameOf(element: HTMLElement): string {
  const label = element.getAttribute("aria-label");
  if (label !== null) return label;
  if (element.matches("input, select, textarea")) {
    const own = element.id === "" ? null : document.querySelector(`label[for="${element.id}"]`);
    return (own ?? element.closest("label"))?.textContent ?? "";
  }
  return element.textContent;
}
