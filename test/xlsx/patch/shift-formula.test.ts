import { shiftFormula } from "../../../xlsx/patch/shift-formula";

test.each([
  ["A1+B2", 1, 1, "B2+C3"],
  ["$A1+A$1+$A$1", 2, 3, "$A3+D$1+$A$1"],
  ["SUM(A1:B9)", 1, 0, "SUM(A2:B10)"],
  ["SUM(A:B)+SUM($A:C)", 5, 1, "SUM(B:C)+SUM($A:D)"],
  ["SUM(1:3)+SUM($1:3)", 1, 5, "SUM(2:4)+SUM($1:4)"],
  ['IF(A1="A1","B2 ""C3""",A1)', 1, 0, 'IF(A2="A1","B2 ""C3""",A2)'],
  ["'A1 của'!A1+Sheet1!B2", 1, 1, "'A1 của'!B2+Sheet1!C3"],
  ["AB1!C3", 1, 1, "AB1!D4"],
  ["LOG10(A1)+ATAN2(A1,B1)", 1, 0, "LOG10(A2)+ATAN2(A2,B2)"],
  ["Bảng1[Cột A1]+A1", 1, 0, "Bảng1[Cột A1]+A2"],
  ["Table1[[#This Row],[A1]]*A1", 1, 0, "Table1[[#This Row],[A1]]*A2"],
  ["tỷ_lệ1+x.A1+_A1+A1B", 1, 0, "tỷ_lệ1+x.A1+_A1+A1B"],
  ["A1", -1, 0, "#REF!"],
  ["A1", 0, -1, "#REF!"],
  ["XFD1048576", 0, 1, "#REF!"],
  ["1.5E3+1E5*A1", 1, 0, "1.5E3+1E5*A2"],
  ["a1*2", 1, 0, "A2*2"],
  ["[1]Sheet1!A1", 1, 0, "[1]Sheet1!A2"],
  ["VLOOKUP(A1,DanhMuc,2,FALSE)", 1, 0, "VLOOKUP(A2,DanhMuc,2,FALSE)"],
])("%s filled %i down, %i right reads %s", (formula, rows, columns, shifted) => {
  expect(shiftFormula(formula, rows, columns)).toBe(shifted);
});
