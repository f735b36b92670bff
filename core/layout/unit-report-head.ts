import { ruleOf } from "../rules/catalogue";
import { fillText } from "../text/fill-text";
import type { Language, LocalText } from "../text/local-text";
import { countText } from "../text/number-text";
import { addBanner, addRow, lastVisible } from "./draft";
import { periodLine } from "./title-block";
import type { RefusedRows, UnitReport } from "./unit-report";
import type { ReportDraft, ReportLine } from "./unit-report-draft";
import { unitReportTexts as texts } from "./unit-report-texts";

/** The office and the unit stand at the left, over number and name. */
const NAME = 1;

/** Whose report, of when, and first of all what is not counted in it. */
export function addReportHead({ draft, lines }: ReportDraft, report: UnitReport, lang: Language): void {
  const { context } = report.result;
  const right = lastVisible(draft);
  const name = context.units.units[report.unit]?.name ?? "";
  const { office } = context.profile;
  if (office !== "" && !isSameOffice(office, name)) addBanner(draft, office.toUpperCase(), "subtitle", 0, NAME);
  addBanner(draft, name.toUpperCase(), "signature", 0, NAME);
  addBanner(draft, texts.title[lang], "title", 0, right);
  addBanner(draft, periodLine(context, lang), "subtitle", 0, right);
  for (const { label, value } of remarksOf(report, lang)) {
    addBanner(draft, `${label}${value === "" ? "" : `: ${value}`}.`, "note", 0, right);
    lines.push({ label, value });
  }
  addRow(draft, [], "plain");
}

function remarksOf({ left, refusedWhy, parts }: UnitReport, lang: Language): readonly ReportLine[] {
  const remark = (text: LocalText, count: number, value = ""): readonly ReportLine[] =>
    count === 0 ? [] : [{ label: fillText(text[lang], { count: countText(count) }), value }];
  const uncounted = [
    ...remark(texts.refusedRows, left.refused, refusedWhy.map((why) => whyText(why, lang)).join("; ")),
    ...remark(texts.duplicateRows, left.duplicate),
    ...remark(texts.otherUnits, left.otherUnits),
  ];
  return [
    ...(uncounted.length === 0 ? [{ label: texts.allCounted[lang], value: "" }] : uncounted),
    ...remark(texts.parts, parts.length, parts.join(", ")),
  ];
}

/** "UBND xã Thượng Quảng" is the office of "Xã Thượng Quảng" itself. */
function isSameOffice(office: string, name: string): boolean {
  return office.normalize("NFC").toLowerCase().endsWith(name.normalize("NFC").toLowerCase());
}

const NAMED_ROWS = 5;

function whyText({ rule, rows }: RefusedRows, lang: Language): string {
  const title = ruleOf(rule).title[lang];
  return rows.length > NAMED_ROWS
    ? fillText(texts.refusedMany[lang], { title, count: countText(rows.length) })
    : fillText(texts.refusedWhy[lang], { title, rows: rows.map(String).join(", ") });
}
