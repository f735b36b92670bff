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
  return texts[language][finding.rule].replace(
    /\{(\w+)(?:\|(\w+))?\}/g,
    (_, name: string, format: string | undefined) => formatted(params[name] ?? "", format ?? "", language),
  );
}

function formatted(value: string | number, format: string, language: Language): string {
  const words = WORDS[language];
  if (typeof value === "number") {
    return format === "date"
      ? dmyOfSerial(value)
      : format === "sex"
        ? value === 2
          ? words.female
          : words.male
        : words.count(value);
  }
  if (value === "") return "";
  switch (format) {
    case "choices":
      return words.choices(value.replace(/; /g, ", "));
    case "successors":
      return words.successors(value.replace(/; /g, ", "));
    case "content":
      return words.contents.get(value) ?? "";
    default:
      return value;
  }
}

const WORDS = {
  vi: {
    count: countText,
    male: "nam",
    female: "nữ",
    choices: (names: string): string => `. Có phải: ${names}?`,
    successors: (names: string): string => ` (lúc đó là ${names})`,
    // What a file seems to hold; nothing is said of what is not told apart.
    contents: new Map([
      ["csv", ", nội dung là văn bản CSV"],
      ["html", ", nội dung là trang web"],
      ["pdf", ", nội dung là tài liệu PDF"],
      ["docx", ", nội dung là văn bản Word"],
      ["ods", ", nội dung là bảng tính .ods"],
      ["xlsb", ", nội dung là bảng tính .xlsb"],
      ["zip", ", nội dung là tệp nén"],
    ]),
  },
  en: {
    count: (value: number): string => countText(value).replace(/[.,]/g, (mark) => (mark === "." ? "," : ".")),
    male: "male",
    female: "female",
    choices: (names: string): string => `. Did you mean: ${names}?`,
    successors: (names: string): string => ` (then ${names})`,
    contents: new Map([
      ["csv", " but CSV text"],
      ["html", " but a web page"],
      ["pdf", " but a PDF document"],
      ["docx", " but a Word document"],
      ["ods", " but an .ods spreadsheet"],
      ["xlsb", " but an .xlsb spreadsheet"],
      ["zip", " but an archive of files"],
    ]),
  },
} as const;
