import { check, type Sheet, type Workbook } from "../../core";
import { readWorkbook } from "../../xlsx/read/read-workbook";
import { readPort } from "../contract/read-back";
import { nodeTools } from "../engine/node-engine";
import { allSets } from "../engine/samples-on-disk";
import { inputOfSnapshot } from "../office-host/snapshot-host";
import { closeExcel, openExcel } from "./open-excel";

afterEach(closeExcel);

const options = { profile: null, to: null, period: null, asOf: null, today: nodeTools.now() };

/** What both ways of reading must agree on: Excel tells no fonts, and no blank rows at the end. */
const comparable = (sheets: readonly Sheet[]) =>
  sheets.map((sheet) => ({
    ...sheet,
    fonts: [],
    grid: trimmed(sheet.grid),
    merges: sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join()).sort(),
  }));

function trimmed(grid: Sheet["grid"]): Sheet["grid"] {
  const rows = grid.map((row) => {
    let length = row.length;
    while (length > 0 && (row[length - 1] ?? null) === null) length--;
    return row.slice(0, length);
  });
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}

describe("a sample open in Excel is read as its file is", () => {
  it.each(allSets.map((set) => [set.name, set] as const))("%s", async (_, { files }) => {
    for (const file of files) {
      const read = readWorkbook(await file.bytes(), { file: file.name, sha256: null, inflate: nodeTools.inflate });
      if (!read.ok) continue;
      const { host, port } = openExcel(inputOfSnapshot(read.workbook));
      const sheets = await readPort(port);
      expect(comparable(sheets)).toEqual(comparable(read.workbook.sheets));
      const opened: Workbook = { ...read.workbook, sheets };
      const found = (workbook: Workbook) => {
        const checked = check({ workbooks: [workbook] }, options);
        return "option" in checked ? checked : checked.files;
      };
      expect(found(opened)).toEqual(found(read.workbook));
      expect(host.missing).toEqual([]);
    }
  });
});
