import { fillText, type Language } from "../../core/index";
import { hostTexts } from "./texts";

/** The code of an error of Office.js; "" for any other. https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

const tooLarge: readonly string[] = ["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"];

/** Whether the host would not carry so much in one request. */
export function isTooLarge(error: unknown): boolean {
  return tooLarge.includes(codeOf(error));
}

/** Why the host would not do it, in words that say what to do; `null` where it is no refusal but a fault. */
export function refusalText(error: unknown, lang: Language): string | null {
  switch (codeOf(error)) {
    case "AccessDenied":
      return hostTexts.somethingProtected[lang];
    case "InvalidOperationInCellEditMode":
      return hostTexts.typing[lang];
    case "InvalidOperation":
      // Older hosts answer so while a cell is being typed in.
      return /edit(ing)?[ -]mode/i.test(messageOf(error)) ? hostTexts.typing[lang] : null;
    case "ItemNotFound":
      return hostTexts.somethingGone[lang];
    default:
      return null;
  }
}

/** The error that a job rejects with: one sentence for the officer, the host's own words as its cause. */
export function faultOf(error: unknown, lang: Language): unknown {
  const code = codeOf(error);
  if (code === "") return error;
  const text = isTooLarge(error)
    ? hostTexts.tooLarge[lang]
    : code === "ApiNotFound"
      ? hostTexts.tooOld[lang]
      : (refusalText(error, lang) ?? fillText(hostTexts.excelFailed[lang], { code }));
  return Object.assign(new Error(text), { code, cause: error });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "";
}
