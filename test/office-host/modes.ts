/** Which Excel is played. */
export interface Mode {
  readonly name: string;
  /** The highest ExcelApi 1.x that is there. */
  readonly excelApi: number;
  /** The highest version of other requirement sets; a set not named is not there. */
  readonly sets: Readonly<Record<string, string>>;
  readonly platform: "PC" | "OfficeOnline";
  readonly version: string;
  /** Bytes a request or a response may have. */
  readonly maxBytes: number;
}

const megabyte = 1024 * 1024;

/** The client asks for this one before it sends the flag that lets a request wait. */
const waits = { DelayForCellEdit: "1.1" };

const desktopSets = {
  ...waits,
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  RibbonApi: "1.1",
  DialogApi: "1.2",
};

/** Requirement sets by product: https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets */
export const modes = {
  /** LTSC 2021, the oldest that the add-in serves. */
  excel2021: {
    name: "Excel 2021",
    excelApi: 14,
    sets: desktopSets,
    platform: "PC",
    version: "16.0.14332.20000",
    maxBytes: Infinity,
  },
  /** 5 MB each way: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
  web: {
    name: "Excel on the web",
    excelApi: 17,
    sets: { ...desktopSets, SharedRuntime: "1.2", CustomFunctionsRuntime: "1.5", RibbonApi: "1.2" },
    platform: "OfficeOnline",
    version: "16.0.18000.40000",
    maxBytes: 5 * megabyte,
  },
  /** Volume-licensed 2019, below the floor: no shared runtime, no custom functions. */
  older: {
    name: "Excel 2019",
    excelApi: 7,
    sets: { ...waits, DialogApi: "1.1" },
    platform: "PC",
    version: "16.0.10396.20000",
    maxBytes: Infinity,
  },
  /** One set above `older`: data validation and events can be switched off, areas are missing. */
  api18: {
    name: "ExcelApi 1.8",
    excelApi: 8,
    sets: { ...waits, DialogApi: "1.1" },
    platform: "PC",
    version: "16.0.10827.20000",
    maxBytes: Infinity,
  },
} as const satisfies Record<string, Mode>;

/** https://learn.microsoft.com/javascript/api/office/office.requirementsetsupport#office-office-requirementsetsupport-issetsupported-member(1) */
export function isSetSupported(mode: Mode, set: string, version = "1.1"): boolean {
  const asked = Number.parseInt(version.split(".")[1] ?? "0", 10);
  const has = set === "ExcelApi" ? mode.excelApi : minor(mode.sets[set]);
  return version.startsWith("1.") && asked <= has;
}

const minor = (version: string | undefined): number =>
  version === undefined ? -1 : Number.parseInt(version.split(".")[1] ?? "0", 10);
