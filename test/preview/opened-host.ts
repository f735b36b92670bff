import { workerTools } from "../../engine/worker-tools";
import { readWorkbook } from "../../xlsx/read/read-workbook";
import { type Host, makeHost } from "../office-host/host";
import { modes } from "../office-host/modes";
import { inputOfSnapshot } from "../office-host/snapshot-host";

/** An Excel with a file open in it; `mode` is one of the host's, Excel 2021 unless said. Throws the reader's own words. */
export function openedHost(name: string, bytes: Uint8Array, mode: string | null): Host {
  const { sha256, inflate } = workerTools("0.0.0");
  const read = readWorkbook(bytes, { file: name.normalize("NFC"), sha256: sha256(bytes), inflate });
  if (!read.ok) throw new Error(read.problem.rule);
  const played = Object.entries(modes).find(([key]) => key === mode)?.[1] ?? modes.excel2021;
  return makeHost(inputOfSnapshot(read.workbook), played);
}
