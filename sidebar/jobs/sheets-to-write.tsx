import type { JSX } from "preact";
import { countText, type SheetPreview } from "../../core/index";
import { useWords } from "../use-words";
import { Fold } from "./fold";
import { jobTexts } from "./texts";

/** The sheets that will be written: how large, and which of them stand there already. */
export function SheetsToWrite({ sheets }: { readonly sheets: readonly SheetPreview[] }): JSX.Element {
  const say = useWords();
  return (
    <Fold title={say(jobTexts.sheetsToWrite, { count: countText(sheets.length) })}>
      {() => (
        <ul class="jobs-plain">
          {sheets.map(({ sheet, size, replaces }) => (
            <li key={sheet} class="jobs-row">
              <p class="jobs-strong">{sheet}</p>
              <p class="soft">
                {size} · {say(replaces ? jobTexts.sheetReplaced : jobTexts.sheetNew)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
