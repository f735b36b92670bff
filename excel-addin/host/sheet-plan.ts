import type { SheetLayout } from "../../core/index";
import type { SheetSource } from "../../engine/host-port";
import { sheetPosition } from "../../engine/same-sheet";
import { withLegalNames } from "../../xlsx/write/legal-layouts";
import { withLongChoices } from "../../xlsx/write/long-choices";
import { freeNumber, passingName } from "./own-names";
import { sourceOf } from "./sheet-job";
import type { ListedSheet, SheetList } from "./sheet-list";

/** One sheet of ours to be written: what it is called while it is made, and what becomes of the one it replaces. */
export interface PlannedSheet {
  readonly source: SheetSource;
  readonly name: string;
  readonly passing: string;
  readonly aside: string;
  readonly old: ListedSheet | null;
}

/** The sheets as Excel can hold them: legal names, and drop-downs that fit. */
export function legalSources(sources: readonly SheetSource[]): SheetSource[] {
  const layouts: readonly SheetLayout[] = withLegalNames(withLongChoices(sources.map(({ layout }) => layout)));
  return layouts.map((layout, at) => {
    const source = sources[at];
    return source === undefined ? sourceOf(layout) : { ...source, layout };
  });
}

/** Where each goes. A name that is taken by a sheet which is not ours comes back as a text instead. */
export function planSheets(
  sources: readonly SheetSource[],
  list: SheetList,
): PlannedSheet[] | { readonly taken: string } {
  const number = freeNumber(list.sheets.map(({ name }) => name));
  const planned: PlannedSheet[] = [];
  for (const [at, source] of sources.entries()) {
    const { name } = source.layout;
    const old = list.sheets[sheetPosition(list.sheets, name)] ?? null;
    if (old !== null && !list.own.has(name)) return { taken: old.name };
    planned.push({
      source,
      name,
      passing: passingName("new", number + at),
      aside: passingName("old", number + at),
      old,
    });
  }
  return planned;
}
