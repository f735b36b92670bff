import type { JSX } from "preact";
import { type DrillRefusal, parseCellName } from "../../core/index";
import type { Spot } from "../backend";
import { FindingList } from "../parts/finding-list";
import { Notice } from "../parts/notice";
import { Section } from "../parts/section";
import { useWords } from "../use-words";
import { jobTexts } from "./texts";

export interface NearFiguresProps {
  readonly refusal: DrillRefusal;
  readonly onPick: (at: Spot) => void;
}

/** The cell is no figure: why, and the figures that may have been meant. */
export function NearFigures({ refusal: { refusal, near }, onPick }: NearFiguresProps): JSX.Element {
  const say = useWords();
  return (
    <>
      <Notice tone="note" title={refusal.title}>
        <p>{refusal.text}</p>
      </Notice>
      {refusal.findings.length === 0 ? null : <FindingList items={refusal.findings} />}
      {near.length === 0 ? null : (
        <Section title={say(jobTexts.nearTitle)}>
          <ul class="jobs-plain">
            {near.map(({ sheet, cell, label }) => (
              <li key={`${sheet}!${cell}`}>
                <button
                  type="button"
                  class="jobs-pick"
                  onClick={() => {
                    const at = parseCellName(cell);
                    if (at !== null) onPick({ sheet, row: at.row, column: at.column });
                  }}
                >
                  <span class="jobs-pick-label">{label}</span>
                  <span class="jobs-pick-at">{say(jobTexts.cellOfSheet, { sheet, cell })}</span>
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
