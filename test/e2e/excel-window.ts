import { existsSync, readFileSync } from "node:fs";
import { type ChildProcess, spawn } from "node:child_process";
import { basename, join } from "node:path";
import type { Page } from "playwright-core";
import { cellName, parseCellName, type Workbook } from "../../core";
import type { BookContents, SheetContents } from "../preview/book-state";
import type { Host } from "../office-host/host";
import type { Traffic } from "../office-host/traffic";
import { browser, closeBrowser, watchedPage } from "./browser";
import type { OfflinePage } from "./offline-page";

const root = join(__dirname, "../..");
const PATIENCE = 120_000;

/** Excel's window with the built add-in in it; what the offline page's steps need is here under the same names. */
export interface ExcelWindow extends OfflinePage {
  /** All that stands in the workbook now. */
  readonly book: () => Promise<BookContents>;
  readonly sheet: (name: string) => Promise<SheetContents>;
  /** Requests and bytes since it was asked last. */
  readonly traffic: () => Promise<Traffic>;
  /** Does something to the host itself, as Excel or its user would. */
  readonly inHost: (act: (host: Host) => void) => Promise<void>;
  /** Names of the ribbon's commands that have ended, one for each time. */
  readonly ended: () => Promise<readonly string[]>;
}

export interface ExcelOptions {
  /** The workbook that is open: a path, or a name with bytes. The preview's own sample unless said. */
  readonly workbook?: string | { readonly name: string; readonly bytes: Uint8Array };
  readonly mode?: "excel2021" | "web" | "older";
  readonly lang?: "en-US";
  readonly dark?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
  /** The pane was never opened. */
  readonly closed?: boolean;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/**
 * Opens Excel windows for the tests of a file, and closes them. After each test nothing may have gone out, nothing may stand in the
 * console, no policy may have been broken, and nothing may have been asked of the host that it does not model.
 */
export function useExcelWindows(): {
  readonly open: (options?: ExcelOptions) => Promise<ExcelWindow>;
  readonly expectTroubles: () => void;
} {
  jest.setTimeout(PATIENCE);
  let server: { readonly process: ChildProcess; readonly url: string } | null = null;
  let opened: ExcelWindow[] = [];
  let mayTrouble = false;
  beforeAll(async () => {
    if (!existsSync(join(root, "dist/preview/index.html"))) throw new Error("not built: npm run build:all");
    [server] = await Promise.all([served(), browser()]);
  }, PATIENCE);
  afterEach(async () => {
    const ended = opened;
    opened = [];
    const missing: string[] = [];
    for (const window of ended) {
      missing.push(...(await window.book()).missing);
      await window.context.close();
    }
    expect(ended.flatMap(({ outside }) => outside)).toEqual([]);
    expect(missing).toEqual([]);
    if (!mayTrouble) expect(ended.flatMap(({ troubles }) => troubles)).toEqual([]);
    mayTrouble = false;
  });
  afterAll(async () => {
    server?.process.kill();
    await closeBrowser();
  });
  return {
    open: async (options = {}) => {
      const window = await openExcelWindow(server?.url ?? "", options);
      opened.push(window);
      return window;
    },
    expectTroubles: () => {
      mayTrouble = true;
    },
  };
}

/** The preview as `npm run preview` serves it. */
function served(): Promise<{ readonly process: ChildProcess; readonly url: string }> {
  const serving = spawn(process.execPath, [join(root, "scripts/serve.mjs"), "dist/preview"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((told, failed) => {
    serving.once("exit", () => failed(new Error("the preview is not served")));
    serving.stdout.once("data", (part: Buffer) =>
      told({ process: serving, url: part.toString().split(/\/?\n/)[0] ?? "" }),
    );
  });
}

/** Parts of the preview's window that tests look at. */
interface LookedAt {
  readonly previewHost: Host;
  readonly previewBook: () => BookContents;
  readonly previewEnded: readonly string[];
}

async function openExcelWindow(url: string, options: ExcelOptions): Promise<ExcelWindow> {
  const { workbook, mode, lang, dark = false, size = { width: 1200, height: 760 }, closed = false } = options;
  const watched = await watchedPage(size, dark);
  const { page } = watched;
  page.setDefaultTimeout(15_000);
  const query = new URLSearchParams({ ...(mode && { mode }), ...(lang && { lang }), ...(closed && { closed: "" }) });
  if (workbook !== undefined) {
    const { name, bytes } =
      typeof workbook === "string" ? { name: basename(workbook), bytes: readFileSync(workbook) } : workbook;
    await page.route("**/given.xlsx", (route) => route.fulfill({ body: Buffer.from(bytes) }));
    query.set("book", "given.xlsx");
    query.set("name", name);
  }
  await options.prepare?.(page);
  await page.goto(`${url}/index.html?${query.toString()}`);
  const panel = page.frameLocator("iframe").locator("#panel");
  await page.getByRole("toolbar").waitFor();
  if (!closed) await panel.getByRole("heading", { level: 1 }).or(panel.getByRole("alert")).first().waitFor();
  const book = (): Promise<BookContents> => page.evaluate(() => (window as unknown as LookedAt).previewBook()); // the preview puts it there
  return {
    ...watched,
    panel,
    grid: page.getByRole("grid"),
    cellBox: page.getByRole("textbox", { name: /^(Ô công thức|Formula box)$/ }),
    cellName: page.locator(".preview-name"),
    fileLine: page.locator(".preview-book-name"),
    book,
    sheet: async (name) => {
      const found = (await book()).sheets.find((sheet) => sheet.name === name);
      if (found === undefined) throw new Error(`no sheet ${name}`);
      return found;
    },
    traffic: () =>
      page.evaluate(() => {
        const { previewHost } = window as unknown as LookedAt; // the preview puts it there
        const { traffic } = previewHost;
        previewHost.resetTraffic();
        return traffic;
      }),
    inHost: (act) => page.evaluate(`(${String(act)})(window.previewHost)`).then(() => undefined),
    ended: () => page.evaluate(() => [...(window as unknown as LookedAt).previewEnded]), // the preview puts it there
  };
}

/** Presses a button of the add-in's group on the ribbon, and waits until its event is completed. */
export async function pressRibbon({ page, ended }: ExcelWindow, name: string): Promise<void> {
  const before = (await ended()).length;
  await page.getByRole("toolbar").getByRole("button", { name }).click();
  await page.waitForFunction((count) => (window as unknown as LookedAt).previewEnded.length > count, before);
}

/** Selects a cell, types over it, and presses Enter. */
export async function typeInCell(
  { grid, cellName: name, cellBox }: ExcelWindow,
  place: string,
  text: string,
): Promise<void> {
  const at = parseCellName(place)!;
  await grid.locator(`[aria-rowindex="${String(at.row + 1)}"] [aria-colindex="${String(at.column + 1)}"]`).click();
  await name.filter({ hasText: new RegExp(`^${place}$`) }).waitFor();
  await cellBox.fill(text);
  await cellBox.press("Enter");
}

/** Waits until what the host holds passes, and returns it. */
export async function whenBook(window: ExcelWindow, passes: (book: BookContents) => boolean): Promise<BookContents> {
  const until = Date.now() + 10_000;
  for (;;) {
    const book = await window.book();
    if (passes(book)) return book;
    if (Date.now() > until) throw new Error(`the workbook stayed as it was: ${book.active} ${book.selected}`);
    await window.page.waitForTimeout(30);
  }
}

/** Cells with content by name, sheet by sheet, as a file holds them. */
export function cellsOf({ sheets }: Workbook): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return Object.fromEntries(
    sheets.map(({ name, grid }) => [
      name,
      Object.fromEntries(
        grid.flatMap((cells, row) =>
          cells.flatMap((value, column) => (value === null ? [] : [[cellName(row, column), value] as const])),
        ),
      ),
    ]),
  );
}

/** Every cell of two states of a workbook that differs, as "2024!E5: cũ -> mới". */
export function differences(before: BookContents, after: BookContents): readonly string[] {
  const names = new Set([...before.sheets, ...after.sheets].map(({ name }) => name));
  return [...names].flatMap((name) => {
    const [was, is] = [before, after].map(({ sheets }) => sheets.find((sheet) => sheet.name === name)?.cells ?? {});
    const places = new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})]);
    return [...places]
      .filter((place) => was?.[place] !== is?.[place])
      .map((place) => `${name}!${place}: ${String(was?.[place])} -> ${String(is?.[place])}`);
  });
}
