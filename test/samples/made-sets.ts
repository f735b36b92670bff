import { filesOf, rolledUpSets, sampleSets } from "../../samples/corpus";

/** Names of the sets, for tables of tests. */
export const setNames = sampleSets().map(({ folder }) => folder);
export const rolledUpNames = rolledUpSets().map(({ folder }) => folder);

type Set = ReturnType<typeof sampleSets>[number];
const made = new Map<string, Promise<{ readonly set: Set; readonly files: ReadonlyMap<string, Uint8Array> }>>();

/** A set with the bytes of its files, made once a test file. */
export function madeSet(
  folder: string,
): Promise<{ readonly set: Set; readonly files: ReadonlyMap<string, Uint8Array> }> {
  const known = made.get(folder);
  if (known !== undefined) return known;
  const set = sampleSets().find((one) => one.folder === folder);
  if (set === undefined) throw new Error(`no set ${folder}`);
  const making = filesOf(set).then((files) => ({ set, files }));
  made.set(folder, making);
  return making;
}

/** A JSON file of a set, as it was made. */
export function jsonIn(files: ReadonlyMap<string, Uint8Array>, path: string): unknown {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`no file ${path}`);
  return JSON.parse(new TextDecoder().decode(bytes));
}
