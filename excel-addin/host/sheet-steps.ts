import type { CellValue } from "../../core/index";
import { rangeBytes, type Step } from "./batch-writer";
import { ownProperty } from "./own-names";
import { cellSteps, formatSteps } from "./sheet-cells";
import { chartSteps, extraSteps } from "./sheet-extras";
import type { SheetJob } from "./sheet-job";
import { lookSteps } from "./sheet-looks";
import { linkSteps, shapeSteps } from "./sheet-shape";

/** Everything that makes one sheet, under its passing name and unseen until it is complete. */
export async function* sheetSteps(job: SheetJob): AsyncGenerator<Step> {
  const { source, name } = job;
  yield {
    bytes: rangeBytes * 5,
    run: ({ context }) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.visibility = "VeryHidden";
      sheet.customProperties.add(ownProperty, source.layout.name);
    },
  };
  yield* formatSteps(job);
  const titles = new Map<number, readonly CellValue[]>();
  yield* cellSteps(job, titles);
  yield* linkSteps(job);
  if (source.layout.visibility === "very-hidden") return;
  yield* lookSteps(job);
  yield* shapeSteps(job, titles);
  yield* extraSteps(job);
  yield* chartSteps(job);
}
