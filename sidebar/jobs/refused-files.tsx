import type { JSX } from "preact";
import { countText } from "../../core/index";
import { Notice } from "../parts/notice";
import { useWords } from "../use-words";
import type { FileState } from "./file-states";
import { jobTexts } from "./texts";

/** The files that are not in the result, and why: never left out in silence. */
export function RefusedFiles({ states }: { readonly states: readonly FileState[] }): JSX.Element | null {
  const say = useWords();
  const refused = states.filter(({ state }) => state === "refused");
  if (refused.length === 0) return null;
  return (
    <Notice tone="explain" title={say(jobTexts.refusedFiles, { count: countText(refused.length) })}>
      <ul class="jobs-plain">
        {refused.map(({ name, text }, index) => (
          <li key={index} class="jobs-row">
            <p class="jobs-strong">{name}</p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
