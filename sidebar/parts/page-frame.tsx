import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useTakesFocus } from "../frame-context";
import { texts } from "../texts";
import { useWords } from "../use-words";
import { Button } from "./button";
import { Icon } from "./icon";
import { scrollerOf } from "./scroller-of";

export interface PageFrameProps {
  readonly title: string;
  /** Absent on the first page. */
  readonly onBack?: (() => void) | undefined;
  readonly children: ComponentChildren;
}

/** A page of the panel: the way back, the title, which takes the focus when the page is opened, and the content. */
export function PageFrame({ title, onBack, children }: PageFrameProps): JSX.Element {
  const say = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const takesFocus = useTakesFocus();
  useEffect(() => {
    if (!takesFocus || heading.current === null) return;
    heading.current.focus();
    scrollerOf(heading.current).scrollTop = 0;
    // Only on opening: the title may change while the page is shown.
  }, []);
  return (
    <main class="page">
      <header class="page-head">
        {onBack === undefined ? null : (
          <Button kind="link" onPress={onBack}>
            <Icon name="back" />
            {say(texts.shell.back)}
          </Button>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      {children}
    </main>
  );
}
