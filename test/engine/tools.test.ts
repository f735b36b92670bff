import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { deflate, inflate } from "../../engine/fflate-tools";
import { workerTools } from "../../engine/worker-tools";

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 3_000 }),
  // Long runs pack well and leave the first buffer behind.
  fc.tuple(fc.nat(255), fc.nat(200_000)).map(([value, length]) => new Uint8Array(length).fill(value)),
);
const LIMIT = 1_000_000;

test("what zlib packs is unpacked, whatever size was declared", () => {
  fc.assert(
    fc.property(bytes, fc.integer({ min: 0, max: 9 }), fc.nat(300_000), (plain, level, hint) => {
      const unpacked = inflate(deflateRawSync(plain, { level }), LIMIT, hint);
      expect(Buffer.compare(unpacked, plain)).toBe(0);
    }),
    { numRuns: 60 },
  );
});

test("what is packed here zlib unpacks", () => {
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 9 }), (plain, level) => {
      expect(Buffer.compare(inflateRawSync(deflate(plain, level)), plain)).toBe(0);
    }),
    { numRuns: 60 },
  );
});

test("checksums are those of Node", () => {
  const { sha256 } = workerTools("0.0.0");
  fc.assert(
    fc.property(bytes, (plain) => {
      expect(sha256(plain)).toBe(createHash("sha256").update(plain).digest("hex"));
    }),
    { numRuns: 60 },
  );
});

test("a bomb is stopped at the limit, as a RangeError", () => {
  const bomb = deflateRawSync(new Uint8Array(60_000_000), { level: 9 });
  expect(() => inflate(bomb, LIMIT, LIMIT)).toThrow(RangeError);
  expect(inflate(deflateRawSync(new Uint8Array(LIMIT)), LIMIT, LIMIT)).toHaveLength(LIMIT);
});

test("broken or incomplete data throw, and no RangeError", () => {
  const packed = deflateRawSync(new Uint8Array(5_000).map((_, at) => (at * at) & 255));
  for (const broken of [packed.subarray(0, packed.length - 3), Uint8Array.of(6, 1, 2), new Uint8Array(0)]) {
    let thrown: unknown = null;
    try {
      inflate(broken, LIMIT, 100);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown).not.toBeInstanceOf(RangeError);
  }
});
