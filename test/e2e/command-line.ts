import { spawnSync } from "node:child_process";
import { join } from "node:path";

const bundle = join(__dirname, "../../dist/tong-hop.cjs");

/** Runs the built command line in a folder, and gives back the document it prints. */
export function printed(folder: string, ...words: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...words, "--json"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  // 1 says that something was found.
  if (status !== 0 && status !== 1) throw new Error(`tong-hop ${words.join(" ")}: ${stderr}`);
  return JSON.parse(stdout);
}
