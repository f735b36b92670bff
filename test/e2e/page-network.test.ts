import { type ChildProcess, spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { watchedPage } from "./browser";
import { goTo, openSample, save, useOfflinePages, wide } from "./offline-page";

const { open, expectTroubles } = useOfflinePages();

/** Somebody who listens. */
let server: Server;
let heard: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    heard.push(`${request.method ?? ""} ${request.url ?? ""}`);
    response.writeHead(200, { "access-control-allow-origin": "*" }).end("ok");
  });
  server.on("upgrade", (request, socket) => {
    heard.push(`UPGRADE ${request.url ?? ""}`);
    socket.destroy();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
beforeEach(() => {
  heard = [];
});
afterAll(() => server.close());
const address = (): string => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`; // it listens on a port

/** Runs in a page or a worker: knocks in every way there, and waits until each has failed or got through. */
async function knock(base: string): Promise<void> {
  const inTime = (attempt: () => Promise<unknown>): Promise<unknown> =>
    Promise.race([
      new Promise((done) => setTimeout(done, 2_000)),
      Promise.resolve()
        .then(attempt)
        .catch(() => undefined),
    ]);
  const until = (target: EventTarget, ...events: readonly string[]): Promise<unknown> =>
    Promise.race(events.map((name) => new Promise((done) => target.addEventListener(name, done))));
  await Promise.all([
    inTime(() => fetch(`${base}/fetch`, { mode: "no-cors" })),
    inTime(() => {
      const request = new XMLHttpRequest();
      request.open("POST", `${base}/xhr`);
      request.send("x");
      return until(request, "loadend");
    }),
    inTime(() => until(new WebSocket(`${base.replace("http", "ws")}/socket`), "open", "error", "close")),
    inTime(() => until(new EventSource(`${base}/events`), "open", "error")),
    inTime(() => {
      const load = (globalThis as { importScripts?: (url: string) => void }).importScripts; // workers have it
      load?.(`${base}/import-scripts`);
      return Promise.resolve();
    }),
    inTime(() => {
      if (typeof document === "undefined") return Promise.resolve();
      navigator.sendBeacon(`${base}/beacon`, "x");
      const image = new Image();
      image.src = `${base}/image`;
      const added = (name: string, attributes: Readonly<Record<string, string>>): Promise<unknown> => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        document.head.append(element);
        return until(element, "load", "error");
      };
      return Promise.all([
        until(image, "load", "error"),
        added("script", { src: `${base}/script` }),
        added("link", { rel: "stylesheet", href: `${base}/style` }),
        added("link", { rel: "preload", as: "fetch", href: `${base}/preload` }),
        added("iframe", { src: `${base}/frame` }),
      ]);
    }),
  ]);
}

test("nothing leaves, whatever the page or its worker tries, though somebody listens", async () => {
  expectTroubles();
  const page = await open();
  await openSample(page);
  const workers = page.page.workers();
  expect(workers).toHaveLength(1);
  await page.page.evaluate(knock, address());
  await workers[0]!.evaluate(knock, address());
  expect(heard).toEqual([]);
  // Each try was seen and turned away.
  expect(page.troubles.filter((text) => text.includes("Content Security Policy")).length).toBeGreaterThan(8);
});

test("the same knocks arrive from a page without such a policy", async () => {
  const { page, context } = await watchedPage(wide);
  await page.evaluate(knock, address());
  expect(heard.map((line) => line.replace(/^\w+ /, ""))).toEqual(
    expect.arrayContaining(["/fetch", "/xhr", "/socket", "/beacon", "/image", "/script", "/style", "/frame"]),
  );
  await context.close();
});

test("a whole round of work asks for the page itself and its own worker, and for nothing else", async () => {
  const asked: string[] = [];
  const page = await open({
    prepare: (tab) => {
      tab.on("request", (request) => asked.push(request.url().replace(/^(blob:).*|.*\/(tong-hop.html)$/, "$1$2")));
      return Promise.resolve();
    },
  });
  await openSample(page);
  await goTo(page, /^Kiểm tra/);
  await page.panel.getByRole("button", { name: "Xem và sửa 6 chỗ" }).click();
  await page.panel.getByRole("button", { name: "Sửa 6 ô đã chọn" }).click();
  await page.panel.getByText("Đã sửa 6 ô").first().waitFor();
  await save(page);
  // The worker, and the file that is saved, are blobs of the page's own.
  expect([...new Set(asked)].sort()).toEqual(["blob:", "tong-hop.html"]);
  const policy = page.page.locator("meta[http-equiv=Content-Security-Policy]");
  expect(await policy.getAttribute("content")).toMatch(/default-src 'none'.*connect-src 'none'/);
});

test("the page works the same when `npm run page` serves it", async () => {
  const serving: ChildProcess = spawn(
    process.execPath,
    [join(__dirname, "../../scripts/serve.mjs"), "dist", "tong-hop.html"],
    {
      cwd: join(__dirname, "../.."),
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  try {
    const url = await new Promise<string>((told) => {
      serving.stdout?.on("data", (part: Buffer) => told(part.toString().split("\n")[0] ?? ""));
    });
    const page = await open({ url });
    await openSample(page);
    await goTo(page, /^Kiểm tra/);
    await page.panel.getByRole("button", { name: "Xem và sửa 6 chỗ" }).waitFor();
    expect((await save(page)).name).toBe("Xã Bình Nguyên.xlsx");
  } finally {
    serving.kill();
  }
});
