import type { FileView } from "../../core/index";

/** Where each chosen file stands while they are read one by one. */
export interface FileState {
  readonly name: string;
  readonly state: "waiting" | "reading" | "read" | "refused";
  /** What was read of it, or why it was not; "" before. */
  readonly text: string;
}

export function waitingFiles(names: readonly string[]): readonly FileState[] {
  return names.map((name) => ({ name, state: "waiting", text: "" }));
}

/** The list once `view` has come: it belongs to the first file of that name that has none yet. */
export function withFile(states: readonly FileState[], view: FileView): readonly FileState[] {
  const read = { name: view.file, state: view.state, text: view.text };
  const open = (wanted: string): number =>
    states.findIndex(({ name, state }) => isOpen(state) && name.normalize("NFC") === wanted.normalize("NFC"));
  const exact = open(view.file);
  // Two files of one name are told apart by a number: "a.xlsx", "a (2).xlsx"; "Xã A", "Xã A (2)".
  const at = exact === -1 ? open(view.file.replace(/ \(\d+\)(?=(\.[A-Za-z0-9]{1,5})?$)/, "")) : exact;
  return at === -1 ? [...states, read] : states.map((state, index) => (index === at ? read : state));
}

/** The list while the job says what it is doing: the file it names is the one being read. */
export function withReading(states: readonly FileState[], doing: string): readonly FileState[] {
  let at = -1;
  for (const [index, { name, state }] of states.entries()) {
    // "Bình Trị.xlsx" also stands in "Xã Bình Trị.xlsx": the longest name is meant.
    if (isOpen(state) && doing.includes(name) && name.length > (states[at]?.name.length ?? 0)) at = index;
  }
  if (states[at]?.state === "reading" || (at === -1 && states.every(({ state }) => state !== "reading"))) return states;
  return states.map((file, index) => {
    if (index === at) return { ...file, state: "reading" };
    return file.state === "reading" ? { ...file, state: "waiting" } : file;
  });
}

export interface FileTally {
  readonly read: number;
  readonly refused: number;
  readonly waiting: number;
}

export function tallyOf(states: readonly FileState[]): FileTally {
  const many = (wanted: FileState["state"]): number => states.filter(({ state }) => state === wanted).length;
  return { read: many("read"), refused: many("refused"), waiting: many("waiting") + many("reading") };
}

function isOpen(state: FileState["state"]): boolean {
  return state === "waiting" || state === "reading";
}
