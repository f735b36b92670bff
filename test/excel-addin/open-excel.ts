import type { HostPort } from "../../engine/host-port";
import { excelHost } from "../../excel-addin/host/excel-host";
import { type Host, makeHost } from "../office-host/host";
import { loadOfficeClient, type OfficeClient } from "../office-host/load-office-client";
import { type Mode, modes } from "../office-host/modes";
import type { WorkbookInput } from "../office-host/sheet-input";

/** The adapter over Microsoft's client over a workbook in memory. */
export interface OpenExcel {
  readonly host: Host;
  readonly port: HostPort;
  readonly client: OfficeClient;
}

let open: OfficeClient | null = null;

export function openExcel(input: WorkbookInput, mode: Mode = modes.excel2021): OpenExcel {
  closeExcel();
  const host = makeHost(input, mode);
  open = loadOfficeClient(host);
  return { host, port: excelHost(() => "vi"), client: open };
}

/** Takes the client's globals away; to be called after each test. */
export function closeExcel(): void {
  open?.close();
  open = null;
}

/** Worker rows as communes keep them: 25 columns, mostly text. */
export function workerRows(count: number): (readonly (string | number | null)[])[] {
  const head = Array.from({ length: 25 }, (_, column) => `Cột ${String(column + 1)}`);
  const rows = Array.from({ length: count }, (_, row) => [
    row + 1,
    `Nguyễn Văn Bảy ${String(row)}`,
    45_000 + (row % 300),
    row % 2 === 0 ? "Nam" : "Nữ",
    `0012000${String(row).padStart(5, "0")}`,
    "Thôn Bản Hon 2",
    "Xã Bản Hon",
    "Nhật Bản",
    45_100 + (row % 200),
    36,
    ...Array.from({ length: 15 }, (_, column) =>
      column % 3 === 0 ? null : column % 3 === 1 ? "Công ty Tân Phát" : column,
    ),
  ]);
  return [head, ...rows];
}
