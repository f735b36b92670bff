/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import type { PanelRefusal, RollUpView } from "../../../core";
import type { Backend, Job, OnFile } from "../../../sidebar/backend";
import { RollUpPage } from "../../../sidebar/jobs/roll-up-page";
import { rollUpView, writtenRun } from "../fake-views";
import { closePages, filesNamed, openPage, type OpenPage, pending } from "./open-page";

afterEach(closePages);

const three = filesNamed("Bình Trị.xlsx", "chau o.xlsx", "Bình Minh.xlsx");

async function rolledUp(overrides: Partial<Backend> = {}): Promise<OpenPage> {
  const page = await openPage(RollUpPage, overrides);
  await page.choose(three);
  await page.press("Đọc và tổng hợp");
  return page;
}

const stateOf = (page: OpenPage, file: string): string | undefined =>
  [...page.root.querySelectorAll("li")].find((row) => row.textContent.includes(file))?.textContent;

describe("choosing files", () => {
  test("lists them with their number and size, and offers to start", async () => {
    const page = await openPage(RollUpPage);
    expect(page.has("Đọc và tổng hợp")).toBe(false);
    await page.choose(three);
    expect(page.text()).toContain("3 tệp đã chọn, 6 B");
    expect(page.has("Đọc và tổng hợp 3 tệp")).toBe(true);
  });

  test("takes one off the list, and keeps the focus in it", async () => {
    const page = await openPage(RollUpPage);
    await page.choose(three);
    await page.press("Bỏ tệp chau o.xlsx");
    expect(page.has("Bỏ tệp chau o.xlsx")).toBe(false);
    expect(page.text()).toContain("Đã bỏ tệp chau o.xlsx");
    expect(page.has("Đọc và tổng hợp 2 tệp")).toBe(true);
    expect(document.activeElement?.textContent).toMatch(/^2 tệp đã chọn/);
  });

  test("clears the list", async () => {
    const page = await openPage(RollUpPage);
    await page.choose(three);
    await page.press("Bỏ hết");
    expect(page.has("Đọc và tổng hợp")).toBe(false);
  });

  test("a file chosen again is not doubled, and that is said", async () => {
    const page = await openPage(RollUpPage);
    await page.choose(three);
    await page.choose(three.slice(0, 1));
    expect(page.text()).toContain("3 tệp đã chọn");
    expect(page.text()).toContain("trùng tên và dung lượng với tệp đã chọn: Bình Trị.xlsx.");
    const spoken = [...page.root.querySelectorAll("[role=status]")].map(({ textContent }) => textContent);
    expect(spoken.join()).toContain("Không thêm tệp nào");
  });

  test("the list is still there when the page is opened again in the same panel", async () => {
    const first = await openPage(RollUpPage);
    await first.choose(three);
    first.close();
    const again = await openPage(RollUpPage, first);
    expect(again.has("Đọc và tổng hợp 3 tệp")).toBe(true);
  });

  test("another panel starts with no files", async () => {
    const first = await openPage(RollUpPage);
    await first.choose(three);
    const other = await openPage(RollUpPage);
    expect(other.has("Đọc và tổng hợp")).toBe(false);
  });
});

describe("reading files", () => {
  async function reading(): Promise<{
    page: OpenPage;
    job: Job;
    onFile: OnFile;
    view: ReturnType<typeof pending<RollUpView | PanelRefusal>>;
  }> {
    const view = pending<RollUpView | PanelRefusal>();
    const page = await rolledUp({
      rollUp: (_files, _options, _lang, { signal }) => {
        signal.addEventListener("abort", () => view.reject(signal.reason));
        return view.promise;
      },
    });
    const [, , , job, onFile] = page.called("rollUp")[0]!.args as Parameters<Backend["rollUp"]>;
    return { page, job, onFile, view };
  }

  test("says of each file whether it waits, is being read, was read or refused", async () => {
    const { page, job, onFile } = await reading();
    await act(() => {
      onFile({ file: "Bình Minh.xlsx", state: "read", text: "12 dòng · Xã Bình Minh" });
      onFile({ file: "Bình Trị.xlsx", state: "refused", text: "Tệp có mật khẩu" });
      job.progress({ done: 2, total: 3, doing: "chau o.xlsx" });
    });
    expect(stateOf(page, "Bình Minh.xlsx")).toContain("12 dòng · Xã Bình Minh");
    expect(stateOf(page, "Bình Trị.xlsx")).toContain("Không đọc được: Tệp có mật khẩu");
    expect(stateOf(page, "chau o.xlsx")).toContain("Đang đọc");
    expect(page.text()).toContain("Đã đọc 1 tệp, không đọc được 1 tệp, còn 1 tệp");
  });

  test("can be stopped; the files stay chosen and nothing is being read any more", async () => {
    jest.useFakeTimers({ doNotFake: ["queueMicrotask"] });
    try {
      const { page, job, onFile } = await reading();
      await act(() => {
        job.progress({ done: 0, total: 3, doing: "chau o.xlsx" });
        jest.advanceTimersByTime(500);
      });
      await page.press("Dừng");
      expect(job.signal.aborted).toBe(true);
      expect(page.text()).toContain("Đã dừng");
      expect(stateOf(page, "chau o.xlsx")).toContain("Chờ đọc");
      await act(() => onFile({ file: "chau o.xlsx", state: "read", text: "8 dòng" }));
      expect(stateOf(page, "chau o.xlsx")).toContain("Chờ đọc");
      await page.press("Đổi danh sách tệp");
      expect(page.has("Đọc và tổng hợp 3 tệp")).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });

  test("a fault is told; the same files can be tried again", async () => {
    const page = await rolledUp({ rollUp: () => Promise.reject(new Error("worker gone")) });
    await page.press("Làm lại");
    expect(page.called("rollUp")).toHaveLength(2);
  });

  test("files that cannot be rolled up are told, and the list can be changed", async () => {
    const refusal = { title: "Chưa tổng hợp được", text: "Hai tệp cùng một đơn vị.", findings: [] };
    const page = await rolledUp({ rollUp: () => Promise.resolve({ refusal }) });
    expect(page.text()).toContain("Hai tệp cùng một đơn vị.");
    await page.press("Đổi danh sách tệp");
    expect(page.has("Đọc và tổng hợp 3 tệp")).toBe(true);
  });
});

describe("the result", () => {
  test("is shown before anything is written", async () => {
    const page = await rolledUp();
    expect(page.text()).toContain("Chưa ghi gì vào sổ");
    expect(page.called("writeRollUp")).toEqual([]);
  });

  test("the slip says in words that every row is accounted for", async () => {
    const page = await rolledUp();
    expect(page.text()).toContain("Đọc 60 dòng = tính 57 + bị loại 2 + trùng 1");
    expect(page.text()).toContain("không dòng nào bị bỏ sót");
    await page.press("Từng nguồn (2)");
    expect(page.text()).toContain("Đọc 42 dòng = tính 40 + bị loại 2 + trùng 0");
  });

  test("a slip that does not add up is an error, whether in the total or in one source", async () => {
    const view = rollUpView();
    const [first, second] = view.slip;
    const page = await rolledUp({
      rollUp: () => Promise.resolve({ ...view, slip: [{ ...first!, counted: 37 }, second!] }),
    });
    expect(page.text()).toContain("Lệch 3 dòng");
    expect(page.text()).not.toContain("không dòng nào bị bỏ sót");
  });

  test("files that could not be read are named with the reason", async () => {
    const page = await rolledUp();
    expect(page.text()).toContain("1 tệp không đọc được");
    expect(page.text()).toContain("Tệp có mật khẩu");
  });

  test("each unit stands with its quota, and those behind can be shown alone", async () => {
    const units = Array.from({ length: 9 }, (_, index) => ({
      ...rollUpView().units[index % 3]!,
      unit: `Xã số ${String(index)}`,
    }));
    const page = await rolledUp({ rollUp: () => Promise.resolve(rollUpView({ units })) });
    expect(page.text()).toContain("3/5 (60 %)");
    const select = [...page.root.querySelectorAll("select")].find((list) => list.textContent.includes("Chưa đạt (3)"))!;
    await act(() => {
      select.value = "below";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(page.text()).toContain("Xã số 0");
    expect(page.text()).not.toContain("Xã số 1");
  });

  test("tells who has not reported, who was late, who was in time", async () => {
    const page = await rolledUp();
    expect(page.text()).toContain("Chưa nộp: 1 đơn vị");
    expect(page.text()).toContain("chưa nộp, hạn 09/12/2024");
    expect(page.text()).not.toContain("chậm 3 ngày");
    await page.press("Nộp chậm: 1 đơn vị");
    expect(page.text()).toContain("chậm 3 ngày");
  });

  test("names all places of a person found twice, and which of them counts", async () => {
    const page = await rolledUp();
    await page.press("Danh sách người trùng (1)");
    expect(page.text()).toContain("tệp Bình Trị.xlsx, trang DS 2024, dòng 12 (Tính ở đây)");
    expect(page.text()).toContain("tệp chau o.xlsx, trang Sheet1, dòng 7 (Không tính)");
  });

  test("findings are drawn only once they are asked for", async () => {
    const page = await rolledUp();
    expect(page.text()).not.toContain("Ngày xuất cảnh (31/02/2024)");
    await page.press("2 lỗi, 2 cần giải trình, 2 lưu ý");
    expect(page.text()).toContain("Ngày xuất cảnh (31/02/2024)");
  });

  test("draws the chart", async () => {
    const page = await rolledUp();
    expect(page.root.querySelector("[role=img]")).not.toBeNull();
  });

  test("takes the focus where the button that asked for it has gone", async () => {
    const page = await rolledUp();
    expect(page.root.contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.textContent).toContain("Tổng hợp Huyện Bình Sơn");
  });

  test("170 units, 170 sources and 5,000 findings put few rows into the document", async () => {
    const { units, slip, items } = rollUpView();
    const many = <T,>(list: readonly T[], count: number): readonly T[] =>
      Array.from({ length: count }, (_, index) => list[index % list.length]!);
    const page = await rolledUp({
      rollUp: () =>
        Promise.resolve(
          rollUpView({
            units: many(units, 170),
            slip: many(slip, 170),
            items: many(items, 5000).map((item, index) => ({ ...item, id: String(index) })),
          }),
        ),
    });
    await page.press("Từng nguồn (170)");
    await page.press("2 lỗi");
    expect(page.root.querySelectorAll("li").length).toBeLessThan(200);
  });
});

describe("writing the result", () => {
  test("says which sheets are new and which replace an earlier result, then writes", async () => {
    const page = await rolledUp();
    await page.press("Các trang kết quả (2)");
    expect(page.text()).toContain("14 dòng × 16 cột · thay trang kết quả lần trước");
    expect(page.text()).toContain("60 dòng × 25 cột · trang mới");
    expect(page.text()).toContain("Kết quả lần trước giữ nguyên");
    await page.press("Ghi các trang kết quả");
    expect(page.called("writeRollUp")).toHaveLength(1);
    expect(page.text()).toContain(writtenRun.label);
    await page.press("Mở trang «Tổng hợp»");
    expect(page.selected).toEqual([{ sheet: "Tổng hợp", row: 0, column: 0 }]);
  });

  test("takes it back", async () => {
    const page = await rolledUp();
    await page.press("Ghi các trang kết quả");
    await page.press("Hoàn tác");
    expect(page.called("undo")).toHaveLength(1);
    expect(page.text()).toContain("Đã hoàn tác");
  });

  test("a protected workbook is told; the result stays", async () => {
    const page = await rolledUp({ writeRollUp: () => Promise.resolve({ writeRefusal: "Sổ đang khóa cấu trúc." }) });
    await page.press("Ghi các trang kết quả");
    expect(page.text()).toContain("Sổ đang khóa cấu trúc.");
    expect(page.text()).toContain("Đọc 60 dòng");
  });

  test("on the offline page the result is opened, and saved as a file", async () => {
    const page = await rolledUp({ host: "page", save: () => Promise.resolve({ file: "Tổng hợp 2024.xlsx" }) });
    expect(page.has("Ghi các trang kết quả")).toBe(false);
    await page.press("Mở kết quả");
    await page.press("Lưu thành tệp .xlsx");
    expect(page.text()).toContain("Đã lưu tệp Tổng hợp 2024.xlsx");
  });
});
