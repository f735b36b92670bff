// The offline page: one HTML file with everything in it, and a policy that lets it reach nothing.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";
import { root, version } from "./package-facts.mjs";

const parts = join(root, ".cache/page");
const [page, engine] = await Promise.all([
  bundle({ entry: "standalone/page/entry.tsx", folder: parts, file: "page.js" }),
  bundle({ entry: "engine/worker.ts", folder: parts, file: "engine.js", where: "webworker" }),
]);

/** A script inside HTML ends at the first "</script", wherever it stands. */
const inHtml = (code) => code.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const script = inHtml(readFileSync(page, "utf8"));
const worker = inHtml(readFileSync(engine, "utf8"));
const style = ["sidebar/panel.css", "sidebar/jobs/jobs.css", "standalone/page/page.css"]
  .map((file) => readFileSync(join(root, file), "utf8"))
  .join("\n");

/** Invented workbooks of one district, so that the page can be tried with nothing at hand. */
const folder = join(root, "samples/binh-son/2024");
const samples = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith(".xlsx"))
    .sort()
    .map((file) => [file.normalize("NFC"), readFileSync(join(folder, file)).toString("base64")]),
);

const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)}`,
  "worker-src blob:",
  // The worker is made of a blob, and a blob's scripts are held to the page's policy.
  "connect-src 'none'",
  "img-src data:",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

const html = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Tổng Hợp ${version}">
<meta name="referrer" content="no-referrer">
<title>Tổng Hợp</title>
<style>${style}</style>
</head>
<body>
<div id="page"></div>
<noscript>Trang này cần JavaScript. Mở bằng Chrome, Edge hoặc Firefox và cho phép JavaScript.</noscript>
<script type="text/plain" id="engine">${worker}</script>
<script type="application/json" id="samples">${JSON.stringify(samples)}</script>
<script>${script}</script>
</body>
</html>
`;
const out = join(root, "dist");
mkdirSync(out, { recursive: true });
writeFileSync(join(out, "tong-hop.html"), html);
console.log(`dist/tong-hop.html ${Math.round(html.length / 1000)} kB`);
