/** @jest-environment jsdom */
import { homeView } from "./fake-views";
import { fakeBackend } from "./fake-backend";
import { mountForTest, unmountAll } from "./mounted";

afterEach(unmountAll);

test("it opens on what the workbook is: unit, period, quota, due date, findings, tables", async () => {
  const panel = await mountForTest();
  expect(panel.title()).toBe("Sổ theo dõi của Xã Bình Trị");
  for (const words of [
    "Năm 2024 · số liệu đến 27/11/2024",
    "3/5 (60 %)",
    "Chưa đạt",
    "còn 12 ngày (hạn 09/12/2024)",
    "2 lỗi",
    "Danh sách lao động: 42 dòng, trang «DS 2024»",
  ])
    expect(panel.text()).toContain(words);
});

test("next steps come first with their reasons; a job that makes no sense says why and does nothing", async () => {
  const panel = await mountForTest();
  const names = panel.all("button").map(({ textContent }) => textContent);
  expect(names[0]).toBe("Kiểm tra2 lỗi phải sửa trước khi nộp");
  const verify = panel.get("button", "Đối chiếu");
  expect(verify.getAttribute("aria-disabled")).toBe("true");
  expect(verify.textContent).toContain("Chỉ dùng với bảng tổng hợp");
  await panel.press("Đối chiếu");
  expect(panel.title()).toBe("Sổ theo dõi của Xã Bình Trị");
});

test("the roll-up is named as the locality names it", async () => {
  const panel = await mountForTest({
    home: () => Promise.resolve(homeView({ rollUpLabel: "Tổng hợp lên Đảng ủy Khối" })),
  });
  expect(panel.find("button", "Tổng hợp lên Đảng ủy Khối")).toBeDefined();
});

test("where no workbook is open it says so, and files can still be rolled up", async () => {
  const nothing = homeView({
    kind: "none",
    file: "",
    title: "Chưa mở sổ nào",
    steps: [{ job: "rollUp", reason: "Chọn các tệp đơn vị đã gửi để tổng hợp" }],
    jobs: [
      { job: "check", enabled: false, why: "Mở sổ trước đã" },
      { job: "rollUp", enabled: true, why: "" },
    ],
  });
  const panel = await mountForTest({ home: () => Promise.resolve(nothing) });
  expect(panel.title()).toBe("Chưa mở sổ nào");
  expect(panel.text()).toContain("Gộp nhiều tệp thì không cần mở sổ nào");
  await panel.press("Kiểm tra");
  expect(panel.title()).toBe("Chưa mở sổ nào");
  await panel.press("Tổng hợp lên huyện");
  expect(panel.title()).toBe("Tổng hợp từ các tệp");
});

test("a fault is one sentence and can be tried again", async () => {
  let isBroken = true;
  const panel = await mountForTest({
    home: () => (isBroken ? Promise.reject(new Error("worker gone")) : Promise.resolve(homeView())),
  });
  expect(panel.all("alert")).toHaveLength(1);
  isBroken = false;
  await panel.press("Làm lại");
  expect(panel.all("alert")).toHaveLength(0);
  expect(panel.title()).toBe("Sổ theo dõi của Xã Bình Trị");
});

test("a fault that can say what happened is quoted", async () => {
  const said = { vi: "Sổ đã bị đóng. Mở lại sổ.", en: "The workbook was closed." };
  const panel = await mountForTest({ home: () => Promise.reject(Object.assign(new Error("x"), { said })) });
  expect(panel.get("alert", said.vi)).toBeDefined();
});

describe("settings", () => {
  test("a choice is kept, and the page goes by it at once", async () => {
    const panel = await mountForTest();
    await panel.choose("Kỳ báo cáo", "Năm 2023");
    const chosen = { profile: null, to: null, period: "2023", asOf: null };
    expect(panel.called("saveOptions").map(({ args }) => args[0])).toEqual([chosen]);
    expect(panel.called("home").at(-1)?.args[0]).toEqual(chosen);
  });

  test("back to none is no choice at all", async () => {
    const panel = await mountForTest({
      options: () => Promise.resolve({ profile: "binh-son", to: null, period: null, asOf: null }),
    });
    expect((panel.get("combobox", "Địa phương") as HTMLSelectElement).value).toBe("binh-son");
    await panel.choose("Địa phương", "Theo các trang trong sổ");
    expect(panel.called("saveOptions").at(-1)?.args[0]).toMatchObject({ profile: null });
  });

  test.each([
    ["30/11/2024", "2024-11-30"],
    ["5/6/2024", "2024-06-05"],
  ])("the day %s is taken as day/month/year", async (written, iso) => {
    const panel = await mountForTest();
    await panel.fill("Tính đến hết ngày", written);
    await panel.doAct(() => panel.get("textbox", "Tính đến hết ngày").blur());
    expect(panel.called("saveOptions").at(-1)?.args[0]).toMatchObject({ asOf: iso });
  });

  test("what is no day is not taken, and says how to write one", async () => {
    const chosen = { profile: null, to: null, period: null, asOf: "2024-11-30" };
    const panel = await mountForTest({ options: () => Promise.resolve(chosen) });
    await panel.fill("Tính đến hết ngày", "31/02/2024");
    const field = panel.get("textbox", "Tính đến hết ngày");
    await panel.doAct(() => field.blur());
    expect(panel.called("saveOptions")).toEqual([]);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(panel.text()).toContain("ví dụ 30/11/2024");
  });

  test("without options that can be read the panel works all the same", async () => {
    const panel = await mountForTest({ options: () => Promise.reject(new Error("no settings")) });
    expect(panel.title()).toBe("Sổ theo dõi của Xã Bình Trị");
  });
});

test("the other language is one press away, is asked of the backend too, and is there the next time", async () => {
  const panel = await mountForTest();
  expect(panel.root.lang).toBe("vi");
  await panel.press("English");
  expect(panel.root.lang).toBe("en");
  expect(panel.text()).toContain("What to do next");
  expect(panel.called("home").at(-1)?.args[1]).toBe("en");
  const again = await mountForTest();
  expect(again.root.lang).toBe("en");
});

test("once the user has stopped editing, the page looks at the workbook again", async () => {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask"] });
  try {
    const panel = await mountForTest();
    const before = panel.called("home").length;
    for (let n = 0; n < 5; n++) await panel.doAct(() => panel.editAsUser());
    expect(panel.called("home")).toHaveLength(before);
    await panel.doAct(() => jest.advanceTimersByTime(2000));
    expect(panel.called("home")).toHaveLength(before + 1);
  } finally {
    jest.useRealTimers();
  }
});

test("what was written last can be taken back from here", async () => {
  const fake = fakeBackend({ lastRun: () => Promise.resolve({ label: "Đã sửa 12 ô", cells: 12, sheets: 1 }) });
  const panel = await mountForTest(fake);
  expect(panel.text()).toContain("Đã sửa 12 ô");
  await panel.press("Hoàn tác");
  expect(fake.called("undo")).toHaveLength(1);
  expect(panel.text()).toContain("Đã hoàn tác: Đã sửa 12 ô");
});
