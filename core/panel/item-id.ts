/** Ids of items are unique in their view by the number in front, and carry the key by which a reason is kept. */
export function itemId(index: number, key: string): string {
  return `${String(index)} ${key}`;
}

export function keyOfItem({ id }: { readonly id: string }): string {
  return id.slice(id.indexOf(" ") + 1);
}
