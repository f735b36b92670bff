import type { Locator } from "playwright-core";

/**
 * The text of every row of a long list, in order. Only rows in view are in the document, so whatever scrolls is scrolled from its top
 * to its end.
 */
export function rowsOf(list: Locator, selector = ":scope"): Promise<readonly string[]> {
  return list.evaluate(async (element, inner) => {
    const scroller = element.closest(".page-panel") ?? document.documentElement;
    const found = new Map<number, string>();
    const frame = (): Promise<unknown> => new Promise((next) => requestAnimationFrame(next));
    const start = scroller.scrollTop;
    const take = (): void => {
      for (const row of element.children) {
        const part = inner === ":scope" ? row : row.querySelector(inner);
        const text = part instanceof HTMLElement ? part.innerText : "";
        found.set(Number(row.getAttribute("aria-posinset")), text.replace(/\s+/g, " ").trim());
      }
    };
    const size = Number(element.firstElementChild?.getAttribute("aria-setsize") ?? 0);
    for (let top = 0; found.size < size; top += scroller.clientHeight / 2) {
      scroller.scrollTop = top;
      await frame();
      await frame();
      take();
      if (top > scroller.scrollHeight) break;
    }
    scroller.scrollTop = start;
    await frame();
    return [...found].sort(([one], [other]) => one - other).map(([, text]) => text);
  }, selector);
}
