import type { CodeItem } from "../../../core/lists/code-list";
import { codeIndex, matchCode } from "../../../core/lists/match-code";
import { marketGroups } from "../../../core/lists/market-groups";
import { shippedLists } from "../../../core/lists/shipped-lists";
import { foldName } from "../../../core/text/fold";
import { threeLevels, twoLevels, blocLevels } from "../../../core/units/levels";

const lists = Object.values(shippedLists);
const named = lists.map((list) => [list.key, list] as const);

function spellings(item: CodeItem): readonly string[] {
  return [item.name.vi, item.name.en, ...item.aliases];
}

describe.each(named)("list %s", (key, list) => {
  test("sits under its own key", () => {
    expect(shippedLists[key]).toBe(list);
  });

  test("no code, name or alias belongs to two entries", () => {
    const owners = new Map<string, Set<string>>();
    for (const item of list.items) {
      for (const text of [item.code, ...spellings(item)]) {
        const folded = foldName(text);
        owners.set(folded, (owners.get(folded) ?? new Set()).add(item.code));
      }
    }
    expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([]);
  });

  test("every name and alias resolves to its own entry", () => {
    const index = codeIndex(list);
    for (const item of list.items) {
      for (const text of spellings(item)) expect([text, matchCode(index, text)]).toEqual([text, { code: item.code }]);
    }
  });

  test("names and aliases are NFC, trimmed and not written twice", () => {
    for (const item of list.items) {
      for (const text of spellings(item)) expect(text).toBe(text.normalize("NFC").trim());
      const folded = item.aliases.map(foldName);
      expect(folded.filter((alias, i) => folded.indexOf(alias) !== i || alias === foldName(item.name.vi))).toEqual([]);
    }
  });

  test("codes are short ASCII", () => {
    for (const item of list.items) expect(item.code).toMatch(/^[A-Za-z0-9_-]{1,14}$/);
  });
});

test("there are 54 ethnic groups", () => {
  expect(shippedLists.ethnicGroup.items).toHaveLength(54);
});

test("the high-income markets are those that local plans name", () => {
  const high = shippedLists.market.items.filter((item) => item.flags?.includes("high-income")).map((item) => item.code);
  expect(high.sort()).toEqual(["AU", "DE", "JP", "KR", "RO", "SG", "TW"]);
});

test("every market has one of the eight groups of TT 21/2021, and every group a market", () => {
  const groups = new Set(shippedLists.market.items.map((item) => item.group));
  expect([...groups].sort()).toEqual(Object.values(marketGroups).sort());
});

test("market codes are ISO two-letter codes, and SEA", () => {
  expect(shippedLists.market.items.map((item) => item.code).filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([
    "SEA",
  ]);
});

test("seasonal work is told apart from EPS", () => {
  const seasonal = shippedLists.programme.items
    .filter((item) => item.flags?.includes("seasonal"))
    .map((item) => item.code);
  expect(seasonal).toEqual(["THOIVU_KR"]);
});

test("level codes are those of the shipped hierarchies", () => {
  const keys = new Set([...threeLevels, ...twoLevels, ...blocLevels].map((level) => level.key));
  expect(shippedLists.level.items.map((item) => item.code).sort()).toEqual([...keys].sort());
});

test("quota and period kinds are the ones the types know", () => {
  expect(shippedLists.quotaKind.items.map((item) => item.code)).toEqual(["assigned", "self-set", "average"]);
  expect(shippedLists.periodKind.items.map((item) => item.code)).toEqual(["year", "half", "quarter", "month"]);
});
