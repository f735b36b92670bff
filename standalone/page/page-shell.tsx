import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { fillText, type Language, type PanelOptions } from "../../core/index";
import type { OpenSheet } from "../../engine/engine";
import type { MemoryHost } from "../../engine/memory-host-port";
import type { Spot } from "../../sidebar/backend";
import { CellBar } from "./cell-bar";
import { Grid } from "./grid";
import { pageTexts } from "./texts";
import { tonesOf } from "./tones";
import { useBook } from "./use-book";
import { useSheet } from "./use-sheet";
import { Welcome } from "./welcome";

export interface PageShellProps {
  readonly host: MemoryHost;
  readonly lang: Language;
  /** Puts the panel into its place and returns what takes it away. */
  readonly mountPanel: (element: HTMLElement) => () => void;
  /** An invented register, to try the page with. */
  readonly sample: (() => { readonly name: string; readonly bytes: Uint8Array }) | null;
}

/** The offline page: a bar, the open workbook as a plain grid, and the panel beside it. */
export function PageShell({ host, lang, mountPanel, sample }: PageShellProps) {
  const book = useBook(host);
  const [message, setMessage] = useState("");
  const [isDropping, setDropping] = useState(false);
  const [shows, setShows] = useState<"grid" | "panel">("grid");
  const panel = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  // A panel belongs to one workbook: what it found in another would mislead.
  const [opened, setOpened] = useState(0);
  useEffect(() => (panel.current === null ? undefined : mountPanel(panel.current)), [mountPanel, opened]);
  useEffect(() => setMessage(""), [book.file, lang]);

  const open = useCallback(
    async (name: string, bytes: Uint8Array) => {
      if (host.isUnsaved() && !window.confirm(pageTexts.unsaved[lang])) return;
      setMessage(fillText(pageTexts.opening[lang], { file: name }));
      try {
        const options = await host.options();
        const result = await host.open(name, bytes);
        setMessage("refusal" in result ? `${result.refusal.title}. ${result.refusal.text}` : "");
        if ("refusal" in result) return;
        // Whoever looks through the files of many units chooses locality and period once.
        if (isUnset(await host.options())) await host.saveOptions(options);
        setOpened((n) => n + 1);
      } catch {
        setMessage(pageTexts.failed[lang]);
      }
      setShows("grid");
    },
    [host, lang],
  );
  const openFiles = async (files: ArrayLike<File>): Promise<void> => {
    const [file] = Array.from(files);
    if (file === undefined) return;
    if (files.length > 1) setMessage(pageTexts.oneFile[lang]);
    else if (file.size > MOST_BYTES) setMessage(fillText(pageTexts.tooLarge[lang], { file: file.name }));
    else await open(file.name.normalize("NFC"), new Uint8Array(await file.arrayBuffer()));
  };
  const close = async (): Promise<void> => {
    if (host.isUnsaved() && !window.confirm(pageTexts.unsaved[lang])) return;
    await host.close();
    setOpened((n) => n + 1);
  };
  const save = async (): Promise<void> => {
    try {
      const { file } = await host.save({ signal: new AbortController().signal, progress: () => undefined });
      setMessage(fillText(pageTexts.saved[lang], { file }));
    } catch {
      setMessage(pageTexts.failed[lang]);
    }
  };
  const inPanel = (event: Event): boolean =>
    event.target instanceof Element && event.target.closest(".page-panel") !== null;
  const { file, active } = book;

  return (
    <div
      class={`page-whole shows-${shows}${isDropping ? " dropping" : ""}`}
      onDragOver={(event) => {
        // The panel takes files of its own; anywhere else a dropped file would replace this very page.
        if (inPanel(event)) return;
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={(event) => {
        setDropping(false);
        if (inPanel(event)) return;
        event.preventDefault();
        if (event.dataTransfer !== null) void openFiles(event.dataTransfer.files);
      }}
    >
      <header class="page-bar">
        <p class="page-name">{pageTexts.product[lang]}</p>
        <button type="button" onClick={() => picker.current?.click()}>
          {pageTexts.open[lang]}
        </button>
        <input
          ref={picker}
          class="visually-hidden"
          type="file"
          accept=".xlsx,.xlsm"
          tabIndex={-1}
          aria-label={pageTexts.open[lang]}
          onChange={(event) => {
            const chosen = Array.from(event.currentTarget.files ?? []);
            event.currentTarget.value = "";
            void openFiles(chosen);
          }}
        />
        {file === null ? null : (
          <>
            <button type="button" onClick={() => void save()}>
              {pageTexts.save[lang]}
            </button>
            <button type="button" onClick={() => void close()}>
              {pageTexts.close[lang]}
            </button>
          </>
        )}
        <span class="page-file" role="status" title={message === "" ? (file ?? "") : message}>
          {message === "" ? `${file ?? ""}${book.isUnsaved ? pageTexts.unsavedMark[lang] : ""}` : message}
        </span>
        <button type="button" class="page-switch" onClick={() => setShows(shows === "grid" ? "panel" : "grid")}>
          {pageTexts[shows === "grid" ? "showPanel" : "showGrid"][lang]}
        </button>
      </header>
      <section class="page-book" aria-label={pageTexts.book[lang]}>
        {file === null || active === null ? (
          <Welcome
            lang={lang}
            onOpen={() => picker.current?.click()}
            onSample={
              sample === null
                ? null
                : () => {
                    const { name, bytes } = sample();
                    void open(name, bytes);
                  }
            }
          />
        ) : (
          <SheetView
            host={host}
            sheet={active}
            sheets={book.sheets}
            selected={book.selected}
            version={book.version}
            lang={lang}
            onTrouble={setMessage}
          />
        )}
      </section>
      {/* The panel brings the landmark and the heading of the whole page. */}
      <div class="page-panel" ref={panel} />
    </div>
  );
}

function isUnset(options: PanelOptions): boolean {
  return Object.values(options).every((choice) => choice === null);
}

/** What the reader takes; a larger file is not even read from the disk. */
const MOST_BYTES = 20_000_000;

interface SheetViewProps {
  readonly host: MemoryHost;
  readonly sheet: OpenSheet;
  readonly sheets: readonly OpenSheet[];
  readonly selected: Spot;
  readonly version: number;
  readonly lang: Language;
  readonly onTrouble: (text: string) => void;
}

function SheetView({ host, sheet, sheets, selected, version, lang, onTrouble }: SheetViewProps) {
  const drawn = useSheet(host, sheet, version);
  const tones = useMemo(() => tonesOf(host.marks(), sheet.name), [host, sheet.name, version]);
  return (
    <>
      <CellBar host={host} drawn={drawn} selected={selected} lang={lang} onTrouble={onTrouble} />
      <Grid drawn={drawn} selected={selected} tones={tones} lang={lang} onSelect={host.pick} />
      <div class="page-tabs" role="tablist" aria-label={pageTexts.sheets[lang]}>
        {sheets.map(({ name }) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === sheet.name}
            title={name}
            onClick={() => host.pick({ sheet: name, row: 0, column: 0 })}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  );
}
