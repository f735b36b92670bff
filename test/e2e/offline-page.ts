import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Download, Locator, Page } from "playwright-core";
import { cellName } from "../../core";
import { browser, closeBrowser, type WatchedPage, watchedPage } from "./browser";

/** What the build made: tests of the page never look at sources. */
const pageFile = join(__dirname, "../../dist/tong-hop.html");

export const wide = { width: 1200, height: 760 };
export const narrow = { width: 350, height: 720 };

/** Starting a browser out of npm takes a while on a busy machine. */
const PATIENCE = 120_000;

export interface OfflinePage extends WatchedPage {
  /** The panel beside the grid. */
  readonly panel: Locator;
  readonly grid: Locator;
  /** The box above the grid that holds the selected cell's content. */
  readonly cellBox: Locator;
  /** Name of the selected cell, as the page shows it. */
  readonly cellName: Locator;
  /** What the page says of the open file. */
  readonly fileLine: Locator;
}

export interface OpenOptions {
  readonly size?: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
  /** Where the page is opened from; from the disk unless told. */
  readonly url?: string;
  /** Before anything of the page runs. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/**
 * Opens pages for the tests of a file, and closes them. After each test nothing may have gone out, nothing may stand in the console,
 * and no rule of the page's policy may have been broken, unless the test says so with `expectTroubles`.
 */
export function useOfflinePages(): {
  readonly open: (options?: OpenOptions) => Promise<OfflinePage>;
  readonly expectTroubles: () => void;
} {
  jest.setTimeout(PATIENCE);
  let opened: OfflinePage[] = [];
  let mayTrouble = false;
  beforeAll(async () => {
    if (!existsSync(pageFile)) throw new Error("dist/tong-hop.html is not built: npm run build:page");
    await browser();
  }, PATIENCE);
  afterEach(async () => {
    const ended = opened;
    opened = [];
    for (const { context } of ended) await context.close();
    expect(ended.flatMap(({ outside }) => outside)).toEqual([]);
    if (!mayTrouble) expect(ended.flatMap(({ troubles }) => troubles)).toEqual([]);
    mayTrouble = false;
  });
  afterAll(closeBrowser);
  return {
    open: async (options = {}) => {
      const page = await openOfflinePage(options);
      opened.push(page);
      return page;
    },
    expectTroubles: () => {
      mayTrouble = true;
    },
  };
}

/** Opens the built page in a browser window of its own. */
export async function openOfflinePage({ size = wide, dark = false, url, prepare }: OpenOptions): Promise<OfflinePage> {
  const watched = await watchedPage(size, dark);
  const { page } = watched;
  page.setDefaultTimeout(20_000);
  await prepare?.(page);
  await page.goto(url ?? pathToFileURL(pageFile).href);
  const panel = page.locator(".page-panel");
  await nothingOpen(panel);
  return {
    ...watched,
    panel,
    grid: page.getByRole("grid"),
    cellBox: page.getByRole("textbox", { name: "Nội dung ô đang chọn" }),
    cellName: page.locator(".cell-name"),
    fileLine: page.locator(".page-file"),
  };
}

/** Waits until the panel has found that nothing is open. */
export async function nothingOpen(panel: Locator): Promise<void> {
  // Attached and not visible: in a narrow window the panel stands behind the grid.
  await panel.locator("h1").filter({ hasText: "Chưa mở sổ nào" }).waitFor({ state: "attached" });
}

/** How the panel's first page begins to say what is open. */
const OPENED = /^(Sổ|Bảng tổng hợp|Chưa nhận ra)/;

/** A file as it is given to a picker: a path, or a name with bytes. */
export type Given = string | { readonly name: string; readonly bytes: Uint8Array };

function payload(given: Given): string | { name: string; mimeType: string; buffer: Buffer } {
  return typeof given === "string"
    ? given
    : { name: given.name, mimeType: "application/octet-stream", buffer: Buffer.from(given.bytes) };
}

/** Opens a workbook by the page's own button. */
export async function openFile({ page, panel }: OfflinePage, given: Given): Promise<void> {
  // The panel is made anew for each workbook.
  await panel.evaluate((element) => element.firstElementChild?.setAttribute("data-earlier", ""));
  await page.locator(".page-bar input[type=file]").setInputFiles(payload(given));
  await panel.locator("> [data-earlier]").waitFor({ state: "detached" });
  await panel.getByRole("heading", { name: OPENED, level: 1 }).waitFor();
}

/** Opens the sample that comes with the page. */
export async function openSample({ page, panel }: OfflinePage): Promise<void> {
  await page.getByRole("button", { name: "Mở thử sổ mẫu" }).click();
  await panel.getByRole("heading", { name: /^Sổ theo dõi/ }).waitFor();
}

/** Goes from the panel's first page to a job, by the name on its button. */
export async function goTo({ panel }: OfflinePage, job: RegExp): Promise<void> {
  await panel.getByRole("button", { name: job }).first().click();
}

/** Back to the panel's first page, once it says what is open. */
export async function goHome({ panel }: OfflinePage): Promise<void> {
  await panel.getByRole("button", { name: "Trang đầu" }).click();
  await panel.getByRole("heading", { name: OPENED, level: 1 }).waitFor();
}

export interface ChosenSettings {
  readonly profile: string | null;
  readonly period: string | null;
  /** ISO day. */
  readonly asOf: string | null;
  readonly to: string | null;
}

/** Chooses what to go by, on the panel's first page. */
export async function choose({ panel }: OfflinePage, settings: ChosenSettings): Promise<void> {
  await panel.getByRole("heading", { name: "Thiết lập" }).click();
  const pick = async (label: string, key: string | null): Promise<void> => {
    if (key !== null) await panel.getByLabel(label, { exact: true }).selectOption(key);
  };
  await pick("Địa phương", settings.profile);
  if (settings.asOf !== null) {
    const day = panel.getByLabel("Tính đến hết ngày");
    await day.fill(settings.asOf.split("-").reverse().join("/"));
    await day.press("Tab");
  }
  // The day decides which years can be chosen.
  await pick("Kỳ báo cáo", settings.period);
  await pick("Tổng hợp lên", settings.to);
}

/** Hands files to the job that is open. */
export async function giveFiles({ panel }: OfflinePage, given: readonly Given[]): Promise<void> {
  // All of one kind: the picker takes either paths or bytes.
  const files = given.map(payload);
  const paths = files.filter((file) => typeof file === "string");
  const rest = files.filter((file) => typeof file !== "string");
  await panel.locator("input[type=file][accept]").setInputFiles(paths.length > 0 ? paths : rest);
}

/** Drops files on an element, as from the desktop. */
export async function dropFiles(
  page: Page,
  target: Locator,
  files: readonly { name: string; bytes: Uint8Array }[],
): Promise<void> {
  const packed = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
  const transfer = await page.evaluateHandle((list) => {
    const all = new DataTransfer();
    for (const { name, base64 } of list)
      all.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    return all;
  }, packed);
  await target.dispatchEvent("dragover", { dataTransfer: transfer });
  await target.dispatchEvent("drop", { dataTransfer: transfer });
}

/** Presses a button that saves a file, and reads what was saved. */
export async function saved(
  page: Page,
  button: Locator,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

/** Saves the open workbook by the page's own button. */
export function save({ page }: OfflinePage): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  return saved(page, page.locator(".page-bar").getByRole("button", { name: "Lưu thành tệp .xlsx" }));
}

/** Types over a cell: selects it by its name's place in the grid, types, presses Enter. */
export async function typeOver(page: OfflinePage, row: number, column: number, text: string): Promise<void> {
  // At its left edge: a long text runs on over cells to the right that are cells of their own.
  await cell(page, row, column).click({ position: { x: 8, y: 8 } });
  // As a person would, once the box shows the cell.
  await page.cellName.filter({ hasText: new RegExp(`^${cellName(row, column)}$`) }).waitFor();
  await page.page.waitForFunction(() => {
    const active = document.querySelector("#active-cell");
    return active !== null && active.textContent === document.querySelector<HTMLInputElement>(".cell-bar input")?.value;
  });
  await page.cellBox.fill(text);
  await page.cellBox.press("Enter");
}

/** A cell of the grid by zero-based place; drawn only while it is in view. */
export function cell({ grid }: OfflinePage, row: number, column: number): Locator {
  return grid.locator(`[aria-rowindex="${String(row + 1)}"] [aria-colindex="${String(column + 1)}"]`);
}
