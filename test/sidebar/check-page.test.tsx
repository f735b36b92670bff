/** @jest-environment jsdom */
import type { Change, CheckView } from "../../core";
import { fakeBackend } from "./fake-backend";
import { checkView } from "./fake-views";
import { mountForTest, type Mounted, unmountAll } from "./mounted";

beforeAll(() => {
  // Not there without a screen.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(unmountAll);

const open = (over: Parameters<typeof mountForTest>[0] = {}): Promise<Mounted> => mountForTest(over, { page: "check" });
const rows = (panel: Mounted): readonly string[] => panel.all("listitem").map((row) => row.textContent);
const openRow = (panel: Mounted): string | undefined => panel.root.querySelector('[aria-expanded="true"]')?.textContent;
const selected = (panel: Mounted): readonly unknown[] => panel.called("select").map(({ args }) => args[0]);

test("it checks as it opens and says how many rows were taken", async () => {
  const panel = await open();
  expect(panel.called("check")).toHaveLength(1);
  expect(panel.text()).toContain("Đọc 42 dòng: nhận 40, bị loại 2.");
  expect(rows(panel)).toHaveLength(6);
});

test("a finding says its severity in words, its cell, its person and what to do", async () => {
  const [first] = rows(await open());
  for (const words of ["Lỗi", "D6", "Trần Thị Hồng Nhung", "Ngày xuất cảnh (31/02/2024) không có trong lịch"])
    expect(first).toContain(words);
});

test("where findings of several sheets stand together each says its sheet", async () => {
  const view = checkView(2);
  const [first, second] = view.items;
  const items = [first!, { ...second!, sheet: "Chỉ tiêu" }];
  const panel = await open({ check: () => Promise.resolve({ ...view, items }) });
  expect(rows(panel)[1]).toContain("trang «Chỉ tiêu»");
  expect(rows(await open())[1]).not.toContain("trang «");
});

test("pressing a finding selects its cell and shows column, value, what was expected, why and the law", async () => {
  const panel = await open();
  await panel.press(/D6/);
  expect(selected(panel)).toEqual([{ sheet: "DS 2024", row: 5, column: 3 }]);
  const facts = [...panel.root.querySelectorAll(".finding-body > dl > .fact")].map((fact) => fact.textContent);
  expect(facts).toEqual([
    "CộtNgày xuất cảnh",
    "Đang ghi31/02/2024",
    "Cần ghiNgày, tháng, năm, ví dụ 05/06/2024",
    "Vì saoKhông có ngày thì không biết người này tính vào kỳ nào.",
    "Căn cứThông tư 20/2021/TT-BLĐTBXH, Điều 3",
    "TrangDS 2024",
  ]);
});

test("a cell that is gone is said, not passed over", async () => {
  const panel = await open({ select: () => Promise.resolve(false) });
  await panel.press(/D6/);
  expect(panel.root.querySelector(".status")?.textContent).toContain("Không mở được ô này");
});

describe("going through the list", () => {
  test("F8 goes on, Shift+F8 back, round the ends, and each selects its cell", async () => {
    const panel = await open();
    await panel.key("F8");
    await panel.key("F8");
    expect(openRow(panel)).toContain("D7");
    await panel.key("F8", { shiftKey: true });
    await panel.key("F8", { shiftKey: true });
    expect(openRow(panel)).toContain("D11");
    expect(selected(panel).map((at) => (at as { row: number }).row)).toEqual([5, 6, 5, 10]);
  });

  test("the buttons do the same, and tell a screen reader where it is", async () => {
    const panel = await open();
    await panel.press("Tiếp (F8)");
    await panel.press("Tiếp (F8)");
    expect(panel.root.querySelector(".findings > [role=status]")?.textContent).toMatch(/^2\/6\. Cần giải trình\. D7\./);
    expect(document.activeElement).toBe(panel.get("button", "Tiếp (F8)"));
    await panel.press("Trước (Shift+F8)");
    expect(openRow(panel)).toContain("D6");
  });

  test("whoever is in the list keeps the focus in it", async () => {
    const panel = await open();
    await panel.press(/D6/);
    await panel.key("F8");
    expect(document.activeElement?.className).toBe("finding-head");
    expect(document.activeElement?.textContent).toContain("D7");
  });

  test("it passes through what the filters let through only", async () => {
    const panel = await open();
    await panel.tick("radio", "Lỗi");
    await panel.key("F8");
    await panel.key("F8");
    expect(openRow(panel)).toContain("D9");
  });
});

describe("filters", () => {
  test.each([
    ["a severity", (panel: Mounted) => panel.tick("radio", "Lưu ý"), 2],
    ["a rule", (panel: Mounted) => panel.choose("Nội dung", "Ô không phải là ngày"), 2],
    ["a person", (panel: Mounted) => panel.fill("Tìm người", "nguyen van duc"), 1],
  ])("by %s", async (_, filter, count) => {
    const panel = await open();
    await filter(panel);
    expect(rows(panel)).toHaveLength(count);
  });

  test("where nothing is left they can be cleared at once", async () => {
    const panel = await open();
    await panel.fill("Tìm người", "không có ai");
    expect(rows(panel)).toHaveLength(0);
    await panel.press("Bỏ lọc");
    expect(rows(panel)).toHaveLength(6);
  });

  test("they stay through another check, and so does the open finding", async () => {
    const panel = await open();
    await panel.tick("radio", "Lỗi");
    await panel.press(/D9/);
    await panel.press("Kiểm tra lại");
    expect(rows(panel)).toHaveLength(2);
    expect(openRow(panel)).toContain("D9");
  });
});

test("of 5,000 findings only those in view are in the document, and each says its place among all", async () => {
  const panel = await open({ check: () => Promise.resolve(checkView(5000)) });
  const drawn = panel.all("listitem");
  expect(drawn.length).toBeGreaterThan(3);
  expect(drawn.length).toBeLessThan(60);
  expect(drawn[2]?.getAttribute("aria-posinset")).toBe("3");
  expect(drawn[2]?.getAttribute("aria-setsize")).toBe("5000");
  await panel.key("F8", { shiftKey: true });
  expect(openRow(panel)).toContain("D5005");
});

describe("fixing one cell", () => {
  test("before and after are shown first; then exactly that is written, and the list is made anew", async () => {
    const panel = await open();
    await panel.press(/D6/);
    expect(panel.root.querySelector(".change")?.textContent).toBe("Đang ghi31/02/2024Sửa thành29/02/2024");
    expect(panel.called("apply")).toEqual([]);
    await panel.press("Sửa ô này");
    const [changes, label] = panel.called("apply")[0]!.args;
    expect(changes).toEqual([{ kind: "put-cells", sheet: "DS 2024", row: 5, column: 3, cells: [[45351]] }]);
    expect(label).toBe("Đã sửa 1 ô");
    expect(panel.called("check")).toHaveLength(2);
  });

  test("only findings with a safe repair offer one", async () => {
    const panel = await open();
    await panel.press(/D7/);
    expect(panel.find("button", "Sửa ô này")).toBeUndefined();
  });

  test("a workbook that cannot be written is said in its words; nothing is checked again", async () => {
    const panel = await open({ apply: () => Promise.resolve({ writeRefusal: "Trang «DS 2024» đang bị khóa." }) });
    await panel.press(/D6/);
    await panel.press("Sửa ô này");
    expect(panel.get("alert", "Trang «DS 2024» đang bị khóa.")).toBeDefined();
    expect(panel.called("check")).toHaveLength(1);
  });

  test("what took the place of a mended row takes the focus", async () => {
    const all = checkView(6);
    let left: CheckView = all;
    const panel = await open({ check: () => Promise.resolve(left) });
    await panel.press(/D9/);
    left = { ...all, items: all.items.filter(({ id }) => id !== "f3") };
    await panel.press("Sửa ô này");
    expect(rows(panel)).toHaveLength(5);
    expect(document.activeElement?.className).toBe("finding-head");
    expect(document.activeElement?.textContent).toContain("D10");
  });

  test("undo takes it back and checks again", async () => {
    const panel = await open();
    await panel.press(/D6/);
    await panel.press("Sửa ô này");
    await panel.press("Hoàn tác");
    expect(panel.called("undo")).toHaveLength(1);
    expect(panel.called("check")).toHaveLength(3);
    expect(panel.find("button", "Hoàn tác")).toBeUndefined();
  });
});

describe("a workbook edited since", () => {
  test("says so, and nothing is written from the old list until it is checked again", async () => {
    const panel = await open();
    await panel.press(/D6/);
    await panel.doAct(() => panel.editAsUser());
    expect(panel.text()).toContain("Sổ đã thay đổi từ lần kiểm tra này");
    await panel.press("Sửa ô này");
    expect(panel.called("apply")).toEqual([]);
    await panel.press("Kiểm tra lại");
    expect(panel.text()).not.toContain("Sổ đã thay đổi");
    await panel.press("Sửa ô này");
    expect(panel.called("apply")).toHaveLength(1);
  });

  test("opening the page again checks again; an unchanged one is shown as it was", async () => {
    const panel = await open();
    await panel.press("Trang đầu");
    await panel.press(/^Kiểm tra/);
    expect(panel.called("check")).toHaveLength(1);
    await panel.press("Trang đầu");
    await panel.doAct(() => panel.editAsUser());
    await panel.press(/^Kiểm tra/);
    expect(panel.called("check")).toHaveLength(2);
  });

  test("other settings need another check", async () => {
    const panel = await open();
    await panel.press("Trang đầu");
    await panel.choose("Kỳ báo cáo", "Năm 2023");
    await panel.press(/^Kiểm tra/);
    expect(panel.called("check").map(({ args }) => (args[0] as { period: string | null }).period)).toEqual([
      null,
      "2023",
    ]);
  });
});

describe("a reason in place of a repair", () => {
  const changes: readonly Change[] = [{ kind: "put-cells", sheet: "Giải trình", row: 1, column: 0, cells: [["x"]] }];
  const withReasons = (): ReturnType<typeof fakeBackend> => fakeBackend({ keepReason: () => Promise.resolve(changes) });

  test("is asked for, is kept with the finding, and is written as one run", async () => {
    const fake = withReasons();
    const panel = await open(fake);
    await panel.press(/D7/);
    await panel.press("Giải trình");
    expect(document.activeElement?.tagName).toBe("TEXTAREA");
    await panel.fill("Lý do giữ nguyên", "  Gia hạn tại nước ngoài ");
    await panel.press("Lưu giải trình");
    expect(fake.called("keepReason").map(({ args }) => args)).toEqual([[["f1"], "Gia hạn tại nước ngoài", "vi"]]);
    expect(fake.called("apply")[0]?.args.slice(0, 2)).toEqual([changes, "Đã ghi giải trình cho 1 mục"]);
    expect(fake.called("check")).toHaveLength(2);
  });

  test("cannot be blank", async () => {
    const fake = withReasons();
    const panel = await open(fake);
    await panel.press(/D7/);
    await panel.press("Giải trình");
    await panel.fill("Lý do giữ nguyên", "   ");
    await panel.press("Lưu giải trình");
    expect(fake.called("keepReason")).toEqual([]);
    expect(panel.text()).toContain("Ghi lý do trước khi lưu.");
  });

  test("may serve all findings of the same matter that are shown", async () => {
    const fake = withReasons();
    const panel = await open(fake);
    await panel.press(/D7/);
    await panel.press("Giải trình");
    await panel.fill("Lý do giữ nguyên", "Như văn bản số 12");
    await panel.tick("checkbox", "cho cả 2 mục");
    await panel.press("Lưu giải trình");
    expect(fake.called("keepReason")[0]?.args[0]).toEqual(["f1", "f4"]);
  });

  test("is not offered for errors", async () => {
    const panel = await open();
    await panel.press(/D6/);
    expect(panel.find("button", /^Giải trình$/)).toBeUndefined();
  });

  test("that is kept already is shown, and can be taken back", async () => {
    const view = checkView(6);
    const items = view.items.map((item) => (item.id === "f1" ? { ...item, reason: "Gia hạn" } : item));
    const fake = fakeBackend({ check: () => Promise.resolve({ ...view, items }) });
    const panel = await open(fake);
    expect(rows(panel)[1]).toContain("Đã giải trình");
    await panel.press(/D7/);
    await panel.press("Bỏ giải trình");
    expect(fake.called("keepReason")[0]?.args.slice(0, 2)).toEqual([["f1"], ""]);
  });

  test("given up, the focus goes back to the button", async () => {
    const panel = await open();
    await panel.press(/D7/);
    await panel.press("Giải trình");
    await panel.press("Thôi");
    expect(document.activeElement?.textContent).toBe("Giải trình");
  });
});

describe("colouring cells", () => {
  test("is on, then off, and follows another check", async () => {
    const panel = await open();
    const button = (): HTMLElement => panel.get("button", "Tô màu các ô");
    await panel.press("Tô màu các ô");
    expect(button().getAttribute("aria-pressed")).toBe("true");
    expect(panel.text()).toContain("Đã tô màu 3 ô");
    await panel.press("Kiểm tra lại");
    expect(panel.called("mark")).toHaveLength(2);
    await panel.press("Tô màu các ô");
    expect(panel.called("clearMarks")).toHaveLength(1);
    expect(button().getAttribute("aria-pressed")).toBe("false");
  });

  test("that is refused says why and stays off", async () => {
    const panel = await open({ mark: () => Promise.resolve({ writeRefusal: "Đang gõ dở trong một ô." }) });
    await panel.press("Tô màu các ô");
    expect(panel.get("alert", "Đang gõ dở trong một ô.")).toBeDefined();
    expect(panel.get("button", "Tô màu các ô").getAttribute("aria-pressed")).toBe("false");
  });
});

describe("other ends", () => {
  test("nothing found is good news", async () => {
    const panel = await open({ check: () => Promise.resolve(checkView(0)) });
    expect(panel.text()).toContain("Không có gì cần sửa");
  });

  test("a refusal says why, with a way to try again", async () => {
    const refusal = { title: "Chưa nhận ra bảng nào", text: "Cần một dòng tiêu đề.", findings: checkView(2).items };
    const panel = await open({ check: () => Promise.resolve({ refusal }) });
    expect(panel.get("alert", "Cần một dòng tiêu đề.")).toBeDefined();
    expect(rows(panel)).toHaveLength(2);
    await panel.press("Kiểm tra lại");
    expect(panel.called("check")).toHaveLength(2);
  });

  test("a fault while checking leaves a sentence and a button", async () => {
    const panel = await open({ check: () => Promise.reject(new Error("boom")) });
    expect(panel.get("alert", "Chưa làm được việc này")).toBeDefined();
    await panel.press("Làm lại");
    expect(panel.called("check")).toHaveLength(2);
  });
});
