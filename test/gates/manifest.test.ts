import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildFolder, fileProblems } from "../../scripts/gates/find/manifest-files";
import { referenceProblems } from "../../scripts/gates/find/manifest-references";
import { shapeProblems } from "../../scripts/gates/find/manifest-shape";
import { textProblems } from "../../scripts/gates/find/manifest-texts";
import { readXml } from "../../scripts/gates/find/read-xml";

const template = readFileSync("manifest.xml", "utf8");
const stamped = template
  .replace("0.0.0.0", "1.2.3.0")
  .replaceAll("https://localhost:3000", "https://office.example/th");

const pages = ["taskpane.html", "help.html", "pane.js", "functions.json", "functions-en.json"];
const commands = ["checkWorkbook", "rollUpWorkbooks", "verifyWorkbook"];
const code = `Office.actions.associate(n,c);CustomFunctions.associate(i,f);const a={${commands.join(":1,")}:1},b={TYLE:3,NUOC:2}`;
const functions = JSON.stringify({ functions: [{ id: "TYLE" }, { id: "NUOC" }] });

const whole: BuildFolder = {
  has: (path) => pages.includes(path) || /^assets\/[a-z-]+-\d+\.png$/.test(path),
  text: (path) => (path === "pane.js" ? code : functions),
  bytes: (path) => new Uint8Array(readFileSync(join("excel-addin", path))),
};

function problems(xml: string, build: BuildFolder = whole, version = "1.2.3"): readonly string[] {
  const root = readXml(xml);
  return [
    ...shapeProblems(root),
    ...textProblems(root, version),
    ...referenceProblems(root),
    ...fileProblems(root, build),
  ];
}

test("the manifest holds, over a build that has everything it names", () => {
  expect(problems(stamped)).toEqual([]);
});

const long = "x".repeat(251);

test.each<[string, string | RegExp, string, RegExp]>([
  [
    "elements out of order",
    /(<GetStarted>[\s\S]*<\/GetStarted>)(\s*)(<FunctionFile[^>]*>)/,
    "$3$2$1",
    /<GetStarted> must stand before <FunctionFile>/,
  ],
  ["an element nobody knows", "<Permissions>", "<Permission/><Permissions>", /<Permission> has no place in OfficeApp/],
  [
    "an override of the wrong vocabulary",
    /<bt:Override( Locale="en-US" Value="Check"\/>)/,
    "<Override$1",
    /<Override> has no place in .*bt:String/,
  ],
  ["a tip left out", /<Supertip>[\s\S]*?<\/Supertip>/, "", /<Supertip> is missing/],
  ["two namespaces", /(<Namespace [^>]*>)/, "$1$1", /<Namespace> stands 2 times/],
  ["an id that is no GUID", "3b7e6a52-", "3b7e6a5-", /is no GUID/],
  ["a version of another product", "1.2.3.0", "1.2.2.0", /Version is 1.2.2.0, the product's is 1.2.3/],
  ["a version of three numbers", "1.2.3.0", "1.2.3", /is not four numbers/],
  ["another language first", "<DefaultLocale>vi-VN", "<DefaultLocale>en-US", /DefaultLocale is "en-US"/],
  ["more permission than needed", "ReadWriteDocument", "ReadWriteMailbox", /Permissions are/],
  [
    "a description that is too long",
    /(<Description DefaultValue=")[^"]*/,
    `$1${long}`,
    /<Description> has 251 characters/,
  ],
  [
    "a tip that is too long",
    /(id="Check\.Tip" DefaultValue=")[^"]*/,
    `$1${long}`,
    /"Check.Tip" has 251 characters, 250 fit/,
  ],
  [
    "a label that is too long in English",
    'Value="Roll up"',
    `Value="${long}"`,
    /"RollUp.Label" has 251 characters, 125 fit/,
  ],
  ["an empty label", 'DefaultValue="Mở bảng"', 'DefaultValue=""', /"Open.Label" is empty/],
  ["a resource's id that is too long", /Verify\.80/g, "Verify.".padEnd(33, "8"), /is longer than 32/],
  [
    "a text without its English",
    /<bt:Override Locale="en-US" Value="Check"\/>/,
    "",
    /"Check.Label" has no English text/,
  ],
  [
    "one language twice",
    /(<bt:Override Locale="en-US" Value="Check"\/>)/,
    "$1$1",
    /"Check.Label" has two texts for en-US/,
  ],
  [
    "an override of the language itself",
    'Locale="en-US" Value="Check"',
    'Locale="vi-VN" Value="Check"',
    /overrides its own language/,
  ],
  ["one id twice", 'id="TongHop.RollUp"', 'id="TongHop.Check"', /id "TongHop.Check" stands twice/],
  [
    "a reference to nothing",
    '<Label resid="Check.Label"/>',
    '<Label resid="Chek.Label"/>',
    /"Chek.Label", which is defined nowhere/,
  ],
  [
    "a reference to another kind",
    '<Label resid="Check.Label"/>',
    '<Label resid="Check.Tip"/>',
    /refers to "Check.Tip" of <bt:LongStrings>/,
  ],
  ["a resource nobody uses", '<bt:Image size="24" resid="Verify.24"/>', "", /"Verify.24" is never used/],
  ["a resource defined twice", /(<bt:Url id="Help\.Url"[^>]*>)/, "$1$1", /"Help.Url" is defined twice/],
  ["a runtime of its own for the functions", /(<Page>\s*<SourceLocation resid=")Pane/, "$1Script", /name 2 pages/],
  ["an icon without its largest size", /<bt:Image size="80" resid="Check\.80"\/>/, "", /an icon lacks size 80/],
  [
    "an address that is not https",
    "https://office.example/th/help.html",
    "http://office.example/th/help.html",
    /is not https/,
  ],
  ["an address elsewhere", "https://office.example/th/help.html", "https://other.example/help.html", /is not below/],
  ["a page that was not built", "th/help.html", "th/halp.html", /the build has no halp.html/],
  ["an icon of another size", "assets/check-24.png", "assets/check-20.png", /check-20.png is 20 pixels wide, not 24/],
  [
    "a command that no code answers",
    "<FunctionName>checkWorkbook",
    "<FunctionName>chekWorkbook",
    /no code answers the command chekWorkbook/,
  ],
])("%s is found", (_, from, to, said) => {
  const planted = stamped.replace(from, to);
  expect(planted).not.toBe(stamped);
  expect(problems(planted).join("\n")).toMatch(said);
});

test.each<[string, Partial<BuildFolder>, RegExp]>([
  [
    "a function that no code answers",
    { text: (p) => (p === "pane.js" ? code.replace("TYLE", "TILE") : functions) },
    /no code answers the function TYLE/,
  ],
  [
    "functions that are never associated",
    { text: (p) => (p === "pane.js" ? code.replace("CustomFunctions.", "") : functions) },
    /never calls CustomFunctions.associate/,
  ],
  [
    "languages that differ",
    { text: (p) => (p === "pane.js" ? code : p === "functions-en.json" ? '{"functions":[]}' : functions) },
    /describe different functions/,
  ],
  ["no code at all", { has: (p) => p !== "pane.js" && whole.has(p) }, /no pane.js/],
])("%s: found", (_, change, said) => {
  expect(problems(stamped, { ...whole, ...change }).join("\n")).toMatch(said);
});

test.each([
  ["an element that is not closed", "<a><b></a>"],
  ["text after the end", "<a/>more<b/>"],
  ["a stray ampersand of markup", "<a <b/>"],
  ["two roots", "<a/><b/>"],
])("%s is not XML", (_, text) => {
  expect(() => readXml(text)).toThrow();
});
