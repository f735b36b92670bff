import { z } from "zod";

/** The JSON documents of the command line: a public contract. Keys may be added; none is renamed, removed or given another meaning. */

const cellValue = z
  .union([z.string(), z.number(), z.boolean(), z.null()])
  .describe("What stands in a cell; null is blank, a date is a serial day number of the 1900 system.");
const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe("A day, ISO 8601.");
const count = z.int().nonnegative();
const rowNumber = z.int().positive().describe("1-based, as the sheet numbers its rows.");
const fileName = z
  .string()
  .min(1)
  .describe("The path as it was given, or the folder as given and the path inside it; forward slashes, NFC.");

const finding = z.object({
  rule: z.string().describe("Permanent id of the rule, such as cell.not-a-date."),
  severity: z.enum(["error", "explain", "note"]),
  sheet: z.string().nullable(),
  cell: z
    .string()
    .regex(/^[A-Z]{1,3}[1-9]\d*$/)
    .nullable()
    .describe("Such as B7; null for a whole row, sheet or file."),
  row: rowNumber.nullable(),
  value: cellValue,
  message: z.string().min(1).describe("The sentence for the officer, in the language asked for."),
  fix: z.object({ to: cellValue }).nullable().describe("A safe repair: what the cell would hold."),
  reason: z.string().min(1).optional().describe("The reason that the workbook keeps for it instead of a repair."),
});

const severityCounts = z.object({
  errors: count,
  explains: count,
  notes: count,
  explained: count
    .optional()
    .describe("Findings with a kept reason, which the others then leave out; absent where there are none."),
});

/** What `check --json` prints. */
export const checkDocument = z.object({
  files: z.array(
    z.object({
      file: fileName,
      tables: z.array(
        z.object({
          table: z.enum(["workers", "quotas", "units", "calendar"]),
          sheet: z.string(),
          headerRow: rowNumber.describe("1-based: the lowest row of the header."),
          columns: z.record(z.string(), z.string().regex(/^[A-Z]{1,3}$/)).describe("Field key to column letters."),
          rows: z.object({
            read: count.describe("Data rows: not blank, total, section, numbering or footer rows."),
            accepted: count,
            refused: count,
            skipped: count.describe("Rows that are no data."),
          }),
        }),
      ),
      findings: z.array(finding),
    }),
  ),
  summary: severityCounts,
  ignored: count.describe("Files in the folders given that are no spreadsheets by their names."),
});

/** What `fix --json` prints. */
export const fixDocument = z.object({
  files: z.array(
    z.object({
      file: fileName,
      output: z
        .string()
        .nullable()
        .describe("The copy that was written; null where the file could not be read or mended."),
      fixed: z.array(
        z.object({ sheet: z.string(), cell: z.string(), from: cellValue, to: cellValue, rule: z.string() }),
      ),
      remaining: severityCounts.describe("Findings of the copy, checked again."),
    }),
  ),
});

const quota = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  floor: z.boolean().describe("More than max is still within (trở lên)."),
});
const ratio = z.number().nonnegative().nullable().describe("1 is 100 %; null where the bound is missing or zero.");
const attainment = z.object({ ofMin: ratio, ofMax: ratio });
const status = z.enum(["below", "within", "above"]).nullable();
const breakdown = z
  .record(z.string(), count)
  .describe("Code to persons departed in the period; the blank code is who has none.");
const measures = z
  .object({
    departed: count,
    departedFemale: count,
    departedHighIncome: count,
    abroad: count,
    returned: count,
    byMarket: breakdown,
  })
  .catchall(z.union([z.number(), z.null(), breakdown]))
  .describe(
    "Counts and sums by key; shares are ratios, null where nothing is to be shared. by… are breakdowns of departed.",
  );
const figures = { quota: quota.nullable(), measures, attainment: attainment.nullable(), status };

/** What `roll-up --json` prints. */
export const rollUpDocument = z.object({
  profile: z.string().nullable(),
  level: z.string().describe("The level rolled up to."),
  period: z.object({ key: z.string(), from: isoDay, to: isoDay }),
  asOf: isoDay,
  sources: z
    .array(
      z.object({
        file: fileName,
        sheet: z.string(),
        unit: z.string().nullable(),
        read: count,
        counted: count.describe("Rows accepted, whether or not they depart within the period."),
        refused: count,
        duplicate: count,
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .nullable(),
      }),
    )
    .describe("read = counted + refused + duplicate, for every source."),
  units: z.array(
    z.object({
      unit: z.string().nullable().describe("Its name; null gathers the rows of no known unit."),
      id: z.string().nullable(),
      code: z.string().nullable(),
      level: z.string().nullable(),
      ...figures,
    }),
  ),
  totals: z.object(figures),
  reporting: z.array(
    z.object({
      unit: z.string(),
      id: z.string(),
      due: isoDay.nullable().describe("The last day in time; null where no due date is known."),
      receivedOn: isoDay.nullable(),
      state: z.enum(["on-time", "late", "missing"]),
    }),
  ),
  duplicates: z.array(
    z.object({
      rows: z
        .array(z.object({ file: fileName, sheet: z.string(), row: rowNumber }))
        .min(2)
        .describe("The first one counts."),
    }),
  ),
  findings: z.array(
    finding.extend({
      file: fileName.nullable().describe("null for what is about the run as a whole, such as quotas."),
    }),
  ),
  summary: severityCounts,
  output: z.string().nullable().describe("The workbook that was written."),
  ignored: count,
});

/** What `verify --json` prints. */
export const verifyDocument = z.object({
  compared: count,
  differences: z.array(
    z.object({
      sheet: z.string(),
      cell: z.string(),
      label: z.string(),
      found: cellValue,
      expected: cellValue,
      cause: z.enum(["changed", "overtyped", "stale", "missing", "extra"]),
    }),
  ),
});

/** What `explain --json` prints. */
export const explainDocument = z.object({
  sheet: z.string(),
  cell: z.string(),
  label: z.string(),
  value: cellValue.describe("What stands in the cell now."),
  written: cellValue.describe("What was written there."),
  how: z.array(z.string()),
  rows: z.array(z.object({ file: z.string(), sheet: z.string(), row: rowNumber, name: z.string(), unit: z.string() })),
});

export type FindingDocument = z.infer<typeof finding>;
export type SeverityCounts = z.infer<typeof severityCounts>;
export type CheckDocument = z.infer<typeof checkDocument>;
export type FixDocument = z.infer<typeof fixDocument>;
export type RollUpDocument = z.infer<typeof rollUpDocument>;
export type VerifyDocument = z.infer<typeof verifyDocument>;
export type ExplainDocument = z.infer<typeof explainDocument>;
