import { findingTexts } from "../../core/messages/vi";
import { rolledUpSets, sampleSets } from "../../samples/corpus";

/** Rules that no workbook can show: they are about files that cannot be read. */
const ABOUT_BROKEN_FILES = /^file\.(?!same-twice$|unit-unknown$)/;

test("every rule that a workbook can break is broken somewhere in the corpus", () => {
  const planted = new Set([
    ...sampleSets().flatMap(({ files }) => files.flatMap(({ findings }) => findings.map(({ rule }) => rule))),
    ...rolledUpSets().flatMap(({ wholeFindings }) => wholeFindings.map(({ rule }) => rule)),
  ]);
  const rules = Object.keys(findingTexts).filter((rule) => !ABOUT_BROKEN_FILES.test(rule));
  expect(rules.filter((rule) => !planted.has(rule as never))).toEqual([]); // Object.keys forgets the keys' type
});

test("most files that are rolled up are clean", () => {
  const files = rolledUpSets().flatMap((set) => set.files);
  expect(files.filter(({ findings }) => findings.length === 0).length).toBeGreaterThan(files.length * 0.7);
});
