import type { Area } from "./area";
import type { Props } from "./props";

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformattype */
export type ConditionalType = "Custom" | "DataBar" | "CellValue" | "ContainsText";

export interface ConditionalState {
  readonly id: string;
  readonly type: ConditionalType;
  areas: readonly Area[];
  stopIfTrue: boolean;
  /** `custom.rule.formula`, `custom.format.fill.color`, `dataBar.upperBoundRule`… */
  readonly props: Props;
}
