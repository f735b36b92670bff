import { readFileSync, writeFileSync } from "node:fs";
import { functionsPage } from "./docs-functions";
import { type GeneratedFile, jsonContractFiles } from "./docs-json";
import { measuresPage, tablesPage } from "./docs-measures";
import { rulesPage } from "./docs-rules";

/** Every generated page. `--check` writes nothing and fails when a committed page is not what would be written. */
const pages: readonly GeneratedFile[] = [
  { path: "docs/generated/rules.md", text: rulesPage() },
  { path: "docs/generated/measures.md", text: measuresPage() },
  { path: "docs/generated/tables.md", text: tablesPage() },
  { path: "docs/generated/functions.md", text: functionsPage() },
  ...jsonContractFiles(),
];

const isCheck = process.argv.includes("--check");

function committed(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

const stale = pages.filter(({ path, text }) => committed(path) !== text);
if (isCheck) {
  for (const { path } of stale) console.error(`${path} is out of date: run npm run docs`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const { path, text } of stale) writeFileSync(path, text);
  console.log(`${String(pages.length)} pages, ${String(stale.length)} written`);
}
