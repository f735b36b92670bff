import type { JSX } from "preact";
import type { DifferenceItem } from "../../core/index";
import { usePanel } from "../panel-context";
import { useWords } from "../use-words";
import { jobTexts } from "./texts";

/** One cell that differs: where, what it is, what stands there and what should. Pressing it goes to the cell. */
export function DifferenceRow({ item }: { readonly item: DifferenceItem }): JSX.Element {
  const { select } = usePanel();
  const say = useWords();
  const { sheet, cell, row, column, label, found, expected } = item;
  return (
    <button type="button" class="jobs-pick" onClick={() => select({ sheet, row, column })}>
      <span class="jobs-pick-label">{label}</span>
      <span class="jobs-figures">
        <span>
          {say(jobTexts.found)}: <b>{found === "" ? say(jobTexts.blank) : found}</b>
        </span>
        <span>
          {say(jobTexts.expected)}: <b>{expected === "" ? say(jobTexts.blank) : expected}</b>
        </span>
      </span>
      <span class="jobs-pick-at">{say(jobTexts.cellOfSheet, { sheet, cell })}</span>
    </button>
  );
}
