import { sheetLayout } from "../../../core/layout/sheet-layout";
import { writeWorkbook } from "../../../xlsx/write/write-workbook";
import { deflate, partText, partsOf } from "./node-tools";
import { sampleWorkbook } from "./sample-layouts";
import { misplaced, rootChildren, stylesOrder, workbookOrder, worksheetOrder } from "./xml-check";

const bytes = writeWorkbook(sampleWorkbook, deflate);
const names = [...partsOf(bytes).keys()];

test.each([
  ["an open element", "<a><b></a>"],
  ["a bare ampersand", "<a>&</a>"],
  ["a bare <", '<a b="<"/>'],
  ["a control character", "<a>\u0001</a>"],
  ["an attribute twice", '<a b="1" b="2"/>'],
  ["an unbound prefix", "<x:a/>"],
  ["two roots", "<a/><a/>"],
])("the checker refuses %s", (_, xml) => {
  expect(() => rootChildren(xml)).toThrow();
});

test("the checker names what is out of order", () => {
  expect(misplaced(["sheetData", "mergeCells", "cols", "nonsense"], worksheetOrder)).toEqual(["cols", "nonsense"]);
});

test.each(names)("%s is well-formed", (name) => {
  expect(() => rootChildren(partText(bytes, name))).not.toThrow();
});

const sheets = names.filter((name) => name.startsWith("xl/worksheets/sheet"));

test.each([
  ...sheets.map((name) => [name, worksheetOrder] as const),
  ["xl/workbook.xml", workbookOrder] as const,
  ["xl/styles.xml", stylesOrder] as const,
])("%s keeps the order of the schema", (name, order) => {
  expect(misplaced(rootChildren(partText(bytes, name)), order)).toEqual([]);
});

test("the sample uses every optional element of a sheet that the writer knows", () => {
  const used = new Set(sheets.flatMap((name) => rootChildren(partText(bytes, name))));
  expect([...used].sort()).toEqual(
    [
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "sheetProtection",
      "autoFilter",
      "mergeCells",
      "conditionalFormatting",
      "dataValidations",
      "hyperlinks",
      "printOptions",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "ignoredErrors",
      "drawing",
      "legacyDrawing",
      "extLst",
    ].sort(),
  );
});

test("every part has a content type, and every relationship leads to a part", () => {
  const types = partText(bytes, "[Content_Types].xml");
  const missing = names.filter((name) => {
    const extension = name.split(".").pop() ?? "";
    return (
      name !== "[Content_Types].xml" && !types.includes(`PartName="/${name}"`) && !["rels", "vml"].includes(extension)
    );
  });
  const targets = names
    .filter((name) => name.endsWith(".rels"))
    .flatMap((name) => {
      const folder = name.replace(/_rels\/[^/]*$/, "");
      return [...partText(bytes, name).matchAll(/Target="([^"]+)"/g)].map(([, target]) =>
        new URL(target ?? "", `http://x/${folder}`).pathname.slice(1),
      );
    });
  expect({ missing, dangling: targets.filter((target) => !names.includes(target)) }).toEqual({
    missing: [],
    dangling: [],
  });
});

test("names and texts full of markup leave every part well-formed", () => {
  const evil = "<&>\"'\u0000\ud800]]>_x0041_\n";
  const one = { top: 0, left: 0, bottom: 3, right: 3 };
  const hard = writeWorkbook(
    {
      title: evil,
      createdOn: 1,
      sheets: [
        sheetLayout(evil, [[evil]], {
          rows: { 0: "heading" },
          filter: one,
          repeatRows: { top: 0, bottom: 0 },
          choices: [{ range: one, from: { values: ["a<b", 'c"d', "e&f"] }, strict: true }],
          hints: [{ range: one, title: evil, text: evil }],
          notes: [{ row: 0, column: 0, text: evil }],
          links: [{ row: 0, column: 0, toSheet: evil, toCell: "A1" }],
        }),
      ],
    },
    deflate,
  );
  for (const name of partsOf(hard).keys()) expect(() => rootChildren(partText(hard, name))).not.toThrow();
});
