import { notImplemented } from "./host-error";
import type { HostObject } from "./host-object";
import type { Action } from "./protocol";

type QueryInfo = NonNullable<Action["QueryInfo"]>;
type Answer = Record<string, unknown>;

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * Answers a `load()`. Names run through properties with "/", as `format/fill/color`; on a collection they are its items'.
 * No names loads every plain property this host has: https://learn.microsoft.com/javascript/api/office/officeextension.clientobject#office-officeextension-clientobject-load-member(1)
 */
export function query(object: HostObject, info: QueryInfo): Answer {
  if (info.Expand !== undefined) return notImplemented(`load() with expand on ${object.className}`);
  const names = (info.Select ?? []).map(withoutItems);
  if (object.items === null) return answerOf(object, names);
  const from = info.Skip ?? 0;
  const items = object.items().slice(from, info.Top === undefined ? undefined : from + info.Top);
  return { _Items: items.map((item, at) => itemAnswer(item, names, from + at)) };
}

/** "items/name" is "name": the client takes "items" out of texts but not out of lists of names. */
const withoutItems = (name: string): string =>
  /^items\/?$/.test(name) ? "*" : name.replace(/^items\//, "").replaceAll("/items/", "/");

/** The client addresses an item by `_Id`, or by `_Index` where it has none. */
function itemAnswer(item: HostObject, names: readonly string[], index: number): Answer {
  const id = item.id();
  return { ...(id === null ? { _Index: index } : { _Id: id }), ...answerOf(item, names) };
}

function answerOf(object: HostObject, names: readonly string[]): Answer {
  const answer: Answer = {};
  const deeper = new Map<string, string[]>();
  for (const name of names.length === 0 || names.includes("*") ? object.scalars : names) {
    const [first = "", ...rest] = name.split("/");
    if (rest.length > 0) deeper.set(first, [...(deeper.get(first) ?? []), rest.join("/")]);
    else if (isReachable(object, first)) deeper.set(first, deeper.get(first) ?? []);
    else answer[wireName(first)] = object.read(first);
  }
  for (const [name, inner] of deeper) {
    const reached = object.reach(name, []);
    // The client takes null as a null object.
    answer[wireName(name)] = reached === null ? null : query(reached, inner.length > 0 ? { Select: inner } : {});
  }
  return answer;
}

const isReachable = (object: HostObject, name: string): boolean =>
  object.navigations.includes(name) && !object.scalars.includes(name);
