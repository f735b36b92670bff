import { render } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { toneFills } from "../../xlsx/write/looks";
import { readWorkbook } from "../../xlsx/read/read-workbook";
import { workerTools } from "../../engine/worker-tools";
import { ChartSvg } from "../../sidebar/chart-svg";
import { Grid } from "../../standalone/page/grid";
import { useSheet } from "../../standalone/page/use-sheet";
import type { Spot } from "../../sidebar/backend";
import { findSheet } from "../office-host/book";
import type { Host } from "../office-host/host";
import { makeHost } from "../office-host/host";
import { modes } from "../office-host/modes";
import type { Plugged } from "../office-host/plug-in";
import { inputOfSnapshot } from "../office-host/snapshot-host";
import { selectAsUser, showSheetAsUser, typeAsUser } from "../office-host/user-acts";
import { callFormula } from "./call-function";
import { chartsOn } from "./charts";
import { hostSource, oneCell, tonesOf, widthOf } from "./host-source";
import type { PreviewWindow } from "./plug-pane";

const toneOfColour = new Map(
  Object.entries(toneFills).map(([tone, colour]) => [`#${colour.replace(/^#|^FF(?=.{6}$)/, "")}`.toUpperCase(), tone]),
);

const buttons = [
  ["checkWorkbook", "Kiểm tra"],
  ["rollUpWorkbooks", "Tổng hợp lên huyện"],
  ["verifyWorkbook", "Đối chiếu"],
] as const;

/** Excel's window, as far as a preview needs it: a ribbon, a formula box, the grid, the tabs, and the pane in its frame. */
function Preview({ host, reopen }: { readonly host: Host; readonly reopen: (file: File) => void }) {
  const [version, setVersion] = useState(0);
  const [plugged, setPlugged] = useState<Plugged | null>(null);
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [formula, setFormula] = useState("");
  const [answer, setAnswer] = useState("");
  const picker = useRef<HTMLInputElement>(null);
  const source = useMemo(() => hostSource(host), [host]);
  useEffect(() => host.onHostChange(() => setVersion((n) => n + 1)), [host]);
  // Before the frame can have loaded.
  useLayoutEffect(() => {
    Object.assign(window, { previewHost: host, onPlugged: setPlugged } satisfies PreviewWindow);
  }, [host]);
  const { active } = host.book;
  const visible = host.book.sheets.filter(({ visibility }) => visibility === "Visible");
  const run = (id: string): void => {
    const command = plugged?.commands.get(id) as ((event: object) => void) | undefined; // as ribbon buttons call it
    command?.({ completed: () => setAnswer(`${id}: xong`), source: { id } });
  };
  return (
    <div class="preview">
      <header class="preview-bar">
        <button type="button" onClick={() => picker.current?.click()}>
          Mở sổ khác…
        </button>
        <input
          ref={picker}
          class="visually-hidden"
          type="file"
          accept=".xlsx"
          aria-label="Sổ mở trong Excel"
          onChange={(event) => {
            const [file] = Array.from(event.currentTarget.files ?? []);
            if (file !== undefined) reopen(file);
          }}
        />
        {buttons.map(([id, name]) => (
          <button key={id} type="button" disabled={plugged === null} onClick={() => run(id)}>
            {name}
          </button>
        ))}
        <button type="button" aria-pressed={isPaneOpen} onClick={() => setPaneOpen(!isPaneOpen)}>
          Mở bảng
        </button>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (plugged === null) return;
            if (formula.startsWith("=TONGHOP.")) void callFormula(host, plugged, formula).then(setAnswer);
            else {
              const at = active.selection[0];
              if (at !== undefined) typeAsUser(host, active.name, at.row, at.column, formula);
            }
          }}
        >
          <input
            aria-label="Ô công thức"
            placeholder='=TONGHOP.NUOC("Nhat")'
            value={formula}
            onInput={(event) => setFormula(event.currentTarget.value)}
          />
        </form>
        <output class="preview-answer">{answer}</output>
      </header>
      <main class="preview-book">
        <SheetView host={host} source={source} version={version} />
        <div class="page-tabs" role="tablist" aria-label="Các trang tính">
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
      </main>
      <iframe class={isPaneOpen ? "pane" : "pane closed"} title="Tổng Hợp" src="taskpane.html" />
    </div>
  );
}

interface SheetViewProps {
  readonly host: Host;
  readonly source: ReturnType<typeof hostSource>;
  readonly version: number;
}

function SheetView({ host, source, version }: SheetViewProps) {
  const { active } = host.book;
  const used = active.cells;
  const open = useMemo(() => {
    let [rowCount, columnCount] = [0, 0];
    for (const key of used.keys()) {
      rowCount = Math.max(rowCount, Math.floor(key / 16_384) + 1);
      columnCount = Math.max(columnCount, (key % 16_384) + 1);
    }
    return { name: active.name, hidden: false, rowCount, columnCount };
  }, [active, version]);
  const drawn = useSheet(source, open, version);
  const at = active.selection[0];
  const selected: Spot = { sheet: active.name, row: at?.row ?? 0, column: at?.column ?? 0 };
  const tones = useMemo(() => tonesOf(active, toneOfColour), [active, version]);
  const charts = chartsOn(host, active);
  const columns = Array.from({ length: open.columnCount }, (_, column) => ({
    width: widthOf(active, column) ?? 12,
    look: "general" as const,
  }));
  const layout = active.columns.size === 0 ? null : { columns, rows: {}, bodyLook: "plain" as const, merges: [] };
  return (
    <div class="preview-sheet">
      <Grid
        drawn={{ ...drawn, layout: layout as typeof drawn.layout }}
        selected={selected}
        tones={tones}
        lang="vi"
        onSelect={({ row, column }) => selectAsUser(host, active.name, oneCell(row, column))}
      />
      {charts.length === 0 ? null : (
        <div class="preview-charts">
          {charts.map((chart) => (
            <figure key={chart.title}>
              <figcaption>{chart.title}</figcaption>
              <ChartSvg chart={chart} lang="vi" />
            </figure>
          ))}
        </div>
      )}
    </div>
  );
}

async function opened(name: string, bytes: Uint8Array): Promise<Host> {
  const { sha256, inflate } = workerTools("0.0.0");
  const read = readWorkbook(bytes, { file: name, sha256: sha256(bytes), inflate });
  if (!read.ok) throw new Error(read.problem.rule);
  const mode = new URLSearchParams(location.search).get("mode") ?? "excel2021";
  const played = Object.entries(modes).find(([key]) => key === mode)?.[1] ?? modes.excel2021;
  return Promise.resolve(makeHost(inputOfSnapshot(read.workbook), played));
}

let generation = 0;

function show(host: Host): void {
  const root = document.getElementById("preview");
  if (root === null) return;
  Object.assign(window, { previewHost: host, findSheet });
  // Another workbook is another Excel window: the pane starts anew.
  render(
    <Preview
      key={++generation}
      host={host}
      reopen={(file) =>
        void file
          .arrayBuffer()
          .then((bytes) => opened(file.name.normalize("NFC"), new Uint8Array(bytes)))
          .then(show)
      }
    />,
    root,
  );
}

const asked = new URLSearchParams(location.search).get("book") ?? "so-mau.xlsx";
void fetch(asked)
  .then((answer) => answer.arrayBuffer())
  .then((bytes) => opened(asked.replace(/^.*\//, ""), new Uint8Array(bytes)))
  .then(show);
