const numeric = /^[\s(+\-$€£¥₫%]*[.,]?\d[\d\s.,:/\-+()%$€£¥₫]*(?:e[+-]?\d+)?\s*(?:[ap]m?|%|đ|₫)?[\s)]*$/i;
const dayAndMonth = /^\d{1,4}[\s\-/.]*(?:\p{L}{3,9}\.?)(?:[\s\-/.,]*\d{1,4})?(?:\s[\d:]+)?$/u;
const monthFirst =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg|tháng)\p{L}*[\s\-/.,]*\d{1,4}(?:[\s\-/.,]+\d{1,4})?$/iu;
const logicalOrError = /^(?:true|false|#[\p{L}\d/!?]+[!?]?|#n\/a)$/iu;

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) return true;
  }
  return false;
}

/**
 * Whether Excel would turn this text into a number, a date, a logical value, an error or a formula if someone pressed F2 and
 * Enter in a General cell. Errs on the side of yes: a yes only costs a text format or a quote prefix.
 */
export function wouldBeRetyped(text: string): boolean {
  const first = text.charCodeAt(0);
  // = + - @ and the white-space that some readers skip before them.
  if (first === 61 || first === 43 || first === 45 || first === 64 || first === 9 || first === 13 || first === 0)
    return true;
  if (first === 39) return true; // A leading apostrophe typed again would vanish.
  if (text.length > 40) return false;
  if (first === 32 || first === 160) return wouldBeRetyped(text.trim());
  // Without a digit only a logical value or an error is left: most texts are settled here.
  if (!hasDigit(text)) return logicalOrError.test(text);
  return numeric.test(text) || dayAndMonth.test(text) || monthFirst.test(text);
}
