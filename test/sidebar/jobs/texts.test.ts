import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { jobTexts } from "../../../sidebar/jobs/texts";

const places = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();

describe("words of the pages over files", () => {
  test.each(Object.entries(jobTexts))(
    "%s is there in both languages, with the same places to fill",
    (_, { vi, en }) => {
      expect(vi.trim()).not.toBe("");
      expect(en.trim()).not.toBe("");
      expect(places(en)).toEqual(places(vi));
    },
  );

  test.each(Object.entries(jobTexts))("%s is written in composed Vietnamese without stray spaces", (_, { vi, en }) => {
    for (const text of [vi, en]) {
      expect(text).toBe(text.normalize("NFC"));
      expect(text).not.toMatch(/^\s|\s$| {2}/);
    }
  });

  test("no words are kept that no page says", () => {
    const folder = join(__dirname, "../../../sidebar/jobs");
    const sources = readdirSync(folder)
      .filter((file) => /\.tsx?$/.test(file) && file !== "texts.ts")
      .map((file) => readFileSync(join(folder, file), "utf8"))
      .join("\n");
    // Words of a state or a cause are found by its name.
    const named = ["on-time", "late", "missing", "cause-"];
    const unused = Object.keys(jobTexts).filter(
      (key) => !new RegExp(`jobTexts\\.${key}\\b`).test(sources) && !named.some((name) => key.startsWith(name)),
    );
    expect(unused).toEqual([]);
  });
});
