import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { JobKey, Language, PanelOptions } from "../core/index";
import type { Backend, Spot } from "./backend";
import { FrameProvider } from "./frame-context";
import { pages } from "./pages/pages";
import { type Panel, PanelProvider } from "./panel-context";
import { type Shell, ShellProvider } from "./shell-context";
import { texts } from "./texts";
import { useAnnouncer } from "./use-announcer";
import { useCheckStore } from "./use-check-store";
import { useWriter } from "./use-writer";

export interface OpenPanelProps {
  readonly backend: Backend;
  readonly lang: Language;
  readonly options: PanelOptions;
  readonly firstPage: JobKey | "home";
  readonly setLang: (lang: Language) => void;
  readonly setOptions: (options: PanelOptions) => void;
}

/** The panel at work: the page that is open, and what outlives it. */
export function OpenPanel(props: OpenPanelProps): JSX.Element {
  const { backend, lang, options, setLang, setOptions } = props;
  const [page, setPage] = useState(props.firstPage);
  const hasMoved = useRef(false);
  const { said, announce } = useAnnouncer();
  const check = useCheckStore(backend, options, lang);
  const writer = useWriter(backend);

  // Other pages write too: what can be taken back is asked on every page.
  useEffect(writer.refresh, [page]);

  const panel: Panel = useMemo(
    () => ({
      backend,
      lang,
      options,
      go: (next) => {
        hasMoved.current = true;
        setPage(next);
      },
      select: (at: Spot) => {
        const missing = (): void => announce(texts.shell.noSuchCell[lang]);
        backend.select(at).then((isThere) => {
          if (!isThere) missing();
        }, missing);
      },
      announce,
    }),
    [backend, lang, options, announce],
  );
  const shell: Shell = { check, writer, setLang, setOptions };
  const Page = pages[page];

  return (
    <PanelProvider value={panel}>
      <ShellProvider value={shell}>
        <FrameProvider value={hasMoved.current}>
          <Page key={page} />
        </FrameProvider>
        <div class="status" role="status">
          {said.text === "" ? null : (
            <p class="status-text" key={said.number}>
              {said.text}
            </p>
          )}
        </div>
      </ShellProvider>
    </PanelProvider>
  );
}
