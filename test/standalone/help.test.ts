import { commandSpecs } from "../../standalone/cli/command-specs";
import { runCli } from "./run-in-test";

/** Words that only English help would use; flags, file names and examples hold none of them. */
const ENGLISH =
  /\b(usage|options?|commands?|arguments?|display|help for|output the version|default|required|error|unknown|missing|did you mean|too many|expected|specified|invalid)\b/i;

/** A text without what is a name in every language: flags, and the program and its commands. */
function prose(text: string): string {
  return text.replace(/--?[a-z][\w-]*/g, "").replace(/tong-hop( \w[\w-]*)?/g, "");
}

const names = commandSpecs.map(({ name }) => name);
const asked = [
  [],
  ["--help"],
  ["help"],
  ...names.flatMap((name) => [
    ["help", name],
    [name, "--help"],
  ]),
];

test.each(asked.map((words) => [words.join(" "), words] as const))(
  "«%s» answers in Vietnamese, status 0",
  async (_, words) => {
    const { status, out, err } = await runCli(...words);
    expect(prose(out)).not.toMatch(ENGLISH);
    expect(out).toContain("Cách dùng: tong-hop");
    expect({ status, err }).toEqual({ status: 0, err: "" });
  },
);

test.each(names)("help of %s has an example in both languages, each of its own", async (name) => {
  const vi = await runCli("help", name);
  const en = await runCli("help", name, "--lang", "en");
  expect(vi.out).toMatch(/Ví dụ:\n {2}tong-hop/);
  expect(en.out).toMatch(/Examples:\n {2}tong-hop/);
  // Vietnamese names stand in English help as they are: units, sheets and the product's own.
  expect(en.out.replace(/[«"][^»"\n]*[»"]|xã Bình Trị|\([^)\n]*\)/g, "")).not.toMatch(/[ăâđêôơư]/);
});

const complaints: readonly (readonly [readonly string[], RegExp])[] = [
  [["chek"], /^Không có lệnh «chek»; chọn một trong: template, check, fix, roll-up, verify, explain\.$/],
  [["help", "chek"], /^Không có lệnh «chek»/],
  [["check"], /^Thiếu TỆP-HOẶC-THƯ-MỤC; viết: tong-hop check/],
  [["check", "a.xlsx", "--jsn"], /^Không có tùy chọn «--jsn»; chọn trong: .*--json/],
  [["--jsn"], /^Không có tùy chọn «--jsn»/],
  [["check", "a.xlsx", "--period"], /^Tùy chọn --period cần một giá trị đi sau\.$/],
  [["fix", "a.xlsx"], /^Thiếu tùy chọn --out; viết: tong-hop fix .*-o THƯ-MỤC/],
  [["template", "--profile", "binh-son", "-o", "x.xlsx"], /^Thiếu tùy chọn --unit/],
  [["explain", "a.xlsx", "D8", "D9"], /^Thừa đối số; viết: tong-hop explain TỆP Ô/],
  [["verify", "a.xlsx"], /^Thiếu tùy chọn --against/],
  [["check", "a.xlsx", "--lang", "fr"], /^Không có ngôn ngữ «fr»; chọn vi hoặc en\.$/],
  [["check", "a.xlsx", "--lang=fr"], /^Không có ngôn ngữ «fr»/],
  [["check", "a.xlsx", "--lang"], /^Tùy chọn --lang cần một giá trị đi sau\.$/],
  [["check", "a.xlsx", "--profile", "ha-noi"], /^Không có địa phương «ha-noi» ở --profile; chọn một trong: .*binh-son/],
  [["check", "a.xlsx", "--period", "năm nay"], /^Kỳ «năm nay» ở --period chưa rõ; viết như một trong: .*2024-H1/],
  [["check", "a.xlsx", "--as-of", "31/02/2024"], /^Ngày «31\/02\/2024» ở --as-of không có; viết như 2024-12-14/],
  [["roll-up", "a.xlsx"], /^Thiếu -o/],
  [["roll-up", "a.xlsx", "-o", "tong-hop.pdf"], /^Tệp ghi ra «tong-hop.pdf» phải có đuôi \.xlsx\.$/],
  [
    ["template", "--profile", "binh-son", "--unit", "Xã Bình Trị", "--year", "hai lẻ tư", "-o", "x.xlsx"],
    /^Năm «hai lẻ tư» ở --year/,
  ],
  [
    ["template", "--profile", "binh-son", "--unit", "Xã Bình Trịn", "-o", "x.xlsx"],
    /không có đơn vị «Xã Bình Trịn»; chọn trong: .*Xã Bình Trị \(21061\)/,
  ],
];

test.each(complaints.map(([words, sentence]) => [words.join(" "), words, sentence] as const))(
  "«%s» is answered in one Vietnamese sentence, status 2",
  async (_, words, sentence) => {
    const { status, out, err } = await runCli(...words);
    expect(err.trimEnd()).toMatch(sentence);
    expect(prose(err)).not.toMatch(ENGLISH);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect({ status, out }).toEqual({ status: 2, out: "" });
  },
);

test("--to with a level that is none names the levels", async () => {
  const { status, err } = await runCli(
    "roll-up",
    "samples/tam-duong/2024",
    "--profile",
    "tam-duong",
    "--to",
    "châu",
    "--json",
  );
  expect(err.trimEnd()).toMatch(/^Không tổng hợp lên cấp «châu» được; --to nhận một trong: .*district \(/);
  expect(status).toBe(2);
});

test("the version needs no file and no core", async () => {
  expect((await runCli("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
