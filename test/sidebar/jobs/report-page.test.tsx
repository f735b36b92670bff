/** @jest-environment jsdom */
import { ReportPage } from "../../../sidebar/jobs/report-page";
import { reportView, undoneRun, writtenRun } from "../fake-views";
import { closePages, openPage } from "./open-page";

afterEach(closePages);

describe("the report page", () => {
  test("shows every line before anything is written", async () => {
    const page = await openPage(ReportPage);
    for (const { label, value } of reportView().lines) {
      expect(page.text()).toContain(label);
      expect(page.text()).toContain(value);
    }
    expect(page.called("apply")).toEqual([]);
  });

  test("draws the chart that will stand in the sheet", async () => {
    const page = await openPage(ReportPage);
    expect(page.has("Số người xuất cảnh theo nước")).toBe(true);
    expect(page.root.querySelector("[role=img]")).not.toBeNull();
  });

  test("writes the changes that were shown, under a name for undoing", async () => {
    const page = await openPage(ReportPage);
    await page.press("Ghi vào trang «Báo cáo»");
    expect(page.called("apply")[0]?.args.slice(0, 2)).toEqual([reportView().changes, "Ghi trang «Báo cáo»"]);
    expect(page.text()).toContain(writtenRun.label);
    expect(page.announced).toContain(writtenRun.label);
  });

  test("goes to the sheet that was written", async () => {
    const page = await openPage(ReportPage);
    await page.press("Ghi vào trang");
    await page.press("Mở trang «Báo cáo»");
    expect(page.selected).toEqual([{ sheet: "Báo cáo", row: 0, column: 0 }]);
  });

  test("takes the run back, and can write again", async () => {
    const page = await openPage(ReportPage);
    await page.press("Ghi vào trang");
    await page.press("Hoàn tác");
    expect(page.text()).toContain(undoneRun.label);
    await page.press("Ghi lại");
    expect(page.called("apply")).toHaveLength(2);
    expect(page.has("Hoàn tác")).toBe(true);
  });

  test("offers no undo where there is nothing to take back", async () => {
    const page = await openPage(ReportPage, { lastRun: () => Promise.resolve(null) });
    await page.press("Ghi vào trang");
    expect(page.has("Hoàn tác")).toBe(false);
  });

  test("a workbook that cannot be written now is told, and writing can be tried again", async () => {
    const writeRefusal = "Trang «Báo cáo» đang khóa. Bỏ khóa trang rồi ghi lại.";
    const page = await openPage(ReportPage, { apply: () => Promise.resolve({ writeRefusal }) });
    await page.press("Ghi vào trang");
    expect(page.text()).toContain(writeRefusal);
    await page.press("Ghi lại");
    expect(page.called("apply")).toHaveLength(2);
  });

  test("an undo that is refused is told, and can be tried again", async () => {
    const writeRefusal = "Đang gõ dở trong một ô.";
    const page = await openPage(ReportPage, { undo: () => Promise.resolve({ writeRefusal }) });
    await page.press("Ghi vào trang");
    await page.press("Hoàn tác");
    expect(page.text()).toContain(writeRefusal);
    await page.press("Hoàn tác");
    expect(page.called("undo")).toHaveLength(2);
  });

  test("a report that cannot be made says why", async () => {
    const refusal = { title: "Chưa lập được báo cáo", text: "Sổ chưa có bảng nào.", findings: [] };
    const page = await openPage(ReportPage, { report: () => Promise.resolve({ refusal }) });
    expect(page.text()).toContain("Sổ chưa có bảng nào.");
    expect(page.has("Ghi vào trang")).toBe(false);
    await page.press("Tính lại");
    expect(page.called("report")).toHaveLength(2);
  });

  test("a fault is shown and can be tried again", async () => {
    const page = await openPage(ReportPage, { report: () => Promise.reject(new Error("worker gone")) });
    await page.press("Làm lại");
    expect(page.called("report")).toHaveLength(2);
  });

  test("says when the workbook was edited since, and computes again", async () => {
    const page = await openPage(ReportPage);
    expect(page.text()).not.toContain("Sổ đã thay đổi");
    page.editAsUser();
    await page.settle();
    expect(page.text()).toContain("Sổ đã thay đổi");
    await page.press("Tính lại");
    expect(page.called("report")).toHaveLength(2);
    expect(page.text()).not.toContain("Sổ đã thay đổi");
  });

  test("speaks English where that is asked", async () => {
    const page = await openPage(ReportPage, {}, "en");
    expect(page.called("report")[0]?.args[1]).toBe("en");
    expect(page.has("Write to sheet “Báo cáo”")).toBe(true);
  });

  test("stops its job when it is left", async () => {
    const page = await openPage(ReportPage, { report: () => new Promise(() => undefined) });
    const job = page.called("report")[0]?.args[2] as { readonly signal: AbortSignal };
    expect(job.signal.aborted).toBe(false);
    page.close();
    expect(job.signal.aborted).toBe(true);
  });
});
