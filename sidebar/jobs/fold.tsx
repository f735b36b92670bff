import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

export interface FoldProps {
  readonly title: ComponentChildren;
  readonly isOpen?: boolean;
  /** Called while it is open only: what is folded away costs nothing. */
  readonly children: () => ComponentChildren;
}

/** Something long behind its title. */
export function Fold({ title, isOpen = false, children }: FoldProps): JSX.Element {
  const [isShown, setIsShown] = useState(isOpen);
  const wasShown = useRef(isOpen);
  useEffect(() => {
    if (wasShown.current === isShown) return;
    wasShown.current = isShown;
    // Long lists draw only what is in view, and what stands below has just moved without anyone scrolling.
    window.dispatchEvent(new Event("resize"));
  }, [isShown]);
  return (
    <details class="jobs-fold" open={isShown} onToggle={(event) => setIsShown(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isShown ? <div class="jobs-fold-body">{children()}</div> : null}
    </details>
  );
}
