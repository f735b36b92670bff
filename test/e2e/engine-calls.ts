import type { Page } from "playwright-core";

/** A call of the engine in its worker: from the page's asking to its being answered, in milliseconds. */
export interface EngineCall {
  readonly name: string;
  readonly time: number;
}

/** Has the page note how long each call of its engine took. To be called before the page is opened. */
export async function watchEngine(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const calls: EngineCall[] = [];
    const asked = new Map<string, { readonly name: string; readonly at: number }>();
    Object.assign(window, { engineCalls: calls });
    const watched = new WeakSet<Worker>();
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (
      this: Worker,
      message: { id?: string; path?: readonly string[] },
      ...rest
    ) {
      if (!watched.has(this)) {
        watched.add(this);
        this.addEventListener("message", ({ data }: MessageEvent<{ id?: string }>) => {
          const call = asked.get(data.id ?? "");
          if (call !== undefined) calls.push({ name: call.name, time: performance.now() - call.at });
        });
      }
      if (message.id !== undefined)
        asked.set(message.id, { name: message.path?.join(".") ?? "", at: performance.now() });
      (post as (...all: readonly unknown[]) => void).call(this, message, ...rest); // either of its two shapes
    } as typeof post;
  });
}

export function engineCalls(page: Page): Promise<readonly EngineCall[]> {
  return page.evaluate(() => (window as unknown as { engineCalls: EngineCall[] }).engineCalls); // put there by watchEngine
}
