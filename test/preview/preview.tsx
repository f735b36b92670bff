import { render } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { fillText, type Language } from "../../core";
import { ChartSvg } from "../../sidebar/chart-svg";
import type { Spot } from "../../sidebar/backend";
import { Grid } from "../../standalone/page/grid";
import type { Host } from "../office-host/host";
import type { Plugged } from "../office-host/plug-in";
import { selectAsUser, showSheetAsUser } from "../office-host/user-acts";
import { bookContents } from "./book-state";
import { chartsOn } from "./charts";
import { drawnSheet } from "./drawn-book";
import { FormulaBar } from "./formula-bar";
import { openedHost } from "./opened-host";
import type { PreviewWindow } from "./plug-pane";
import { type CommandName, Ribbon } from "./ribbon";
import { previewTexts } from "./texts";
import { tonesOf } from "./tones";

const asked = new URLSearchParams(location.search);
const displayLanguage = asked.get("lang") ?? "vi-VN";
const lang: Language = displayLanguage.startsWith("en") ? "en" : "vi";

interface PreviewProps {
  readonly host: Host;
  readonly reopen: (file: File) => void;
}

/** Excel's window, as far as a preview needs it: ribbon, formula bar, grid, tabs, and the pane in its frame. */
function Preview({ host, reopen }: PreviewProps) {
  const [version, setVersion] = useState(0);
  const [plugged, setPlugged] = useState<Plugged | null>(null);
  const [isPaneOpen, setPaneOpen] = useState(!asked.has("closed"));
  const [said, setSaid] = useState("");
  const picker = useRef<HTMLInputElement>(null);
  const ended = useRef<CommandName[]>([]);
  useEffect(() => host.onHostChange(() => setVersion((n) => n + 1)), [host]);
  // Before the frame can have loaded.
  useLayoutEffect(() => {
    const given: PreviewWindow = { previewHost: host, displayLanguage, onPlugged: setPlugged, onPane: setPaneOpen };
    // For whoever looks from the console, and for tests.
    Object.assign(window, given, { previewBook: () => bookContents(host), previewEnded: ended.current });
  }, [host]);
  const say = (text: "working" | "done", name: CommandName): void =>
    setSaid(fillText(previewTexts[text][lang], { name: previewTexts[name][lang] }));
  const { active, sheets } = host.book;
  const visible = sheets.filter(({ visibility }) => visibility === "Visible");
  return (
    <div class={isPaneOpen ? "preview" : "preview alone"}>
      <header class="preview-bar">
        <button type="button" onClick={() => picker.current?.click()}>
          {previewTexts.openBook[lang]}
        </button>
        <input
          ref={picker}
          class="visually-hidden"
          type="file"
          accept=".xlsx"
          tabIndex={-1}
          aria-label={previewTexts.book[lang]}
          onChange={({ currentTarget: { files } }) => {
            const [file] = files ?? [];
            if (file !== undefined) reopen(file);
          }}
        />
        <span class="preview-book-name">{host.book.name}</span>
        <Ribbon
          plugged={plugged}
          lang={lang}
          onStart={(name) => say("working", name)}
          onEnd={(name) => {
            ended.current.push(name);
            say("done", name);
          }}
          onOpenPane={() => setPaneOpen(true)}
        />
      </header>
      <FormulaBar host={host} plugged={plugged} lang={lang} />
      <main class="preview-book">
        <SheetView host={host} version={version} />
      </main>
      <footer class="preview-foot">
        <div class="page-tabs" role="tablist" aria-label={previewTexts.sheets[lang]}>
          {visible.map(({ name }) => (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={name === active.name}
              onClick={() => showSheetAsUser(host, name)}
            >
              {name}
            </button>
          ))}
        </div>
        <p class="preview-said" role="status">
          {said}
        </p>
      </footer>
      <aside class="preview-pane">
        <div class="preview-pane-head">
          <span>Tổng Hợp</span>
          <button type="button" aria-label={previewTexts.closePane[lang]} onClick={() => setPaneOpen(false)}>
            ×
          </button>
        </div>
        <iframe title="Tổng Hợp" src="taskpane.html" />
      </aside>
    </div>
  );
}

function SheetView({ host, version }: { readonly host: Host; readonly version: number }) {
  const { active } = host.book;
  const drawn = useMemo(() => drawnSheet(active), [active, version]);
  const tones = useMemo(() => tonesOf(active), [active, version]);
  const at = active.selection[0];
  const selected: Spot = useMemo(
    () => ({ sheet: active.name, row: at?.row ?? 0, column: at?.column ?? 0 }),
    [active.name, at?.row, at?.column],
  );
  const charts = chartsOn(host, active);
  return (
    <div class="preview-sheet">
      <Grid
        key={active.id}
        drawn={drawn}
        selected={selected}
        tones={tones}
        lang={lang}
        onSelect={({ row, column }) =>
          selectAsUser(host, active.name, { top: row, left: column, bottom: row, right: column })
        }
      />
      {charts.length === 0 ? null : (
        <section class="preview-charts" aria-label={previewTexts.charts[lang]} tabIndex={0}>
          {charts.map((chart) => (
            <figure key={chart.title}>
              <figcaption>{chart.title}</figcaption>
              <ChartSvg chart={chart} lang={lang} />
            </figure>
          ))}
        </section>
      )}
    </div>
  );
}

let generation = 0;

function show(host: Host): void {
  const root = document.getElementById("preview");
  if (root === null) return;
  const open = (file: File): void =>
    void file
      .arrayBuffer()
      .then((bytes) => show(openedHost(file.name, new Uint8Array(bytes), asked.get("mode"))))
      .catch(refuse);
  // Another workbook is another Excel window: the pane starts anew.
  render(<Preview key={++generation} host={host} reopen={open} />, root);
}

function refuse(error: unknown): void {
  alert(`${previewTexts.unreadable[lang]} (${String(error)})`);
}

document.documentElement.lang = lang;
const first = asked.get("book") ?? "so-mau.xlsx";
void fetch(first)
  .then((answer) => answer.arrayBuffer())
  .then((bytes) => show(openedHost(asked.get("name") ?? first, new Uint8Array(bytes), asked.get("mode"))))
  .catch(refuse);
