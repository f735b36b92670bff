import { settingsOf, type Snapshot, type Workbook } from "../core/index";
import { inNameOrder, type TakenFile } from "./chosen-files";

/**
 * What is rolled up: the files in the order of their names, and the settings that the open workbook holds; its worker rows are never
 * counted in silence. A chosen file that is the open workbook itself stands for it.
 */
export function rollUpSnapshot(files: readonly TakenFile[], open: Workbook | null): Snapshot {
  const { workbooks } = inNameOrder(files);
  const settings = open === null || isAmong(workbooks, open) ? null : settingsOf(open);
  return { workbooks: settings === null ? workbooks : [...workbooks, settings] };
}

function isAmong(workbooks: readonly Workbook[], { file, sha256 }: Workbook): boolean {
  return workbooks.some((one) => (sha256 !== null && one.sha256 === sha256) || baseName(one.file) === baseName(file));
}

function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1).normalize("NFC");
}
