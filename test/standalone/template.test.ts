import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readStamp } from "../../core/index";
import { openWorkbook } from "../../standalone/cli/open-workbook";
import { inFolder } from "./commune-workbooks";
import { runCli } from "./run-in-test";

test.each(["Xã Bình Trị", "xã bình trị", "21061", "Xã Bình Trị".normalize("NFD")])(
  "a unit is found as «%s»",
  async (unit) => {
    await inFolder({}, async (folder) => {
      const out = join(folder, "mau", "tri.xlsx");
      const ran = await runCli("template", "--profile", "binh-son", "--unit", unit, "--year", "2024", "-o", out);
      expect(ran).toEqual({ status: 0, out: `Tệp mẫu của Xã Bình Trị: ${out}\n`, err: "" });
      const opened = openWorkbook(out, out, "vi");
      expect(opened.ok && readStamp(opened.workbook)).toMatchObject({
        kind: "template",
        profile: "binh-son",
        unit: "21061",
        period: "2024",
      });
    });
  },
);

test("an empty template checks clean, and is not overwritten without --force", async () => {
  await inFolder({}, async (folder) => {
    const words = [
      "template",
      "--profile",
      "binh-son",
      "--unit",
      "21061",
      "--year",
      "2024",
      "-o",
      join(folder, "mau.xlsx"),
    ];
    await runCli(...words);
    const first = readFileSync(join(folder, "mau.xlsx"));
    expect(await runCli("check", join(folder, "mau.xlsx"))).toMatchObject({ status: 0, err: "" });
    expect(await runCli(...words)).toMatchObject({ status: 2, out: "" });
    await runCli(...words, "--force");
    expect(readFileSync(join(folder, "mau.xlsx")).equals(first)).toBe(true);
  });
});
