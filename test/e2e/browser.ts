import type { Browser, BrowserContext, Page } from "playwright-core";

// A browser beside other tests may be starved for seconds; what is really broken fails three times, and every failure is printed.
// A bench drives the browser with no test around it.
if (typeof jest !== "undefined") jest.retryTimes(2, { logErrorsBeforeRetry: true });

let opened: Promise<Browser> | null = null;

/** One headless Chromium for a test file, out of npm: nothing is installed by hand. */
export function browser(): Promise<Browser> {
  opened ??= launch();
  return opened;
}

async function launch(): Promise<Browser> {
  const { default: chromium } = await import("@sparticuz/chromium");
  const { chromium: playwright } = await import("playwright-core");
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ["--no-sandbox", "--headless=shell", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
  });
}

export async function closeBrowser(): Promise<void> {
  if (opened !== null) await (await opened).close();
  opened = null;
}

export interface WatchedPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Addresses asked for that are not this machine's. */
  readonly outside: readonly string[];
  /** Errors and warnings of the console, and uncaught faults. */
  readonly troubles: readonly string[];
}

/** A fresh page in Vietnamese, watched for anything that goes wrong or goes out. */
export async function watchedPage(size: { width: number; height: number }, dark = false): Promise<WatchedPage> {
  const context = await (
    await browser()
  ).newContext({
    acceptDownloads: true,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: size,
    colorScheme: dark ? "dark" : "light",
  });
  const page = await context.newPage();
  const outside: string[] = [];
  const troubles: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(file:|blob:|data:|about:|http:\/\/127\.0\.0\.1[:/])/.test(url)) outside.push(url);
  });
  // A socket is no request.
  page.on("websocket", (socket) => outside.push(socket.url()));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(String(error)));
  return { context, page, outside, troubles };
}

/** The longest main-thread task since the page was loaded, in milliseconds, by the Long Tasks API; call `watchLongTasks` first. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: "longtask", buffered: true });
  });
}

export function longTasks(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks); // put there by watchLongTasks
}
