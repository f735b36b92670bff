import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { madeSet, setNames } from "./made-sets";

const samples = join(__dirname, "../../samples");
const MOST_BYTES = 3_000_000;

function filesUnder(folder: string): string[] {
  return readdirSync(join(samples, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

const folders = readdirSync(samples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test("every folder of samples belongs to a set, and every set has one", () => {
  expect(folders.sort()).toEqual([...setNames].sort());
});

test.each(setNames)("%s: made again, the files are those that are committed, byte for byte", async (name) => {
  const { files } = await madeSet(name);
  expect(filesUnder(name).sort()).toEqual([...files.keys()].sort());
  const changed = [...files].filter(([path, bytes]) => Buffer.compare(readFileSync(join(samples, path)), bytes) !== 0);
  expect(changed.map(([path]) => path)).toEqual([]);
});

test("names of files are NFC, and none is longer than old systems take", () => {
  const odd = folders.flatMap(filesUnder).filter((path) => path !== path.normalize("NFC") || path.length > 150);
  expect(odd).toEqual([]);
});

test("the whole corpus stays small", () => {
  const total = folders.flatMap(filesUnder).reduce((sum, path) => sum + statSync(join(samples, path)).size, 0);
  expect(total).toBeLessThan(MOST_BYTES);
});
