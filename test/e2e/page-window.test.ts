import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Dialog, Page } from "playwright-core";
import {
  cell,
  dropFiles,
  goTo,
  narrow,
  nothingOpen,
  type OfflinePage,
  openFile,
  openSample,
  save,
  typeOver,
  useOfflinePages,
  wide,
} from "./offline-page";
import { changedCells } from "./workbook-cells";

const { open } = useOfflinePages();
const samples = join(__dirname, "../../samples");
const sample = readFileSync(join(samples, "binh-son/2024/Xã Bình Nguyên.xlsx"));
const other = join(samples, "tam-duong/2024/Xa Ban Hon.xlsx");

async function until(condition: () => boolean): Promise<void> {
  for (let wait = 0; !condition(); wait++) {
    if (wait > 200) throw new Error("waited for nothing");
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** Presses Tab until what has the focus is named so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const names: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return `${element?.getAttribute("aria-label") ?? ""} ${element instanceof HTMLElement ? element.innerText : ""}`.trim();
    });
    if (name.test(focused)) return;
    names.push(focused);
    await page.keyboard.press("Tab");
  }
  throw new Error(`no Tab leads to ${String(name)}, only to ${names.join(" | ")}`);
}

test("a check and a fix are done by keyboard alone, and every stop can be seen", async () => {
  const page = await open();
  const { page: tab, panel } = page;
  await tabTo(tab, /^Mở thử sổ mẫu/);
  await tab.keyboard.press("Enter");
  await panel.getByRole("heading", { name: /^Sổ theo dõi/ }).waitFor();
  await tabTo(tab, /^Kiểm tra/);
  const outline = await tab.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
  expect(outline).not.toBe("none");
  await tab.keyboard.press("Enter");
  await panel.getByRole("list", { name: "Danh sách cần xem" }).waitFor();
  await tab.keyboard.press("F8");
  await tabTo(tab, /^Sửa ô này/);
  await tab.keyboard.press("Enter");
  await cell(page, 4, 4)
    .filter({ hasText: /^001087999113$/ })
    .waitFor();
  await tabTo(tab, /^Hoàn tác/);
  await tab.keyboard.press("Enter");
  await cell(page, 4, 4)
    .filter({ hasText: /^1087999113$/ })
    .waitFor();
});

test("the grid is walked by the arrow keys and typed into from the box above", async () => {
  const page = await open();
  const { page: tab, grid } = page;
  await openSample(page);
  await grid.focus();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight"]) await tab.keyboard.press(key);
  await page.cellName.filter({ hasText: /^B5$/ }).waitFor();
  await tab.keyboard.press("PageDown");
  await tab.keyboard.press("PageUp");
  await page.cellName.filter({ hasText: /^B5$/ }).waitFor();
  await typeOver(page, 4, 1, "Nguyễn Văn Thử");
  await cell(page, 4, 1).filter({ hasText: "Nguyễn Văn Thử" }).waitFor();
  await typeOver(page, 4, 1, "");
  expect(changedCells(sample, (await save(page)).bytes)).toEqual([expect.stringMatching(/^2024!B5: .* -> null$/)]);
});

test("a file dropped on the grid is opened; of several, none", async () => {
  const page = await open();
  const { page: tab, panel, fileLine } = page;
  const dropped = { name: basename(other), bytes: readFileSync(other) };
  await dropFiles(tab, tab.locator(".page-book"), [dropped]);
  await panel.getByRole("heading", { name: /^Sổ theo dõi của Xã Bản Hon/i }).waitFor();
  expect(await fileLine.textContent()).toBe(basename(other));
  await dropFiles(tab, page.grid, [dropped, { name: "hai.xlsx", bytes: sample }]);
  await fileLine.filter({ hasText: "Chỉ mở được một tệp mỗi lần" }).waitFor();
});

test("unsaved changes are asked about before a file is closed, another is opened, or the page is left", async () => {
  const page = await open();
  const { page: tab, panel, fileLine } = page;
  const asked: string[] = [];
  let answer: "accept" | "dismiss" = "dismiss";
  const reply = (dialog: Dialog): void => {
    asked.push(dialog.type());
    void dialog[answer]();
  };
  await openSample(page);
  tab.on("dialog", reply);
  await tab.getByRole("button", { name: "Đóng tệp" }).click();
  await nothingOpen(panel);
  await tab.getByRole("button", { name: "Mở thử sổ mẫu" }).click();
  await panel.getByRole("heading", { name: /^Sổ theo dõi/ }).waitFor();
  expect(asked).toEqual([]);

  await typeOver(page, 4, 1, "Nguyễn Văn Thử");
  await fileLine.filter({ hasText: "(chưa lưu)" }).waitFor();
  await tab.getByRole("button", { name: "Đóng tệp" }).click();
  await tab.locator(".page-bar input[type=file]").setInputFiles(other);
  await until(() => asked.length === 2);
  await tab.close({ runBeforeUnload: true });
  await until(() => asked.length === 3);
  expect(asked).toEqual(["confirm", "confirm", "beforeunload"]);
  expect(await fileLine.textContent()).toBe("Xã Bình Nguyên.xlsx (chưa lưu)");

  await save(page);
  answer = "accept";
  await tab.getByRole("button", { name: "Đóng tệp" }).click();
  await tab.getByRole("button", { name: "Mở thử sổ mẫu" }).waitFor();
  expect(asked).toHaveLength(3);
});

test("another workbook is another beginning: nothing found in the last one stays", async () => {
  const page = await open();
  const { panel } = page;
  await openSample(page);
  await goTo(page, /^Kiểm tra/);
  await panel.getByRole("list", { name: "Danh sách cần xem" }).waitFor();
  await openFile(page, other);
  expect(await panel.getByRole("heading", { level: 1 }).textContent()).toMatch(/Bản Hon/i);
  expect(await panel.getByText("1087999113").count()).toBe(0);
});

test("everything is said in English too, and back", async () => {
  const page = await open();
  const { page: tab, panel } = page;
  await openSample(page);
  await panel.getByRole("button", { name: "English" }).click();
  await panel.getByRole("button", { name: /^Check/ }).waitFor();
  await tab.waitForFunction(() => document.documentElement.lang === "en");
  const data = /Xã Bình Nguyên(\.xlsx)?|«[^»]*»|“[^”]*”|Tiếng Việt|Tổng Hợp/g;
  const words = async (): Promise<string> =>
    `${await tab.locator(".page-bar").innerText()}\n${await panel.innerText()}`.replace(data, "");
  const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
  expect((await words()).split("\n").filter((line) => vietnamese.test(line))).toEqual([]);
  await panel.getByRole("button", { name: /^Check/ }).click();
  await panel.getByRole("list", { name: "Findings" }).waitFor();
  await panel.getByRole("button", { name: "Start" }).click();
  await panel.getByRole("button", { name: "Tiếng Việt" }).click();
  await panel.getByRole("heading", { name: /^Sổ theo dõi/, level: 1 }).waitFor();
  await tab.getByRole("button", { name: "Đóng tệp" }).waitFor();
});

test.each([
  ["wide", wide],
  ["narrow", narrow],
] as const)("in a %s window nothing is cut off and nothing scrolls sideways", async (_, size) => {
  const page = await open({ size });
  const { page: tab, panel } = page;
  const overhang = (): Promise<readonly string[]> =>
    tab.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll(".page-bar, .page-panel, .page-book")]
        .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth)
        .map((element) => `${element.className}: ${String(element.scrollWidth)} > ${String(element.clientWidth)}`),
    );
  expect(await overhang()).toEqual([]);
  await tab.getByRole("button", { name: "Mở thử sổ mẫu" }).click();
  await page.grid.waitFor();
  expect(await overhang()).toEqual([]);
  if (size === narrow) await tab.getByRole("button", { name: "Xem bảng bên" }).click();
  await panel.getByRole("heading", { name: /^Sổ theo dõi/ }).waitFor();
  expect(await overhang()).toEqual([]);
  await goTo(page, /^Kiểm tra/);
  await panel.getByRole("list", { name: "Danh sách cần xem" }).waitFor();
  expect(await overhang()).toEqual([]);
  await panel.locator("button[aria-expanded]").first().click();
  expect(await overhang()).toEqual([]);
  if (size === narrow) {
    await tab.getByRole("button", { name: "Xem bảng tính" }).click();
    expect(await page.cellName.textContent()).toBe("E5");
  }
});

test("in dark mode the page is dark", async () => {
  const lightness = async (page: OfflinePage): Promise<number> =>
    page.page.evaluate(() => {
      const [red = 0, green = 0, blue = 0] = (
        getComputedStyle(document.querySelector(".page-whole")!).backgroundColor.match(/\d+/g) ?? []
      ).map(Number);
      return (red + green + blue) / 3;
    });
  expect(await lightness(await open({ dark: true }))).toBeLessThan(80);
  expect(await lightness(await open())).toBeGreaterThan(200);
});
