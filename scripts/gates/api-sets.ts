// No member of Excel's API above the floor is used in excel-addin, except in the one place that asks for it first.
import { resolve } from "node:path";
import ts from "typescript";
import { newerMemberProblems } from "./find/newer-members";
import { tell } from "./tell";

const FLOOR = 14;
const folder = resolve("excel-addin");

const { config } = ts.readConfigFile(resolve(folder, "tsconfig.json"), (file) => ts.sys.readFile(file)) as {
  readonly config: unknown; // the typings say any
};
const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
const program = ts.createProgram(fileNames, { ...options, composite: false, incremental: false, noEmit: true });
const problems = newerMemberProblems(program, {
  floor: FLOOR,
  isOurs: (file) => resolve(file).startsWith(`${folder}/`),
  isGuardedFile: (file) => file.endsWith("excel-addin/host/newer-members.ts"),
});

tell(
  "api-sets",
  problems,
  `nothing above ExcelApi 1.${String(FLOOR)} without asking, in ${String(fileNames.length)} files`,
);
