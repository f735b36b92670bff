import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "../../../core/messages/message";
import { findingTexts } from "../../../core/messages/vi";
import { ruleOf, rules } from "../../../core/rules/catalogue";
import type { RowRule, Rule, RuleExample } from "../../../core/rules/rule";
import { rowRules } from "../../../core/rules/row-rules";
import { severities } from "../../../core/rules/severities";
import { exampleFindings } from "../../../scripts/example-findings";

const root = join(__dirname, "../../..");
const ids = Object.keys(findingTexts);
const byId = rules.map((rule) => [rule.id, rule] as const);

/** Texts of every cell of an example. */
function cellTexts(example: RuleExample): readonly string[] {
  if (example.kind === "file") return [];
  const grids = Object.values(example.files).flatMap((sheets) => Object.values(sheets));
  return grids.flatMap((grid) => grid.flatMap((row) => row.map(String)));
}

describe("the catalogue", () => {
  test("has one rule for every id, in the order of the messages", () => {
    expect(rules.map((rule) => rule.id)).toEqual(ids);
    expect(rules.filter((rule) => ruleOf(rule.id) !== rule)).toEqual([]);
  });

  test("is where severities come from", () => {
    expect(severities).toEqual(Object.fromEntries(rules.map((rule) => [rule.id, rule.severity])));
  });

  test("holds every row rule", () => {
    const checked = rules.filter((rule): rule is RowRule => "check" in rule);
    expect(new Set(checked)).toEqual(new Set(rowRules));
  });

  test.each(byId)("%s stands in the file of its name", (id) => {
    const path = join(root, "core/rules", `${id.replace(".", "/")}.ts`);
    expect(readFileSync(path, "utf8")).toContain(`id: "${id}"`);
  });

  test.each(byId)("%s is found by the module it names", (id, rule) => {
    if (rule.foundBy === undefined) {
      expect("check" in rule).toBe(true);
      return;
    }
    const path = join(root, rule.foundBy);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, "utf8")).toContain(`"${id}"`);
  });

  test.each(byId)("%s says its law, title and reason in both languages", (_, rule) => {
    const texts = [rule.legalBasis, rule.title.vi, rule.title.en, rule.why.vi, rule.why.en];
    expect(texts.filter((text) => text.trim().length < 4)).toEqual([]);
    expect(texts.filter((text) => text !== text.normalize("NFC"))).toEqual([]);
    expect(rule.why.vi).toMatch(/\.$/);
  });
});

describe("examples", () => {
  test.each(byId)("%s: the bad one raises it, with its severity", (id, rule) => {
    const found = exampleFindings(rule.examples.bad).filter((finding) => finding.rule === id);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((finding) => finding.severity))).toEqual(new Set([rule.severity]));
  });

  test.each(byId)("%s: the good one raises nothing at all", (_, rule) => {
    expect(exampleFindings(rule.examples.good).map((finding) => finding.rule)).toEqual([]);
  });

  test.each(byId)("%s: a repair is offered where the catalogue says so, and leaves nothing to say", (id, rule) => {
    const found = exampleFindings(rule.examples.bad).filter((finding) => finding.rule === id);
    expect(found.some((finding) => finding.fix !== undefined)).toBe(rule.fixable !== undefined);
    if (rule.fixable !== undefined) expect(exampleFindings(repaired(rule)).map((finding) => finding.rule)).toEqual([]);
  });

  test.each(byId)("%s: its sentence is whole in both languages", (id, rule) => {
    for (const finding of exampleFindings(rule.examples.bad)) {
      if (finding.rule !== id) continue;
      for (const language of ["vi", "en"] as const) {
        const text = messageOf(finding, language);
        expect(text).not.toMatch(/[{}|]|undefined|NaN|null/);
        expect(text).not.toMatch(/«»|\(\)| {2}| [.,](?![a-z])|\.\.$/);
      }
      const filled = new Set(Object.keys(finding.params));
      const named = [...findingTexts[id].matchAll(/\{(\w+)/g)].map((match) => match[1]);
      expect(named.filter((name) => name === undefined || !filled.has(name))).toEqual([]);
    }
  });

  test("identity numbers in them belong to nobody", () => {
    const texts = rules.flatMap((rule) => [...cellTexts(rule.examples.good), ...cellTexts(rule.examples.bad)]);
    const numbers = texts
      .map((text) => text.replace(/[ .]/g, ""))
      .filter((text) => /^O?\d{8,12}$/.test(text) && !/^0?9000/.test(text));
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.filter((text) => !/999\d{3}$/.test(text))).toEqual([]);
  });
});

/** The bad example with every repair it offers put in. */
function repaired({ examples: { bad } }: Rule): RuleExample {
  if (bad.kind === "file") return bad;
  const fixes = exampleFindings(bad).flatMap((finding) =>
    finding.fix === undefined ? [] : [{ at: finding.at, to: finding.fix.to }],
  );
  const files = Object.entries(bad.files).map(
    ([file, sheets]) =>
      [
        file,
        Object.fromEntries(
          Object.entries(sheets).map(([sheet, grid]) => [
            sheet,
            grid.map((row, r) =>
              row.map((cell, c) => {
                const fix = fixes.find(
                  ({ at }) => at.file === file && at.sheet === sheet && at.row === r && at.column === c,
                );
                return fix === undefined ? cell : fix.to;
              }),
            ),
          ]),
        ),
      ] as const,
  );
  return { ...bad, files: Object.fromEntries(files) };
}
