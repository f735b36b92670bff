/** @jest-environment jsdom */
import type { CheckView } from "../../core";
import { checkView } from "./fake-views";
import { mountForTest, type Mounted, unmountAll } from "./mounted";

afterEach(unmountAll);

const open = (over: Parameters<typeof mountForTest>[0] = {}): Promise<Mounted> => mountForTest(over, { page: "fix" });
const rowsWritten = (panel: Mounted): readonly number[] =>
  (panel.called("apply")[0]?.args[0] as readonly { readonly row: number }[]).map(({ row }) => row);

test("every safe repair is shown with before and after, all picked, and nothing is written yet", async () => {
  const panel = await open({ check: () => Promise.resolve(checkView(9)) });
  expect(panel.all("listitem").map((row) => row.querySelector(".change")?.textContent)).toEqual([
    "Đang ghi31/02/2024Sửa thành29/02/2024",
    "Đang ghi31/02/2024Sửa thành29/02/2024",
    "Đang ghi31/02/2024Sửa thành29/02/2024",
  ]);
  expect(panel.find("button", "Sửa 3 ô đã chọn")).toBeDefined();
  expect(panel.called("apply")).toEqual([]);
});

test("only what is picked is written, in one run", async () => {
  const panel = await open({ check: () => Promise.resolve(checkView(9)) });
  await panel.tick("checkbox", "Hồ Thị Thắm");
  await panel.press("Sửa 2 ô đã chọn");
  expect(panel.called("apply")).toHaveLength(1);
  expect(rowsWritten(panel)).toEqual([5, 11]);
  expect(panel.called("apply")[0]?.args[1]).toBe("Đã sửa 2 ô");
});

test("a whole matter is picked or left with one box, which shows when it is in part", async () => {
  const panel = await open({ check: () => Promise.resolve(checkView(9)) });
  const matter = (): HTMLInputElement => panel.get("checkbox", "Ô không phải là ngày") as HTMLInputElement;
  expect(matter().checked).toBe(true);
  await panel.tick("checkbox", "Hồ Thị Thắm");
  expect(matter().indeterminate).toBe(true);
  await panel.tick("checkbox", "Ô không phải là ngày");
  expect(panel.find("button", "Sửa 3 ô đã chọn")).toBeDefined();
  await panel.tick("checkbox", "Ô không phải là ngày");
  expect(panel.find("button", "Sửa 0 ô đã chọn")).toBeDefined();
});

test("with nothing picked nothing is written, and it says what to do", async () => {
  const panel = await open();
  await panel.press("Bỏ chọn tất cả");
  expect(panel.text()).toContain("Chọn ít nhất một chỗ để sửa.");
  await panel.press("Sửa 0 ô đã chọn");
  expect(panel.called("apply")).toEqual([]);
});

test("after it, what was done is listed, the rest is found anew, and one press takes all of it back", async () => {
  let left: CheckView = checkView(6);
  const panel = await open({ check: () => Promise.resolve(left) });
  left = { ...left, items: left.items.filter(({ fix }) => fix === null) };
  await panel.press("Sửa 2 ô đã chọn");
  expect(panel.text()).toContain("Không còn ô nào sửa ngay được");
  expect(panel.root.querySelector(".done")?.textContent).toContain("Trần Thị Hồng Nhung");
  await panel.press("Hoàn tác");
  expect(panel.called("undo")).toHaveLength(1);
  expect(panel.root.querySelector(".done")).toBeNull();
  expect(panel.called("check")).toHaveLength(3);
});

test("a refused run leaves everything as it was shown", async () => {
  const panel = await open({ apply: () => Promise.resolve({ writeRefusal: "Trang «DS 2024» đang bị khóa." }) });
  await panel.press("Sửa 2 ô đã chọn");
  expect(panel.get("alert", "Trang «DS 2024» đang bị khóa.")).toBeDefined();
  expect(panel.find("button", "Sửa 2 ô đã chọn")).toBeDefined();
  expect(panel.root.querySelector(".done")).toBeNull();
});

test("once the workbook was edited, nothing is written before another check", async () => {
  const panel = await open();
  await panel.doAct(() => panel.editAsUser());
  await panel.press("Sửa 2 ô đã chọn");
  expect(panel.called("apply")).toEqual([]);
  await panel.press("Kiểm tra lại");
  await panel.press("Sửa 2 ô đã chọn");
  expect(panel.called("apply")).toHaveLength(1);
});

test("a repair leads to its cell", async () => {
  const panel = await open();
  await panel.press("Mở ô D6");
  expect(panel.called("select")[0]?.args[0]).toEqual({ sheet: "DS 2024", row: 5, column: 3 });
});

test("a check made on the page before is not made again", async () => {
  const panel = await mountForTest({}, { page: "check" });
  await panel.press("Xem và sửa 2 chỗ");
  expect(panel.title()).toBe("Sửa");
  expect(panel.called("check")).toHaveLength(1);
});
