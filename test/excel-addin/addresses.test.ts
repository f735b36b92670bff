import fc from "fast-check";
import { rangeName } from "../../core";
import { addressLists, rangesOf, rectanglesOf } from "../../excel-addin/host/addresses";

describe("addresses that Excel gives", () => {
  it.each<[string, readonly [number, number, number, number][]]>([
    ["Sheet1!A1", [[0, 0, 0, 0]]],
    [
      "'Mẫu 01'!A1:B2,'Mẫu 01'!D4",
      [
        [0, 0, 1, 1],
        [3, 3, 3, 3],
      ],
    ],
    ["'Xã D''Ran, thôn 1!'!$C$3:$AA$9", [[2, 2, 8, 26]]],
    ["A:C", [[0, 0, 1_048_575, 2]]],
    ["5:6", [[4, 0, 5, 16_383]]],
    ["", []],
    ["#REF!", []],
  ])("%s", (address, expected) => {
    expect(rangesOf(address).map(({ top, left, bottom, right }) => [top, left, bottom, right])).toEqual(expected);
  });
});

describe("cells gathered into areas", () => {
  const cell = fc.record({ row: fc.nat(12), column: fc.nat(8) });

  it("cover exactly the cells, none twice", () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const covered = rectanglesOf(cells).flatMap(({ top, left, bottom, right }) => {
          const names: string[] = [];
          for (let row = top; row <= bottom; row++)
            for (let column = left; column <= right; column++) names.push(`${row},${column}`);
          return names;
        });
        expect(covered.sort()).toEqual([...new Set(cells.map(({ row, column }) => `${row},${column}`))].sort());
      }),
    );
  });

  it("make one area of a block", () => {
    const block = Array.from({ length: 12 }, (_, at) => ({ row: 3 + Math.floor(at / 3), column: 1 + (at % 3) }));
    expect(rectanglesOf(block).map(rangeName)).toEqual(["B4:D7"]);
  });

  it("come in lists of at most two hundred, all of them", () => {
    const ranges = Array.from({ length: 450 }, (_, at) => ({ top: at * 2, left: 0, bottom: at * 2, right: 0 }));
    const lists = addressLists(ranges);
    expect(lists.map((list) => list.split(",").length)).toEqual([200, 200, 50]);
    expect(lists.join(",").split(",")).toEqual(ranges.map(rangeName));
  });
});
