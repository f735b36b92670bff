import { bookParts, read, readParts, zipParts } from "./make-book";

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const oleWith = (name: string): Uint8Array => Uint8Array.from([...ole, ...new Uint8Array(600), ...wide(name), 0, 0]);
const not = (looksLike: string) => ({ rule: "file.not-a-workbook", looksLike });

test.each<[string, Uint8Array, object]>([
  ["nothing at all", new Uint8Array(), { rule: "file.empty" }],
  ["an old workbook", oleWith("Workbook"), { rule: "file.old-format" }],
  ["an old document of another kind", oleWith("WordDocument"), { rule: "file.old-format" }],
  ["a bare BIFF stream", Uint8Array.of(9, 8, 16, 0, 0, 5), { rule: "file.old-format" }],
  ["an encrypted workbook", oleWith("EncryptedPackage"), { rule: "file.encrypted" }],
  ["an encrypted workbook by its other stream", oleWith("EncryptionInfo"), { rule: "file.encrypted" }],
  ["an almost encrypted one", oleWith("EncryptedPack"), { rule: "file.old-format" }],
  ["csv", utf8("STT,Họ tên\n1,A\n"), not("csv")],
  ["csv with a mark and semicolons", utf8("\ufeffSTT;Họ tên\r\n"), not("csv")],
  ["csv of Excel in UTF-16", wide("\ufeffSTT\tHọ tên\r\n1\tA\r\n"), not("csv")],
  ["html saved as xlsx", utf8("<html><body><table><tr><td>1</td></tr></table></body></html>"), not("html")],
  ["html with a doctype", utf8('\r\n<!DOCTYPE html PUBLIC "-//W3C//DTD">\n<html>'), not("html")],
  ["html with an XML declaration", utf8('<?xml version="1.0"?>\n<html xmlns="x">'), not("html")],
  ["a bare table", utf8("<table><tr>"), not("html")],
  ["pdf", utf8("%PDF-1.7\n%âãÏÓ"), not("pdf")],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), not("other")],
  ["Excel 2003 XML", utf8('<?xml version="1.0"?><Workbook xmlns="urn:x">'), not("other")],
  ["JSON", utf8('{"a":1,"b":2}'), not("other")],
  ["a word", utf8("xin chào"), not("other")],
  ["zeros", new Uint8Array(1000), not("other")],
  ["the first bytes of a zip", Uint8Array.of(0x50, 0x4b), { rule: "file.truncated" }],
])("%s", (_, bytes, problem) => {
  expect(read(bytes)).toStrictEqual({ ok: false, problem });
});

test.each<[string, Record<string, string>, object]>([
  ["a zip of files", { "a.csv": "1,2" }, not("zip")],
  ["an empty zip", {}, not("zip")],
  ["a Word document", { "[Content_Types].xml": "<Types/>", "word/document.xml": "<d/>" }, not("docx")],
  ["slides", { "[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<d/>" }, not("other")],
  [
    "an OpenDocument sheet",
    { mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<d/>" },
    not("ods"),
  ],
  [
    "an OpenDocument text",
    { mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<d/>" },
    not("other"),
  ],
  [
    "a binary workbook",
    { ...bookParts(), "xl/workbook.bin": "x", "xl/workbook.xml": "", "_rels/.rels": rels("xl/workbook.bin") },
    not("xlsb"),
  ],
  ["a binary workbook without relationships", { "xl/workbook.bin": "x", "xl/worksheets/sheet1.bin": "x" }, not("xlsb")],
  ["a package of something else", { "[Content_Types].xml": "<Types/>", "FixedDocSeq.fdseq": "x" }, not("other")],
  [
    "a workbook without its workbook part",
    { "_rels/.rels": rels("xl/workbook.xml"), "xl/worksheets/sheet1.xml": "<worksheet/>" },
    { rule: "file.damaged", part: "xl/workbook.xml" },
  ],
  [
    "a workbook part that is none",
    { ...bookParts(), "xl/workbook.xml": "<document/>" },
    { rule: "file.damaged", part: "xl/workbook.xml" },
  ],
  [
    "broken root relationships",
    { ...bookParts(), "_rels/.rels": "<a>" },
    { rule: "file.damaged", part: "_rels/.rels" },
  ],
])("%s", (_, parts, problem) => {
  const whole = Object.fromEntries(Object.entries(parts).filter(([, content]) => content !== ""));
  expect(read(zipParts(whole))).toStrictEqual({ ok: false, problem });
});

function rels(target: string): string {
  return `<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="${target}"/></Relationships>`;
}

test("the file and its digest are passed on", () => {
  const result = read(zipParts(bookParts()), { file: "Xã Nà Tấu.xlsx", sha256: "00ff" });
  expect(result).toMatchObject({ ok: true, workbook: { file: "Xã Nà Tấu.xlsx", sha256: "00ff" } });
  expect(readParts(bookParts())).toMatchObject({ ok: true, workbook: { sha256: null } });
});
