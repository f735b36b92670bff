import { assert, property, string, uint8Array } from "fast-check";
import { resolveEscapedUnits } from "../../../xlsx/text-decoding/escaped-units";
import { takeText, textSink } from "../../../xlsx/text-decoding/text-sink";
import { asUtf8 } from "../../../xlsx/text-decoding/utf16-to-utf8";
import { decodeUtf8 } from "../../../xlsx/text-decoding/utf8";
import { putXmlText } from "../../../xlsx/text-decoding/xml-text";

const reference = new TextDecoder("utf-8", { ignoreBOM: true });
const sink = textSink();

function xmlText(bytes: Uint8Array): string {
  putXmlText(sink, bytes, 0, bytes.length);
  return takeText(sink);
}

describe("UTF-8", () => {
  test("any text comes back", () => {
    assert(property(string({ unit: "grapheme" }), (text) => decodeUtf8(sink, new TextEncoder().encode(text)) === text));
  });

  test("any bytes give what the standard decoder gives", () => {
    // Bytes from 0xB0 up make broken and nearly right sequences common.
    const wide = uint8Array({ min: 0xb0, max: 0xff });
    const bytes = uint8Array();
    for (const one of [wide, bytes]) {
      assert(
        property(one, (given) => {
          expect(decodeUtf8(sink, given)).toBe(reference.decode(given));
        }),
        { numRuns: 2_000 },
      );
    }
  });

  test("text of a cell is decoded the same way", () => {
    assert(
      property(uint8Array({ min: 0xb0, max: 0xff, maxLength: 12 }), (given) => {
        expect(xmlText(given)).toBe(reference.decode(given));
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([8191, 8192, 8193, 16_384, 40_000, 500_000])("a text of %p units is whole", (length) => {
    for (const letter of ["a", "ệ", "😀"]) {
      const text = `x${letter.repeat(length)}y`;
      expect(decodeUtf8(sink, new TextEncoder().encode(text))).toBe(text);
      expect(xmlText(new TextEncoder().encode(text))).toBe(text);
    }
  });
});

describe("UTF-16", () => {
  test("any text comes back", () => {
    assert(
      property(string({ unit: "binary" }), (text) => {
        const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
        expect(decodeUtf8(sink, asUtf8(bytes))).toBe(text);
        expect(decodeUtf8(sink, asUtf8(new Uint8Array(Buffer.from(bytes).swap16())))).toBe(text);
      }),
    );
  });

  test.each([
    ["a lone high surrogate", "<\ud83dx", "<\ufffdx"],
    ["a lone low surrogate", "<\ude00x", "<\ufffdx"],
    ["two high surrogates", "<\ud83d\ud83d\ude00", "<\ufffd😀"],
    ["a high surrogate last", "<\ud83d", "<\ufffd"],
  ])("%s", (_, text, decoded) => {
    expect(decodeUtf8(sink, asUtf8(new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"))))).toBe(decoded);
  });

  test("an odd byte at the end is a broken character", () => {
    expect(decodeUtf8(sink, asUtf8(Uint8Array.of(0xff, 0xfe, 0x3c, 0, 0x41)))).toBe("<\ufffd");
  });
});

test.each([
  ["&#xD800;", "\ufffd"],
  ["&#0;", "\ufffd"],
  ["&#x110000;", "\ufffd"],
  ["&#x10FFFF;", "\u{10ffff}"],
  ["&#128512;", "😀"],
  ["&#x;&#;&#1x;", "&#x;&#;&#1x;"],
  ["&__proto__;&constructor;", "&__proto__;&constructor;"],
  ["&AMP;", "&AMP;"],
  ["&amp", "&amp"],
  ["&amp;lt;", "&lt;"],
])("the reference %s is %s", (written, meant) => {
  expect(xmlText(new TextEncoder().encode(written))).toBe(meant);
});

test.each([
  ["_x000d_", "\r"],
  ["_x005F_x000D_", "_x000D_"],
  ["_xD83D__xDE00_", "😀"],
  ["_x00G0_ _x123_ _X0041_", "_x00G0_ _x123_ _X0041_"],
  ["_x_x0041_", "_xA"],
])("the escapes of %p give %p", (written, meant) => {
  expect(resolveEscapedUnits(written)).toBe(meant);
});
