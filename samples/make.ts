import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesOf, sampleSets } from "./corpus";

// Writes the corpus beside this file: `npx tsx samples/make.ts`.
const here = dirname(fileURLToPath(import.meta.url));

async function make(): Promise<void> {
  let total = 0;
  for (const set of sampleSets()) {
    rmSync(join(here, set.folder), { recursive: true, force: true });
    const files = await filesOf(set);
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(here, path)), { recursive: true });
      writeFileSync(join(here, path), bytes);
      total += bytes.length;
    }
    process.stdout.write(`${set.folder}: ${String(files.size)} files\n`);
  }
  process.stdout.write(`${(total / 1e6).toFixed(2)} MB\n`);
}

void make();
