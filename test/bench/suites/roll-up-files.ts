import { createHash } from "node:crypto";
import { rollUpInputs } from "../../../core/commands/roll-up";
import type { RollUpResult } from "../../../core/rollup/roll-up-result";
import type { Workbook } from "../../../core/snapshot";
import { type Inflate, readWorkbook } from "../../../xlsx/read/read-workbook";
import { options } from "../inputs";
import { type Contender, measure } from "../measure";
import { inflate } from "../node-zlib";
import { communeWorkbooks, type MadeWorkbook } from "../register/workbooks";
import { exceljsRows } from "../rivals/exceljs-rows";
import { type RollUpTotals, sorted, stringKeyRollUp } from "../rivals/string-key-roll-up";
import { coldTime, type Suite } from "../suite";

const OURS = "read, check, group, find duplicates";
const INFLATE = "inflate the same parts";
const EXCELJS = "exceljs + zod objects + string keys";

/** The one-click roll-up: workbooks in, figures, findings and duplicates out. */
export const rollUpFiles: Suite = {
  key: "roll-up-files",
  async run({ rounds, files, rowsPerFile }) {
    const books = await communeWorkbooks(files, rowsPerFile);
    const unpacked: { readonly packed: Uint8Array; readonly size: number }[] = [];
    const noted: Inflate = (packed, limit, size) => {
      unpacked.push({ packed, size: limit });
      return inflate(packed, Math.min(limit, size + 1));
    };
    const contenders: readonly Contender[] = [
      {
        name: OURS,
        question: "totals",
        prepare: () => {
          unpacked.length = 0;
          return () => {
            const result = rollUpInputs({ workbooks: books.map((book) => opened(book, noted)) }, options);
            if ("option" in result) throw new Error(`bad option ${result.option}`);
            return () => totalsOf(result);
          };
        },
      },
      {
        name: INFLATE,
        question: "unpacked",
        prepare: () => () => {
          let bytes = 0;
          for (const { packed, size } of unpacked) bytes += inflate(packed, size).length;
          return () => bytes > 0;
        },
      },
      {
        name: EXCELJS,
        question: "totals",
        prepare: () => async () => {
          const rollUp = stringKeyRollUp();
          for (const { bytes } of books.slice(0, -1)) await exceljsRows(bytes, rollUp.add);
          return rollUp.totals;
        },
      },
    ];
    const measured = await measure(contenders, rounds);
    return {
      key: rollUpFiles.key,
      title: `Roll-up of ${files} workbooks × ${rowsPerFile} rows × 24 columns`,
      setting: `Workbooks written by exceljs and held in memory, and one DM_DVHC workbook. SHA-256 of each file included.`,
      rounds: measured,
      agreed: "rows read, refused, duplicate and departed; departed by market, sex and programme",
      ratios: [
        { key: "roll-up/inflate", label: "ours ÷ inflating alone", of: [OURS], to: INFLATE, target: { atMost: 6 } },
        { key: "exceljs/roll-up", label: "exceljs + zod ÷ ours", of: [EXCELJS], to: OURS, target: { atLeast: 8 } },
      ],
      figures: [coldTime("roll-up/cold", "ours, first run", measured[OURS], 1.5)],
    };
  },
};

function opened({ file, bytes }: MadeWorkbook, by: Inflate): Workbook {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const read = readWorkbook(bytes, { file, sha256, inflate: by });
  if (!read.ok) throw new Error(`${file}: ${read.problem.rule}`);
  return read.workbook;
}

function totalsOf({ bySource, totals }: RollUpResult): RollUpTotals {
  const sum = (key: "read" | "refused" | "duplicate"): number => bySource.reduce((all, counts) => all + counts[key], 0);
  const by = (dimension: string): Record<string, number> => sorted(totals.breakdowns[dimension] ?? {});
  return {
    read: sum("read"),
    refused: sum("refused"),
    duplicate: sum("duplicate"),
    departed: totals.measures["departed"] ?? 0,
    byMarket: by("market"),
    bySex: by("sex"),
    byProgramme: by("programme"),
  };
}
