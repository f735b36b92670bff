import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Language } from "../core/index";
import { faultDetail } from "./fault-detail";
import { Button } from "./parts/button";
import { Notice } from "./parts/notice";
import { texts } from "./texts";

export interface BrokenPanelProps {
  readonly lang: Language;
  readonly error: unknown;
  readonly onReopen: () => void;
}

/** What stands in place of the panel once drawing it has failed. */
export function BrokenPanel({ lang, error, onReopen }: BrokenPanelProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const detail = faultDetail(error);
  return (
    <main class="page">
      <h1 ref={heading} tabIndex={-1}>
        {texts.shell.product[lang]}
      </h1>
      <div role="alert">
        <Notice tone="error" title={texts.shell.broken[lang]}>
          <p>{texts.shell.brokenText[lang]}</p>
          {detail === "" ? null : (
            <details>
              <summary>{texts.job.detail[lang]}</summary>
              <p class="fault-detail">{detail}</p>
            </details>
          )}
          <Button kind="primary" onPress={onReopen}>
            {texts.shell.reopen[lang]}
          </Button>
        </Notice>
      </div>
    </main>
  );
}
