import { type CellValue, cellAt, type Grid, parseCellName } from "../grid";
import { functionNamespace } from "./all-functions";
import type { ExampleArgument, FunctionExample } from "./function-spec";

/** The formula of an example as it is typed where lists are parted by semicolons, as in Vietnam. */
export function exampleFormula(id: string, { args }: FunctionExample): string {
  return `=${functionNamespace}.${id}(${args.map(argumentText).join("; ")})`;
}

/** The arguments of an example as a host would hand them over. */
export function exampleArguments({ args, cells }: FunctionExample): readonly (CellValue | Grid)[] {
  return args.map((argument) => (typeof argument === "object" ? cellsAt(cells, argument.at) : argument));
}

function argumentText(argument: ExampleArgument): string {
  if (typeof argument === "object") return argument.at;
  return typeof argument === "string" ? `"${argument}"` : String(argument);
}

function cellsAt(grid: Grid, range: string): Grid {
  const [from, to] = range.split(":").map(parseCellName);
  const last = to ?? from;
  if (from === undefined || from === null || last === undefined || last === null) throw new Error(`no range ${range}`);
  return Array.from({ length: last.row - from.row + 1 }, (_, row) =>
    Array.from({ length: last.column - from.column + 1 }, (__, column) =>
      cellAt(grid, from.row + row, from.column + column),
    ),
  );
}
