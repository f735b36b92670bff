import { useEffect, useState } from "preact/hooks";
import type { OpenSheet } from "../../engine/engine";
import type { MemoryHost } from "../../engine/memory-host-port";
import type { Spot } from "../../sidebar/backend";

export interface Book {
  readonly file: string | null;
  readonly isUnsaved: boolean;
  /** The sheets a user sees. */
  readonly sheets: readonly OpenSheet[];
  readonly active: OpenSheet | null;
  readonly selected: Spot;
  /** Rises with every change of what is drawn. */
  readonly version: number;
}

const nowhere: Spot = { sheet: "", row: 0, column: 0 };

/** The open workbook as the page shows it, followed as it changes. */
export function useBook(host: MemoryHost): Book {
  const [version, setVersion] = useState(0);
  const [selected, setSelected] = useState<Spot>(nowhere);
  const [sheets, setSheets] = useState<readonly OpenSheet[]>([]);
  const [file, setFile] = useState(host.openFileName());

  useEffect(() => host.onChange(() => setVersion((n) => n + 1)), [host]);
  useEffect(() => host.onSelection(setSelected), [host]);
  useEffect(() => {
    let isLive = true;
    const name = host.openFileName();
    const show = (all: readonly OpenSheet[]): void => {
      if (!isLive) return;
      setSheets(all.filter(({ hidden }) => !hidden));
      setFile(name);
    };
    // Where the engine broke and lost the workbook there is nothing to show; whoever asked was told.
    (name === null ? Promise.resolve([]) : host.sheets()).then(show, () => show([]));
    return () => {
      isLive = false;
    };
  }, [host, version]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (host.isUnsaved()) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [host]);

  const active = sheets.find(({ name }) => name === selected.sheet) ?? sheets[0] ?? null;
  return {
    file,
    isUnsaved: host.isUnsaved(),
    sheets,
    active,
    selected: active === null || active.name === selected.sheet ? selected : { ...nowhere, sheet: active.name },
    version,
  };
}
