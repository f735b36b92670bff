import type { JSX } from "preact";
import { useEffect, useErrorBoundary, useMemo, useState } from "preact/hooks";
import { type JobKey, type Language, noPanelOptions, type PanelOptions } from "../core/index";
import type { Backend } from "./backend";
import { BrokenPanel } from "./broken-panel";
import { OpenPanel } from "./open-panel";
import { rememberLanguage } from "./remembered-language";

export interface PanelShellProps {
  readonly backend: Backend;
  readonly firstLang: Language;
  readonly firstPage: JobKey | "home";
  /** Carries the language of what it shows. */
  readonly element: HTMLElement;
  readonly onLanguage: ((lang: Language) => void) | undefined;
}

/** The outermost of the panel: its language, what the user chose before, and the one place where faults of drawing end. */
export function PanelShell(props: PanelShellProps): JSX.Element | null {
  const { backend, firstLang, firstPage, element, onLanguage } = props;
  const [lang, setLang] = useState(firstLang);
  const [options, setOptions] = useState<PanelOptions | null>(null);
  const boundary = useErrorBoundary(report);
  // Typed as any where it comes from.
  const error: unknown = boundary[0];

  useEffect(() => {
    element.lang = lang;
    onLanguage?.(lang);
  }, [element, lang, onLanguage]);
  useEffect(() => {
    // Without them the panel works all the same: everything is taken from the workbook.
    backend.options().then(setOptions, () => setOptions(noPanelOptions));
  }, [backend]);
  const shell = useMemo(
    () => ({
      setLang: (chosen: Language): void => {
        rememberLanguage(chosen);
        setLang(chosen);
      },
      setOptions: (chosen: PanelOptions): void => {
        setOptions(chosen);
        backend.saveOptions(chosen).catch(report);
      },
    }),
    [backend],
  );

  if (error !== undefined && error !== null) return <BrokenPanel lang={lang} error={error} onReopen={boundary[1]} />;
  if (options === null) return null;
  return <OpenPanel backend={backend} lang={lang} options={options} firstPage={firstPage} {...shell} />;
}

/** Leaves a trace for whoever gives support: in the browser's console, where there is one. */
function report(error: unknown): void {
  if (typeof reportError === "function") reportError(error);
}
