import { utils, write } from "@e965/xlsx";
import { Workbook } from "exceljs";
import { zipSync, type Zippable } from "fflate";

const onePixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** A workbook as exceljs writes it, with what officers' files carry: validations, conditional formats, notes, an image, merges, formulas. */
export async function exceljsFile(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("Danh sách");
  book.addWorksheet("Khác").getCell("A1").value = "không đụng tới";
  sheet.addRow(["Họ và tên", "Số CCCD", "Ngày sinh", "Tuổi", "Giới tính"]);
  sheet.addRow(["Nguyễn Thị Ánh", 87190000123, 32874, { formula: "2025-YEAR(C2)", result: 35 }, "Nữ"]);
  sheet.addRow(["Trần Văn Đỗ", "001085000456", "05/06/1990", { formula: "2025-YEAR(C3)", result: 35 }, "Nam"]);
  sheet.getRow(2).getCell(3).numFmt = "dd/mm/yyyy";
  sheet.getColumn(6).numFmt = "@";
  sheet.getCell("B3").numFmt = "@";
  sheet.getCell("A6").value = "gộp";
  sheet.mergeCells("A6:C7");
  sheet.getCell("E2").dataValidation = { type: "list", allowBlank: true, formulae: ['"Nam,Nữ"'] };
  sheet.addConditionalFormatting({
    ref: "D2:D9",
    rules: [
      {
        type: "dataBar",
        priority: 1,
        cfvo: [
          { type: "num", value: 0 },
          { type: "num", value: 60 },
        ],
        color: { argb: "FF638EC6" },
      } as never,
    ], // The typings lack `color`.
  });
  sheet.getCell("A2").note = "Kiểm tra lại";
  const image = book.addImage({ base64: onePixel, extension: "png" });
  sheet.addImage(image, "G2:H4");
  sheet.views = [{ state: "frozen", ySplit: 1 }];
  sheet.pageSetup.printTitlesRow = "1:1";
  await sheet.protect("", { formatColumns: true });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The same table as @e965/xlsx writes it. */
export function sheetJsFile(): Uint8Array {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ["Họ và tên", "Số CCCD"],
    ["Nguyễn Thị Ánh", "087190000123"],
    ["Trần Văn Đỗ", 5],
  ]);
  utils.book_append_sheet(book, sheet, "Danh sách");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["x"]]), "Khác");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer); // The library types every output as any.
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageSpace = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface HandMade {
  /** The whole worksheet part; `{ns}` stands for the main namespace. */
  readonly sheet: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly withCalcChain?: boolean;
}

const plainStyles =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font/></fonts>` +
  '<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">' +
  '<xf numFmtId="0" fontId="0"/><xf numFmtId="49" fontId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0"/>' +
  '<xf numFmtId="3" fontId="0" quotePrefix="1"><alignment horizontal="left"/></xf></cellXfs></styleSheet>';

/** A minimal package around one hand-made sheet named "Tờ". Style 1 is "@", 2 a date, 3 a number shown as text. */
export function handMadeFile({ sheet, styles = plainStyles, workbook, withCalcChain = false }: HandMade): Uint8Array {
  const text = (xml: string): Uint8Array => new Uint8Array(Buffer.from(xml, "utf8"));
  const chainType = `<Override PartName="/xl/calcChain.xml" ContentType="${types}.calcChain+xml"/>`;
  const chainRelation = `<Relationship Id="rId3" Type="${office}/calcChain" Target="calcChain.xml"/>`;
  const parts: Zippable = {
    "[Content_Types].xml": text(
      `<Types xmlns="${packageSpace}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/>` +
        `${withCalcChain ? chainType : ""}<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    ),
    "_rels/.rels": text(
      `<Relationships xmlns="${packageSpace}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": text(
      workbook ??
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Tờ" sheetId="1" r:id="rId1"/></sheets><definedNames/><extLst/></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": text(
      `<Relationships xmlns="${packageSpace}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/>${withCalcChain ? chainRelation : ""}</Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": text(sheet.replaceAll("{ns}", main)),
    "xl/styles.xml": text(styles),
    ...(withCalcChain ? { "xl/calcChain.xml": text(`<calcChain xmlns="${main}"><c r="A1" i="1"/></calcChain>`) } : {}),
    "xl/media/image1.png": new Uint8Array(Buffer.from(onePixel, "base64")),
  };
  return zipSync(parts);
}
