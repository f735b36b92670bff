import { readWorkbook } from "../../../xlsx/read/read-workbook";
import { type Contender, measure } from "../measure";
import { inflate } from "../node-zlib";
import { communeWorkbooks } from "../register/workbooks";
import { type LibraryGrid, libraryReaders, wrongCells } from "../rivals/xlsx-readers";
import type { Suite } from "../suite";

const OURS = "readWorkbook";

/** Reading alone, against the fastest readers there are. */
export const readFiles: Suite = {
  key: "read-files",
  async run({ rounds, files, rowsPerFile }) {
    const books = await communeWorkbooks(files, rowsPerFile);
    const rivals = await libraryReaders();
    const wrong = (grids: readonly LibraryGrid[]): number =>
      books.reduce((all, { grid }, n) => all + wrongCells(grids[n] ?? [], grid), 0);
    const contenders: readonly Contender[] = [
      {
        name: OURS,
        question: "wrong cells",
        prepare: () => () => {
          const grids = books.map(({ file, bytes }): LibraryGrid => {
            const read = readWorkbook(bytes, { file, sha256: null, inflate });
            return read.ok ? (read.workbook.sheets[0]?.grid ?? []) : [];
          });
          return () => wrong(grids);
        },
      },
      ...rivals.map(({ name, read }): Contender => ({
        name,
        question: "wrong cells",
        prepare: () => async () => {
          const grids: LibraryGrid[] = [];
          for (const { bytes } of books) grids.push(await read(bytes));
          return () => wrong(grids);
        },
      })),
    ];
    const measured = await measure(contenders, rounds, { "wrong cells": 0 });
    return {
      key: readFiles.key,
      title: `Reading ${files} workbooks × ${rowsPerFile} rows × 24 columns`,
      setting: "The same workbooks; every cell is compared with what was written, in every round.",
      rounds: measured,
      agreed: "0 wrong cells in every reader and round",
      ratios: [
        {
          key: "reader/fastest",
          label: "fastest npm reader of the round ÷ ours",
          of: rivals.map(({ name }) => name),
          to: OURS,
          target: { atLeast: 5 },
        },
        ...rivals.map(({ name }) => ({ key: `reader/${name}`, label: `${name} ÷ ours`, of: [name], to: OURS })),
      ],
      figures: [],
    };
  },
};
