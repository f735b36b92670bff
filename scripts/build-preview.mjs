// Excel without Excel, for developers, trainers and tests: the built add-in in a frame beside a grid drawn from an in-memory workbook
// that answers Microsoft's own client library. `npm run preview`.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";
import { root } from "./package-facts.mjs";

const built = join(root, "dist/excel");
const out = join(root, "dist/preview");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
cpSync(built, out, { recursive: true, filter: (path) => !path.startsWith(join(built, "office")) });

const plug = await bundle({
  entry: "test/preview/plug-pane.ts",
  folder: join(root, ".cache/preview"),
  file: "plug-pane.js",
});
await bundle({ entry: "test/preview/preview.tsx", folder: out, file: "preview.js" });
const library = join(root, "node_modules/@microsoft/office-js/dist/excel-win32-16.01.js");
writeFileSync(join(out, "office-preview.js"), `${readFileSync(library, "utf8")}\n${readFileSync(plug, "utf8")}`);

// The pane's page is the built one; only the library it loads is another.
const pane = readFileSync(join(built, "taskpane.html"), "utf8");
const replaced = pane.replace(/src="[^"]*office\.js"/, 'src="office-preview.js"');
if (replaced === pane) throw new Error("taskpane.html loads no office.js");
writeFileSync(join(out, "taskpane.html"), replaced);

const styles = ["sidebar/panel.css", "standalone/page/page.css", "test/preview/preview.css"];
writeFileSync(join(out, "preview.css"), styles.map((file) => readFileSync(join(root, file), "utf8")).join("\n"));
writeFileSync(
  join(out, "index.html"),
  `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tổng Hợp – xem thử</title>
<link rel="stylesheet" href="preview.css">
</head>
<body>
<div id="preview"></div>
<script src="preview.js"></script>
</body>
</html>
`,
);
cpSync(join(root, "samples/binh-son/2024/Châu Ổ.xlsx"), join(out, "so-mau.xlsx"));
console.log("dist/preview");
