import type { LocalText } from "../../core/index";

/** The sheet that lists the findings of the ribbon's check. It is made of the workbook, and so is not read as a part of it. */
export const checkSheetName = { vi: "Kết quả kiểm tra", en: "Check result" } as const satisfies LocalText;
/** The property by which a sheet of ours is known; its value is the name we gave the sheet. */
export const ownProperty = "tong-hop";
/** Under this name settings are kept in the workbook. */
export const optionsSetting = "tong-hop.options";
/** Names of the sheets with marks of ours, kept in the workbook. */
export const marksSetting = "tong-hop.marks";

const passing = /^_TongHop\.(new|old)\.(\d+)$/;

/** The name of a sheet in the making, or of one that was replaced and is kept for the undo. */
export function passingName(kind: "new" | "old", number: number): string {
  return `_TongHop.${kind}.${String(number)}`;
}

/** What a passing name says; `null` for any other name. */
export function passingOf(name: string): { readonly kind: "new" | "old"; readonly number: number } | null {
  const match = passing.exec(name);
  if (match?.[2] === undefined) return null;
  return { kind: match[1] === "new" ? "new" : "old", number: Number.parseInt(match[2], 10) };
}

/** The first number that no passing sheet bears. */
export function freeNumber(names: readonly string[]): number {
  return 1 + Math.max(0, ...names.map((name) => passingOf(name)?.number ?? 0));
}
