import type { JSX } from "preact";
import { countText, type SlipLine } from "../../core/index";
import { Notice } from "../parts/notice";
import { WindowedList } from "../parts/windowed-list";
import { useWords, type Words } from "../use-words";
import { Fold } from "./fold";
import { slipAmounts, slipGap } from "./slip-amounts";
import { jobTexts } from "./texts";

export interface SlipProps {
  readonly lines: readonly SlipLine[];
  readonly total: SlipLine;
}

/** The conservation slip in words: every row read was counted, refused or set aside as a duplicate, and nothing was lost. */
export function Slip({ lines, total }: SlipProps): JSX.Element {
  const say = useWords();
  const gap = Math.abs(slipGap(total)) || lines.reduce((sum, line) => sum + Math.abs(slipGap(line)), 0);
  return (
    <>
      <Notice tone={gap === 0 ? "good" : "error"} title={say(jobTexts.slipTotal, slipAmounts(total))}>
        <p>{gap === 0 ? say(jobTexts.slipHolds) : say(jobTexts.slipBroken, { gap: countText(gap) })}</p>
      </Notice>
      {lines.length === 0 ? null : (
        <Fold title={say(jobTexts.slipPerFile, { count: countText(lines.length) })}>
          {() => (
            <WindowedList
              items={lines.map((line, index) => ({ line, index }))}
              keyOf={({ index }) => String(index)}
              estimate={84}
              label={say(jobTexts.slipTitle)}
            >
              {({ line }) => <SlipRow line={line} say={say} />}
            </WindowedList>
          )}
        </Fold>
      )}
    </>
  );
}

function SlipRow({ line, say }: { readonly line: SlipLine; readonly say: Words }): JSX.Element {
  return (
    <div class="jobs-row">
      <p class="jobs-strong">{line.unit === "" ? say(jobTexts.unknownUnit) : line.unit}</p>
      <p class="soft">
        {[line.file, line.sheet === "" ? "" : say(jobTexts.sheetName, { sheet: line.sheet })]
          .filter((part) => part !== "")
          .join(" · ")}
      </p>
      <p>{say(jobTexts.slipTotal, slipAmounts(line))}</p>
      {slipGap(line) === 0 ? null : (
        <p class="jobs-bad">{say(jobTexts.slipBroken, { gap: countText(Math.abs(slipGap(line))) })}</p>
      )}
    </div>
  );
}
