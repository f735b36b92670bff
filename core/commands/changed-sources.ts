import { sheetNames } from "../messages/result-texts";
import { readStatedSources, sourceLine } from "../layout/sources-sheet";
import type { FigureEntry, Stamp } from "../layout/stamp";
import type { RollUpResult } from "../rollup/roll-up-result";
import type { Workbook } from "../snapshot";
import { sameFiles } from "./same-files";

/** A sheet of a file. */
export interface SourcePlace {
  readonly file: string;
  readonly sheet: string;
}

/** How the sources of a consolidated workbook compare with those read now. */
export interface ChangedSources {
  /** Line of the workbook's sheet of sources -> the same source as it is named now. */
  readonly placeOfLine: ReadonlyMap<string, SourcePlace>;
  /** File of the workbook -> the same file as it is named now. */
  readonly files: ReadonlyMap<string, string>;
  /** Files, as named now, with other content than the workbook was made of; and files that came or went. */
  readonly changed: ReadonlySet<string>;
  /** True where a source that changed, came or went has to do with the figure's unit. */
  readonly isBehind: (entry: FigureEntry) => boolean;
  /** Name of a sheet of the workbook in the other stamp's language. */
  readonly sheetIn: (target: Stamp, sheet: string) => string;
}

export function changedSources(
  consolidated: Workbook,
  stamp: Stamp,
  { reading, context }: RollUpResult,
): ChangedSources {
  const written = new Map(
    stamp.figures.flatMap(({ line, key, value }) =>
      key === "sha256" && typeof value === "string" ? [[line, value] as const] : [],
    ),
  );
  // What the ledger says of a source goes before what stands in the sheet, which may have been typed over.
  const stated = readStatedSources(consolidated).map((source) => ({
    ...source,
    sha256: written.get(sourceLine(source)) ?? source.sha256,
  }));
  const files = sameFiles(stated, reading.sources);
  const placeOfLine = new Map(
    stated.map((source) => [sourceLine(source), { file: files.get(source.file) ?? source.file, sheet: source.sheet }]),
  );
  const before = new Map(stated.map((source) => [source.file, source.sha256]));
  const now = new Map(reading.sources.map(({ file, sha256 }) => [file, sha256]));
  const changed = new Set<string>();
  const units = new Set<string>();
  const mark = (file: string, unit: string | null): void => {
    changed.add(file);
    if (unit === null) return;
    units.add(unit);
    for (const above of context.units.ancestors(unit)) units.add(above.id);
  };
  for (const { file, unit } of stated) {
    const other = files.get(file);
    if (other === undefined) mark(file, unit);
    else if (isOther(before.get(file), now.get(other))) mark(other, unit);
  }
  const known = new Set(files.values());
  for (const source of reading.sources) {
    const unit = source.unit === null ? null : (context.units.units[source.unit]?.id ?? null);
    if (!known.has(source.file) || changed.has(source.file)) mark(source.file, unit);
  }
  return {
    placeOfLine,
    files,
    changed,
    isBehind: ({ unit }) => (unit === "" ? changed.size > 0 : units.has(unit)),
    sheetIn: (target, sheet) => namedIn(target, stamp, sheet),
  };
}

/** A content that is not known tells nothing. */
function isOther(before: string | null | undefined, now: string | null | undefined): boolean {
  return typeof before === "string" && typeof now === "string" && before !== now;
}

function namedIn(target: Stamp, stamp: Stamp, sheet: string): string {
  if (target.lang === stamp.lang) return sheet;
  return Object.values(sheetNames).find((name) => name[stamp.lang] === sheet)?.[target.lang] ?? sheet;
}
