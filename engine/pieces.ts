/** Items in one answer: few enough that taking them over costs the page that draws a few milliseconds. */
export const PIECE = 500;

/** Fetches `count` items piece by piece; between pieces the page draws, and a job may be stopped. */
export async function inPieces<Item>(
  count: number,
  fetch: (from: number, to: number) => Promise<readonly Item[]>,
  between: (done: number) => void,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let from = 0; from < count; from += PIECE) {
    between(from);
    items.push(...(await fetch(from, Math.min(from + PIECE, count))));
  }
  between(count);
  return items;
}
