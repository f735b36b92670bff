import type { DrawnFile } from "./drawn-sheet";
import { repacked } from "./repack";
import { writeWithExcelJs } from "./write-exceljs";
import { writeWithHucre } from "./write-hucre";
import { writeWithOurs } from "./write-ours";

/** The bytes of a drawn file: equal files give equal bytes, on every machine. */
export async function writeFile(file: DrawnFile): Promise<Uint8Array> {
  switch (file.writer) {
    case "ours":
      return writeWithOurs(file);
    case "exceljs":
      return repacked(await writeWithExcelJs(file));
    case "hucre":
      return repacked(await writeWithHucre(file));
  }
}
