import type { TableKey, TableSpec } from "./table-spec";
import { calendar, quotas, units } from "./settings-tables";
import { workers } from "./workers";

/** Every table the product knows, in the order in which a header row is tried against them. */
export const tables = { workers, units, quotas, calendar } as const satisfies Record<TableKey, TableSpec>;
