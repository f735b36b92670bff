import type { CellValue } from "../../core";
import { inputsOf } from "./engine-results";
import { madeSet, setNames } from "./made-sets";
import { openWorkbook } from "./open-workbook";

/** Runs of nine digits or more in a cell, spaces and dots between digits left out. */
function longNumbers(cell: CellValue): readonly string[] {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 100_000_000 ? [String(cell)] : [];
  return typeof cell === "string" ? (cell.replace(/(?<=\d)[ .](?=\d)/g, "").match(/\d{9,}/g) ?? []) : [];
}

const IDENTITY = /999\d{3}$/;
const PHONE = /^(84|0)?9000000?\d{2,3}$/;

test.each(setNames)("%s: every long number is from the ranges that no person bears", async (name) => {
  const { set, files } = await madeSet(name);
  const cells = [...inputsOf(set, files)].flatMap(([file, bytes]) =>
    openWorkbook(file, bytes).sheets.flatMap(({ grid }) => grid.flat()),
  );
  const numbers = cells.flatMap(longNumbers);
  expect(numbers.filter((number) => !IDENTITY.test(number) && !PHONE.test(number))).toEqual([]);
  // The gallery of settings alone would hold none.
  expect(numbers.length).toBeGreaterThan(10);
});

test.each(setNames)("%s: passports are of the invented series", async (name) => {
  const { set, files } = await madeSet(name);
  const cells = [...inputsOf(set, files)].flatMap(([file, bytes]) =>
    openWorkbook(file, bytes).sheets.flatMap(({ grid }) => grid.flat()),
  );
  const passports = cells.flatMap((cell) => (typeof cell === "string" ? (cell.match(/\b[A-Z]\d{7}\b/g) ?? []) : []));
  expect(passports.filter((number) => !number.startsWith("X000"))).toEqual([]);
});
