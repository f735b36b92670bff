import type { Change } from "../change";
import { reasonTexts } from "../messages/reason-texts";
import { type KeptReason, reasonLimit } from "../reasons/kept-reason";
import { layOutReasons, readReasonLines, type ReasonLine, reasonsSheetOf } from "../reasons/reasons-sheet";
import type { Workbook } from "../snapshot";
import { cleanText } from "../text/fold";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { countText } from "../text/number-text";
import type { Serial } from "../time/serial";
import { keyOfItem } from "./item-id";
import { refusalTexts } from "./panel-texts";
import type { FindingItem, PanelRefusal } from "./views";

/** Why a reason cannot be kept for these items; `null` where it can. Ask before `keepReasonChanges`. */
export function keepReasonRefusal(items: readonly FindingItem[], reason: string, lang: Language): PanelRefusal | null {
  const { length } = plainReason(reason);
  const blocked = items.filter((item) => !item.mayExplain);
  const text =
    length > reasonLimit
      ? fillText(refusalTexts.tooLong[lang], { length: countText(length), limit: countText(reasonLimit) })
      : blocked.length > 0
        ? fillText(refusalTexts.mustMend[lang], { count: countText(blocked.length) })
        : null;
  return text === null ? null : { refusal: { title: refusalTexts.notKept[lang], text, findings: blocked } };
}

/**
 * The change that keeps a reason for each item in the workbook's sheet «Giải trình», or takes it back where the reason is blank. Other
 * lines of the sheet stay as they are. No change where there is nothing to keep or take back.
 */
export function keepReasonChanges(
  workbook: Workbook,
  items: readonly FindingItem[],
  reason: string,
  today: Serial,
  lang: Language,
): readonly Change[] {
  if (keepReasonRefusal(items, reason, lang) !== null) throw new Error("asked to keep a reason that is refused");
  const kept: KeptReason = { text: plainReason(reason), on: today };
  const sheet = reasonsSheetOf(workbook);
  const before = sheet === undefined ? [] : readReasonLines(sheet);
  const lines = new Map(before.map((line) => [line.key, line]));
  for (const item of items) {
    if (kept.text === "") lines.delete(keyOfItem(item));
    else lines.set(keyOfItem(item), lineOf(item, kept));
  }
  if (kept.text === "" && lines.size === before.length) return [];
  if (items.length === 0) return [];
  const name = sheet?.name ?? freeName(workbook, lang);
  return [{ kind: "put-sheet", layout: layOutReasons([...lines.values()], name, lang) }];
}

function lineOf(item: FindingItem, reason: KeptReason): ReasonLine {
  const { title, sheet, place, person, value, message } = item;
  return { key: keyOfItem(item), rule: title, sheet: sheet ?? "", cell: place, person, value, message, reason };
}

/** One line of text without what no workbook can hold. */
function plainReason(reason: string): string {
  return cleanText(reason.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, " "));
}

/** The officer's own sheet of that name is never touched. */
function freeName({ sheets }: Workbook, lang: Language): string {
  const taken = new Set(sheets.map(({ name }) => name.normalize("NFC").toLowerCase()));
  const name = reasonTexts.sheetName[lang];
  let free: string = name;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name} (${String(n)})`;
  return free;
}
