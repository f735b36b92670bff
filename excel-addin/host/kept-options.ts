import { noPanelOptions, type PanelOptions } from "../../core/index";
import { inExcel } from "./in-excel";
import { markedSheets } from "./mark-cells";
import { marksSetting, optionsSetting } from "./own-names";

/** What the workbook keeps for us. */
export interface Kept {
  readonly options: PanelOptions;
  /** Sheets with marks of an earlier check. */
  readonly marked: readonly string[];
}

export async function readKept(): Promise<Kept> {
  return inExcel(async (context) => {
    const { settings } = context.workbook;
    const options = settings.getItemOrNullObject(optionsSetting);
    const marks = settings.getItemOrNullObject(marksSetting);
    options.load("value");
    marks.load("value");
    await context.sync();
    return {
      options: options.isNullObject ? noPanelOptions : optionsOf(options.value),
      marked: marks.isNullObject ? [] : markedSheets(marks.value),
    };
  });
}

export async function writeOptions(options: PanelOptions): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.settings.add(optionsSetting, { ...options });
    await context.sync();
  });
}

/** What stands there may have been written by another version. */
function optionsOf(value: unknown): PanelOptions {
  if (typeof value !== "object" || value === null) return noPanelOptions;
  const kept = new Map<string, unknown>(Object.entries(value));
  const text = (key: keyof PanelOptions): string | null => {
    const found = kept.get(key);
    return typeof found === "string" ? found : null;
  };
  return { profile: text("profile"), to: text("to"), period: text("period"), asOf: text("asOf") };
}
