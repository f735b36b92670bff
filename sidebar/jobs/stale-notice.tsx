import type { JSX } from "preact";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { useWords } from "../use-words";
import { jobTexts } from "./texts";

/** Tells that what is shown was made before the workbook was edited. */
export function StaleNotice({ onRecompute }: { readonly onRecompute: () => void }): JSX.Element {
  const say = useWords();
  return (
    <div role="status">
      <Notice tone="explain" title={say(jobTexts.staleTitle)}>
        <p>{say(jobTexts.staleText)}</p>
        <Button onPress={onRecompute}>{say(jobTexts.recompute)}</Button>
      </Notice>
    </div>
  );
}
