import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isoOfSerial } from "../../core";
import { communeWorkbooks } from "../bench/register/workbooks";
import { benchPeriod } from "../bench/register/rows";
import { choose, goTo, type OfflinePage, openFile } from "./offline-page";

/** Writes so many commune workbooks, and the workbook of their units, into a new folder. */
export async function writeCommunes(folder: string, files: number, rows: number): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  return (await communeWorkbooks(files, rows)).map(({ file, bytes }) => {
    writeFileSync(join(folder, file), bytes);
    return file;
  });
}

const options = { profile: null, period: benchPeriod.key, asOf: isoOfSerial(benchPeriod.to), to: "province" };

/** The same for the command line. */
export const rollUpFlags: readonly string[] = ["--to", options.to, "--period", options.period, "--as-of", options.asOf];

/** Opens one of the workbooks, chooses what to go by, and has the panel's roll-up ready with all files of the folder. */
export async function readyToRollUp(page: OfflinePage, folder: string, files: readonly string[]): Promise<void> {
  await openFile(page, join(folder, files[0] ?? ""));
  await choose(page, options);
  await goTo(page, /^Tổng hợp/);
  await page.panel.locator("input[type=file]:not([accept])").setInputFiles(folder);
  await page.panel.getByRole("button", { name: startName(files) }).waitFor();
}

export function startName(files: readonly string[]): string {
  return `Đọc và tổng hợp ${String(files.length)} tệp`;
}
