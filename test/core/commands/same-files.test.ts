import { changedSources } from "../../../core/commands/changed-sources";
import { sameFiles } from "../../../core/commands/same-files";
import { layOutRollUp, stampOfLayout } from "../../../core/layout/consolidated";
import { plainSheet } from "../../../core/snapshot";
import { districtResult } from "../layout/result-fixture";

const file = (name: string, sha256: string | null = null): { file: string; sha256: string | null } => ({
  file: name,
  sha256,
});

test.each([
  ["the same path", [file("a/x.xlsx")], [file("a/x.xlsx"), file("b/x.xlsx")], [["a/x.xlsx", "a/x.xlsx"]]],
  ["the same name in another folder", [file("a/x.xlsx", "1")], [file("b\\x.xlsx", "2")], [["a/x.xlsx", "b\\x.xlsx"]]],
  ["another name and the same content", [file("x.xlsx", "1")], [file("y.xlsx", "1")], [["x.xlsx", "y.xlsx"]]],
  ["a name that two files have", [file("a/x.xlsx")], [file("b/x.xlsx"), file("c/x.xlsx")], []],
  ["nothing in common", [file("x.xlsx", "1")], [file("y.xlsx", "2")], []],
  ["no content known", [file("x.xlsx")], [file("y.xlsx")], []],
])("files are matched by %s", (_, stated, actual, expected) => {
  expect([...sameFiles(stated, actual)]).toEqual(expected);
});

test("a changed source is behind its unit, every unit above, and the total", () => {
  const result = districtResult(3);
  const layout = layOutRollUp(result, { lang: "vi", createdOn: 1, productVersion: "0", options: {} });
  const stamp = stampOfLayout(layout);
  if (stamp === null) throw new Error("no stamp");
  const workbook = {
    file: "out.xlsx",
    sha256: null,
    savedOn: null,
    sheets: layout.sheets.map(({ name, grid }) => plainSheet(name, grid)),
  };
  const sources = result.reading.sources.map((source, at) =>
    at === 1 ? { ...source, sha256: "f".repeat(64) } : source,
  );
  const { isBehind } = changedSources(workbook, stamp, { ...result, reading: { ...result.reading, sources } });
  const [figure] = stamp.figures;
  if (figure === undefined) throw new Error("no figure");
  expect(["21040", "21043", "524", ""].map((unit) => isBehind({ ...figure, unit }))).toEqual([false, true, true, true]);
});
