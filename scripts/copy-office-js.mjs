import { cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./package-facts.mjs";

/**
 * Copies what Excel needs of Microsoft's library into a build, from its npm package or from a folder with a fresh copy that an
 * administrator gives in OFFICE_JS_FROM. The library is Microsoft's, under its own terms, which go with it; it is never committed.
 */
export function copyOfficeJs(to) {
  const npm = join(root, "node_modules/@microsoft/office-js");
  const from = process.env.OFFICE_JS_FROM ?? join(npm, "dist");
  if (!existsSync(join(from, "office.js"))) throw new Error(`no office.js in ${from}`);
  mkdirSync(to, { recursive: true });
  const isNeeded = (name) =>
    /^(office|custom-functions-runtime|o15apptofilemappingtable|es6-promise)\.js$/.test(name) ||
    /^excel-(web|win32|mac|winrt)-[\d.]+(-core)?\.js$/.test(name);
  for (const name of readdirSync(from)) if (isNeeded(name)) cpSync(join(from, name), join(to, name));
  for (const folder of ["vi-vn", "en-us", "telemetry", "ariatelemetry"]) {
    const source = join(from, folder);
    if (!existsSync(source)) continue;
    cpSync(source, join(to, folder), {
      recursive: true,
      filter: (path) => !/\.debug\.js$|outlook_strings/.test(path),
    });
  }
  const terms = join(npm, "LICENSE.md");
  if (existsSync(terms)) cpSync(terms, join(to, "LICENSE.md"));
}
