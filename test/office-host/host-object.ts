import { invalidArgument, notImplemented } from "./host-error";

/** An object of the workbook as the wire sees it: named members, by the names of the documented API. */
export interface HostObject {
  readonly className: string;
  /** What it stands for. */
  readonly self: unknown;
  /** The key by which its collection finds it again; `null` where it has none. */
  readonly id: () => string | null;
  readonly read: (name: string) => unknown;
  readonly write: (name: string, value: unknown) => void;
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  /** Another object, by property, method, or key (the name is then ""); `null` is the null object. */
  readonly reach: (name: string, args: readonly unknown[]) => HostObject | null;
  /** The items, where it is a collection. */
  readonly items: (() => readonly HostObject[]) | null;
  /** Names of what `load()` without names loads. */
  readonly scalars: readonly string[];
  /** Properties that hold another object. */
  readonly navigations: readonly string[];
  /** True: the client keeps it from one sync to the next. */
  readonly kept: boolean;
}

export type Reader<Self> = (self: Self) => unknown;
export type Writer<Self> = (self: Self, value: unknown) => void;
export type Caller<Self> = (self: Self, args: readonly unknown[]) => unknown;
export type Reacher<Self> = (self: Self, args: readonly unknown[]) => HostObject | null;

export interface Members<Self> {
  readonly read?: Readonly<Record<string, Reader<Self>>>;
  readonly write?: Readonly<Record<string, Writer<Self>>>;
  readonly call?: Readonly<Record<string, Caller<Self>>>;
  readonly reach?: Readonly<Record<string, Reacher<Self>>>;
  readonly items?: (self: Self) => readonly HostObject[];
  readonly id?: (self: Self) => string;
  readonly kept?: boolean;
}

function member<Value>(className: string, table: Readonly<Record<string, Value>>, name: string, how: string): Value {
  if (Object.hasOwn(table, name)) {
    const found = table[name];
    if (found !== undefined) return found;
  }
  return notImplemented(`${className}${name === "" ? "[key]" : `.${name}`}${how}`);
}

/** A class of host objects from its members; a member not named here answers NotImplemented. */
export function hostClass<Self>(className: string, members: Members<Self>): (self: Self) => HostObject {
  const { read = {}, write = {}, call = {}, reach = {}, items, id, kept = false } = members;
  const scalars = Object.keys(read);
  const navigations = Object.keys(reach).filter((name) => !/^(?:get|add|find|insert|_|$)/.test(name));
  return (self) => ({
    className,
    self,
    id: () => id?.(self) ?? null,
    read: (name) => member(className, read, name, " to load")(self),
    write: (name, value) => member(className, write, name, " to set")(self, value),
    call: (name, args) => member(className, call, name, "()")(self, args),
    reach: (name, args) => member(className, reach, name, "")(self, args),
    items: items === undefined ? null : () => items(self),
    scalars,
    navigations,
    kept,
  });
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "className" in value && "reach" in value;

export const textArgument = (value: unknown, location: string): string =>
  typeof value === "string" ? value : invalidArgument(location);

export const numberArgument = (value: unknown, location: string): number =>
  typeof value === "number" && Number.isFinite(value) ? value : invalidArgument(location);

export const booleanArgument = (value: unknown, location: string): boolean =>
  typeof value === "boolean" ? value : invalidArgument(location);

export function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown, location: string): Choice {
  return choices.find((choice) => choice === value) ?? invalidArgument(location);
}

export const recordArgument = (value: unknown, location: string): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : invalidArgument(location);
