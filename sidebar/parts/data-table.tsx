import type { ComponentChildren, JSX } from "preact";

export interface DataColumn {
  readonly key: string;
  readonly title: string;
  readonly align?: "start" | "end";
}

export interface DataTableProps {
  readonly columns: readonly DataColumn[];
  readonly rows: readonly Readonly<Record<string, ComponentChildren>>[];
  readonly caption: string;
}

/** More columns than fit side by side in a narrow panel are stacked: the first as a line of its own, the others below with their titles. */
const SIDE_BY_SIDE = 3;

/** A small table. Its roles are spelled out because stacked cells are no longer a table to browsers. */
export function DataTable({ columns, rows, caption }: DataTableProps): JSX.Element {
  const isStacked = columns.length > SIDE_BY_SIDE;
  return (
    <table class={isStacked ? "table table-stacked" : "table"} role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} role="columnheader" scope="col" class={`align-${column.align ?? "start"}`}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, index) => (
          <tr key={index} role="row">
            {columns.map((column, at) => {
              const look = `align-${column.align ?? "start"}`;
              return at === 0 ? (
                <th key={column.key} role="rowheader" scope="row" class={look}>
                  {row[column.key]}
                </th>
              ) : (
                <td key={column.key} role="cell" class={look} data-title={column.title}>
                  {row[column.key]}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
