import type { Language } from "../../core/index";
import { hostTexts } from "./texts";

/** Excel 2021, the oldest that is still served. */
const floor = "1.14";

/** Why this Excel cannot run the product, in words; `null` where it can. */
export function missingSupport(lang: Language): string | null {
  return Office.context.requirements.isSetSupported("ExcelApi", floor) ? null : hostTexts.tooOld[lang];
}

/** The panel's language: Vietnamese unless the host is shown in English. */
export function hostLanguage(displayLanguage: string): Language {
  return /^en\b/i.test(displayLanguage) ? "en" : "vi";
}
