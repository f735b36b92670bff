import { facetsOf, filterFindings, noFilter, stillThere } from "../../sidebar/parts/finding-filter";
import { findingItems } from "./fake-views";

const [first, ...others] = findingItems(9);
const items = [{ ...first!, reason: "Đã hỏi lại người nhà" }, ...others];
const ids = (filter: Parameters<typeof filterFindings>[1]): readonly string[] =>
  filterFindings(items, filter).map(({ id }) => id);

test("without a filter all are shown, as the same list", () => expect(filterFindings(items, noFilter)).toBe(items));

test.each([
  ["errors, but not those explained", { kind: "error" }, ["f3", "f6"]],
  ["what was explained", { kind: "explained" }, ["f0"]],
  ["one rule", { rule: "header.missing-label" }, ["f2", "f5", "f8"]],
  ["a person, written without tone marks", { words: "nguyen van duc" }, ["f1", "f6"]],
  ["a person, in capitals and with tone marks", { words: " HỒ THỊ " }, ["f3", "f8"]],
  ["a letter with a stroke", { words: "đinh" }, ["f4"]],
  ["a cell", { words: "D9" }, ["f3"]],
  ["a file that has none", { file: "Châu Ổ.xlsx" }, []],
  ["a severity and a person at once", { kind: "note", words: "tran thi" }, ["f5"]],
] as const)("%s alone", (_, filter, expected) => expect(ids({ ...noFilter, ...filter })).toEqual(expected));

test("letters composed otherwise find the same", () => {
  expect(ids({ ...noFilter, words: "Hồ Thị Thắm".normalize("NFD") })).toEqual(["f3", "f8"]);
});

test("each choice says how many there are", () => {
  const { kinds, rules, files } = facetsOf(items);
  expect(Object.fromEntries(kinds)).toEqual({ explained: 1, explain: 3, note: 3, error: 2 });
  expect(rules.map(({ count }) => count)).toEqual([3, 3, 3]);
  expect(files).toEqual([{ file: "Bình Trị.xlsx", count: 9 }]);
});

test("a choice that no finding has any more is let go, the others are kept", () => {
  const filter = { kind: "note", rule: "file.empty", file: "Bình Trị.xlsx", words: "tran" } as const;
  expect(stillThere(filter, facetsOf(items))).toEqual({ ...filter, rule: null });
});
