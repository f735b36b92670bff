import type { JSX } from "preact";
import { dmyOfSerial, type HomeView, type PanelOptions } from "../../core/index";
import { pageTexts } from "../page-texts";
import { usePanel } from "../panel-context";
import { Select } from "../parts/select";
import { useShell } from "../shell-context";
import { useWords } from "../use-words";
import { DayField } from "../parts/day-field";

const EMPTY_KEY = "";

/** What everything else goes by: locality, period, level, as-of day. Each left alone is taken from the workbook. */
export function HomeSettings({ view }: { readonly view: HomeView }): JSX.Element {
  const say = useWords();
  const { options, announce } = usePanel();
  const { setOptions } = useShell();
  const set = (change: Partial<PanelOptions>): void => {
    setOptions({ ...options, ...change });
    announce(say(pageTexts.settings.saved));
  };
  return (
    <details class="settings">
      <summary>
        <h2>{say(pageTexts.settings.title)}</h2>
        <span class="soft">{view.profile.name}</span>
      </summary>
      <Select
        label={say(pageTexts.settings.profile)}
        value={options.profile}
        none={noneOf(view.profiles) ?? say(pageTexts.settings.noProfile)}
        choices={view.profiles.filter(({ key }) => key !== EMPTY_KEY)}
        onChoose={(profile) => set({ profile })}
      />
      <Select
        label={say(pageTexts.settings.period)}
        value={options.period}
        none={noneOf(view.periods) ?? say(pageTexts.settings.noPeriod, { period: view.period.name })}
        choices={view.periods.filter(({ key }) => key !== EMPTY_KEY)}
        onChoose={(period) => set({ period })}
      />
      <Select
        label={say(pageTexts.settings.to)}
        value={options.to}
        none={noneOf(view.levels) ?? say(pageTexts.settings.noTo)}
        choices={view.levels.filter(({ key }) => key !== EMPTY_KEY)}
        onChoose={(to) => set({ to })}
      />
      <DayField
        label={say(pageTexts.settings.asOf)}
        value={options.asOf}
        placeholder={dmyOfSerial(view.asOf)}
        hint={say(pageTexts.settings.noAsOf)}
        wrong={say(pageTexts.settings.wrongDay)}
        onDay={(asOf) => set({ asOf })}
      />
    </details>
  );
}

/** The words of the list itself for «not chosen», where it has them. */
function noneOf(choices: HomeView["profiles"]): string | null {
  return choices.find(({ key }) => key === EMPTY_KEY)?.name ?? null;
}
