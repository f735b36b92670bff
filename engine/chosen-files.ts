import {
  countText,
  fillText,
  type Finding,
  type Language,
  messageOf,
  problemFinding,
  remarkFinding,
  type Snapshot,
  unreadableFinding,
  type FileView,
  type Workbook,
} from "../core/index";
import { readWorkbook } from "../xlsx/read/read-workbook";
import type { EngineTools } from "./engine-tools";
import { engineTexts } from "./engine-texts";

/** What one job takes: files by number, and bytes of one and of all. */
export const fileBudget = { files: 400, oneFile: 20_000_000, allFiles: 200_000_000 } as const;

const MEGABYTE = 1_000_000;

/** Why a file's bytes were not even sent: too many of them, or the browser could not read them. */
export type Unsent = { readonly size: number } | { readonly reason: string };

/** A file after it was taken in: its name in findings, its workbook where it could be read, and what reading it gave cause to say. */
export interface TakenFile {
  readonly file: string;
  readonly size: number;
  readonly workbook: Workbook | null;
  readonly findings: readonly Finding[];
}

/** The files with one more. What cannot be read is kept as a finding, so that no file is dropped in silence. */
export function withFile(
  files: readonly TakenFile[],
  name: string,
  bytes: Uint8Array,
  tools: EngineTools,
  lang: Language,
): readonly TakenFile[] {
  if (bytes.length > fileBudget.oneFile) return withUnsent(files, name, { size: bytes.length }, lang);
  if (isPastBudget(files, bytes.length)) return withUnsent(files, name, { reason: pastBudget(lang) }, lang);
  const file = freeName(files, name);
  const opened = openBytes(file, bytes, tools);
  return [...files, { file, size: bytes.length, ...opened }];
}

/** The files with one whose workbook came in another way; `size` is about what its file would have. */
export function withWorkbook(
  files: readonly TakenFile[],
  workbook: Workbook,
  size: number,
  lang: Language,
): readonly TakenFile[] {
  if (isPastBudget(files, size)) return withUnsent(files, workbook.file, { reason: pastBudget(lang) }, lang);
  const file = freeName(files, workbook.file);
  return [...files, { file, size, workbook: { ...workbook, file }, findings: [] }];
}

/** The files with one more that was refused before it was read. */
export function withUnsent(
  files: readonly TakenFile[],
  name: string,
  why: Unsent,
  lang: Language,
): readonly TakenFile[] {
  const file = freeName(files, name);
  const finding =
    "size" in why
      ? problemFinding(file, {
          rule: "file.too-large",
          size: Math.ceil(why.size / (MEGABYTE / 10)) / 10,
          limit: fileBudget.oneFile / MEGABYTE,
        })
      : unreadableFinding(file, why.reason === "" ? engineTexts.fileGone[lang] : why.reason);
  return [...files, { file, size: 0, workbook: null, findings: [finding] }];
}

/** Reads the bytes of a workbook. */
export function openBytes(
  file: string,
  bytes: Uint8Array,
  { sha256, inflate }: EngineTools,
): { readonly workbook: Workbook | null; readonly findings: readonly Finding[] } {
  if (bytes.length > fileBudget.oneFile)
    return { workbook: null, findings: withUnsent([], file, { size: bytes.length }, "vi")[0]?.findings ?? [] };
  const opened = readWorkbook(bytes, { file, sha256: sha256(bytes), inflate });
  if (!opened.ok) return { workbook: null, findings: [problemFinding(file, opened.problem)] };
  return { workbook: opened.workbook, findings: opened.remarks.map((remark) => remarkFinding(file, remark)) };
}

/** The file as the panel lists it: its data rows, and whose they are. */
export function fileView(
  { file, workbook, findings }: TakenFile,
  { rows, units }: { readonly rows: number; readonly units: readonly string[] },
  lang: Language,
): FileView {
  if (workbook === null)
    return { file, state: "refused", text: findings.map((finding) => messageOf(finding, lang)).join(" ") };
  if (rows === 0)
    return {
      file,
      state: "read",
      text: fillText(engineTexts.sheetsOnly[lang], { count: countText(workbook.sheets.length) }),
    };
  const [first, ...others] = units;
  const whose =
    first === undefined
      ? []
      : [others.length === 0 ? first : fillText(engineTexts.manyUnits[lang], { count: countText(units.length) })];
  return {
    file,
    state: "read",
    text: [fillText(engineTexts.rows[lang], { count: countText(rows) }), ...whose].join(" · "),
  };
}

/** The workbooks that could be read, in the order of their names: the order in which they were chosen changes nothing. */
export function inNameOrder(files: readonly TakenFile[]): Snapshot {
  const workbooks = files.flatMap(({ workbook }) => (workbook === null ? [] : [workbook]));
  return { workbooks: workbooks.sort((a, b) => byName(a.file, b.file)) };
}

/** What reading the files gave cause to say, in the order of their names. */
export function fileFindings(files: readonly TakenFile[]): readonly Finding[] {
  return [...files].sort((a, b) => byName(a.file, b.file)).flatMap(({ findings }) => findings);
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isPastBudget(files: readonly TakenFile[], size: number): boolean {
  const all = files.reduce((sum, one) => sum + one.size, size);
  return files.length >= fileBudget.files || all > fileBudget.allFiles;
}

/** Files of one name are told apart: "Xã A.xlsx", "Xã A (2).xlsx". What comes after the dot of "TT. Châu Ổ" is no ending. */
function freeName(files: readonly TakenFile[], name: string): string {
  const wanted = name.normalize("NFC");
  const taken = new Set(files.map(({ file }) => file));
  const ending = /[^/](\.[A-Za-z0-9]{1,5})$/.exec(wanted)?.[1] ?? "";
  const stem = wanted.slice(0, wanted.length - ending.length);
  let free = wanted;
  for (let count = 2; taken.has(free); count++) free = `${stem} (${String(count)})${ending}`;
  return free;
}

function pastBudget(lang: Language): string {
  return fillText(engineTexts.pastBudget[lang], {
    files: fileBudget.files,
    size: fileBudget.allFiles / MEGABYTE,
  });
}
