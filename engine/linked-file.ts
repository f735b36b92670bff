import type { Language, Sheet } from "../core/index";
import { type TakenFile, withWorkbook } from "./chosen-files";
import type { EngineTools } from "./engine-tools";

/** About what a cell takes in a packed file: fetched spreadsheets count against the same bounds as files. */
const BYTES_A_CELL = 8;

/**
 * The files with a spreadsheet that was fetched. It has no bytes of its own, so its fingerprint is made of its cells: a later
 * verification can tell a source that was changed since. Its id is in it too, for many units send in the same empty template.
 */
export function withLinked(
  files: readonly TakenFile[],
  { file, sheets }: { readonly file: string; readonly sheets: readonly Sheet[] },
  id: string,
  { sha256 }: EngineTools,
  lang: Language,
): readonly TakenFile[] {
  const content = JSON.stringify([id, sheets.map(({ name, grid }) => [name, grid])]);
  const cells = sheets.reduce((sum, { grid }) => sum + grid.reduce((all, row) => all + row.length, 0), 0);
  const workbook = { file, sha256: sha256(new TextEncoder().encode(content)), savedOn: null, sheets };
  return withWorkbook(files, workbook, cells * BYTES_A_CELL, lang);
}
