import { deflateRawSync, inflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { rollUpInputs } from "../../../core/commands/roll-up";
import { layOutRollUp } from "../../../core/layout/consolidated";
import type { RollUpResult } from "../../../core/rollup/roll-up-result";
import { rowStatus } from "../../../core/records";
import type { Workbook } from "../../../core/snapshot";
import { toSerial } from "../../../core/time/serial";
import { readWorkbook } from "../../../xlsx/read/read-workbook";
import { writeWorkbook } from "../../../xlsx/write/write-workbook";
import { type CommuneFile, district, workbookOf } from "./world";

const options = {
  profile: "quang-ngai",
  to: "province",
  period: "2024",
  asOf: toSerial(2024, 12, 14),
  today: toSerial(2025, 1, 10),
};

function roll(workbooks: readonly Workbook[], to = "province"): RollUpResult {
  const result = rollUpInputs({ workbooks }, { ...options, to });
  if ("option" in result) throw new Error(`bad option ${result.option}`);
  return result;
}

/** What a roll-up says, without where its rows stand. */
function figures(result: RollUpResult) {
  const unitOf = (unit: number | null): string => (unit === null ? "" : (result.context.units.units[unit]?.id ?? ""));
  return {
    units: result.units
      .filter(({ measures }) => Object.values(measures).some((value) => value !== 0))
      .map(({ unit, measures, breakdowns }) => ({ unit: unitOf(unit), measures, breakdowns })),
    totals: { measures: result.totals.measures, breakdowns: result.totals.breakdowns },
    counts: counts(result),
  };
}

function counts({ bySource }: RollUpResult) {
  const sum = (key: "read" | "counted" | "refused" | "duplicate"): number =>
    bySource.reduce((all, source) => all + source[key], 0);
  return { read: sum("read"), counted: sum("counted"), refused: sum("refused"), duplicate: sum("duplicate") };
}

const inflate = (bytes: Uint8Array, limit: number): Uint8Array => inflateRawSync(bytes, { maxOutputLength: limit });
const deflate = (bytes: Uint8Array, level: number): Uint8Array => deflateRawSync(bytes, { level });

/** Written as a consolidated workbook and read back from its bytes. */
function consolidated(result: RollUpResult, file: string): Workbook {
  const layout = layOutRollUp(result, {
    lang: "vi",
    createdOn: result.context.asOf,
    productVersion: "0",
    options: {},
  });
  const read = readWorkbook(writeWorkbook(layout, deflate, 1), { file, sha256: null, inflate });
  if (!read.ok) throw new Error(read.problem.rule);
  return read.workbook;
}

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

describe("laws", () => {
  test("conservation: every row read is counted, refused or set aside, for each source", () => {
    fc.assert(
      fc.property(district, (files) => {
        const result = roll(files.map(workbookOf));
        result.bySource.forEach(({ read, counted, refused, duplicate }) => {
          expect(counted + refused + duplicate).toBe(read);
        });
        expect(counts(result).read).toBe(files.reduce((all, { rows }) => all + rows.length, 0));
      }),
    );
  });

  test("the order of files changes nothing at all", () => {
    fc.assert(
      fc.property(
        district.chain((files) => fc.tuple(fc.constant(files), shuffled(files))),
        ([files, others]) => {
          expect(figures(roll(others.map(workbookOf)))).toEqual(figures(roll(files.map(workbookOf))));
        },
      ),
    );
  });

  test("the order of rows changes no figure", () => {
    const reordered = district.chain((files) =>
      fc.tuple(
        fc.constant(files),
        fc.tuple(...files.map((file) => shuffled(file.rows).map((rows): CommuneFile => ({ ...file, rows })))),
      ),
    );
    fc.assert(
      fc.property(reordered, ([files, others]) => {
        expect(figures(roll(others.map(workbookOf)))).toEqual(figures(roll(files.map(workbookOf))));
      }),
    );
  });

  test("commune to province equals commune to district to province, through real files", () => {
    fc.assert(
      fc.property(district, fc.nat(4), (files, split) => {
        const direct = roll(files.map(workbookOf));
        const parts = [files.slice(0, split), files.slice(split)].filter((part) => part.length > 0);
        const steps = parts.map((part, at) =>
          consolidated(roll(part.map(workbookOf), "district"), `Huyện ${String(at)}.xlsx`),
        );
        expect(figures(roll(steps))).toEqual(figures(direct));
      }),
      { numRuns: 40 },
    );
  });

  test("rolling up a consolidated workbook again gives it again", () => {
    fc.assert(
      fc.property(district, (files) => {
        const once = roll(files.map(workbookOf), "district");
        const twice = roll([consolidated(once, "Lần một.xlsx")], "district");
        expect(figures(twice)).toEqual(figures(once));
      }),
      { numRuns: 40 },
    );
  });

  test("the Unicode form of every text changes nothing", () => {
    const decomposed = (workbook: Workbook): Workbook => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({
        ...sheet,
        grid: sheet.grid.map((cells) => cells.map((cell) => (typeof cell === "string" ? cell.normalize("NFD") : cell))),
      })),
    });
    fc.assert(
      fc.property(district, (files) => {
        expect(figures(roll(files.map((file) => decomposed(workbookOf(file)))))).toEqual(
          figures(roll(files.map(workbookOf))),
        );
      }),
    );
  });

  test("every figure's rows lead back to rows that were read", () => {
    fc.assert(
      fc.property(district, (files) => {
        const { reading } = roll(files.map(workbookOf));
        const { records } = reading;
        for (let n = 0; n < records.length; n++) {
          const source = reading.sources[records.source[n] ?? -1];
          const file = files.find(({ commune }) => `${commune}.xlsx` === source?.file);
          expect(file?.rows[(records.sourceRow[n] ?? 0) - 3]).toBeDefined();
          expect(Object.values(rowStatus)).toContain(records.status[n]);
        }
      }),
    );
  });
});
