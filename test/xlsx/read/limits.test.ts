import { deflateRawSync } from "node:zlib";
import { makeZip } from "./make-zip";
import { bookParts, read, ruleOf, zipParts, type Parts } from "./make-book";
import { fflateInflate, nodeInflate } from "./inflaters";
import type { Inflate } from "../../../xlsx/read/read-workbook";

const sheetName = "xl/worksheets/sheet1.xml";

const packedZeros = deflateRawSync(new Uint8Array(300_000_000));

/** A workbook whose sheet is 300 MB of zeros, and what its directory says of their number. */
function bomb(declared: number): Uint8Array {
  return makeZip(
    Object.entries(bookParts()).map(([name, content]) =>
      name === sheetName ? { name, content: packedZeros, method: 8, declared: { size: declared } } : { name, content },
    ),
  );
}

describe("a zip bomb", () => {
  test.each([
    ["told truly", 300_000_000],
    ["said to be small", 1_000],
    ["said to be empty", 0],
  ])("%s is refused before it is unpacked", (_, declared) => {
    const bytes = bomb(declared);
    expect(bytes.length).toBeLessThan(400_000);
    for (const inflate of [nodeInflate, fflateInflate]) {
      let most = 0;
      const watched: Inflate = (deflated, limit, sizeHint) => {
        expect(sizeHint).toBeLessThanOrEqual(limit);
        most = Math.max(most, limit);
        return inflate(deflated, limit, sizeHint);
      };
      expect(read(bytes, { inflate: watched })).toStrictEqual({
        ok: false,
        problem: { rule: "file.unpacks-too-large", limit: 200 },
      });
      // 200 times what it is packed in, not 300 MB.
      expect(most).toBeLessThan(61_000_000);
    }
  });

  test("an inflater that does not stop is caught as well", () => {
    const careless: Inflate = (_, limit) => new Uint8Array(limit + 1);
    expect(ruleOf(read(zipParts(bookParts(), { deflate: true }), { inflate: careless }))).toBe(
      "file.unpacks-too-large",
    );
  });
});

describe("budgets", () => {
  const cells = `<row>${"<c><v>1</v></c>".repeat(10_000)}</row>`;
  const bytes = zipParts(bookParts({ cells }), { deflate: true });

  test("a small sheet of equal cells may be packed as densely as it likes", () => {
    expect(150_000 / bytes.length).toBeGreaterThan(40);
    expect(ruleOf(read(bytes, { limits: { ratio: 1 } }))).toBe("read");
    expect(ruleOf(read(bytes, { limits: { ratio: 1, ratioFrom: 10_000 } }))).toBe("file.unpacks-too-large");
  });

  test("all parts count together", () => {
    const total = Object.values(bookParts({ cells })).reduce((sum, part) => sum + part.length, 0);
    expect(ruleOf(read(bytes, { limits: { unpacked: total } }))).toBe("read");
    // The content types are not read, so their bytes are not counted.
    expect(ruleOf(read(bytes, { limits: { unpacked: total - 500 } }))).toBe("file.unpacks-too-large");
    expect(ruleOf(read(zipParts(bookParts({ cells })), { limits: { unpacked: total - 500 } }))).toBe(
      "file.unpacks-too-large",
    );
  });

  test("a sheet shown many times is unpacked, and counted, many times", () => {
    const parts: Parts = bookParts({ cells });
    const tabs = Array.from({ length: 40 }, (_, k) => `<sheet name="S${String(k)}" r:id="rId1"/>`).join("");
    const limits = { unpacked: 5_000_000 };
    const many = zipParts(
      { ...parts, "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${tabs}</sheets></workbook>` },
      { deflate: true },
    );
    expect(ruleOf(read(many, { limits }))).toBe("file.unpacks-too-large");
  });

  test("the file itself", () => {
    const limits = { container: bytes.length - 1 };
    expect(read(bytes, { limits })).toMatchObject({ ok: false, problem: { rule: "file.too-large" } });
    expect(ruleOf(read(bytes, { limits: { container: bytes.length } }))).toBe("read");
    const large = new Uint8Array(20_000_001);
    large.set(bytes);
    expect(read(large)).toStrictEqual({ ok: false, problem: { rule: "file.too-large", size: 20.1, limit: 20 } });
  });

  test("the number of parts", () => {
    const many = Array.from({ length: 2_001 }, (_, k) => ({ name: `a/${String(k)}`, content: "" }));
    expect(read(makeZip(many))).toStrictEqual({
      ok: false,
      problem: { rule: "file.too-many-parts", count: 2_001, limit: 2_000 },
    });
    expect(ruleOf(read(makeZip(many.slice(1))))).toBe("file.not-a-workbook");
  });

  test("cells, and the rows between them", () => {
    const limits = { cells: 20_000 };
    const far = '<row r="19999"><c><v>1</v></c></row>';
    const farther = '<row r="20001"><c><v>1</v></c></row>';
    expect(ruleOf(read(zipParts(bookParts({ cells: far })), { limits }))).toBe("read");
    expect(ruleOf(read(zipParts(bookParts({ cells: farther })), { limits }))).toBe("file.unpacks-too-large");
    expect(
      ruleOf(read(zipParts(bookParts({ cells: `${cells}<row><c r="K15000"><v>1</v></c></row>` })), { limits })),
    ).toBe("file.unpacks-too-large");
  });

  test("cells of all sheets together", () => {
    const parts = bookParts({ cells });
    const tabs = '<sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId1"/>';
    const twice = zipParts({
      ...parts,
      "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${tabs}</sheets></workbook>`,
    });
    expect(ruleOf(read(twice, { limits: { cells: 20_100 } }))).toBe("read");
    expect(ruleOf(read(twice, { limits: { cells: 19_900 } }))).toBe("file.unpacks-too-large");
  });

  test.each([
    ["formulas", { cells: `<row>${"<c><f/></c>".repeat(10_000)}</row>` }],
    ["merged ranges", { after: `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(10_000)}</mergeCells>` }],
  ])("%s", (_, shape) => {
    expect(ruleOf(read(zipParts(bookParts(shape)), { limits: { cells: 41_000 } }))).toBe("read");
    expect(ruleOf(read(zipParts(bookParts(shape)), { limits: { cells: 39_000 } }))).toBe("file.unpacks-too-large");
  });

  test("columns hidden a hundred thousand times over take no time", () => {
    const before = `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(100_000)}</cols>`;
    const start = performance.now();
    expect(ruleOf(read(zipParts(bookParts({ before, cells: "<row><c><v>1</v></c></row>" }))))).toBe("read");
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
