import type { JSX } from "preact";
import type { RollUpView } from "../../core/index";
import { usePanel } from "../panel-context";
import { QuotaBar } from "../parts/quota-bar";
import { Section } from "../parts/section";
import { useWords } from "../use-words";
import { ChartList } from "./chart-list";
import { Duplicates } from "./duplicates";
import type { FileState } from "./file-states";
import { FocusHere } from "./focus-here";
import { Found } from "./found";
import { RefusedFiles } from "./refused-files";
import { Reporting } from "./reporting";
import { SheetsToWrite } from "./sheets-to-write";
import { Slip } from "./slip";
import { jobTexts } from "./texts";
import { UnitList } from "./unit-list";
import { WriteStep } from "./write-step";

export interface RollUpResultProps {
  readonly view: RollUpView;
  readonly states: readonly FileState[];
}

/** What a roll-up gave, before anything is written: whether it is whole, the total, writing it; then everything behind it. */
export function RollUpResult({ view, states }: RollUpResultProps): JSX.Element {
  const { backend } = usePanel();
  const say = useWords();
  // Where there is no workbook of the user's to write into, the result becomes the open one.
  const opens = backend.host === "page";
  const { total } = view;
  return (
    <FocusHere>
      <Section title={view.title}>
        <QuotaBar ratio={total.ratio} text={total.text} status={total.status} statusText={total.statusText} />
        <Slip lines={view.slip} total={view.slipTotal} />
        <RefusedFiles states={states} />
      </Section>
      <Section title={say(opens ? jobTexts.openTitle : jobTexts.writeTitle)}>
        <WriteStep
          label={say(opens ? jobTexts.openResult : jobTexts.writeSheets)}
          write={(job) => backend.writeRollUp(job)}
          sheet={view.sheets[0]?.sheet ?? ""}
        >
          <p class="soft">{say(opens ? jobTexts.openNote : jobTexts.notWrittenYet)}</p>
          {opens || !view.sheets.some(({ replaces }) => replaces) ? null : (
            <p class="soft">{say(jobTexts.earlierStays)}</p>
          )}
          <SheetsToWrite sheets={view.sheets} />
        </WriteStep>
      </Section>
      <Section title={say(jobTexts.reportingTitle)}>
        <Reporting reporting={view.reporting} counts={view.reportingCounts} />
      </Section>
      <Section title={say(jobTexts.unitsTitle)}>
        <UnitList units={view.units} />
      </Section>
      <Section title={say(jobTexts.duplicatesTitle)}>
        <Duplicates duplicates={view.duplicates} count={view.duplicateCount} />
      </Section>
      <Section title={say(jobTexts.findingsTitle)}>
        <Found counts={view.counts} items={view.items} />
      </Section>
      <ChartList charts={view.charts} />
    </FocusHere>
  );
}
