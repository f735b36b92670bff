import { DuckDBDataChunk, DuckDBInstance, type DuckDBValue, DOUBLE, INTEGER, VARCHAR } from "@duckdb/node-api";
import type { CellValue, Row } from "../../../core/grid";
import { columnOf, type RegisterField } from "../register/columns";

const LOADED = ["commune", "market", "sex", "programme"] as const satisfies readonly RegisterField[];
const SUMMED = ["contractMonths", "loanAmount", "monthlyWage"] as const satisfies readonly RegisterField[];
const CHUNK = 2048;
const QUERY = `select commune, market, sex, programme, count(*) as n,
  sum(contractMonths) as months, sum(loanAmount) as loans, sum(monthlyWage) as wages
  from register where accepted = 1 group by all`;

/** Number of groups, rows, and the three sums over all groups. */
export interface GroupTotals {
  readonly groups: number;
  readonly rows: number;
  readonly months: number;
  readonly loans: number;
  readonly wages: number;
  /** Sum of the squares of the group sizes: tells other groupings apart. */
  readonly squares: number;
}

export interface Duck {
  /** Puts the needed columns of all rows into a table. `accepted` says of each row whether it counts. */
  load(rows: readonly Row[], accepted: Uint8Array): Promise<void>;
  /** Groups the table by commune, market, sex and programme, and fetches every group. */
  group(): Promise<readonly (readonly DuckDBValue[])[]>;
  close(): void;
}

export async function openDuck(threads: number): Promise<Duck> {
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  const connection = await instance.connect();
  const types = [...LOADED.map(() => VARCHAR), ...SUMMED.map(() => DOUBLE), INTEGER];
  return {
    async load(rows, accepted) {
      const columns = [
        ...LOADED.map((key) => `${key} varchar`),
        ...SUMMED.map((key) => `${key} double`),
        "accepted integer",
      ];
      await connection.run(`create or replace table register(${columns.join(", ")})`);
      const appender = await connection.createAppender("register");
      for (let from = 0; from < rows.length; from += CHUNK) {
        const part = rows.slice(from, from + CHUNK);
        const chunk = DuckDBDataChunk.create(types, part.length);
        chunk.setColumns([
          ...LOADED.map((key) => part.map((row) => text(row[columnOf[key]]))),
          ...SUMMED.map((key) => part.map((row) => number(row[columnOf[key]]))),
          Array.from(accepted.subarray(from, from + part.length)),
        ]);
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
    },
    async group() {
      const reader = await connection.runAndReadAll(QUERY);
      return reader.getRows();
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

export function duckTotals(groups: readonly (readonly DuckDBValue[])[]): GroupTotals {
  const column = (at: number): readonly number[] => groups.map((group) => Number(group[at] ?? 0));
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const sizes = column(4);
  return {
    groups: groups.length,
    rows: sum(sizes),
    months: sum(column(5)),
    loans: sum(column(6)),
    wages: sum(column(7)),
    squares: sum(sizes.map((size) => size * size)),
  };
}

function text(cell: CellValue | undefined): string | null {
  return cell === null || cell === undefined ? null : String(cell);
}

/** "36 tháng" is 36: the loader must do this for any engine that wants numbers. */
function number(cell: CellValue | undefined): number {
  return typeof cell === "number" ? cell : typeof cell === "string" ? Number.parseInt(cell, 10) : 0;
}
