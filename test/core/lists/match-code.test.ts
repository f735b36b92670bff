import fc from "fast-check";
import type { ListKey } from "../../../core/lists/code-list";
import { codeItem } from "../../../core/lists/code-item";
import { listWith } from "../../../core/lists/list-with";
import { codeIndex, matchCode, type CodeMatch } from "../../../core/lists/match-code";
import { shippedLists } from "../../../core/lists/shipped-lists";

const indexOf = (key: ListKey) => codeIndex(shippedLists[key]);
const codesOf = (match: CodeMatch): readonly string[] =>
  "code" in match ? [] : match.candidates.map((item) => item.code);

test.each<readonly [ListKey, string, string]>([
  ["market", "Nhật Bản", "JP"],
  ["market", "NHẬT BẢN", "JP"],
  ["market", "nhat ban", "JP"],
  ["market", "Nhât Bản", "JP"],
  ["market", "  Nhật   bản. ", "JP"],
  ["market", "NB", "JP"],
  ["market", "nước Nhật", "JP"],
  ["market", "Thị trường Hàn Quốc", "KR"],
  ["market", "HQ", "KR"],
  ["market", "ĐL", "TW"],
  ["market", "Đài Loan (TQ)", "TW"],
  ["market", "Đài Loan, Trung Quốc", "TW"],
  ["market", "TQ", "CN"],
  ["market", "jp", "JP"],
  ["market", "Mỹ", "US"],
  ["market", "Ô-xtrây-li-a", "AU"],
  ["market", "CHLB ĐỨC", "DE"],
  ["market", "Sing", "SG"],
  ["market", "Tàu cá/tàu vận tải, trên biển quốc tế", "SEA"],
  ["sex", "NAM", "M"],
  ["sex", "nữ", "F"],
  ["sex", "f", "F"],
  ["ethnicGroup", "H’Mông", "HMONG"],
  ["ethnicGroup", "H'Mông", "HMONG"],
  ["ethnicGroup", "Cơ-tu", "COTU"],
  ["ethnicGroup", "Ka Tu", "COTU"],
  ["ethnicGroup", "Pa Cô", "TAOI"],
  ["ethnicGroup", "dân tộc Thái", "THAI"],
  ["ethnicGroup", "người Giẻ-Triêng", "GIETRIENG"],
  ["priorityGroup", "Bộ đội xuất ngũ", "BDXN"],
  ["priorityGroup", "thuộc diện hộ nghèo", "HN"],
  ["education", "12/12", "THPT"],
  ["education", "9/12", "THCS"],
  ["education", "Tốt nghiệp THPT", "THPT"],
  ["programme", "Thời vụ", "THOIVU_KR"],
  ["programme", "Chương trình EPS", "EPS"],
  ["statusAbroad", "Bỏ trốn", "BOHD"],
  ["returnReason", "hết hạn HĐ", "HETHAN"],
  ["quotaKind", "giao", "assigned"],
  ["level", "Cấp xã", "commune"],
  ["level", "phường", "commune"],
  ["periodKind", "6 THÁNG", "half"],
])("%s: %s is %s", (key, text, code) => {
  expect(matchCode(indexOf(key), text)).toEqual({ code });
});

test.each<readonly [ListKey, string, readonly string[]]>([
  // "My" is Mỹ without its tone, or Malaysia's code: only the officer knows.
  ["market", "My", ["MY", "US"]],
  ["market", "MY", ["MY", "US"]],
  ["market", "AO", ["AO", "AT"]],
  // Two letters without their marks are no answer, though only one entry is spelled so.
  ["market", "dl", ["TW"]],
  ["market", "Bi", ["BE"]],
  ["market", "Nhật Bnả", ["JP"]],
  ["market", "Hàn Quốk", ["KR"]],
  ["market", "Xứ sở thần tiên", []],
  ["market", "", []],
  ["market", "nước", []],
  ["sex", "x", []],
  ["sex", "1", []],
])("%s: %s is no answer, and offers %j", (key, text, codes) => {
  const match = matchCode(indexOf(key), text);
  expect(match).toHaveProperty("candidates");
  expect(codesOf(match)).toEqual(codes);
});

test("two demobilised groups: the short word offers both", () => {
  expect(codesOf(matchCode(indexOf("priorityGroup"), "Xuất ngũ"))).toEqual(expect.arrayContaining(["BDXN", "CAXN"]));
});

test("a bare 'Thành phố' is no level", () => {
  expect(matchCode(indexOf("level"), "Thành phố")).not.toHaveProperty("code");
});

test("never more than three candidates", () => {
  fc.assert(fc.property(fc.string(), (text) => codesOf(matchCode(indexOf("market"), text)).length <= 3));
});

const allSpellings = Object.values(shippedLists).flatMap((list) =>
  list.items.flatMap((item) =>
    [item.name.vi, ...item.aliases].map((text) => ({ key: list.key, code: item.code, text })),
  ),
);
const indices = new Map(Object.values(shippedLists).map((list) => [list.key, codeIndex(list)]));

// Old-style tone placement of the open pairs oa, oe, uy: the mark sits on the first vowel, the new style puts it on the second.
const MOVED: readonly (readonly [RegExp, string])[] = [
  [/òa\b/g, "oà"],
  [/óa\b/g, "oá"],
  [/ỏa\b/g, "oả"],
  [/ủy\b/g, "uỷ"],
  [/ụy\b/g, "uỵ"],
];
const withMovedTones = (text: string): string => MOVED.reduce((moved, [from, to]) => moved.replace(from, to), text);

test("Unicode form, case and tone placement change nothing", () => {
  const respell = fc.constantFrom<(text: string) => string>(
    (text) => text.normalize("NFD"),
    (text) => text.normalize("NFKC"),
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => withMovedTones(text),
    (text) => `  ${text} `,
    (text) => text.replace(/ /g, "\u00a0"),
    (text) => text.replace(/'/g, "\u2019"),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...allSpellings),
      fc.array(respell, { maxLength: 4 }),
      ({ key, code, text }, respells) => {
        const index = indices.get(key);
        if (index === undefined) throw new Error(key);
        expect(
          matchCode(
            index,
            respells.reduce((spelled, f) => f(spelled), text),
          ),
        ).toEqual({ code });
      },
    ),
    { numRuns: 2000 },
  );
});

describe("a list extended by a user's sheet", () => {
  const extra = [
    codeItem("JP", "Nhật (mới)", "", ["Xứ Phù Tang"]),
    codeItem("AR", "Ác-hen-ti-na", "Argentina", ["Argentina"]),
  ];

  test("knows the new entry and the new spelling of an old one", () => {
    const index = codeIndex(shippedLists.market, extra);
    expect(matchCode(index, "ác-hen-ti-na")).toEqual({ code: "AR" });
    expect(matchCode(index, "Xứ Phù Tang")).toEqual({ code: "JP" });
    expect(matchCode(index, "Nhật Bản")).toEqual({ code: "JP" });
  });

  test("keeps the shipped name, group and flags unless the row gives others", () => {
    const [japan] = listWith(shippedLists.market, extra).items;
    expect(japan).toMatchObject({ code: "JP", name: { vi: "Nhật Bản" }, group: "Nhật Bản", flags: ["high-income"] });
    const [changed] = listWith(shippedLists.market, [codeItem("jp", "Nhật", "", [], { flags: [] })]).items;
    expect(changed).toMatchObject({ code: "JP", group: "Nhật Bản", flags: [] });
  });

  test("does not change the shipped list", () => {
    const before = JSON.stringify(shippedLists.market);
    listWith(shippedLists.market, extra);
    expect(JSON.stringify(shippedLists.market)).toBe(before);
  });

  test("an alias that now belongs to two entries is answered by neither", () => {
    const index = codeIndex(shippedLists.market, [codeItem("XX", "Nước X", "X", ["Hàn"])]);
    expect(codesOf(matchCode(index, "Hàn"))).toEqual(["KR", "XX"]);
  });
});
