// The Excel add-in as a folder of plain files for any web server: `npm run build:excel -- --base-url https://…`.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { spawnSync } from "node:child_process";
import { bundle } from "./bundle.mjs";
import { copyOfficeJs } from "./copy-office-js.mjs";
import { root } from "./package-facts.mjs";
import { stampManifest } from "./stamp-manifest.mjs";

const { values } = parseArgs({
  options: { "base-url": { type: "string", default: "https://localhost:3000" }, id: { type: "string" } },
});
const base = baseUrl(values["base-url"]);
const office = process.env.OFFICE_JS ?? "cdn";
if (office !== "cdn" && office !== "local") stop(`OFFICE_JS is "cdn" or "local", not "${office}"`);

const out = join(root, "dist/excel");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await Promise.all([
  bundle({ entry: "excel-addin/pane/entry.ts", folder: out, file: "pane.js" }),
  bundle({ entry: "engine/worker.ts", folder: out, file: "engine.js", where: "webworker" }),
]);
writeFileSync(
  join(out, "pane.css"),
  ["sidebar/panel.css", "sidebar/jobs/jobs.css", "excel-addin/pane/pane.css"]
    .map((file) => readFileSync(join(root, file), "utf8"))
    .join("\n"),
);
const cdn = "https://appsforoffice.microsoft.com";
const script = office === "cdn" ? `${cdn}/lib/1/hosted/office.js` : "office/office.js";
// The library of the CDN loads further parts from there, and writes its own style elements.
const from = office === "cdn" ? `'self' ${cdn}` : "'self'";
const policy = [
  "default-src 'none'",
  `script-src ${from}`,
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  // Excel fetches functions.json itself; nothing here fetches anything but the parts of office.js.
  `connect-src ${from}`,
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");
for (const file of ["taskpane.html", "help.html"]) {
  const page = readFileSync(join(root, "excel-addin/pane", file), "utf8");
  writeFileSync(join(out, file), page.replaceAll("{{POLICY}}", policy).replaceAll("{{OFFICE_JS}}", script));
}
cpSync(join(root, "excel-addin/assets"), join(out, "assets"), { recursive: true });
if (office === "local") copyOfficeJs(join(out, "office"));
const made = spawnSync("npx", ["tsx", join(root, "scripts/build-functions-json.ts"), out], { stdio: "inherit" });
if (made.status !== 0) stop("functions.json was not made");
const manifest = await stampManifest({ base, id: values.id ?? null, out: join(out, "manifest.xml") });
console.log(`dist/excel: ${manifest.displayName} ${manifest.version} for ${base} (office.js: ${office})`);

/** An https address without a query, and without its last slash. */
function baseUrl(text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    return stop(`--base-url "${text}" is no address; write it like https://office.example/tong-hop`);
  }
  if (url.protocol !== "https:") return stop(`--base-url must begin with https://, as Excel demands; got "${text}"`);
  if (url.search !== "" || url.hash !== "") return stop(`--base-url takes no "?" and no "#"; got "${text}"`);
  return url.href.replace(/\/+$/, "");
}

function stop(why) {
  console.error(why);
  process.exit(2);
}
