import type { Locator } from "playwright-core";

/**
 * Presses a button and waits until the panel says certain words, timed inside the page: what drives the browser from outside takes no
 * part in it. Milliseconds.
 */
export function timedPress(button: Locator, words: string): Promise<number> {
  return button.evaluate(
    (element, awaited) =>
      new Promise<number>((done) => {
        const panel = element.closest(".page-panel") ?? document.body;
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (!panel.textContent.includes(awaited)) return;
          observer.disconnect();
          // Shown is what has been drawn.
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
        });
        observer.observe(panel, { childList: true, subtree: true, characterData: true });
        (element as HTMLElement).click(); // buttons are
      }),
    words,
  );
}
