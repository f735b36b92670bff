import { locateTable } from "../../../core/reading/locate-table";
import { rowClassifier } from "../../../core/reading/classify-row";
import type { Row } from "../../../core/grid";
import { plainSheet } from "../../../core/snapshot";
import { header, sound } from "./sheets";

function classes(rows: readonly Row[]): string[] {
  const found = locateTable("a.xlsx", plainSheet("S", [header, ...rows]));
  if (found === null) throw new Error("no table");
  const classify = rowClassifier(found.table);
  return rows
    .map((row, at) => classify(row, at + 1))
    .map(({ kind, section }) => (section === null ? kind : `${kind} ${section}`));
}

describe("rows below a header", () => {
  test.each<[string, Row, string]>([
    ["a sound row", sound(1), "data"],
    ["a row with half its cells", [3, "Lê Thị Thử", null, null, "051198999003"], "data"],
    ["a row with only a name and a number", [3, "Lê Thị Thử"], "data"],
    ["a row with an identity number alone", [null, null, null, null, "051198999003"], "data"],
    ["a person called Tổng", [1, "Tổng Thị Thử", "05/06/1998", "Nữ", "051198999003", "Nhật", "15/03/2024"], "data"],
    ["an empty row", [null, "  ", null], "blank"],
    ["the numbering row", ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"], "numbering"],
    ["a numbering row of letters and numbers", ["A", "B", 1, 2, 3, 4, 5], "numbering"],
    ["a printed header", header, "header"],
    ["a total", ["Tổng cộng", null, 12], "total"],
    ["a total in the name's column", [null, "CỘNG:", null, "3 nữ"], "total"],
    ["a section with a Roman number", ["I", "Thôn 1"], "section Thôn 1"],
    ["a section in one cell", [null, "II. Thôn Bình An"], "section Thôn Bình An"],
    ["a section named by its kind", ["Ấp 3"], "section Ấp 3"],
  ])("%s", (_, row, expected) => {
    expect(classes([row])).toEqual([expected]);
  });

  test("the signature block and what follows is footer, until data comes again", () => {
    const rows = [
      sound(1),
      [],
      [null, null, null, null, "Bình Trị, ngày 05 tháng 12 năm 2024"],
      [null, "Người lập biểu", null, null, null, "TM. UBND XÃ"],
      [null, "Nguyễn Thử"],
      sound(2),
    ];
    expect(classes(rows)).toEqual(["data", "blank", "footer", "footer", "footer", "data"]);
  });
});
