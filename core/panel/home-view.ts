import { type CheckedTable, checkInputs } from "../commands/check";
import { type Inputs, readInputs } from "../commands/read-inputs";
import { rollUpRead } from "../commands/roll-up";
import { safeFixes } from "../commands/safe-fixes";
import type { Context } from "../context";
import type { Finding } from "../finding";
import { readStamp, type Stamp } from "../layout/stamp";
import type { RunOptions } from "../reading/run-options";
import type { RollUpResult, UnitFigures } from "../rollup/roll-up-result";
import type { Workbook } from "../snapshot";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { countText } from "../text/number-text";
import { lastDayOf } from "../time/due-date";
import { dmyOfSerial, type Serial } from "../time/serial";
import type { Unit } from "../units/unit";
import { tableViews } from "./check-view";
import { levelChoices, levelWord, periodChoice, periodChoices, profileChoices } from "./choices";
import { findingCounts } from "./finding-counts";
import { homeJobs } from "./home-jobs";
import { homeSteps } from "./home-steps";
import { panelTexts } from "./panel-texts";
import { progressOf } from "./roll-up-progress";
import { panelRunOptions } from "./run-options-of";
import type { DueView, HomeView, PanelOptions } from "./views";

/**
 * What the open workbook is (`null`: none is open), where its unit stands, and what to do next. Any workbook has such a view: an empty one, one that
 * holds something else, one whose choices have gone out of use (these then count as not made).
 */
export function homeView(
  open: Workbook | null,
  options: PanelOptions,
  today: Serial,
  lang: Language,
  remarks: readonly Finding[] = [],
): HomeView {
  const workbook = open ?? nothingOpen;
  const snapshot = { workbooks: [workbook] };
  const stamp = readStamp(workbook);
  const inputs = readAnyway(workbook, panelRunOptions(options, workbook, today));
  const [checked] = checkInputs(inputs, snapshot).files;
  const tables = checked?.tables ?? [];
  const findings = [...remarks, ...(checked?.findings ?? [])];
  const { context } = inputs;
  const kind = open === null ? "none" : kindOf(stamp, tables);
  const position = kind === "other" || kind === "none" ? null : unitPosition(inputs, stamp);
  const unit = position === null ? undefined : context.units.units[position];
  const figures = position === null ? null : figuresOf(rollUpRead(inputs, snapshot), position);
  const due = position === null ? null : dueView(context, position, dueFrom(options, context, today), lang);
  const counts = findingCounts(findings);
  const workers = tables.filter(({ table }) => table === "workers");
  const facts = {
    kind,
    counts,
    fixes: kind === "consolidated" ? 0 : safeFixes(findings, workbook).length,
    rows: workers.reduce((sum, { rows }) => sum + rows.read, 0),
    refused: workers.reduce((sum, { rows }) => sum + rows.refused, 0),
    isEmpty: workbook.sheets.every(({ grid }) => grid.every((row) => row.every((cell) => cell === null))),
    hasTables: tables.length > 0,
    hasWorkers: workers.length > 0,
    hasUnit: unit !== undefined,
    period: context.period,
    due: due?.text ?? null,
  };
  const target = context.units.levels.find(({ key }) => key === context.targetLevel);
  return {
    kind,
    file: workbook.file,
    title: titleOf(inputs, facts, unit, lang),
    unit: unit === undefined ? null : { name: unit.name, level: levelNameOf(context, unit, lang) },
    profile: { key: context.profile.key, name: profileName(context, lang), office: context.profile.office },
    period: periodChoice(context.period, lang),
    asOf: context.asOf,
    progress: figures === null ? null : progressOf(figures, context, lang),
    due,
    tables: tableViews(tables, lang),
    counts,
    steps: homeSteps(facts, lang),
    jobs: homeJobs(facts, lang),
    rollUpLabel: fillText(panelTexts.rollUpTo[lang], { level: levelWord(target, lang) }),
    profiles: profileChoices(lang),
    periods: periodChoices(context, today, lang),
    levels: levelChoices(context, lang),
  };
}

/** Without a workbook files can still be rolled up, by the choices that are made here. */
const nothingOpen: Workbook = { file: "", sha256: null, savedOn: null, sheets: [] };

/** Reads the workbook, leaving out choices that cannot be met: they may have been made long ago, for another workbook. */
function readAnyway(workbook: Workbook, options: RunOptions): Inputs {
  const inputs = readInputs({ workbooks: [workbook] }, options);
  if (!("option" in inputs)) return inputs;
  if (options[inputs.option] === null) throw new Error(`refused for an option that was not given: ${inputs.option}`);
  return readAnyway(workbook, { ...options, [inputs.option]: null });
}

function kindOf(stamp: Stamp | null, tables: readonly CheckedTable[]): HomeView["kind"] {
  if (stamp !== null) return stamp.kind === "consolidated" ? "consolidated" : "register";
  return tables.some(({ table }) => table === "workers") ? "register" : "other";
}

/** The unit that the stamp names, else the one that all worker tables are of. */
function unitPosition({ reading, made }: Inputs, stamp: Stamp | null): number | null {
  const stamped = stamp?.unit ?? null;
  if (stamped !== null) return made.finder.position(stamped);
  if (stamp?.kind === "consolidated") return null;
  const [only = null, ...more] = new Set(reading.sources.map(({ unit }) => unit));
  return more.length > 0 ? null : only;
}

/** As the roll-up counts it; the unit may be the one rolled up to, or a line below it. */
function figuresOf({ totals, units }: RollUpResult, position: number): UnitFigures | null {
  return totals.unit === position ? totals : (units.find(({ unit }) => unit === position) ?? null);
}

/** Days are counted from the as-of day chosen, else from today: a period that is over does not stop the clock. */
function dueFrom(options: PanelOptions, { asOf }: Context, today: Serial): Serial {
  return options.asOf === null ? today : asOf;
}

function dueView(context: Context, position: number, from: Serial, lang: Language): DueView | null {
  const { dueDates, period, units } = context;
  const due = lastDayOf(dueDates, units.units[position]?.level, position, period);
  if (due === null) return null;
  const daysLeft = due.lastDay - Math.floor(from);
  const text = daysLeft > 0 ? panelTexts.dueIn : daysLeft === 0 ? panelTexts.dueToday : panelTexts.overdue;
  return {
    lastDay: due.lastDay,
    daysLeft,
    text: fillText(text[lang], { days: countText(Math.abs(daysLeft)), day: dmyOfSerial(due.lastDay) }),
    basis: due.basis,
  };
}

interface TitleFacts {
  readonly kind: HomeView["kind"];
  readonly isEmpty: boolean;
  readonly hasTables: boolean;
}

function titleOf({ reading }: Inputs, facts: TitleFacts, unit: Unit | undefined, lang: Language): string {
  const { kind, isEmpty, hasTables } = facts;
  if (kind === "consolidated")
    return unit === undefined
      ? panelTexts.consolidated[lang]
      : fillText(panelTexts.consolidatedOf[lang], { unit: unit.name });
  if (kind === "none") return panelTexts.nothingOpen[lang];
  if (kind === "other") return panelTexts[hasTables ? "settingsOnly" : isEmpty ? "emptyBook" : "nothingKnown"][lang];
  if (unit !== undefined) return fillText(panelTexts.registerOf[lang], { unit: unit.name });
  const { unit: of, length } = reading.records;
  const several = new Set(of.subarray(0, length).filter((position) => position > 0)).size;
  return several < 2
    ? panelTexts.registerOfNobody[lang]
    : fillText(panelTexts.registerOfMany[lang], { count: countText(several) });
}

function levelNameOf({ units }: Context, unit: Unit, lang: Language): string {
  return levelWord(
    units.levels.find(({ key }) => key === unit.level),
    lang,
  );
}

function profileName({ profile }: Context, lang: Language): string {
  return profile.key === null ? panelTexts.bySheets[lang] : profile.name[lang];
}
