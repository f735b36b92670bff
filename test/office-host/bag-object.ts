import { notImplemented } from "./host-error";
import type { HostObject } from "./host-object";
import type { Props } from "./props";

/**
 * Properties that only have to be kept: a value is the default and gives the type, an object is a further bag under its name,
 * `null` a property with no default. A name that is not there answers NotImplemented.
 */
export interface BagShape {
  readonly [name: string]: string | number | boolean | null | BagShape;
}

const isShape = (value: BagShape[string] | undefined): value is BagShape => typeof value === "object" && value !== null;

/** A host object over kept properties. `calls` are its methods. */
export function bag(
  className: string,
  shape: BagShape,
  props: Props,
  prefix = "",
  calls: Readonly<Record<string, (props: Props, prefix: string, args: readonly unknown[]) => unknown>> = {},
): HostObject {
  const scalars = Object.keys(shape).filter((name) => !isShape(shape[name]));
  const missing = (name: string, how = ""): never => notImplemented(`${className}.${name}${how}`);
  const known = (name: string, how: string): string => (scalars.includes(name) ? prefix + name : missing(name, how));
  return {
    className,
    self: props,
    id: () => null,
    items: null,
    kept: false,
    scalars,
    navigations: Object.keys(shape).filter((name) => isShape(shape[name])),
    read: (name) => {
      const key = known(name, " to load");
      return props.has(key) ? props.get(key) : shape[name];
    },
    write: (name, value) => void props.set(known(name, " to set"), value),
    call: (name, args) => (calls[name] ?? (() => missing(name, "()")))(props, prefix, args),
    reach: (name) => {
      const inner = shape[name];
      return isShape(inner) ? bag(`${className}.${name}`, inner, props, `${prefix}${name}.`, calls) : missing(name);
    },
  };
}
