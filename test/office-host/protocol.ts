/** What the client library sends in one `context.sync()`, and what a host answers; learnt by watching the client of `@microsoft/office-js` 1.1.110. */

export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const pathType = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: the path id when the argument is an object, 0 when it is a plain value, a list for a list. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface RequestMessage {
  readonly Url: string;
  readonly Headers: unknown;
  readonly Body: RequestBody;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ActionError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseMessage {
  /** Not empty: the whole request was refused, and `Body` is null. */
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: null;
  readonly Body: {
    readonly Results: readonly ActionResult[];
    /** Trace actions the host got to; the client registers selection handlers only for those. */
    readonly TraceIds: readonly number[];
    readonly Error?: ActionError;
  } | null;
}

/** The flag `Excel.run({ delayForCellEdit: true })` sets. https://learn.microsoft.com/javascript/api/excel/excel.runoptions */
export const delayForCellEdit = 64;
