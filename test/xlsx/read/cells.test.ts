import type { CellValue } from "../../../core/grid";
import { bookParts, gridOf, readParts } from "./make-book";

const strings =
  "<si><t>không</t></si>" +
  '<si><t xml:space="preserve"> một </t></si>' +
  "<si><r><t>hai </t></r><r><rPr><b/><rFont val=\"Arial\"/></rPr><t xml:space='preserve'>phần</t></r></si>" +
  "<si><t>日本</t><rPh sb='0' eb='2'><t>ニホン</t></rPh><phoneticPr fontId='1'/></si>" +
  "<si><t/></si><si/>" +
  "<si><t>a&lt;b&gt;&amp;&quot;&apos;&#272;&#x110;&#x1F600;&unknown;&</t></si>" +
  "<si><t>x_x000D_y _x005F_x0041_ _x0110_</t></si>" +
  "<si><t><![CDATA[<b>&amp;]]> sau<!-- ghi chú --> hết</t></si>" +
  "<si><t>dòng 1\r\ndòng 2\rdòng 3&#13;</t></si>" +
  "<si><r><rPr><sz val='11'/></rPr><t>một</t></r><rPh sb='0' eb='1'><t>bỏ</t></rPh><r><t> hai</t></r></si>";

describe("the value of a cell", () => {
  test.each<[string, string, CellValue]>([
    ["whole number", "<c><v>1200</v></c>", 1200],
    ["negative number", "<c><v>-5</v></c>", -5],
    ["no negative zero", "<c><v>-0</v></c>", 0],
    ["no negative zero of another shape", "<c><v>-0e5</v></c>", 0],
    ["decimal", "<c><v>0.1</v></c>", 0.1],
    ["seventeen digits", "<c><v>0.10000000000000001</v></c>", 0.1],
    ["fifteen digits", "<c><v>12345678.1234567</v></c>", 12345678.1234567],
    ["exponent", "<c><v>1.5E-7</v></c>", 1.5e-7],
    ["large exponent", "<c><v>6.02e+23</v></c>", 6.02e23],
    ["number with a type", '<c t="n"><v>7</v></c>', 7],
    ["white space around a number", "<c><v> 7\n</v></c>", 7],
    ["number with a point only", "<c><v>7.</v></c>", 7],
    ["text in place of a number is kept", "<c><v>abc</v></c>", "abc"],
    ["number past all bounds is kept as text", "<c><v>1e999</v></c>", "1e999"],
    ["hexadecimal is no number", "<c><v>0x10</v></c>", "0x10"],
    ["twelve-digit number", "<c><v>12095160650</v></c>", 12095160650],
    ["shared string", '<c t="s"><v>0</v></c>', "không"],
    ["shared string with white space kept", '<c t="s"><v>1</v></c>', " một "],
    ["shared string with white space around its index", '<c t="s"><v> 1 </v></c>', " một "],
    ["rich shared string", '<c t="s"><v>2</v></c>', "hai phần"],
    ["phonetic run left out", '<c t="s"><v>3</v></c>', "日本"],
    ["empty shared string", '<c t="s"><v>4</v></c>', null],
    ["empty shared item", '<c t="s"><v>5</v></c>', null],
    ["references", '<c t="s"><v>6</v></c>', "a<b>&\"'ĐĐ😀&unknown;&"],
    ["escaped units", '<c t="s"><v>7</v></c>', "x\ry _x0041_ Đ"],
    ["CDATA and comment in a text", '<c t="s"><v>8</v></c>', "<b>&amp; sau hết"],
    ["line ends", '<c t="s"><v>9</v></c>', "dòng 1\ndòng 2\ndòng 3\r"],
    ["phonetic run among rich runs", '<c t="s"><v>10</v></c>', "một hai"],
    ["inline string", '<c t="inlineStr"><is><t>Nguyễn Văn Á</t></is></c>', "Nguyễn Văn Á"],
    ["inline string with space attribute", '<c t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>', " x "],
    ["rich inline string", '<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', "ab"],
    ["inline string with phonetics", '<c t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>z</t></rPh></is></c>', "a"],
    ["empty inline string", '<c t="inlineStr"><is><t></t></is></c>', null],
    ["inline string in v", '<c t="inlineStr"><v>a</v></c>', "a"],
    ["inline string without a type", "<c><is><t>a</t></is></c>", "a"],
    ["numeric-looking text stays text", '<c t="inlineStr"><is><t>012095160650</t></is></c>', "012095160650"],
    ["formula text", '<c t="str"><f>A1</f><v>kết quả</v></c>', "kết quả"],
    ["formula text without formula", '<c t="str"><v>a &amp; _x0041_</v></c>', "a & A"],
    ["text that looks like a formula", '<c t="str"><v>=1+1</v></c>', "=1+1"],
    ["true", '<c t="b"><v>1</v></c>', true],
    ["false", '<c t="b"><v>0</v></c>', false],
    ["true in words", '<c t="b"><v>true</v></c>', true],
    ["blank boolean", '<c t="b"><v/></c>', null],
    ["error", '<c t="e"><v>#N/A</v></c>', "#N/A"],
    ["ISO date", '<c t="d"><v>2024-01-01</v></c>', 45292],
    ["ISO date and time", '<c t="d"><v>2024-01-01T12:00:00Z</v></c>', 45292.5],
    ["ISO time", '<c t="d"><v>T06:00:00</v></c>', 0.25],
    ["ISO date before March 1900", '<c t="d"><v>1900-01-01</v></c>', 1],
    ["no ISO date", '<c t="d"><v>31/12/2024</v></c>', "31/12/2024"],
    ["formula result", "<c><f>SUM(A1:A2)</f><v>3</v></c>", 3],
    ["formula after its result", "<c><v>3</v><f>SUM(A1:A2)</f></c>", 3],
    ["shared formula's child", '<c><f t="shared" si="0"/><v>0</v></c>', 0],
    ["array formula", '<c><f t="array" ref="A1:A3">B1:B3</f><v>9</v></c>', 9],
    ["formula error", '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', "#DIV/0!"],
    ["empty v", "<c><v/></c>", null],
    ["empty v of a string", '<c t="s"><v></v></c>', null],
    ["extension in a cell", "<c><v>3</v><extLst><ext><v>8</v></ext></extLst></c>", 3],
    ["comment in a cell", "<c><!-- <v>9</v> --><v>3</v></c>", 3],
    ["comment in a value", "<c><v>1<!-- x -->2</v></c>", 12],
    ["spaces in tags", "<c  s = '0'  t = 's' ><v >0</v ></c >", "không"],
    ["quotes of either kind", "<c t='s'><v>0</v></c>", "không"],
    ["unknown attributes", '<c cm="1" x:foo=">" t="s" vm="2"><v>0</v></c>', "không"],
  ])("%s", (_, cell, value) => {
    const grid = gridOf({ strings, cells: `<row>${cell}</row>` });
    expect(grid).toStrictEqual(value === null ? [] : [[value]]);
  });

  test.each([
    ["number", "1"],
    ["text", "x"],
    ["nothing", "-1"],
    ["fraction", "0.5"],
  ])("a shared string that is not there is damage (%s)", (_, index) => {
    const result = readParts(
      bookParts({ strings: "<si><t>a</t></si>", cells: `<row><c t="s"><v>${index}</v></c></row>` }),
    );
    expect(result).toStrictEqual({ ok: false, problem: { rule: "file.damaged", part: "xl/sharedStrings.xml" } });
  });

  test("a shared string without a table is damage", () => {
    const result = readParts(bookParts({ cells: '<row><c t="s"><v>0</v></c></row>' }));
    expect(result).toMatchObject({ ok: false, problem: { rule: "file.damaged" } });
  });
});
