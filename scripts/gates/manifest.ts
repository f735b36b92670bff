// Checks the stamped manifest of a build against what Office demands and against the files beside it: `manifest.ts [folder]`.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileProblems } from "./find/manifest-files";
import { referenceProblems } from "./find/manifest-references";
import { shapeProblems } from "./find/manifest-shape";
import { textProblems } from "./find/manifest-texts";
import { readXml } from "./find/read-xml";
import { tell } from "./tell";

const folder = process.argv[2] ?? "dist/excel";
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string }; // our own file
const root = readXml(readFileSync(join(folder, "manifest.xml"), "utf8"));
const build = {
  has: (path: string) => existsSync(join(folder, path)),
  text: (path: string) => readFileSync(join(folder, path), "utf8"),
  bytes: (path: string) => readFileSync(join(folder, path)),
};

tell(
  "manifest",
  [...shapeProblems(root), ...textProblems(root, version), ...referenceProblems(root), ...fileProblems(root, build)],
  `${join(folder, "manifest.xml")} holds`,
);
