import { join } from "node:path";
import { explainDocument } from "../../standalone/cli/json-contract";
import { openWorkbook } from "../../standalone/cli/open-workbook";
import { cellName, readStamp } from "../../core/index";
import { communeWorkbook, inFolder, worker } from "./commune-workbooks";
import { documentOf, runCli } from "./run-in-test";

const tri = communeWorkbook("xã Bình Trị", [worker(1), worker(2)]);

async function inRolledUp(body: (out: string, cell: string) => Promise<void>): Promise<void> {
  await inFolder({ "in/tri.xlsx": tri }, async (folder) => {
    const out = join(folder, "out.xlsx");
    await runCli("roll-up", join(folder, "in"), "--profile", "binh-son", "--period", "2024", "-o", out);
    const opened = openWorkbook(out, out, "vi");
    const stamp = opened.ok ? readStamp(opened.workbook) : null;
    const figure = stamp?.figures.find(({ key, unit }) => key === "departed" && unit === "21061");
    if (figure === undefined) throw new Error("no figure to explain");
    await body(out, cellName(figure.row, figure.column));
  });
}

test("names file, sheet, row and person behind a figure", async () => {
  await inRolledUp(async (out, cell) => {
    const ran = await runCli("explain", out, cell, "--json");
    const { value, rows, how } = explainDocument.strict().parse(documentOf(ran));
    expect(value).toBe(2);
    expect(rows.map(({ sheet, row, unit }) => [sheet, row, unit])).toEqual([
      ["Danh sách", 5, "Xã Bình Trị"],
      ["Danh sách", 6, "Xã Bình Trị"],
    ]);
    expect(how.length).toBeGreaterThan(0);
    expect((await runCli("explain", out, cell.toLowerCase())).out).toContain("2 dòng nguồn:");
  });
});

test.each([
  ["A1", /không phải một con số tổng hợp\. Gần đó có: /],
  ["hai", /^Không hiểu ô «hai»/],
  ["'Trang lạ'!A1", /^Không có trang nào như/],
])("cell %s is answered in one sentence, status 2", async (cell, sentence) => {
  await inRolledUp(async (out) => {
    const { status, err, out: printed } = await runCli("explain", out, cell);
    expect(err).toMatch(sentence);
    expect({ status, printed }).toEqual({ status: 2, printed: "" });
  });
});

test("a workbook that is not ours, and a template, are told apart", async () => {
  await inFolder({ "khac.xlsx": tri }, async (folder) => {
    await runCli("template", "--profile", "binh-son", "--unit", "21061", "-o", join(folder, "mau.xlsx"));
    for (const command of [
      ["explain", "D8"],
      ["verify", "--against", folder],
    ]) {
      const [name = "", ...rest] = command;
      expect((await runCli(name, join(folder, "khac.xlsx"), ...rest)).err).toMatch(
        /không phải tệp tổng hợp do lệnh roll-up ghi ra/,
      );
      expect((await runCli(name, join(folder, "mau.xlsx"), ...rest)).err).toMatch(
        /là tệp mẫu, không phải tệp tổng hợp/,
      );
    }
  });
});
