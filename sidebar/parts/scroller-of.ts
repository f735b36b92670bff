/** What scrolls when an element is scrolled: the nearest ancestor that can, or else the page. */
export function scrollerOf(element: Element): Element {
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (overflowY === "auto" || overflowY === "scroll") return at;
  }
  return document.scrollingElement ?? document.documentElement;
}
