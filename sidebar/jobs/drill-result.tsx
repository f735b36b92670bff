import type { JSX } from "preact";
import type { DrillView } from "../../core/index";
import { Notice } from "../parts/notice";
import { Section } from "../parts/section";
import { useWords } from "../use-words";
import { PeopleList } from "./people-list";
import { jobTexts } from "./texts";

/** One figure: what it is, how it is computed, and the people behind it. */
export function DrillResult({ view }: { readonly view: DrillView }): JSX.Element {
  const say = useWords();
  const { sheet, cell, label, value, written, how, rows } = view;
  return (
    <>
      <Section title={label}>
        <p class="jobs-figure">{value === "" ? say(jobTexts.blank) : value}</p>
        <p class="soft">{say(jobTexts.cellOfSheet, { sheet, cell })}</p>
        {written === "" ? null : (
          <Notice tone="error" title={say(jobTexts.overtypedTitle)}>
            <p>{say(jobTexts.overtypedText, { cell, value: value === "" ? say(jobTexts.blank) : value, written })}</p>
          </Notice>
        )}
      </Section>
      {how.length === 0 ? null : (
        <Section title={say(jobTexts.howTitle)}>
          {how.map((sentence, index) => (
            <p key={index}>{sentence}</p>
          ))}
        </Section>
      )}
      <Section title={say(jobTexts.peopleTitle)}>
        {/* A search belongs to one figure. */}
        <PeopleList key={`${sheet}!${cell}`} rows={rows} />
      </Section>
    </>
  );
}
