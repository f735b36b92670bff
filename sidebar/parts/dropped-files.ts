import type { ChosenFile } from "../backend";

const WORKBOOK = /\.(xlsx|xlsm)$/i;

export interface SortedFiles {
  readonly workbooks: readonly ChosenFile[];
  /** How many were left out because they are no workbooks. */
  readonly others: number;
}

/** The workbooks among files, as the panel hands them on. Excel's own lock files («~$…») and hidden files are no trouble of the user's. */
export function sortFiles(files: readonly File[]): SortedFiles {
  const seen = files.filter((file) => !file.name.startsWith("~$") && !file.name.startsWith("."));
  const workbooks = seen.filter((file) => WORKBOOK.test(file.name));
  return { workbooks: workbooks.map(chosen), others: seen.length - workbooks.length };
}

function chosen(file: File): ChosenFile {
  return {
    name: file.name.normalize("NFC"),
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

/** All files dropped, those in dropped folders included where the browser can look into them. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  // Entries have to be taken before the first wait: the list is emptied once the drop event is over.
  const entries = [...transfer.items].map((item) => (item.kind === "file" ? item.webkitGetAsEntry() : null));
  const plain = [...transfer.files];
  const found: File[] = [];
  for (const entry of entries) {
    if (entry !== null) found.push(...(await filesUnder(entry)));
  }
  return found.length > 0 ? found : plain;
}

async function filesUnder(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: File[] = [];
  // A folder is read by the hundred: Chromium gives at most 100 entries a call, and none when there are no more.
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    for (const child of some) found.push(...(await filesUnder(child)));
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
