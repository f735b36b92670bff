import type { JSX } from "preact";
import type { HomeView, JobKey } from "../../core/index";
import { pageTexts } from "../page-texts";
import { usePanel } from "../panel-context";
import { Icon } from "../parts/icon";
import { Section } from "../parts/section";
import { useWords } from "../use-words";

/** What to do next, each with its reason, the first one big; then everything else there is. */
export function HomeJobs({ view }: { readonly view: HomeView }): JSX.Element {
  const say = useWords();
  const nameOf = (job: JobKey): string => (job === "rollUp" ? view.rollUpLabel : say(pageTexts.jobs[job].name));
  const suggested = new Set(view.steps.map(({ job }) => job));
  const others = view.jobs.filter(({ job }) => !suggested.has(job));
  return (
    <>
      {view.steps.length === 0 ? null : (
        <Section title={say(pageTexts.home.next)}>
          <ul class="steps">
            {view.steps.map(({ job, reason }, index) => (
              <li key={job}>
                <JobButton job={job} name={nameOf(job)} text={reason} isFirst={index === 0} isEnabled />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {others.length === 0 ? null : (
        <Section title={say(view.steps.length === 0 ? pageTexts.home.next : pageTexts.home.others)}>
          <ul class="steps steps-small">
            {others.map(({ job, enabled, why }) => (
              <li key={job}>
                <JobButton
                  job={job}
                  name={nameOf(job)}
                  text={enabled ? say(pageTexts.jobs[job].text) : why}
                  isFirst={false}
                  isEnabled={enabled}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

interface JobButtonProps {
  readonly job: JobKey;
  readonly name: string;
  readonly text: string;
  readonly isFirst: boolean;
  readonly isEnabled: boolean;
}

function JobButton({ job, name, text, isFirst, isEnabled }: JobButtonProps): JSX.Element {
  const { go } = usePanel();
  return (
    <button
      type="button"
      class={isFirst ? "step step-first" : "step"}
      aria-disabled={isEnabled ? undefined : "true"}
      onClick={() => {
        if (isEnabled) go(job);
      }}
    >
      <span class="step-words">
        <span class="step-name">{name}</span>
        {text === "" ? null : <span class="step-why">{text}</span>}
      </span>
      {isEnabled ? <Icon name="next" /> : null}
    </button>
  );
}
