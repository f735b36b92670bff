import { useEffect, useRef } from "preact/hooks";
import type { Backend, Spot } from "../backend";

/** Long enough to pass over cells on the way, short enough to feel at once. */
const SETTLED_AFTER = 250; // ms

/**
 * Tells where the selection has come to rest. Nothing is told while the panel is out of sight; the last place is, once it is seen
 * again.
 */
export function useFollowedSelection(backend: Backend, onRest: (at: Spot) => void): void {
  const listener = useRef(onRest);
  listener.current = onRest;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waiting: Spot | null = null;
    const tell = (): void => {
      if (waiting === null || document.visibilityState === "hidden") return;
      const at = waiting;
      waiting = null;
      listener.current(at);
    };
    const end = backend.onSelection((at) => {
      waiting = at;
      clearTimeout(timer);
      timer = setTimeout(tell, SETTLED_AFTER);
    });
    document.addEventListener("visibilitychange", tell);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", tell);
      end();
    };
  }, [backend]);
}
