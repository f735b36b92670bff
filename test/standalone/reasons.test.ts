import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkView, keepReasonChanges, noPanelOptions, toSerial } from "../../core/index";
import { checkDocument, rollUpDocument } from "../../standalone/cli/json-contract";
import { deflate, inflate, openBytes } from "../../standalone/cli/open-workbook";
import { patchWorkbook } from "../../xlsx/patch/patch-workbook";
import { communeWorkbook, inFolder, worker } from "./commune-workbooks";
import { documentOf, runCli } from "./run-in-test";

const REASON = "=Máy người nhà, đã gọi xác minh";
const off = { 4: "051090999001", 3: "Nữ" };

/** A commune's file with a reason kept for its one point to explain, as a panel writes it. */
function explained(): Uint8Array {
  const bytes = communeWorkbook("xã Bình Trị", [worker(1), worker(2, off)]);
  const read = openBytes(bytes, "xa.xlsx");
  if (!read.ok) throw new Error("not read");
  const checked = checkView(read.workbook, { ...noPanelOptions, profile: "binh-son" }, toSerial(2025, 1, 20), "vi");
  if ("refusal" in checked) throw new Error(checked.refusal.text);
  const changes = keepReasonChanges(read.workbook, checked.view.items, REASON, toSerial(2025, 1, 20), "vi");
  const patched = patchWorkbook(bytes, changes, { inflate, deflate });
  if (!patched.ok) throw new Error(JSON.stringify(patched.problem));
  return patched.bytes;
}

test("a reason kept in the file is told by check, and its point is no longer to be explained", async () => {
  await inFolder({ "xa.xlsx": explained() }, async (folder) => {
    const words = ["check", join(folder, "xa.xlsx"), "--profile", "binh-son"];
    const { files, summary } = checkDocument.strict().parse(documentOf(await runCli(...words, "--json")));
    expect(files[0]?.findings).toMatchObject([{ rule: "worker.identity-sex-mismatch", reason: REASON }]);
    expect(files[0]?.tables).toHaveLength(1);
    expect(summary).toEqual({ errors: 0, explains: 0, notes: 0, explained: 1 });
    const { out } = await runCli(...words);
    expect(out).toContain(`Đã giải trình: ${REASON}`);
    expect(out).toContain("Cộng 1 tệp: 0 lỗi, 0 cần giải trình, 0 lưu ý. Đã giải trình: 1 điểm.");
  });
});

test("it goes up with the roll-up, which verifies against its source and tells it again", async () => {
  await inFolder({ "xa.xlsx": explained() }, async (folder) => {
    const out = join(folder, "huyen.xlsx");
    const words = [join(folder, "xa.xlsx"), "--profile", "binh-son", "--period", "2024"];
    const { summary } = rollUpDocument.parse(documentOf(await runCli("roll-up", ...words, "-o", out, "--json")));
    expect(summary).toMatchObject({ errors: 0, explained: 1 });
    expect(await runCli("verify", out, "--against", join(folder, "xa.xlsx"))).toMatchObject({ status: 0 });
    const province = await runCli("roll-up", out, "--profile", "binh-son", "--json");
    const again = rollUpDocument.parse(documentOf(province)).findings;
    expect(again.find(({ rule }) => rule === "worker.identity-sex-mismatch")?.reason).toBe(REASON);
  });
});

test("a file whose reason was for something else is told as before", async () => {
  await inFolder({}, async (folder) => {
    const read = openBytes(explained(), "xa.xlsx");
    if (!read.ok) throw new Error("not read");
    const change = { kind: "put-cells", sheet: "Danh sách", row: 5, column: 4, cells: [["051090999002"]] } as const;
    const patched = patchWorkbook(explained(), [change], { inflate, deflate });
    if (!patched.ok) throw new Error(JSON.stringify(patched.problem));
    writeFileSync(join(folder, "xa.xlsx"), patched.bytes);
    const ran = await runCli("check", join(folder, "xa.xlsx"), "--profile", "binh-son", "--json");
    expect(checkDocument.parse(documentOf(ran)).summary).toEqual({ errors: 0, explains: 1, notes: 0 });
  });
});
