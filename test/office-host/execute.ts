import type { Book } from "./book";
import { nextId } from "./book";
import { HostError, itemNotFound, notImplemented } from "./host-error";
import type { HostObject } from "./host-object";
import { isHostObject } from "./host-object";
import type { Action, ActionError, ActionResult, ArgumentInfo, RequestBody } from "./protocol";
import { actionType, pathType } from "./protocol";
import { query } from "./query";

export interface Executed {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ActionError;
}

/** Wire names are in Pascal case; tables here carry the documented names. Private members keep theirs. */
const memberName = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** Runs the actions of one request in order. The first that fails stops the rest; what was written before it stays written. */
export function execute(book: Book, root: HostObject, body: RequestBody): Executed {
  const scope = new Scope(book, root, body);
  const Results: ActionResult[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: scope.act(action) });
      if (action.ActionType === actionType.trace) TraceIds.push(action.Id);
    } catch (error) {
      // Anything else is a bug of this host, and must not look like an answer of Excel.
      if (!(error instanceof HostError)) throw error;
      if (error.code === "NotImplemented") book.missing.add(error.location);
      return { Results, TraceIds, Error: actionError(error, index) };
    }
  }
  return { Results, TraceIds };
}

const actionError = (error: HostError, index: number): ActionError => ({
  Code: error.code,
  Message: error.message,
  Location: error.location,
  ActionIndex: index,
  HttpStatusCode: 400,
});

/** The objects of one request, found once each. `null` is the null object. */
class Scope {
  private readonly book: Book;
  private readonly root: HostObject;
  private readonly body: RequestBody;
  private readonly found = new Map<number, HostObject | null>();
  private readonly references = new Map<number, string>();

  constructor(book: Book, root: HostObject, body: RequestBody) {
    this.book = book;
    this.root = root;
    this.body = body;
  }

  act(action: Action): unknown {
    if (action.ActionType === actionType.trace) return null;
    const object = this.object(action.ObjectPathId);
    if (object === null) return null;
    const reference = this.references.get(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return { ...identity(object), ...(reference !== undefined && { _ReferenceId: reference }) };
      case actionType.query:
        return {
          ...query(object, action.QueryInfo ?? {}),
          ...(reference !== undefined && { _ReferenceId: reference }),
        };
      case actionType.method:
        return this.call(object, action);
      case actionType.setProperty:
        object.write(memberName(action.Name), this.arguments(action.ArgumentInfo)[0]);
        return null;
      default:
        return notImplemented(`action type ${action.ActionType}`);
    }
  }

  private call(object: HostObject, action: Action): unknown {
    const args = this.arguments(action.ArgumentInfo);
    switch (action.Name) {
      case "_KeepReference":
        return object.kept
          ? this.keep(action.ObjectPathId, object)
          : notImplemented(`${object.className}._KeepReference()`);
      case "_RemoveReference":
        return this.book.references.delete(String(args[0])) ? null : itemNotFound("_RemoveReference");
      default:
        return object.call(memberName(action.Name), args) ?? null;
    }
  }

  private keep(path: number, object: HostObject): string {
    const id = this.references.get(path) ?? nextId(this.book, "kept-");
    this.book.references.set(id, object);
    this.references.set(path, id);
    return id;
  }

  private object(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const object = this.resolve(id);
    this.found.set(id, object);
    return object;
  }

  private resolve(id: number): HostObject | null {
    const path = this.body.ObjectPaths[id];
    if (path === undefined) return notImplemented(`object path ${id}`);
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.root;
      case pathType.nothing:
        return null;
      case pathType.reference:
        return this.referenced(id, path.Name);
      case pathType.method:
      case pathType.property:
      case pathType.indexer: {
        const parent = this.object(path.ParentObjectPathId ?? -1);
        // Whatever is reached through a null object is one. https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
        return parent?.reach(memberName(path.Name), this.arguments(path.ArgumentInfo)) ?? null;
      }
      default:
        return notImplemented(`object path type ${path.ObjectPathType} (${path.Name})`);
    }
  }

  private referenced(path: number, id: string): HostObject {
    const object = this.book.references.get(id);
    if (!isHostObject(object)) return itemNotFound("stale reference");
    this.references.set(path, id);
    return object;
  }

  private arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.argumentList(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  private argumentList(args: readonly unknown[], paths: readonly unknown[]): readonly unknown[] {
    if (paths.length === 0 && !args.some((arg) => typeof arg === "object" && arg !== null)) return args;
    return args.map((arg, at) => {
      const path = paths[at];
      if (Array.isArray(path)) return this.argumentList(Array.isArray(arg) ? arg : [], path);
      return typeof path === "number" && path !== 0 ? this.object(path) : this.plain(arg);
    });
  }

  /** Objects inside a plain object come as `{ _ObjectPathId }`. */
  private plain(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return this.object(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.plain(inner)]));
  }
}

const identity = (object: HostObject): Readonly<Record<string, string>> => {
  const id = object.id();
  return id === null ? {} : { Id: id };
};
