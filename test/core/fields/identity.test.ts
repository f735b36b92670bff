import {
  codeIdentity,
  digitsMatch,
  digitsOfIdentity,
  factsOfIdentity,
  fastIdentity,
  parseIdentity,
} from "../../../core/fields/identity";

const codeOf = (digits: string): number => codeIdentity(digits);

describe("identity numbers", () => {
  test.each<[string | number, string, string[]]>([
    ["051098999001", "051098999001", []],
    ["'051098999001", "051098999001", []],
    ["051 098 999 001", "051098999001", []],
    ["051.098.999.001", "051098999001", []],
    [51098999001, "051098999001", ["worker.identity-lost-zeros"]],
    ["51098999001", "051098999001", ["worker.identity-lost-zeros"]],
    [1098999001, "001098999001", ["worker.identity-lost-zeros"]],
    ["200098999001", "200098999001", []],
    ["003098999001", "003098999001", ["worker.identity-place-unknown"]],
    ["212345678", "212345678", ["worker.identity-cmnd-lapsed"]],
    [212345678, "212345678", ["worker.identity-cmnd-lapsed"]],
  ])("reads %p as %s", (cell, digits, rules) => {
    const { value, issues } = parseIdentity(cell, "Số CCCD");
    expect([digitsOfIdentity(value), issues.map((issue) => issue.rule)]).toEqual([digits, rules]);
  });

  test.each<[string | number | boolean, string]>([
    ["05109899900A", "worker.identity-characters"],
    ["đang làm", "worker.identity-characters"],
    [true, "worker.identity-characters"],
    [51098999001.5, "worker.identity-characters"],
    ["12345", "worker.identity-length"],
    ["0510989990012", "worker.identity-length"],
    // 10 digits that no place of birth explains
    ["5098999001", "worker.identity-length"],
  ])("refuses %p as %s", (cell, rule) => {
    const { value, issues } = parseIdentity(cell, "Số CCCD");
    expect([value, issues.map((issue) => issue.rule)]).toEqual([Number.NaN, [rule]]);
  });

  test("001… and 1… are different numbers", () => {
    expect(codeOf("001098999001")).not.toBe(codeOf("1098999001"));
  });

  test.each([
    ["051098999001", false, 1998],
    ["051198999001", true, 1998],
    ["051203999001", false, 2003],
    ["051303999001", true, 2003],
  ])("%s tells sex and year of birth", (digits, isFemale, birthYear) => {
    expect(factsOfIdentity(codeOf(digits))).toEqual({ isFemale, birthYear });
    expect(digitsMatch(codeOf(digits), isFemale ? 2 : 1, birthYear)).toBe(true);
    expect(digitsMatch(codeOf(digits), isFemale ? 1 : 2, birthYear)).toBe(false);
    expect(digitsMatch(codeOf(digits), isFemale ? 2 : 1, birthYear + 1)).toBe(false);
  });

  test.each([
    ["051098999001", codeOf("051098999001")],
    ["003098999001", Number.NaN],
    ["05109899900x", Number.NaN],
    ["51098999001", Number.NaN],
    [51098999001, Number.NaN],
  ])("takes %p the short way only when it is sure", (cell, expected) => {
    expect(fastIdentity(cell)).toBe(expected);
  });
});
