import { missReasons } from "./miss-reasons";
import { countedFigure, isMet, isRatioMet, ratiosOf, spreadOf, type Spread } from "./statistics";
import type { FigureSpec, RatioSpec, SuiteResult, Target } from "./suite";

/** What became of one target. */
export interface Verdict {
  readonly key: string;
  readonly label: string;
  readonly isMet: boolean;
}

export function verdictsOf({ ratios, figures, rounds }: SuiteResult): readonly Verdict[] {
  return [
    ...ratios.flatMap((spec) => {
      const { key, label, target } = spec;
      return target === undefined ? [] : [{ key, label, isMet: isRatioMet(spreadOf(ratiosOf(spec, rounds)), target) }];
    }),
    ...figures.flatMap((spec) => {
      const { key, label, target } = spec;
      return target === undefined ? [] : [{ key, label, isMet: isMet(countedFigure(spec), target) }];
    }),
  ];
}

/** The results of one suite as Markdown: times, then ratios and figures against their targets, then the reasons for what is missed. */
export function suiteTable(result: SuiteResult): string {
  const { title, setting, agreed, rounds, ratios, figures } = result;
  const misses = verdictsOf(result).filter((verdict) => !verdict.isMet);
  return [
    `### ${title}`,
    setting,
    `Found equal before any time was told: ${agreed}.`,
    table(
      ["time", "cold", "min", "median", "max"],
      Object.entries(rounds).map(([name, times]) => [name, ...cells(spreadOf(times), timeText)]),
    ),
    table(
      ["against the target", "cold", "min", "median", "max", "target", ""],
      [
        ...ratios.map((spec) => ratioLine(spec, spreadOf(ratiosOf(spec, rounds)))),
        ...figures.map((spec) => figureLine(spec, spreadOf(spec.values))),
      ],
    ),
    ...misses.map(({ key, label }) => `Missed, ${label}: ${missReasons[key] ?? "no reason is known yet."}`),
  ].join("\n\n");
}

function ratioLine({ label, target }: RatioSpec, spread: Spread): readonly string[] {
  const verdict = target === undefined ? "" : isRatioMet(spread, target) ? "met" : "**missed**";
  return [label, ...cells(spread, (ratio) => `${ratio.toFixed(2)}×`), targetText(target, "×"), verdict];
}

function figureLine(spec: FigureSpec, spread: Spread): readonly string[] {
  const { label, target, unit } = spec;
  const verdict = target === undefined ? "" : isMet(countedFigure(spec), target) ? "met" : "**missed**";
  const told = (value: number): string => `${value.toFixed(unit === "s" ? 2 : 0)} ${unit}`;
  return [label, ...cells(spread, told), targetText(target, ` ${unit}`), verdict];
}

function cells({ cold, min, median, max }: Spread, told: (value: number) => string): readonly string[] {
  return [cold, min, median, max].map(told);
}

function targetText(target: Target | undefined, unit: string): string {
  if (target === undefined) return "";
  return "atMost" in target ? `≤ ${target.atMost}${unit}` : `≥ ${target.atLeast}${unit}`;
}

function timeText(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]): string => `| ${row.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : at <= 4 ? "--:" : "---"))), ...rows.map(line)].join(
    "\n",
  );
}
