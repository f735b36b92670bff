import { cellAt } from "../grid";
import type { Finding } from "../finding";
import type { CellReaders } from "../fields/cell-readers";
import type { CodeLists } from "../lists/code-list";
import type { Profile } from "../profiles/profile";
import type { LocatedTable } from "../sources";
import { cleanText, foldName } from "../text/fold";
import { titleCase } from "../text/title-case";
import { blocLevels, threeLevels, twoLevels } from "../units/levels";
import type { Level, Unit } from "../units/unit";
import { isKindOfLevel, unitName } from "../units/unit-name";
import { type UnitTable, unitTable } from "../units/unit-table";
import { rowClassifier } from "./classify-row";
import type { LocatedWorkbook } from "./locate-workbook";
import { readSettingsRows } from "./read-settings-rows";
import { readUnits } from "./read-units";

/** The id of the unit made up where the inputs name communes but nothing above them. */
const WHOLE = "*";

/** The units of a run and where they came from. */
export interface GatheredUnits {
  readonly units: readonly Unit[];
  readonly levels: readonly Level[];
  /** False where no list of units was given: then the names found in the files are all there is, and none can be called unknown. */
  readonly isListed: boolean;
  readonly findings: readonly Finding[];
}

/** Units from the profile, else from the DM_DVHC sheets among the inputs, else from the names that quotas, titles and rows use. */
export function gatherUnits(
  profile: Profile | null,
  workbooks: readonly LocatedWorkbook[],
  readers: CellReaders,
  lists: CodeLists,
): GatheredUnits {
  const own = profile?.units ?? [];
  const seen = new Set(own.map((unit) => unit.id));
  const units: Unit[] = [...own];
  const findings: Finding[] = [];
  for (const { tables, stamp } of workbooks) {
    for (const table of tables.filter((t) => t.table === "units")) {
      const rows = readSettingsRows(table, readers);
      const read = readUnits(rows.rows, lists.level);
      if (stamp === null) findings.push(...rows.findings, ...read.findings);
      for (const unit of read.units) {
        if (seen.has(unit.id)) continue;
        seen.add(unit.id);
        units.push(unit);
      }
    }
  }
  if (units.length > 0) return { units, levels: profile?.levels ?? levelsOf(units), isListed: true, findings };
  const named = namedUnits(workbooks);
  return { units: named, levels: levelsOf(named), isListed: false, findings };
}

/** The shipped hierarchy that has all the levels in use. */
function levelsOf(units: readonly Unit[]): readonly Level[] {
  const used = new Set(units.map((unit) => unit.level));
  const fits = [threeLevels, twoLevels, blocLevels].find((levels) =>
    [...used].every((key) => levels.some((level) => level.key === key)),
  );
  return fits ?? threeLevels;
}

/** Puts a whole above every unit that stands at the top but below the level rolled up to, so that there is something to roll up to. */
export function withWhole(gathered: GatheredUnits, target: string, name: string): UnitTable {
  const ranks = new Map(gathered.levels.map((level) => [level.key, level.rank]));
  const targetRank = ranks.get(target) ?? 0;
  const ids = new Set(gathered.units.map((unit) => unit.id));
  let orphans = 0;
  const units = gathered.units.map((unit) => {
    if ((unit.parent !== null && ids.has(unit.parent)) || (ranks.get(unit.level) ?? 0) <= targetRank) return unit;
    orphans++;
    return { ...unit, parent: WHOLE };
  });
  if (orphans === 0) return unitTable(gathered.levels, gathered.units);
  const whole: Unit = {
    id: WHOLE,
    code: null,
    name,
    level: target,
    parent: null,
    validFrom: null,
    validTo: null,
    successors: [],
    aliases: [],
  };
  return unitTable(gathered.levels, [whole, ...units]);
}

const COMMUNE_TITLE =
  /(?:^|\s)((?:xã|phường|thị trấn|đặc khu)\s+[\p{L}\d'’ ]+?)(?=$|\s*[,;(–-]|\s+(?:năm|tháng|quý|kỳ|huyện|tỉnh|thành phố|quận|thị xã|\d))/iu;

/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" heads many lists, and is no commune. */
const MOTTO = /xã\s+hội\s+chủ\s+nghĩa/iu;

/** Names used where a unit's name is expected, each once by its folded form. */
function namedUnits(workbooks: readonly LocatedWorkbook[]): readonly Unit[] {
  const found = new Map<string, Unit>();
  const add = (text: string): void => {
    const name = cleanText(text);
    const { kind, bare } = unitName(name);
    if (bare === "" || found.has(bare)) return;
    const level =
      kind === null
        ? "commune"
        : (["village", "commune", "district", "province"].find((key) => isKindOfLevel(kind, key)) ?? "commune");
    found.set(bare, {
      id: bare,
      code: null,
      name,
      level,
      parent: null,
      validFrom: null,
      validTo: null,
      successors: [],
      aliases: [],
    });
  };
  for (const { tables } of workbooks) {
    for (const table of tables) {
      const column = table.columns.get(table.table === "quotas" ? "unit" : table.table === "workers" ? "commune" : "");
      if (column === undefined) continue;
      for (const text of distinctTexts(table, column)) add(text);
    }
  }
  for (const { workbook, lines, tables } of workbooks) {
    if (!tables.some((table) => table.table === "workers" && !table.columns.has("commune"))) continue;
    const titles = [...lines.values()].flatMap((l) => [...l.above, ...l.below]);
    const title = titles
      .filter((line) => !MOTTO.test(line))
      .map((line) => COMMUNE_TITLE.exec(line)?.[1])
      .find((match) => match !== undefined);
    add(title === undefined ? fileStem(workbook.file) : titleCase(title));
  }
  return [...found.values()];
}

/** The texts of a column's data rows, each once by its folded form. */
function distinctTexts(table: LocatedTable, column: number): readonly string[] {
  const texts = new Map<string, string>();
  const seen = new Set<string>();
  const classify = rowClassifier(table);
  for (let row = table.headerRow + 1; row <= table.bottom; row++) {
    const cell = cellAt(table.sheet.grid, row, column);
    if (typeof cell === "string" && seen.has(cell)) continue;
    if (classify(table.sheet.grid[row] ?? [], row).kind !== "data" || typeof cell !== "string") continue;
    seen.add(cell);
    const folded = foldName(cell);
    if (folded !== "" && /\p{L}{2}/u.test(folded)) texts.set(folded, cell);
  }
  return [...texts.values()];
}

function fileStem(file: string): string {
  return file
    .replace(/^.*[\\/]/, "")
    .replace(/\.[^.]*$/, "")
    .replace(/[_]+/g, " ");
}
