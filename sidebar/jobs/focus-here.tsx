import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

/**
 * A result that takes the focus when it appears, if the button that asked for it has gone and the focus with it: whoever works
 * by keyboard goes on from here. The focus is never taken from the workbook.
 */
export function FocusHere({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && document.hasFocus()) here.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={here} tabIndex={-1} class="jobs-result">
      {children}
    </div>
  );
}
