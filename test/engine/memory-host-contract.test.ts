import { sheetLayout } from "../../core";
import { writeWorkbook } from "../../xlsx/write/write-workbook";
import { hostContract, type OpenHost } from "../contract/host-contract";
import { readBack } from "../contract/read-back";
import { nodeTools } from "./node-engine";
import { endPages, startPage } from "./page";

const open: OpenHost = async (sheets) => {
  const { host } = startPage();
  const layouts = sheets.map(({ name, grid }) => sheetLayout(name, grid));
  const bytes = writeWorkbook({ title: "", createdOn: 45_000, sheets: layouts }, nodeTools.deflate);
  await host.open("Sổ.xlsx", bytes);
  return {
    port: host,
    read: () => readBack(host.sendTo),
    type: async (sheet, row, column, text) => {
      expect(await host.type({ sheet, row, column }, text)).toHaveProperty("label");
    },
    close: endPages,
  };
};

// What the user types is a run of its own here, so that undo takes it back first.
hostContract("The page's host", open, { protects: false, guardsUndo: false, keepsOptions: true });
