import { render } from "preact";
import type { Language } from "../../core/index";
import { makeBackend } from "../../engine/backend";
import { lastingEngine } from "../../engine/lasting-engine";
import { memoryHost } from "../../engine/memory-host";
import { mountPanel } from "../../sidebar/mount";
import { rememberedLanguage } from "../../sidebar/remembered-language";
import { bytesOfBase64 } from "./base64";
import { download } from "./download";
import { PageShell } from "./page-shell";
import { pageTexts } from "./texts";

declare const PRODUCT_VERSION: string;

function contentOf(id: string): string {
  return document.getElementById(id)?.textContent ?? "";
}

/** The engine's script stands in this very file, so that the page needs nothing beside it. */
function startWorker(): Worker {
  const url = URL.createObjectURL(new Blob([contentOf("engine")], { type: "text/javascript" }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  return worker;
}

/** The one sample shown: it has something to fix, something to explain and something to note. The others are for trying a roll-up. */
const SAMPLE = "Xã Bình Nguyên.xlsx";

function main(): void {
  const page = document.getElementById("page");
  if (page === null) return;
  let lang: Language = rememberedLanguage() ?? "vi";
  const engine = lastingEngine(startWorker);
  const host = memoryHost(engine, { lang, saveAs: download, resultName: (of) => pageTexts.resultFile[of] });
  const backend = makeBackend(host, engine, PRODUCT_VERSION);
  const samples = JSON.parse(contentOf("samples")) as Readonly<Record<string, string>>; // written by the build
  const packed = samples[SAMPLE];
  const sample = packed === undefined ? null : () => ({ name: SAMPLE, bytes: bytesOfBase64(packed) });
  const draw = (): void => {
    document.documentElement.lang = lang;
    render(<PageShell host={host} lang={lang} mountPanel={mount} sample={sample} />, page);
  };
  // The language is chosen in the panel, and the page follows.
  const onLanguage = (chosen: Language): void => {
    if (chosen === lang) return;
    lang = chosen;
    host.setLanguage(chosen);
    draw();
  };
  const mount = (element: HTMLElement): (() => void) => mountPanel(element, backend, { lang, onLanguage });
  draw();
}

main();
