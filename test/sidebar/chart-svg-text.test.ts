import { figureText, fitsIn, numberText, textWidth, wrapText } from "../../sidebar/chart-svg-text";

const long = "Xã Bình Nguyên có một cái tên rất dài thuộc huyện Bình Sơn cũ";

test.each<readonly [string, number, number, readonly string[]]>([
  ["Xã Bình Trị", 200, 2, ["Xã Bình Trị"]],
  ["Xã Bình Trị", 60, 2, ["Xã Bình", "Trị"]],
  ["Thị trấn Châu Ổ", 60, 3, ["Thị trấn", "Châu Ổ"]],
  [long, 100, 2, ["Xã Bình Nguyên", "có một cái tên…"]],
  ["Nghiêng", 30, 2, ["Ng…"]],
  ["  Nhật   Bản ", 200, 1, ["Nhật Bản"]],
  ["", 50, 2, [""]],
])("%s in %d pixels and %d lines", (text, width, most, lines) => {
  expect(wrapText(text, width, most)).toEqual(lines);
});

test.each([40, 60, 80, 120, 200])("no line is wider than %d pixels", (width) => {
  for (const line of wrapText(long, width, 3)) expect(textWidth(line)).toBeLessThanOrEqual(width);
});

test("a text is as wide in NFD as in NFC, and is not cut inside a letter", () => {
  expect(textWidth(long.normalize("NFD"))).toBe(textWidth(long));
  expect(wrapText("Nguyễn".normalize("NFD"), 45, 1).join("").normalize("NFC")).toBe(wrapText("Nguyễn", 45, 1).join(""));
});

test.each([
  ["Nhật Bản", 80, 1, true],
  ["Nhật Bản", 40, 1, false],
  ["Nhật Bản", 40, 2, true],
  ["Nghiêng", 30, 3, false],
  [" Nhật  Bản ", 80, 1, true],
])("whether %s fits whole in %d pixels and %d lines: %s", (text, width, most, fits) => {
  expect(fitsIn(text, width, most)).toBe(fits);
});

test.each([
  [1234, "vi", "1.234"],
  [1234, "en", "1,234"],
  [0.33333, "vi", "0,33"],
  [1234.5, "en", "1,234.5"],
  [-3, "vi", "-3"],
] as const)("%d is written in %s as %s", (value, lang, text) => {
  expect(figureText(value, lang)).toBe(text);
});

test("the table keeps the decimals that a label drops", () => {
  expect([numberText(0.33333, "vi"), numberText(0.33333, "en")]).toEqual(["0,33333", "0.33333"]);
});
