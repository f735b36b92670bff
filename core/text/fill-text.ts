/** A sentence with its `{name}` places filled; a place nobody fills stays as it is. */
export function fillText(template: string, params: Readonly<Record<string, string | number>>): string {
  const values = new Map(Object.entries(params));
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values.get(name) ?? place));
}
