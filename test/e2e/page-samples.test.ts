import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { countText } from "../../core";
import type { CheckDocument, RollUpDocument } from "../../standalone/cli/json-contract";
import { printed } from "./command-line";
import { rowsOf } from "./listed";
import { choose, giveFiles, goHome, goTo, type OfflinePage, openFile, save, useOfflinePages } from "./offline-page";
import { copySet, flagsOf, rolledUpSets, sampleSets } from "./sample-set";
import { partsOf } from "./workbook-cells";

const { open } = useOfflinePages();
const scratch = mkdtempSync(join(tmpdir(), "tong-hop-page-samples-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Unfolds what stands behind a title. */
async function unfold({ panel }: OfflinePage, title: RegExp): Promise<void> {
  await panel.locator("summary").filter({ hasText: title }).click();
}

interface Amounts {
  readonly read: number;
  readonly counted: number;
  readonly refused: number;
  readonly duplicate: number;
}
const slipText = ({ read, counted, refused, duplicate }: Amounts): string =>
  `Đọc ${countText(read)} dòng = tính ${countText(counted)} + bị loại ${countText(refused)} + trùng ${countText(duplicate)}`;
const summed = (sources: readonly Amounts[]): Amounts => {
  const sum = (key: keyof Amounts): number => sources.reduce((all, source) => all + source[key], 0);
  return { read: sum("read"), counted: sum("counted"), refused: sum("refused"), duplicate: sum("duplicate") };
};

describe.each(rolledUpSets)("the set $name", ({ name, options, golden }) => {
  test("rolls up to the golden figures and the command line's findings, and saves the command line's workbook", async () => {
    const folder = join(scratch, name);
    const files = copySet(name, folder);
    const names = files.map((path) => basename(path));
    const document = printed(
      folder,
      "roll-up",
      ...names,
      ...flagsOf(options),
      "-o",
      "out.xlsx",
      "--force",
    ) as RollUpDocument; // the contract is tested elsewhere

    const page = await open();
    const { panel } = page;
    await openFile(page, files[0]!);
    await choose(page, options);
    await goTo(page, /^Tổng hợp/);
    await giveFiles(page, files);
    await panel.getByRole("button", { name: `Đọc và tổng hợp ${countText(files.length)} tệp` }).click();
    await panel.getByText(slipText(summed(golden.sources)), { exact: true }).waitFor();

    await unfold(page, /^Từng nguồn/);
    const slip = await rowsOf(panel.getByRole("list", { name: "Phiếu đối chiếu số dòng" }));
    expect(slip).toEqual(
      document.sources.map(
        ({ file, sheet, unit, ...amounts }) => `${String(unit)} ${file} · Trang ${sheet} ${slipText(amounts)}`,
      ),
    );
    const amountsOf = (line: string): string => line.replace(/^.* Đọc/, "Đọc");
    expect(slip.map(amountsOf).sort()).toEqual(golden.sources.map(slipText).sort());

    const units = await rowsOf(panel.getByRole("list", { name: "Các đơn vị", exact: true }), ".jobs-unit");
    const departedOf = (line: string): string => line.replace(/^(.*) ([\d.]+)(?:\/| người).*$/, "$1: $2");
    // A year's quota is held against the year so far, whatever the period.
    const against = /^\d{4}$/.test(document.period.key) ? "departed" : "departedYearToDate";
    expect(units.map(departedOf).sort()).toEqual(
      document.units.map(({ unit, measures }) => `${String(unit)}: ${JSON.stringify(measures[against])}`).sort(),
    );
    expect(document.totals.measures.departed).toBe(golden.totals.measures.departed);

    for (const [state, words] of [
      ["missing", "Chưa nộp"],
      ["late", "Nộp chậm"],
      ["on-time", "Đúng hạn"],
    ] as const) {
      const many = golden.reporting.filter((one) => one.state === state).length;
      expect([words, await panel.getByText(`${words}: ${countText(many)} đơn vị`).count()]).toEqual([words, 1]);
    }
    const again = golden.duplicates.reduce((sum, { rows }) => sum + rows.length - 1, 0);
    expect(
      await panel
        .getByText(again === 0 ? "Không có người nào trùng." : `${countText(again)} dòng là người đã được tính`)
        .count(),
    ).toBe(1);

    if (document.findings.length > 0) {
      await unfold(page, /cần giải trình, \d+ lưu ý/);
      const list = panel.getByRole("list", { name: "Danh sách cần xem" });
      expect(await rowsOf(list, ".finding-message")).toEqual(document.findings.map(({ message }) => message));
    } else expect(await panel.getByText("Không phát hiện gì.").count()).toBe(1);

    await panel.getByRole("button", { name: "Mở kết quả" }).click();
    await page.page.getByRole("tab", { name: "Tổng hợp" }).waitFor();
    expect(partsOf((await save(page)).bytes)).toEqual(partsOf(readFileSync(join(folder, "out.xlsx"))));
  });
});

describe.each(sampleSets.filter(({ golden }) => golden === null))("the set $name", ({ name, options }) => {
  test("is found to be what the command line says, file by file", async () => {
    const folder = join(scratch, name);
    const files = copySet(name, folder);
    const page = await open();
    const { panel } = page;
    await openFile(page, files[0]!);
    await choose(page, { ...options, to: null });
    for (const path of files) {
      const [told] = (printed(folder, "check", basename(path), ...flagsOf({ ...options, to: null })) as CheckDocument)
        .files; // the contract is tested elsewhere
      await openFile(page, path);
      await page.fileLine.filter({ hasText: basename(path) }).waitFor();
      await goTo(page, /^Kiểm tra/);
      const list = panel.getByRole("list", { name: "Danh sách cần xem" });
      await list.waitFor();
      const messages = await rowsOf(list, ".finding-message");
      expect([basename(path), messages]).toEqual([basename(path), told!.findings.map(({ message }) => message)]);
      await goHome(page);
    }
  });
});
