import { crc32 as zlibCrc32 } from "node:zlib";
import { unzipSync } from "fflate";
import fc from "fast-check";
import { utf8 } from "../../../xlsx/write/byte-sink";
import { crc32 } from "../../../xlsx/zip/write-crc32";
import { joinZip, packPart } from "../../../xlsx/zip/write-zip";
import { deflate } from "./node-tools";

test("the checksum is zlib's, for views into larger buffers too", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(8), (bytes, skip) => {
      const view = bytes.subarray(Math.min(skip, bytes.length));
      expect(crc32(view)).toBe(zlibCrc32(view));
    }),
  );
});

test("UTF-8 is Node's", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(Buffer.from(utf8(text))).toEqual(Buffer.from(text, "utf8"));
    }),
  );
});

test("parts come back from the zip, compressed or stored, under names in any script", () => {
  const contents: Record<string, Uint8Array> = {
    "a.xml": utf8("x".repeat(1000)),
    "thư mục/đ.bin": Uint8Array.of(1, 2, 3),
    trống: new Uint8Array(0),
  };
  const zip = joinZip(Object.entries(contents).map(([name, bytes]) => packPart(name, bytes, deflate, 6)));
  expect(Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Buffer.from(bytes)]))).toEqual(
    Object.fromEntries(Object.entries(contents).map(([name, bytes]) => [name, Buffer.from(bytes)])),
  );
});
