/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import type { Backend } from "../../../sidebar/backend";
import { VerifyPage } from "../../../sidebar/jobs/verify-page";
import { verifyView } from "../fake-views";
import { closePages, filesNamed, openPage, type OpenPage } from "./open-page";

afterEach(closePages);

const sources = filesNamed("Bình Trị.xlsx", "chau o.xlsx");

async function verified(count: number, overrides: Partial<Backend> = {}): Promise<OpenPage> {
  const page = await openPage(VerifyPage, { verify: () => Promise.resolve(verifyView(count)), ...overrides });
  await page.choose(sources);
  await page.press("Đối chiếu với 2 tệp");
  return page;
}

async function chooseIn(page: OpenPage, label: string, key: string): Promise<void> {
  const id = [...page.root.querySelectorAll("label")].find(({ textContent }) => textContent === label)!.htmlFor;
  const list = document.getElementById(id) as HTMLSelectElement;
  await act(() => {
    list.value = key;
    list.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

describe("the page that holds a workbook against its sources", () => {
  test("says when all agrees", async () => {
    const page = await verified(0);
    expect(page.text()).toContain("Khớp cả 1.204 ô");
    expect(page.root.querySelector("[role=status]")?.textContent).toBe("Khớp cả 1.204 ô");
    expect(page.root.querySelector("select")).toBeNull();
  });

  test("groups differences by cause, the first group open, with what was found and what was expected", async () => {
    const page = await verified(10);
    expect(page.text()).toContain("Bị gõ đè (2)");
    expect(page.text()).toContain("Nguồn đã đổi sau khi tổng hợp (2)");
    expect(page.text()).toContain("Trong bảng: 2Theo nguồn: 1");
  });

  test("a figure that is missing is shown as blank", async () => {
    const page = await verified(10);
    await page.press("Thiếu (2)");
    expect(page.text()).toContain("Trong bảng: (trống)Theo nguồn: 4");
  });

  test("a difference leads to its cell", async () => {
    const page = await verified(10);
    await page.press("Xã Bình Trị, số người");
    expect(page.selected).toEqual([{ sheet: "Tổng hợp", row: 7, column: 3 }]);
  });

  test.each([
    ["Nguyên nhân", "stale", "Đang hiện 2/10 ô"],
    ["Trang", "Phân tổ", "Đang hiện 5/10 ô"],
  ])("can be filtered by %s", async (label, key, told) => {
    const page = await verified(10);
    await chooseIn(page, label, key);
    expect(page.text()).toContain(told);
  });

  test("a cause chosen alone is open", async () => {
    const page = await verified(10);
    expect(page.text()).not.toContain("Nguồn có số này nhưng trong bảng không có.");
    await chooseIn(page, "Nguyên nhân", "missing");
    expect(page.text()).toContain("Nguồn có số này nhưng trong bảng không có.");
  });

  test("filters that leave nothing say so", async () => {
    const page = await verified(5);
    await chooseIn(page, "Nguyên nhân", "stale");
    await chooseIn(page, "Trang", "Tổng hợp");
    expect(page.text()).toContain("Không có ô nào theo bộ lọc này.");
  });

  test("5,000 differences put few rows into the document", async () => {
    const page = await verified(5000);
    expect(page.text()).toContain("Bị gõ đè (1.000)");
    expect(page.root.querySelectorAll("li").length).toBeLessThan(150);
  });

  test("says when the workbook was edited since, and compares again", async () => {
    const page = await verified(3);
    page.editAsUser();
    await page.settle();
    await page.press("Tính lại");
    expect(page.called("verify")).toHaveLength(2);
    expect(page.text()).not.toContain("Sổ đã thay đổi");
  });

  test("a workbook that is no result of ours is told", async () => {
    const refusal = { title: "Chưa đối chiếu được", text: "Tệp đang mở không phải bảng tổng hợp.", findings: [] };
    const page = await verified(0, { verify: () => Promise.resolve({ refusal }) });
    expect(page.text()).toContain("Tệp đang mở không phải bảng tổng hợp.");
  });
});
