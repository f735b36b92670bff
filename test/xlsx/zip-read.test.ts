import { bookParts, firstSheet, read, ruleOf, zipParts, type Parts } from "./read/make-book";
import { fflateInflate, nodeInflate } from "./read/inflaters";
import { crc32, makeZip, type ZipPart, type ZipShape } from "./read/make-zip";

const sheetName = "xl/worksheets/sheet1.xml";
const parts: Parts = bookParts({ cells: `<row>${"<c><v>1</v></c>".repeat(500)}</row>` });
const entries = (more: Partial<ZipPart> = {}): ZipPart[] =>
  Object.entries(parts).map(([name, content]) => ({ ...more, name, content }));
const width = (bytes: Uint8Array): number | undefined => firstSheet(read(bytes)).grid[0]?.length;
const only = (name: string, more: Partial<ZipPart>): ZipPart[] =>
  entries().map((part) => (part.name === name ? { ...part, ...more } : part));

describe("zips that are read", () => {
  test.each<[string, Partial<ZipPart>, ZipShape]>([
    ["stored", {}, {}],
    ["deflated", { deflate: true }, {}],
    ["stored, with data descriptors", { descriptor: true }, {}],
    ["deflated, with data descriptors", { deflate: true, descriptor: true }, {}],
    ["ZIP64", { deflate: true }, { zip64: true }],
    ["ZIP64 with data descriptors", { descriptor: true }, { zip64: true }],
    ["with a comment", {}, { comment: "ghi chú" }],
    [
      "with a comment that holds an end record's mark",
      {},
      { comment: "PK\u0005\u0006 và còn nữa cho đủ hai mươi hai byte" },
    ],
    ["with the longest comment", {}, { comment: "x".repeat(65_535) }],
    ["with names marked as UTF-8", { flags: 0x800 }, {}],
  ])("%s", (_, more, shape) => {
    expect(width(makeZip(entries(more), shape))).toBe(500);
  });

  test("a few bytes after the end do no harm", () => {
    expect(width(Uint8Array.from([...zipParts(parts), 13, 10]))).toBe(500);
  });

  test("a view into a larger buffer", () => {
    const bytes = zipParts(parts, { deflate: true });
    const larger = new Uint8Array(bytes.length + 100);
    larger.set(bytes, 37);
    expect(width(larger.subarray(37, 37 + bytes.length))).toBe(500);
  });

  test("folders and parts of no interest are passed over", () => {
    const odd: ZipPart[] = [
      { name: "xl/", content: "" },
      { name: "xl/media/ảnh.png", content: "x", method: 99 },
    ];
    expect(width(makeZip([...odd, ...entries()]))).toBe(500);
  });

  test("with an inflater for browsers", () => {
    const result = read(zipParts(parts, { deflate: true }), { inflate: fflateInflate });
    expect(firstSheet(result).grid[0]).toHaveLength(500);
  });
});

test("a checksum of the host's own is used in place of ours", () => {
  const bytes = zipParts(parts, { deflate: true });
  expect(ruleOf(read(bytes, { crc32 }))).toBe("read");
  expect(ruleOf(read(bytes, { crc32: (part) => crc32(part) ^ 1 }))).toBe("file.damaged");
});

describe("zips that are refused", () => {
  const whole = zipParts(parts, { deflate: true });
  const damagedSheet = { rule: "file.damaged", part: sheetName };

  test.each<[string, Uint8Array, object]>([
    ["cut in half", whole.subarray(0, whole.length / 2), { rule: "file.truncated" }],
    ["without its last byte", whole.subarray(0, whole.length - 1), { rule: "file.truncated" }],
    [
      "with a tail of zeros in place of its end",
      Uint8Array.from([...whole.subarray(0, -200), ...new Uint8Array(200)]),
      { rule: "file.truncated" },
    ],
    [
      "without its beginning",
      Uint8Array.from([...whole.subarray(0, 4), ...whole.subarray(60)]),
      { rule: "file.damaged", part: "zip" },
    ],
    ["encrypted parts", makeZip(entries({ flags: 1 })), { rule: "file.encrypted" }],
    [
      "two parts of one name",
      makeZip([...entries(), { name: "XL\\Worksheets/Sheet1.xml", content: "" }]),
      { rule: "file.damaged", part: "XL\\Worksheets/Sheet1.xml" },
    ],
    ["an unknown method", makeZip(only(sheetName, { method: 12 })), damagedSheet],
    ["a wrong checksum", makeZip(only(sheetName, { declared: { crc: 1 } })), damagedSheet],
    ["a wrong size", makeZip(only(sheetName, { declared: { size: 5 } })), damagedSheet],
    ["an offset past the end", makeZip(only(sheetName, { declared: { offset: 0x7fffffff } })), damagedSheet],
    ["an offset to something else", makeZip(only(sheetName, { declared: { offset: 3 } })), damagedSheet],
    ["broken deflate data", makeZip(only(sheetName, { method: 8 })), damagedSheet],
  ])("%s", (_, bytes, problem) => {
    expect(read(bytes)).toStrictEqual({ ok: false, problem });
    expect(read(bytes, { inflate: fflateInflate })).toStrictEqual({ ok: false, problem });
  });

  test("cut off in its comment", () => {
    const commented = makeZip(entries(), { comment: "ghi chú" });
    expect(read(commented.subarray(0, commented.length - 3))).toStrictEqual({
      ok: false,
      problem: { rule: "file.truncated" },
    });
  });

  test("ZIP64 without its long sizes", () => {
    const bytes = makeZip(entries(), { zip64: true });
    // The extra field of the last entry: its length, of 24 bytes, is made 8.
    const at = bytes.length - 22 - 20 - 56 - 28;
    expect([...bytes.subarray(at, at + 4)]).toStrictEqual([1, 0, 24, 0]);
    bytes[at + 2] = 8;
    expect(read(bytes)).toStrictEqual({ ok: false, problem: { rule: "file.damaged", part: "zip" } });
  });

  test("every cut, with either inflater", () => {
    for (let length = 1; length < whole.length; length += 7) {
      for (const inflate of [nodeInflate, fflateInflate]) {
        expect(ruleOf(read(whole.subarray(0, length), { inflate }))).toBe("file.truncated");
      }
    }
  });
});
