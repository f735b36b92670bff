import type { CodeLists, ListKey } from "../lists/code-list";
import { guideTexts, templateTexts } from "../messages/result-texts-template";
import { resultTexts } from "../messages/result-texts";
import type { Profile, Quota } from "../profiles/profile";
import { quotas } from "../tables/settings-tables";
import { workers } from "../tables/workers";
import type { Language } from "../text/local-text";
import { rangeText } from "../text/number-text";
import type { Unit } from "../units/unit";
import { addBanner, addRow, finishDraft, startDraft } from "./draft";
import { addRegister, type OfferedList } from "./register-sheet";
import type { SheetLayout } from "./sheet-layout";
import { addTitles } from "./title-block";

interface TemplateSheets {
  readonly sheets: readonly SheetLayout[];
  /** Names of the sheet that holds rows, and of the one that holds the quota. */
  readonly rowSheet: string;
  readonly tableSheet: string;
}

interface Options {
  readonly lang: Language;
  readonly year?: number;
  readonly lists: CodeLists;
}

/** The sheets that an officer sees: register, quota, guide, lists. */
export function draftTemplateSheets(profile: Profile, unit: Unit, { lang, year, lists }: Options): TemplateSheets {
  const offered = offeredLists(profile, unit, lang, lists);
  const register = addRegister(unit, offered, templateTexts.listsSheet[lang], lang, year);
  const own = profile.quotas.filter(
    (quota) => quota.unit === unit.id && (year === undefined || (quota.yearFrom <= year && year <= quota.yearTo)),
  );
  return {
    sheets: [register, quotaSheet(unit, own, lists, lang), guideSheet(unit, lang), listsSheet(offered, lang)],
    rowSheet: register.name,
    tableSheet: quotas.sheetName,
  };
}

/** Lists behind the register's drop-downs, one column each; the unit's own villages where the profile knows them. */
function offeredLists({ units }: Profile, unit: Unit, lang: Language, lists: CodeLists): readonly OfferedList[] {
  const keys = new Map<ListKey, OfferedList>();
  for (const { key, kind, list } of workers.fields) {
    if (list === undefined) continue;
    const known = keys.get(list);
    const { title, items } = lists[list];
    keys.set(list, {
      title: title[lang],
      values: items.map(({ name }) => name[lang]),
      fields: [...(known?.fields ?? []), key],
      isStrict: kind === "choice",
    });
  }
  const villages = units
    .filter(({ parent, level }) => parent === unit.id && level === "village")
    .map(({ name }) => name);
  const village = workers.fields.find(({ key }) => key === "village");
  const own: OfferedList[] =
    villages.length === 0 || village === undefined
      ? []
      : [{ title: village.label[lang], values: villages, fields: [village.key], isStrict: false }];
  return [...keys.values(), ...own];
}

function quotaSheet(unit: Unit, own: readonly Quota[], lists: CodeLists, lang: Language): SheetLayout {
  const draft = startDraft(quotas.sheetName, [
    { width: 6, look: "centred" },
    ...quotas.fields.map(({ width, look }) => ({ width, look })),
  ]);
  addTitles(draft, unit.name, templateTexts.quotasTitle[lang], []);
  const header = addRow(
    draft,
    [resultTexts.ordinal[lang], ...quotas.fields.map(({ label }) => label[lang])],
    "heading",
  );
  own.forEach((quota, at) => {
    const cells = new Map<string, string | null>([
      ["unit", unit.name],
      [
        "year",
        quota.yearFrom === quota.yearTo ? String(quota.yearFrom) : `${String(quota.yearFrom)}-${String(quota.yearTo)}`,
      ],
      ["quota", rangeText(quota.min, quota.max, quota.floor, quota.measure === "highIncomeShare", quota.above)],
      ["kind", lists.quotaKind.items.find(({ code }) => code === quota.kind)?.name[lang] ?? null],
      ["basis", quota.basis],
      ["note", quota.note],
    ]);
    addRow(draft, [at + 1, ...quotas.fields.map(({ key }) => cells.get(key) ?? null)]);
  });
  if (own.length === 0) addRow(draft, [], "input");
  return finishDraft(draft, { freeze: { rows: header + 1, columns: 0 }, repeatRows: { top: header, bottom: header } })
    .layout;
}

function guideSheet(unit: Unit, lang: Language): SheetLayout {
  const draft = startDraft(templateTexts.guideSheet[lang], [
    { width: 5, look: "centred" },
    { width: 90, look: "wrapped" },
  ]);
  addTitles(draft, unit.name, templateTexts.guideTitle[lang], []);
  guideTexts.forEach((text, at) => addRow(draft, [at + 1, text[lang]]));
  addRow(draft, [], "plain");
  return finishDraft(draft, { landscape: false, protect: true }).layout;
}

function listsSheet(offered: readonly OfferedList[], lang: Language): SheetLayout {
  const draft = startDraft(
    templateTexts.listsSheet[lang],
    offered.map(() => ({ width: 30, look: "wrapped" }) as const),
  );
  addBanner(draft, templateTexts.listsTitle[lang], "title", 0, Math.max(offered.length - 1, 0));
  addRow(
    draft,
    offered.map(({ title }) => title),
    "heading",
  );
  const height = Math.max(0, ...offered.map(({ values }) => values.length));
  for (let at = 0; at < height; at++)
    addRow(
      draft,
      offered.map(({ values }) => values[at] ?? null),
    );
  return finishDraft(draft, { protect: true, freeze: { rows: 2, columns: 0 }, repeatRows: { top: 1, bottom: 1 } })
    .layout;
}
