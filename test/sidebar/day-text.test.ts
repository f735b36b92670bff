import { dmyOfIso, isoOfDmy } from "../../sidebar/day-text";

test.each([
  ["30/11/2024", "2024-11-30"],
  ["5/6/2024", "2024-06-05"],
  [" 05-06-2024 ", "2024-06-05"],
  ["5.6.2024", "2024-06-05"],
  ["29/02/2024", "2024-02-29"],
  ["29/02/2023", null],
  ["11/30/2024", null],
  ["30/11/24", null],
  ["2024", null],
  ["", null],
])("«%s» is %s", (text, iso) => expect(isoOfDmy(text)).toBe(iso));

test.each([
  ["2024-06-05", "05/06/2024"],
  [null, ""],
  ["", ""],
])("%s is written %s", (iso, text) => expect(dmyOfIso(iso)).toBe(text));
