import { noPanelOptions } from "../../core";
import type { Backend, Spot } from "../../sidebar/backend";
import {
  checkView,
  drillView,
  fileViews,
  homeView,
  reportView,
  rollUpView,
  verifyView,
  writtenRun,
  undoneRun,
} from "./fake-views";

/** What was asked of the fake, in order. */
export interface Call {
  readonly name: keyof Backend;
  readonly args: readonly unknown[];
}

export interface FakeBackend {
  readonly backend: Backend;
  readonly calls: readonly Call[];
  readonly called: (name: keyof Backend) => readonly Call[];
  /** The user selects a cell. */
  readonly selectAsUser: (at: Spot) => void;
  /** The user changes the workbook. */
  readonly editAsUser: () => void;
}

/** A backend with small invented data that answers at once and remembers what it was asked; `overrides` replaces single answers. */
export function fakeBackend(overrides: Partial<Backend> = {}): FakeBackend {
  const calls: Call[] = [];
  const selections = new Set<(at: Spot) => void>();
  const edits = new Set<() => void>();
  let lastRun: Awaited<ReturnType<Backend["lastRun"]>> = null;
  const wrote = (): Promise<typeof writtenRun> => {
    lastRun = writtenRun;
    return Promise.resolve(writtenRun);
  };
  const answers: Backend = {
    host: "excel",
    version: "0.1.0",
    options: () => Promise.resolve(noPanelOptions),
    saveOptions: () => Promise.resolve(),
    home: () => Promise.resolve(homeView()),
    check: () => Promise.resolve(checkView()),
    apply: wrote,
    lastRun: () => Promise.resolve(lastRun),
    undo: () => {
      lastRun = null;
      return Promise.resolve(undoneRun);
    },
    keepReason: () => Promise.resolve([]),
    mark: () => Promise.resolve(3),
    clearMarks: () => Promise.resolve(),
    report: () => Promise.resolve(reportView()),
    rollUp: (files, _options, _lang, _job, onFile) => {
      for (const view of fileViews(files.map(({ name }) => name))) onFile(view);
      return Promise.resolve(rollUpView());
    },
    writeRollUp: wrote,
    verify: (files, _lang, _job, onFile) => {
      for (const view of fileViews(files.map(({ name }) => name))) onFile(view);
      return Promise.resolve(verifyView());
    },
    drill: () => Promise.resolve(drillView()),
    select: () => Promise.resolve(true),
    onSelection: (listener) => {
      selections.add(listener);
      return () => selections.delete(listener);
    },
    onEdit: (listener) => {
      edits.add(listener);
      return () => edits.delete(listener);
    },
    ...overrides,
  };
  const recorded = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      typeof answer === "function"
        ? (...args: unknown[]): unknown => {
            calls.push({ name: name as keyof Backend, args });
            return (answer as (...given: unknown[]) => unknown)(...args);
          }
        : answer,
    ]),
  );
  return {
    // The entries of a Backend, each wrapped in a function of its own shape.
    backend: recorded as unknown as Backend,
    calls,
    called: (name) => calls.filter((call) => call.name === name),
    selectAsUser: (at) => {
      for (const listener of selections) listener(at);
    },
    editAsUser: () => {
      for (const listener of edits) listener();
    },
  };
}
