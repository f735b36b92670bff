import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { systemCode } from "./cli-text";

/** A file to read, under the name by which the user knows it. */
export interface InputFile {
  /** As given, or folder as given + "/" + path inside it; forward slashes, NFC. */
  readonly file: string;
  /** What the system calls it. */
  readonly path: string;
  /** Where a copy of it goes: its path inside the folder given, or its bare name. NFC, forward slashes. */
  readonly inside: string;
}

/** What could not be looked at: a path that does not exist (`error` null), or one the system does not let us see. */
export interface Unseen {
  readonly file: string;
  readonly error: unknown;
}

export interface FoundFiles {
  readonly files: readonly InputFile[];
  readonly unseen: readonly Unseen[];
  /** Files in folders that are no spreadsheets by their name. */
  readonly ignored: number;
}

/** By their names; whether they can be read is the reader's to say, so that an .xls in a folder is told, not passed over. */
const SPREADSHEET = /\.(?:xls[xmb]?|xlt[xm]?|csv|tsv|ods|fods|et|numbers)$/i;
/** Excel's lock files, and what systems hide. */
const HIDDEN = /^(?:~\$|\.)/;

/** The files that paths name: files as they are, folders with everything below them, in the order of their names. `skip` is left out of folders. */
export function findInputFiles(paths: readonly string[], skip: string | null = null): FoundFiles {
  const found: Found = { files: [], unseen: [], ignored: 0, skip, folders: new Set(), names: new Map() };
  for (const path of paths) visit(found, path, nameOf(path), null);
  return found;
}

interface Found {
  readonly files: InputFile[];
  readonly unseen: Unseen[];
  ignored: number;
  readonly skip: string | null;
  /** Real paths of the folders on the way, so that a link to a folder above ends. */
  readonly folders: Set<string>;
  /** Name -> real path, to tell the same file given twice from two whose names differ only in their Unicode form. */
  readonly names: Map<string, string>;
}

function visit(found: Found, path: string, file: string, inside: string | null): void {
  try {
    const stats = statSync(path);
    const real = realpathSync(path);
    if (stats.isDirectory()) visitFolder(found, path, real, file, inside);
    else if (inside !== null && real === found.skip) return;
    else if (inside !== null && !SPREADSHEET.test(path)) found.ignored++;
    else addFile(found, path, real, file, inside ?? lastPart(file));
  } catch (error) {
    found.unseen.push({ file, error: systemCode(error) === "ENOENT" ? null : error });
  }
}

function visitFolder(found: Found, path: string, real: string, file: string, inside: string | null): void {
  if (found.folders.has(real)) return;
  found.folders.add(real);
  const names = readdirSync(path).filter((name) => !HIDDEN.test(name));
  // By code unit of the composed form: no locale, no form, no file system changes the order.
  names.sort((a, b) => (a.normalize("NFC") < b.normalize("NFC") ? -1 : 1));
  for (const name of names) {
    const shown = name.normalize("NFC");
    const below = file === "." ? shown : file.endsWith("/") ? `${file}${shown}` : `${file}/${shown}`;
    visit(found, join(path, name), below, inside === null || inside === "" ? shown : `${inside}/${shown}`);
  }
  found.folders.delete(real);
}

function addFile(found: Found, path: string, real: string, file: string, inside: string): void {
  let name = file;
  for (let count = 2; found.names.has(name); count++) {
    if (found.names.get(name) === real) return;
    name = `${file} (${String(count)})`;
  }
  found.names.set(name, real);
  found.files.push({ file: name, path, inside });
}

/** The path as it is told: composed, with forward slashes, a folder without its last one. */
export function nameOf(path: string): string {
  const slashed = (sep === "\\" ? path.replace(/\\/g, "/") : path).normalize("NFC");
  const bare = slashed.replace(/(?<=[^/])\/+$/, "");
  return bare === "" ? "." : bare;
}

function lastPart(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
