/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import type { DrillRefusal, DrillView } from "../../../core";
import type { Job } from "../../../sidebar/backend";
import { DrillPage } from "../../../sidebar/jobs/drill-page";
import { drillView } from "../fake-views";
import { closePages, openPage, type OpenPage, pending } from "./open-page";

beforeEach(() => jest.useFakeTimers({ doNotFake: ["queueMicrotask"] }));
afterEach(() => {
  closePages();
  jest.useRealTimers();
});

const spot = (row: number): { sheet: string; row: number; column: number } => ({ sheet: "Tổng hợp", row, column: 3 });

async function rest(page: OpenPage): Promise<void> {
  await act(() => jest.advanceTimersByTime(400));
  await page.settle();
}

async function search(page: OpenPage, words: string): Promise<void> {
  const field = page.root.querySelector<HTMLInputElement>("input[type=search]")!;
  await act(() => {
    field.value = words;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

function setVisible(isVisible: boolean): void {
  Object.defineProperty(document, "visibilityState", {
    configurable: true,
    value: isVisible ? "visible" : "hidden",
  });
}
afterEach(() => setVisible(true));

describe("following the selection", () => {
  test("opens on the cell that is selected", async () => {
    const page = await openPage(DrillPage);
    expect(page.called("drill").map(({ args }) => args[0])).toEqual([null]);
    expect(page.text()).toContain("Xã Bình Trị, số người xuất cảnh trong kỳ");
  });

  test("asks once the selection rests, not for the cells on the way", async () => {
    const page = await openPage(DrillPage);
    for (const row of [8, 9, 10]) {
      page.selectAsUser(spot(row));
      await act(() => jest.advanceTimersByTime(150));
    }
    await rest(page);
    expect(page.called("drill").map(({ args }) => args[0])).toEqual([null, spot(10)]);
  });

  test("does not ask again for the cell that is shown", async () => {
    const page = await openPage(DrillPage);
    page.selectAsUser(spot(8));
    await rest(page);
    page.selectAsUser(spot(8));
    await rest(page);
    expect(page.called("drill")).toHaveLength(2);
  });

  test("asks nothing while the panel is out of sight, and for the last cell once it is seen again", async () => {
    const page = await openPage(DrillPage);
    setVisible(false);
    page.selectAsUser(spot(8));
    await rest(page);
    page.selectAsUser(spot(9));
    await rest(page);
    expect(page.called("drill")).toHaveLength(1);
    setVisible(true);
    await act(() => {
      document.dispatchEvent(new Event("visibilitychange"));
    });
    expect(page.called("drill").map(({ args }) => args[0])).toEqual([null, spot(9)]);
  });

  test("asks nothing more once the page is left", async () => {
    const page = await openPage(DrillPage);
    page.selectAsUser(spot(8));
    page.close();
    await rest(page);
    expect(page.called("drill")).toHaveLength(1);
  });

  test("keeps the figure in view while the next one is looked for, and drops the search that was given up", async () => {
    const next = pending<DrillView>();
    let asked = 0;
    const page = await openPage(DrillPage, {
      drill: () => (++asked === 1 ? Promise.resolve(drillView(3)) : next.promise),
    });
    page.selectAsUser(spot(8));
    await rest(page);
    expect(page.root.querySelector("[aria-busy=true]")?.textContent).toContain("Trần Thị Hồng Nhung");
    const job = page.called("drill")[1]?.args[2] as Job;
    page.selectAsUser(spot(9));
    await rest(page);
    expect(job.signal.aborted).toBe(true);
    next.resolve(drillView(1, { label: "Tổng cộng" }));
    await page.settle();
    expect(page.text()).toContain("Tổng cộng");
    expect(page.root.querySelector("[aria-busy=true]")).toBeNull();
  });
});

test("an answer that comes after it was given up does not take the place of the new one", async () => {
  const answers = [pending<DrillView>(), pending<DrillView>()];
  let asked = 0;
  const page = await openPage(DrillPage, { drill: () => answers[asked++]!.promise });
  page.selectAsUser(spot(8));
  await rest(page);
  answers[1]!.resolve(drillView(1, { label: "Số mới" }));
  await page.settle();
  answers[0]!.resolve(drillView(1, { label: "Số cũ" }));
  await page.settle();
  expect(page.text()).toContain("Số mới");
  expect(page.text()).not.toContain("Số cũ");
});

describe("a figure and its people", () => {
  test("shows the figure, how it is computed, and each row with file, sheet and row", async () => {
    const page = await openPage(DrillPage);
    expect(page.text()).toContain("Trang Tổng hợp, ô D8");
    expect(page.text()).toContain("Mỗi người đếm một lần.");
    expect(page.text()).toContain("Trần Thị Hồng Nhung");
    expect(page.text()).toContain("Bình Trị.xlsx · trang DS 2024 · dòng 6");
    expect(page.text()).toContain("3 dòng, từ 1 tệp");
  });

  test("warns of a figure that was typed over, with what was written there", async () => {
    const page = await openPage(DrillPage, {
      drill: () => Promise.resolve(drillView(3, { value: "5", written: "3" })),
    });
    expect(page.text()).toContain("Ô D8 đang là 5; lúc tổng hợp ghi 3.");
  });

  test("does not warn of a figure that stands as written", async () => {
    const page = await openPage(DrillPage);
    expect(page.text()).not.toContain("gõ đè");
  });

  test.each(["nguyen van duc", "Đức", "  ĐỨC "])("finds a person by «%s»", async (words) => {
    const page = await openPage(DrillPage, { drill: () => Promise.resolve(drillView(10)) });
    await search(page, words);
    expect(page.text()).toContain("Tìm thấy 2/10 dòng");
    expect(page.text()).toContain("Nguyễn Văn Đức");
    expect(page.text()).not.toContain("Hồ Thị Thắm");
  });

  test("says when nobody is found", async () => {
    const page = await openPage(DrillPage, { drill: () => Promise.resolve(drillView(10)) });
    await search(page, "không có ai");
    expect(page.text()).toContain("Không có ai khớp với «không có ai».");
  });

  test("the search is emptied for the next figure", async () => {
    let asked = 0;
    const page = await openPage(DrillPage, {
      drill: () => Promise.resolve(drillView(10, { cell: `D${String(++asked)}` })),
    });
    await search(page, "Đức");
    page.selectAsUser(spot(9));
    await rest(page);
    expect(page.text()).toContain("10 dòng, từ 1 tệp");
  });

  test("the search stays when the same figure is looked up again", async () => {
    const page = await openPage(DrillPage, { drill: () => Promise.resolve(drillView(10)) });
    await search(page, "Đức");
    page.editAsUser();
    await page.settle();
    await page.press("Tính lại");
    expect(page.text()).toContain("Tìm thấy 2/10 dòng");
  });

  test("a figure without rows says so", async () => {
    const page = await openPage(DrillPage, { drill: () => Promise.resolve(drillView(0)) });
    expect(page.text()).toContain("Không có dòng nào đứng sau con số này.");
  });

  test("5,000 people put few rows into the document", async () => {
    const page = await openPage(DrillPage, { drill: () => Promise.resolve(drillView(5000)) });
    expect(page.text()).toContain("5.000 dòng");
    expect(page.root.querySelectorAll("li").length).toBeLessThan(150);
  });
});

describe("a cell that is no figure", () => {
  const refusal: DrillRefusal = {
    refusal: { title: "Ô này không phải con số tổng hợp", text: "Chọn một con số gần đó.", findings: [] },
    near: [{ sheet: "Tổng hợp", cell: "D8", label: "Xã Bình Trị, tổng số" }],
  };

  test("offers the figures nearby, selects the one picked and shows its people", async () => {
    let asked = 0;
    const page = await openPage(DrillPage, {
      drill: () => Promise.resolve(++asked === 1 ? refusal : drillView(3)),
    });
    await page.press("Xã Bình Trị, tổng số");
    expect(page.selected).toEqual([spot(7)]);
    expect(page.called("drill").map(({ args }) => args[0])).toEqual([null, spot(7)]);
    expect(page.text()).toContain("Trần Thị Hồng Nhung");
  });

  test("the selection that follows from picking does not ask a second time", async () => {
    const page = await openPage(DrillPage, { drill: () => Promise.resolve(refusal) });
    await page.press("Xã Bình Trị, tổng số");
    page.selectAsUser(spot(7));
    await rest(page);
    expect(page.called("drill")).toHaveLength(2);
  });
});

test("an edited workbook is told, and the figure is looked up again", async () => {
  const page = await openPage(DrillPage);
  page.selectAsUser(spot(8));
  await rest(page);
  page.editAsUser();
  await page.settle();
  await page.press("Tính lại");
  expect(page.called("drill").at(-1)?.args[0]).toEqual(spot(8));
  expect(page.text()).not.toContain("Sổ đã thay đổi");
});
