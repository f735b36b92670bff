import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

const NARROWEST = 260;
/** Beyond this the eye loses the way from a name to its bar. */
const WIDEST = 720;
const USUAL = 320;

/** The width in pixels that an element has, as it is now and whenever it changes; a usual one until it is on the page. */
export function useWidth<Of extends HTMLElement>(): readonly [RefObject<Of | null>, number] {
  const ref = useRef<Of>(null);
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = (): void => {
      // Nothing to measure where nothing is laid out: folded away, or no browser.
      if (element.clientWidth > 0) setWidth(Math.min(WIDEST, Math.max(NARROWEST, element.clientWidth)));
    };
    measure();
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
