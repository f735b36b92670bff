import type { ComponentChildren, JSX } from "preact";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { scrollerOf } from "./scroller-of";
import { rowsToDraw, topsOf } from "./window-of";

export interface WindowedListProps<Item> {
  readonly items: readonly Item[];
  /** Unique in the list, and the same for the same item. */
  readonly keyOf: (item: Item) => string;
  /** The usual height of a row in CSS pixels; each is measured once it is drawn. */
  readonly estimate: number;
  /** What the list is of, for screen readers. */
  readonly label: string;
  readonly children: (item: Item, index: number) => ComponentChildren;
  /** A row to be brought into view; a new object brings it again. */
  readonly reveal?: { readonly index: number } | null;
  /** A row that stays drawn wherever the list is scrolled: something is being written in it. */
  readonly kept?: number | null;
}

const MORE = 4;
const NO_ROWS: readonly number[] = [];

/**
 * A long list of which only the rows in view, and the one with the focus, are in the document. It scrolls with whatever it stands in.
 * Each row says its place in the whole, so that a screen reader counts right.
 */
export function WindowedList<Item>(props: WindowedListProps<Item>): JSX.Element {
  const { items, keyOf, estimate, reveal, kept = null } = props;
  const list = useRef<HTMLUListElement>(null);
  const measured = useRef(new Map<string, number>());
  const [version, setVersion] = useState(0);
  const [view, setView] = useState({ top: 0, bottom: 0 });
  const [focused, setFocused] = useState<number | null>(null);

  const keys = useMemo(() => items.map(keyOf), [items]);
  // `version` tells that a height was measured anew.
  const tops = useMemo(() => topsOf(keys, measured.current, estimate), [keys, estimate, version]);
  const pinned = useMemo(
    () => [focused, kept, reveal?.index ?? null].filter((row): row is number => row !== null),
    [focused, kept, reveal],
  );
  const drawn = items.length === 0 ? NO_ROWS : rowsToDraw(tops, view, MORE, pinned);

  const look = useCallback(() => {
    if (list.current === null) return;
    const { top } = list.current.getBoundingClientRect();
    const seen = { top: Math.max(0, -top), bottom: Math.max(0, window.innerHeight - top) };
    setView((old) => (old.top === seen.top && old.bottom === seen.bottom ? old : seen));
  }, []);
  const measure = useCallback(() => {
    if (list.current === null) return;
    const scroller = scrollerOf(list.current);
    const edge = Math.max(0, scroller.getBoundingClientRect().top);
    let grown = 0;
    let isNew = false;
    for (const row of list.current.children) {
      const { height, bottom } = row.getBoundingClientRect();
      const key = keyOfRow(row);
      const known = measured.current.get(key);
      // Nothing is laid out where there is no screen.
      if (height === 0 || known === height) continue;
      measured.current.set(key, height);
      isNew = true;
      if (bottom <= edge) grown += height - (known ?? estimate);
    }
    // What is being read stays where it is when rows above it turn out taller or smaller than thought.
    if (grown !== 0) scroller.scrollTop += grown;
    if (isNew) setVersion((old) => old + 1);
  }, [estimate]);

  useLayoutEffect(measure);
  useLayoutEffect(look, [look, items]);
  useEffect(() => {
    let waiting = 0;
    const later = (): void => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(look);
    };
    // Captured, because scrolling does not bubble out of whatever scrolls.
    document.addEventListener("scroll", later, { capture: true, passive: true });
    window.addEventListener("resize", later);
    return () => {
      cancelAnimationFrame(waiting);
      document.removeEventListener("scroll", later, { capture: true });
      window.removeEventListener("resize", later);
    };
  }, [look]);
  useEffect(() => {
    if (list.current === null || typeof ResizeObserver === "undefined") return undefined;
    let width = list.current.clientWidth;
    const observer = new ResizeObserver(() => {
      const now = list.current?.clientWidth ?? width;
      // At another width every sentence breaks elsewhere.
      if (now !== width) measured.current.clear();
      width = now;
      measure();
      look();
    });
    observer.observe(list.current);
    return () => observer.disconnect();
  }, [look, measure]);
  useLayoutEffect(() => {
    if (reveal === null || reveal === undefined) return;
    const row = list.current?.querySelector(`[data-index="${String(reveal.index)}"]`);
    row?.scrollIntoView({ block: "nearest" });
  }, [reveal]);

  const heightBetween = (from: number, to: number): number => (tops[to] ?? 0) - (tops[from] ?? 0);
  const lastDrawn = drawn[drawn.length - 1] ?? -1;
  return (
    <ul
      class="windowed"
      ref={list}
      aria-label={props.label}
      style={{ paddingBottom: `${String(heightBetween(lastDrawn + 1, items.length))}px` }}
      onFocusIn={(event) => setFocused(indexAround(event.target))}
      onFocusOut={() => setFocused(null)}
    >
      {drawn.map((index, at) => {
        const item = items[index];
        const gap = heightBetween((drawn[at - 1] ?? -1) + 1, index);
        return item === undefined ? null : (
          <li
            key={keys[index]}
            data-key={keys[index]}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ marginTop: `${String(gap)}px` }}
          >
            {props.children(item, index)}
          </li>
        );
      })}
    </ul>
  );
}

function keyOfRow(row: Element): string {
  return row.getAttribute("data-key") ?? "";
}

function indexAround(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest("[data-index]") : null;
  const index = row?.getAttribute("data-index");
  return index === null || index === undefined ? null : Number.parseInt(index, 10);
}
