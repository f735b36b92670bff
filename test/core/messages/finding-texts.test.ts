import { findingTextsEn } from "../../../core/messages/en";
import { messageOf } from "../../../core/messages/message";
import { findingTexts } from "../../../core/messages/vi";
import { problemFinding } from "../../../core/commands/file-findings";

const vi: Readonly<Record<string, string>> = findingTexts;
const en: Readonly<Record<string, string>> = findingTextsEn;
const ids = Object.keys(vi);
const FORMATS = new Set(["", "date", "number", "sex", "choices", "successors", "content"]);

function slots(text: string): readonly string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? "").sort();
}

// A syllable that Vietnamese may write without any mark: no tone mark is the level tone, which never ends in c, ch, p or t.
const SYLLABLE = /^(b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(m|nh|ng?)?$/i;
const NAMES = new Set(["Excel", "CSV", "PDF", "Word", "MB", "CCCD", "CMND", "UBND", "xls", "xlsx"]);

describe("sentences of findings", () => {
  test("both languages speak of every rule", () => {
    expect(Object.keys(en)).toEqual(ids);
  });

  test.each(ids)("%s has the same places in both languages", (id) => {
    expect(slots(en[id] ?? "")).toEqual(slots(vi[id] ?? ""));
  });

  test.each(ids)("%s has places of known formats", (id) => {
    const unknown = slots(vi[id] ?? "").filter(
      (slot) => !/^[a-zA-Z]+(\|[a-z]+)?$/.test(slot) || !FORMATS.has(slot.split("|")[1] ?? ""),
    );
    expect(unknown).toEqual([]);
  });

  test.each(ids)("%s is composed Unicode and polite by being useful", (id) => {
    const text = vi[id] ?? "";
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/không hợp lệ|vui lòng|xin lỗi|xin vui|sai quy định|!/i);
    expect(text).not.toMatch(/ {2}|^\s|\s$| [.,;:](?![a-z{])/);
    expect(en[id]).not.toMatch(/invalid|please|sorry|!/i);
  });

  test.each(ids)("%s has no English word in Vietnamese", (id) => {
    const words = (vi[id] ?? "").replace(/\{[^}]*\}/g, " ").match(/\p{L}+/gu) ?? [];
    const suspect = words.filter((word) => /^[A-Za-z]+$/.test(word) && !NAMES.has(word) && !SYLLABLE.test(word));
    expect(suspect).toEqual([]);
  });
});

describe("places of a sentence", () => {
  const notWorkbook = (looksLike: string) => problemFinding("a.xlsx", { rule: "file.not-a-workbook", looksLike });
  const tooLarge = problemFinding("a.xlsx", { rule: "file.too-large", size: 1234.5, limit: 20 });

  test.each([
    ["html", "vi", ".xlsx, nội dung là trang web."],
    ["html", "en", "workbook but a web page."],
    ["other", "vi", ".xlsx. Mở"],
    ["other", "en", "workbook. Open"],
  ] as const)("what a file holds: %s in %s", (looksLike, language, said) => {
    expect(messageOf(notWorkbook(looksLike), language)).toContain(said);
  });

  test.each([
    ["vi", "1.234,5 MB"],
    ["en", "1,234.5 MB"],
  ] as const)("numbers as they are written in %s", (language, said) => {
    expect(messageOf(tooLarge, language)).toContain(said);
  });
});
