import fc from "fast-check";
import { codeDate } from "../../../core/fields/date";
import { findNearDuplicates } from "../../../core/rollup/find-near-duplicates";
import { hashPerson, isBlankName, isSameFolded } from "../../../core/rollup/name-hash";
import { foldLabel } from "../../../core/text/fold";
import { contextOf, readingOf, type WorldRow } from "./world";

const context = contextOf();
const an = {
  file: "a.xlsx",
  name: "Nguyễn Văn Hòa",
  birthDate: "1998-06-05",
  identity: "012098999001",
  departureDate: "2024-01-01",
};
const later = { ...an, file: "b.xlsx", departureDate: "2024-02-01", identity: "012098999002" };

function found(rows: readonly WorldRow[]): readonly unknown[] {
  return findNearDuplicates(readingOf(rows, context), context).map(({ rule, severity, at, params }) => ({
    rule,
    severity,
    file: at.file,
    row: at.row,
    params,
  }));
}

const note = {
  rule: "worker.same-name-and-birth",
  severity: "note",
  file: "b.xlsx",
  row: 1,
  params: { file: "a.xlsx", sheet: "NLD", row: 2 },
};

describe("the same name and birth", () => {
  test.each<[string, WorldRow, readonly unknown[]]>([
    ["another number", later, [note]],
    ["no number", { ...later, identity: "" }, [note]],
    ["the same number is another rule's", { ...later, identity: an.identity }, []],
    ["another day of birth", { ...later, birthDate: "1998-06-06" }, []],
    ["another name", { ...later, name: "Nguyễn Văn Hoan" }, []],
    ["decomposed", { ...later, name: an.name.normalize("NFD") }, [note]],
    ["the tone on the other vowel", { ...later, name: "Nguyễn Văn Hoà" }, [note]],
    ["upper case, more spaces", { ...later, name: " NGUYỄN  VĂN HÒA" }, [note]],
    ["without marks", { ...later, name: "nguyen van hoa" }, [note]],
    ["another letter", { ...later, name: "Nguyễn Văn Hò" }, []],
    ["a refused row", { ...later, refused: true }, []],
  ])("%s", (_, row, findings) => {
    expect(found([an, row])).toEqual(findings);
  });

  test("the row that comes later in time is told of, whichever stands first", () => {
    expect(found([later, an])).toEqual([note]);
  });

  test("a birth known to the year only hints at nothing", () => {
    expect(
      found([
        { ...an, birthDate: "1998" },
        { ...later, birthDate: "1998" },
      ]),
    ).toEqual([]);
  });

  test("blank names are not one name", () => {
    expect(
      found([
        { ...an, name: "" },
        { ...later, name: " - " },
      ]),
    ).toEqual([]);
  });

  test("of three, each other number is told once", () => {
    const again = { ...later, file: "c.xlsx", departureDate: "2024-03-01" };
    expect(found([an, later, again])).toEqual([note]);
  });
});

const letters = fc.constantFrom(..."AaĂăÂâÁáẠạDdĐđEeÊêỄễOoƠơỢợUuƯưỰựYyỲỳ 'BbNnGg".split(""));
const name = fc.string({ unit: letters, maxLength: 12 });

test("đ is a d with a mark", () => {
  expect(isSameFolded("Đỗ Đức", "do duc")).toBe(true);
  expect(isSameFolded("Đỗ Đức", "o uc")).toBe(false);
});

test("names fold as labels do, spaces and signs aside, in every Unicode form", () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      const plain = (text: string): string => foldLabel(text).replace(/ /g, "");
      expect(isSameFolded(a, b)).toBe(plain(a) === plain(b));
      expect(isSameFolded(a.normalize("NFC"), a.normalize("NFD"))).toBe(true);
      expect(isBlankName(a)).toBe(plain(a) === "");
    }),
  );
});

test("one person has one number below 2^53; another birth has another", () => {
  fc.assert(
    fc.property(name, fc.integer({ min: 0, max: 60_000 }), (a, day) => {
      const birth = codeDate(day);
      const hash = hashPerson(a.normalize("NFC"), birth);
      expect(Number.isSafeInteger(hash) && hash >= 0).toBe(true);
      expect(hashPerson(a.normalize("NFD").toLowerCase(), birth)).toBe(hash);
      expect(hashPerson(a, birth + 4)).not.toBe(hash);
    }),
  );
});
