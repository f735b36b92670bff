import { type Day, partsOf } from "./day";
import { type DrawnSheet, inDecomposedForm } from "./drawn-sheet";
import { cleanRow, type ListedRow, type Plant } from "./listed-row";
import { cellName, listSheet, type ListSheet, type Titles } from "./list-sheet";
import { type Crowd, makePeople, type PeopleMaker, type Place, type Span } from "./people";
import type { Person } from "./person";
import { randomOf } from "./random";
import type { ExpectedFinding, ExpectedTable, SetFile } from "./sample-set";
import { asShown, shows, type Style } from "./style";

/** One list of one unit. */
export interface ListPlan {
  readonly sheet: string;
  /** Key of the unit that sends it. */
  readonly unit: string;
  readonly place: Place;
  readonly style: Style;
  readonly crowd: Crowd;
  readonly titles: Titles;
  /** Planted in the first people of the list, one each. */
  readonly plants?: readonly Plant[];
  /** More rows, put after the others. */
  readonly more?: (people: readonly Person[], rows: readonly ListedRow[]) => readonly ListedRow[];
  /** The unit a row counts for, where it is not the sender. */
  readonly unitOf?: (row: ListedRow) => string;
}

export interface FilePlan {
  readonly path: string;
  readonly savedOn: Day;
  readonly lists: readonly ListPlan[];
  readonly reports: readonly string[];
  readonly reportedOn: Day | null;
  readonly decomposed?: boolean;
  /** Sheets beside the lists, with what they give cause to say. */
  readonly otherSheets?: readonly DrawnSheet[];
  readonly otherFindings?: readonly ExpectedFinding[];
}

/** A finished file, with its people and rows for files that share some of them. */
export interface MadeFile {
  readonly file: SetFile;
  readonly people: readonly Person[];
  readonly rows: readonly ListedRow[];
}

/** Invents the people of a file, plants its problems, and draws it. */
export function listFile(plan: FilePlan, span: Span, seed: string, maker: Omit<PeopleMaker, "random">): MadeFile {
  const people: Person[] = [];
  const all: ListedRow[] = [];
  const tables: ExpectedTable[] = [];
  const findings: ExpectedFinding[] = [];
  const sheets: DrawnSheet[] = [];
  const sources = plan.lists.map((list) => {
    const random = randomOf(`${seed} ${plan.path} ${list.sheet}`);
    const made = makePeople(fitting(list.crowd, list.style), list.place, span, { ...maker, random });
    const shown = made.map((person) =>
      asShown(
        list.style.births === "some-years" && random.chance(0.2)
          ? { ...person, birthDate: person.birthDate.slice(0, 4) }
          : person,
        list.style,
      ),
    );
    const planted = shown.map((person, at) => (list.plants?.[at] ?? same)(cleanRow(person)));
    const mixed = planted
      .map((row) => [random.whole(0, 999_999), row] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, row]) => row);
    const rows = [...mixed, ...(list.more?.(made, planted) ?? [])];
    const drawn = listSheet(list.sheet, rows, list.style, list.titles, random);
    people.push(...made);
    all.push(...rows);
    tables.push(tableOf(list, drawn, rows));
    findings.push(...findingsOf(list, drawn, rows));
    sheets.push(plan.decomposed === true ? inDecomposedForm(drawn.sheet) : drawn.sheet);
    return {
      sheet: list.sheet,
      unit: list.unit,
      rows: rows.map((row, at) => ({ row, unit: list.unitOf?.(row) ?? list.unit, number: drawn.rowNumbers[at] ?? 0 })),
    };
  });
  const file: SetFile = {
    drawn: {
      path: plan.path,
      savedOn: plan.savedOn,
      writer: plan.lists[0]?.style.writer ?? "ours",
      sheets: [...sheets, ...(plan.otherSheets ?? [])],
    },
    tables,
    findings: [...findings, ...(plan.otherFindings ?? [])],
    sources,
    reports: plan.reports,
    reportedOn: plan.reportedOn,
  };
  return { file, people, rows: all };
}

const same: Plant = (row) => row;

/** Whoever cannot be told apart in a list of this style is left out of it. */
function fitting(crowd: Crowd, style: Style): Crowd {
  const tellsReturns = shows(style, "returnDate");
  const tellsStatus = shows(style, "statusAbroad");
  return {
    ...crowd,
    seasonal: tellsReturns ? Math.min(crowd.seasonal, crowd.departed) : 0,
    returned: tellsReturns ? crowd.returned : 0,
    overdue: tellsStatus ? crowd.overdue : 0,
    waiting: tellsStatus ? crowd.waiting : 0,
  };
}

function tableOf(
  { sheet }: ListPlan,
  { headerRow, columns, skipped }: ListSheet,
  rows: readonly ListedRow[],
): ExpectedTable {
  const refused = rows.filter(({ outcome }) => outcome === "refused").length;
  return {
    table: "workers",
    sheet,
    headerRow,
    columns,
    rows: { read: rows.length, accepted: rows.length - refused, refused, skipped },
  };
}

function findingsOf(
  { sheet, style }: ListPlan,
  { rowNumbers }: ListSheet,
  rows: readonly ListedRow[],
): readonly ExpectedFinding[] {
  const found = rows.flatMap(({ findings, person }, at) =>
    findings.map((finding) => ({
      ...finding,
      number: rowNumbers[at] ?? 0,
      cell: cellName(style, finding.field, person.sex, rowNumbers[at] ?? 0),
    })),
  );
  return found
    .sort((a, b) => a.number - b.number)
    .map(({ rule, severity, cell, fix }) => ({
      rule,
      severity,
      sheet,
      cell,
      fix: fix === undefined ? null : { to: fix },
    }));
}

/** "ngày 03 tháng 12 năm 2024" after a place's bare name. */
export function dateLineOf(bareName: string, day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${bareName}, ngày ${String(date).padStart(2, "0")} tháng ${String(month).padStart(2, "0")} năm ${String(year)}`;
}
