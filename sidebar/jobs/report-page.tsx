import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { PanelRefusal, ReportView } from "../../core/index";
import { usePanel } from "../panel-context";
import { Button } from "../parts/button";
import { JobFrame, RefusalNotice } from "../parts/job-frame";
import { PageFrame } from "../parts/page-frame";
import { Section } from "../parts/section";
import { useJob } from "../use-job";
import { useWords } from "../use-words";
import { ChartList } from "./chart-list";
import { chartsOf } from "./chart-of-layout";
import { Spoken } from "./spoken";
import { StaleNotice } from "./stale-notice";
import { jobTexts } from "./texts";
import { useStale } from "./use-stale";
import { WriteStep } from "./write-step";

/** The period's report of this unit: looked at first, then written into a sheet of its own. */
export function ReportPage(): JSX.Element {
  const { backend, lang, options, go } = usePanel();
  const say = useWords();
  const making = useJob<ReportView | PanelRefusal>();
  const { isStale, fresh } = useStale();
  const [spoken, setSpoken] = useState("");

  const start = (): void => {
    fresh();
    making.start(async (job) => {
      const view = await backend.report(options, lang, job);
      setSpoken("refusal" in view ? view.refusal.title : view.title);
      return view;
    });
  };
  useEffect(start, [backend, options, lang]);

  return (
    <PageFrame title={say(jobTexts.reportTitle)} onBack={() => go("home")}>
      <Spoken text={spoken} />
      {isStale && making.state.kind === "done" ? <StaleNotice onRecompute={start} /> : null}
      <JobFrame state={making.state} onCancel={making.cancel} onRetry={start} idle={null}>
        {(view) =>
          "refusal" in view ? (
            <>
              <RefusalNotice refusal={view} />
              <Button onPress={start}>{say(jobTexts.recompute)}</Button>
            </>
          ) : (
            <Report view={view} />
          )
        }
      </JobFrame>
    </PageFrame>
  );
}

function Report({ view }: { readonly view: ReportView }): JSX.Element {
  const { backend } = usePanel();
  const say = useWords();
  const { sheet, lines, changes } = view;
  const charts = useMemo(() => chartsOf(changes), [changes]);
  return (
    <>
      <Section title={view.title}>
        {lines.length === 0 ? (
          <p>{say(jobTexts.reportEmpty)}</p>
        ) : (
          <dl class="jobs-lines">
            {lines.map(({ label, value }, index) => (
              <div key={index} class="jobs-pair">
                <dt>{label}</dt>
                <dd>{value === "" ? say(jobTexts.blank) : value}</dd>
              </div>
            ))}
          </dl>
        )}
        <WriteStep
          label={say(jobTexts.writeReport, { sheet })}
          write={(job) => backend.apply(changes, say(jobTexts.reportLabel, { sheet }), job)}
          sheet={sheet}
        >
          <p class="soft">{say(jobTexts.writeReportNote, { sheet })}</p>
        </WriteStep>
      </Section>
      <ChartList charts={charts} />
    </>
  );
}
