import { excelHost } from "../../excel-addin/host/excel-host";
import { makeHost } from "../office-host/host";
import { loadOfficeClient } from "../office-host/load-office-client";
import { modes } from "../office-host/modes";
import { typeAsUser } from "../office-host/user-acts";
import { hostContract, type OpenHost } from "./host-contract";
import { readPort } from "./read-back";

const openIn =
  (mode: (typeof modes)[keyof typeof modes]): OpenHost =>
  (sheets) => {
    const host = makeHost(
      {
        sheets: Object.fromEntries(
          sheets.map(({ name, grid, isProtected = false }) => [name, { rows: grid, protected: isProtected }]),
        ),
      },
      mode,
    );
    const client = loadOfficeClient(host);
    const port = excelHost(() => "vi");
    return Promise.resolve({
      port,
      read: () => readPort(port),
      type: (sheet, row, column, text) => Promise.resolve(void typeAsUser(host, sheet, row, column, text)),
      close: () => {
        client.close();
        expect(host.missing).toEqual([]);
      },
    });
  };

const traits = { protects: true, guardsUndo: true, keepsOptions: true };

hostContract("Excel 2021", openIn(modes.excel2021), traits);
hostContract("Excel on the web", openIn(modes.web), traits);
