import { pageTexts, registerColumns } from "../../sidebar/page-texts";
import { texts } from "../../sidebar/texts";

interface Said {
  readonly path: string;
  readonly vi: string;
  readonly en: string;
}

/** Every text under a tree of texts. A leaf that lacks a language still counts as one. */
function allTexts(tree: object, path = ""): readonly Said[] {
  if ("vi" in tree || "en" in tree) {
    const { vi = "", en = "" } = tree as { readonly vi?: string; readonly en?: string };
    return [{ path, vi, en }];
  }
  return Object.entries(tree).flatMap(([key, under]) => allTexts(under as object, `${path}.${key}`));
}

const said = [
  ...allTexts(texts),
  ...allTexts(pageTexts, "pages"),
  ...registerColumns.flatMap(({ name }) => allTexts(name, "columns")),
];
const places = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

test("there are texts to look at", () => expect(said.length).toBeGreaterThan(100));

test.each(said)("$path is there in both languages, composed, with the same places to fill", ({ vi, en }) => {
  for (const text of [vi, en]) {
    expect(text.trim()).not.toBe("");
    expect(text).toBe(text.normalize("NFC"));
  }
  expect(places(vi)).toEqual(places(en));
});

test("no sentence for officers calls their data invalid, or speaks to nobody", () => {
  for (const { vi } of said) expect(vi).not.toMatch(/không hợp lệ|undefined|null|click/i);
});
