import type { CodeLists } from "../lists/code-list";
import { draftTemplateSheets } from "../layout/template-sheets";
import type { WorkbookLayout } from "../layout/sheet-layout";
import { stampSheet } from "../layout/stamp";
import type { Profile } from "../profiles/profile";
import type { Language } from "../text/local-text";
import { workers } from "../tables/workers";

/** What a template is laid out with. */
export interface TemplateOptions {
  /** The reporting year; left open where it is not given. */
  readonly year?: number;
  readonly lang: Language;
  /** Serial day with a fraction for the time. */
  readonly createdOn: number;
  readonly productVersion: string;
  readonly lists: CodeLists;
}

/**
 * The workbook that a unit's officer fills, with no add-in: the register with drop-downs, hints and notes; the unit's quota; how to
 * fill it; the lists; and a very hidden stamp that says whose it is. `null` for a unit that the profile does not have.
 */
export function layOutTemplate(profile: Profile, unitId: string, options: TemplateOptions): WorkbookLayout | null {
  const unit = profile.units.find(({ id }) => id === unitId);
  if (unit === undefined) return null;
  const { lang, productVersion, createdOn, year } = options;
  const { sheets, rowSheet, tableSheet } = draftTemplateSheets(profile, unit, options);
  const stamp = stampSheet({
    kind: "template",
    version: productVersion,
    profile: profile.key,
    unit: unit.id,
    period: year === undefined ? null : String(year),
    asOf: null,
    to: null,
    lang,
    rowSheets: [rowSheet],
    tableSheets: [tableSheet],
    options: {},
    figures: [],
  });
  return { title: `${workers.title[lang]} – ${unit.name}`, createdOn, sheets: [...sheets, stamp] };
}
