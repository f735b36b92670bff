import type { JSX } from "preact";
import type { ChartView } from "../../core/index";
import { ChartSvg } from "../chart-svg";
import { usePanel } from "../panel-context";
import { Section } from "../parts/section";
import { useWords } from "../use-words";
import { Fold } from "./fold";
import { jobTexts } from "./texts";

/** A chart of more categories is as long as a list, and stays folded. */
const SHORT = 25;

/** Charts as they will stand in the sheets. */
export function ChartList({ charts }: { readonly charts: readonly ChartView[] }): JSX.Element | null {
  const { lang } = usePanel();
  const say = useWords();
  if (charts.length === 0) return null;
  return (
    <Section title={say(jobTexts.charts)}>
      {charts.map((chart, index) => (
        <Fold key={index} title={chart.title} isOpen={index === 0 && chart.categories.length <= SHORT}>
          {() => <ChartSvg chart={chart} lang={lang} />}
        </Fold>
      ))}
    </Section>
  );
}
