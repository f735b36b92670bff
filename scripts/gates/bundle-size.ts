// What a build may weigh: the panel has to open at once over a slow line.
import { existsSync, readFileSync } from "node:fs";
import { type Budget, overBudget, weigh } from "./find/over-budget";
import { tell } from "./tell";

/**
 * The engine, with all rules, lists, profiles and the .xlsx reader and writer, has a budget of its own: it is fetched beside the panel,
 * when something is first asked of it, and kept. Microsoft's library is not ours to count.
 */
const budgets: readonly Budget[] = [
  { name: "pane.js + pane.css (gzip)", files: ["dist/excel/pane.js", "dist/excel/pane.css"], packed: true, most: 80 },
  { name: "engine.js (gzip)", files: ["dist/excel/engine.js"], packed: true, most: 180 },
  { name: "tong-hop.html", files: ["dist/tong-hop.html"], packed: false, most: 1200 },
];

const missing = budgets.flatMap(({ files }) => files.filter((file) => !existsSync(file)));
const weighed =
  missing.length > 0 ? [] : budgets.map((budget) => weigh(budget, (file) => new Uint8Array(readFileSync(file))));
tell(
  "bundle-size",
  [...missing.map((file) => `${file} is not built`), ...weighed.flatMap(overBudget)],
  weighed.map(({ name, weight, most }) => `${name} ${weight.toFixed(1)} of ${String(most)} kB`).join("; "),
);
