import { foldLabel, foldName } from "../text/fold";
import type { Serial } from "../time/serial";
import type { Unit } from "../units/unit";
import { unitName } from "../units/unit-name";
import { type UnitTable, isValidOn } from "../units/unit-table";
import type { TitleLines } from "./title-lines";

/** Finds the unit that a sheet, its title lines or its file name speak of, as a position in the unit table. */
export interface SheetUnitFinder {
  /** `above`: only units higher than this level. */
  readonly ofLines: (lines: TitleLines, on: Serial, above: string | null) => number | null;
  readonly ofFileName: (file: string, on: Serial, above: string | null) => number | null;
}

interface Spelling {
  readonly position: number;
  readonly unit: Unit;
  readonly rank: number;
  readonly whole: string;
  readonly label: string;
}

/** Names are looked for as whole words; the deepest level named wins ("UBND huyện Bình Sơn – xã Bình Trị" is the xã), then the longest name. */
export function sheetUnitFinder(table: UnitTable): SheetUnitFinder {
  const ranks = new Map(table.levels.map((level) => [level.key, level.rank]));
  const spellings: Spelling[] = table.units.flatMap((unit, position) =>
    [unit.name, ...unit.aliases].map((name) => ({
      position,
      unit,
      rank: ranks.get(unit.level) ?? 0,
      whole: ` ${foldName(name)} `,
      label: ` ${foldLabel(unitName(name).bare)} `,
    })),
  );
  const candidates = (on: Serial, above: string | null): readonly Spelling[] => {
    const limit = above === null ? Number.POSITIVE_INFINITY : (ranks.get(above) ?? Number.POSITIVE_INFINITY);
    return spellings.filter((s) => s.rank < limit && isValidOn(s.unit, on));
  };
  return {
    ofLines: (lines, on, above) => {
      const valid = candidates(on, above);
      for (const texts of [lines.above, lines.below]) {
        const text = texts.map((line) => ` ${foldName(line)} `).join("|");
        const found = decide(valid.filter((s) => text.includes(s.whole)));
        if (found !== null) return found;
      }
      return null;
    },
    ofFileName: (file, on, above) => {
      const stem = file.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
      const marked = ` ${foldName(stem.replace(/[_\-.]+/g, " "))} `;
      // "thôn 3 và 4" names several, so none of them.
      const isOfSeveral = /\s(và|va|&)\s/i.test(stem);
      const valid = candidates(on, above).filter(({ unit }) => !isOfSeveral || table.children(unit.id).length > 0);
      const exact = decide(valid.filter((s) => marked.includes(s.whole)));
      if (exact !== null) return exact;
      const text = ` ${foldLabel(stem.replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2"))} `;
      return decide(valid.filter((s) => s.label.trim() !== "" && text.includes(s.label)));
    },
  };
}

/** One unit of the deepest level, a longer name standing over the shorter ones inside it; `null` where two differ. */
function decide(found: readonly Spelling[]): number | null {
  const deepest = Math.max(...found.map((s) => s.rank));
  const level = found.filter((s) => s.rank === deepest);
  const longest = level.filter(
    (s) => !level.some((other) => other.label.length > s.label.length && other.label.includes(s.label.trimEnd())),
  );
  const positions = new Set(longest.map((s) => s.position));
  const [only] = positions;
  return positions.size === 1 && only !== undefined ? only : null;
}
