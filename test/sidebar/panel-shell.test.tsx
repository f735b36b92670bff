/** @jest-environment jsdom */
import type { CheckView, HomeView } from "../../core";
import { homeView } from "./fake-views";
import { mountForTest, nameOf, unmountAll } from "./mounted";

afterEach(unmountAll);

// A view that cannot be drawn: what a fault of ours, or of a worker, would hand on.
const unreadable = { ...homeView(), steps: null } as unknown as HomeView;

test("the first page leaves the focus where the user has it; each page opened later takes it", async () => {
  const panel = await mountForTest();
  expect(document.activeElement).toBe(document.body);
  await panel.press(/^Kiểm tra/);
  expect(document.activeElement).toBe(panel.root.querySelector("h1"));
  expect(panel.title()).toBe("Kiểm tra");
});

test("a command may open it on its own page", async () => {
  const panel = await mountForTest({}, { page: "template" });
  expect(panel.title()).toBe("Cách lập danh sách");
});

test.each(["check", "fix", "report", "rollUp", "verify", "drill", "template"] as const)(
  "the page %s has one main part, one title, and the way back to the first page",
  async (page) => {
    const panel = await mountForTest({}, { page });
    expect(panel.root.querySelectorAll("main")).toHaveLength(1);
    expect(panel.root.querySelectorAll("h1")).toHaveLength(1);
    await panel.press("Trang đầu");
    expect(panel.title()).toBe("Sổ theo dõi của Xã Bình Trị");
  },
);

test("a fault in drawing is one sentence, its cause is reported, and the panel can be opened again", async () => {
  const reported: unknown[] = [];
  Object.assign(globalThis, { reportError: (error: unknown) => reported.push(error) });
  let view = unreadable;
  const panel = await mountForTest({ home: () => Promise.resolve(view) });
  expect(panel.get("alert", "Bảng bên gặp trục trặc và đã dừng.")).toBeDefined();
  expect(reported).toHaveLength(1);
  view = homeView();
  await panel.press("Mở lại");
  expect(panel.title()).toBe("Sổ theo dõi của Xã Bình Trị");
});

test("no control is without a name", async () => {
  const panel = await mountForTest({}, { page: "check" });
  for (const role of ["button", "radio", "textbox", "combobox"] as const)
    expect(panel.all(role).filter((control) => nameOf(control).trim() === "")).toEqual([]);
});

test("what is busy for long shows how far it is, and can be stopped", async () => {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask"] });
  try {
    const panel = await mountForTest(
      {
        check: (_options, _lang, job) =>
          new Promise<CheckView>((_, reject) => {
            job.progress({ done: 2, total: 5, doing: "Đọc trang DS 2024" });
            job.signal.addEventListener("abort", () => reject(job.signal.reason as Error));
          }),
      },
      { page: "check" },
    );
    expect(panel.root.querySelector("progress")).toBeNull();
    await panel.doAct(() => jest.advanceTimersByTime(500));
    expect(panel.root.querySelector("progress")?.value).toBe(2);
    expect(panel.text()).toContain("Đọc trang DS 2024");
    await panel.press("Dừng");
    expect(panel.text()).toContain("Đã dừng");
    expect(panel.find("button", "Làm lại")).toBeDefined();
  } finally {
    jest.useRealTimers();
  }
});
