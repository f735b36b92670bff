import { read, utils } from "@e965/xlsx";
import { toSerial } from "../../../core/time/serial";

/** The cells of a workbook's first sheet, with whatever a library puts into them. */
export type LibraryGrid = readonly (readonly unknown[])[];

export interface LibraryReader {
  readonly name: string;
  readonly read: (bytes: Uint8Array) => LibraryGrid | Promise<LibraryGrid>;
}

/** The fastest readers on npm that read these files without a wrong cell, each with its fastest settings. */
export async function libraryReaders(): Promise<readonly LibraryReader[]> {
  // Loaded here, since they come as ES modules only.
  const { readXlsx, streamXlsxRows } = await import("hucre");
  const { readSheet } = await import("read-excel-file/universal");
  return [
    {
      name: "hucre streamXlsxRows",
      read: async (bytes) => {
        const rows: (readonly unknown[])[] = [];
        // Blank rows are left out of its stream.
        for await (const row of streamXlsxRows(bytes)) rows[row.index] = row.values;
        return rows;
      },
    },
    { name: "hucre readXlsx", read: async (bytes) => (await readXlsx(bytes)).sheets[0]?.rows ?? [] },
    {
      name: "read-excel-file",
      read: async (bytes) => await readSheet(bytes.slice().buffer, undefined, { trim: false }),
    },
    {
      name: "@e965/xlsx",
      read: (bytes) => {
        const book = read(bytes, { type: "array", dense: true });
        const sheet = book.Sheets[book.SheetNames[0] ?? ""];
        return sheet === undefined
          ? []
          : utils.sheet_to_json(sheet, { header: 1, raw: true, defval: null, blankrows: true });
      },
    },
  ];
}

const EPOCH = toSerial(1970, 1, 1);

/** Cells that differ from what was written: a day may come as a serial or as a `Date` in UTC, a blank cell as null, "" or nothing. */
export function wrongCells(grid: LibraryGrid, expected: LibraryGrid): number {
  let wrong = 0;
  for (let row = 0; row < Math.max(grid.length, expected.length); row++) {
    const width = Math.max(grid[row]?.length ?? 0, expected[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      if (plain(grid[row]?.[column]) !== plain(expected[row]?.[column])) wrong++;
    }
  }
  return wrong;
}

function plain(cell: unknown): unknown {
  if (cell instanceof Date) return cell.getTime() / 86_400_000 + EPOCH;
  return cell === "" || cell === undefined ? null : cell;
}
