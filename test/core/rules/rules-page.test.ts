import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../../core/rules/catalogue";
import { rulesPage } from "../../../scripts/docs-rules";

const page = rulesPage();

test("the committed page is the one the rules make: npx tsx scripts/docs-rules.ts", () => {
  expect(readFileSync(join(__dirname, "../../../docs/generated/rules.md"), "utf8")).toBe(page);
});

test("the page is the same every time", () => {
  expect(rulesPage()).toBe(page);
});

test("every rule has its place in a table and a section of its own", () => {
  const headings = [...page.matchAll(/^### (.+)$/gm)].map((match) => match[1]);
  const links = [...page.matchAll(/^\| \[`(.+?)`\]\(#(.+?)\)/gm)].map((match) => [match[1], match[2]]);
  expect(headings).toEqual(rules.map((rule) => rule.id));
  expect(links).toEqual(rules.map((rule) => [rule.id, rule.id.replace(".", "")]));
});

test("every section shows what the rule says of its bad example", () => {
  const sections = page.split(/^### /m).slice(1);
  expect(sections.filter((section) => !section.includes("\n→ "))).toEqual([]);
});
