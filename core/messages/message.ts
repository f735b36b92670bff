import type { Finding } from "../finding";
import { countText } from "../text/number-text";
import type { Language } from "../text/local-text";
import { dmyOfSerial } from "../time/serial";
import { findingTextsEn } from "./en";
import { findingTexts } from "./vi";

const texts = { vi: findingTexts, en: findingTextsEn } as const;

/** The sentence of a finding, as the officer reads it. */
export function messageOf(finding: Finding, language: Language): string {
  const params: Readonly<Record<string, string | number>> = finding.params;
  return texts[language][finding.rule].replace(/\{(\w+)(?:\|(\w+))?\}/g, (_, name: string, format: string | undefined) =>
    formatted(params[name] ?? "", format ?? "", language),
  );
}

function formatted(value: string | number, format: string, language: Language): string {
  const words = WORDS[language];
  if (typeof value === "number") {
    return format === "date" ? dmyOfSerial(value) : format === "sex" ? (value === 2 ? words.female : words.male) : countText(value);
  }
  if (value === "") return "";
  return format === "choices" ? words.choices(value.replace(/; /g, ", ")) : format === "successors" ? words.successors(value.replace(/; /g, ", ")) : value;
}

const WORDS = {
  vi: {
    male: "nam",
    female: "nữ",
    choices: (names: string): string => `. Có phải: ${names}?`,
    successors: (names: string): string => ` (lúc đó là ${names})`,
  },
  en: {
    male: "male",
    female: "female",
    choices: (names: string): string => `. Did you mean: ${names}?`,
    successors: (names: string): string => ` (then ${names})`,
  },
} as const;
