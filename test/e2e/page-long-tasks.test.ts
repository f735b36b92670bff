import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { longTasks, watchLongTasks } from "./browser";
import { readyToRollUp, startName, writeCommunes } from "./large-roll-up";
import { type OfflinePage, useOfflinePages } from "./offline-page";

const { open } = useOfflinePages();
const folder = mkdtempSync(join(tmpdir(), "tong-hop-page-large-"));
const FILES = 170;
/** A tenth of what a commune sends, so that writing them takes seconds; test/bench/browser runs the full size. */
const ROWS = 30;
let files: readonly string[] = [];
beforeAll(async () => {
  files = await writeCommunes(folder, FILES, ROWS);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const start = ({ panel }: OfflinePage): Promise<void> => panel.getByRole("button", { name: startName(files) }).click();

test("170 files are rolled up and the result is opened without the page ever holding still", async () => {
  const page = await open({ prepare: watchLongTasks });
  const { panel } = page;
  await readyToRollUp(page, folder, files);
  // From here on: loading the page is not part of it.
  const before = (await longTasks(page.page)).length;
  await start(page);
  await panel.getByText("Đủ: không dòng nào bị bỏ sót.").waitFor();
  await panel.getByRole("button", { name: "Mở kết quả" }).click();
  await page.page.getByRole("tab", { name: "Danh sách" }).click();
  await page.grid.getByRole("gridcell").first().waitFor();
  const tasks = (await longTasks(page.page)).slice(before);
  expect(tasks.filter((milliseconds) => milliseconds > 100)).toEqual([]);
});

test("a page that does hold still is seen to", async () => {
  const { page } = await open({ prepare: watchLongTasks });
  await page.evaluate(
    () =>
      new Promise<void>((done) =>
        setTimeout(() => {
          const end = performance.now() + 150;
          while (performance.now() < end);
          setTimeout(done, 50);
        }),
      ),
  );
  expect((await longTasks(page)).some((milliseconds) => milliseconds > 100)).toBe(true);
});

test("a roll-up stopped in the middle leaves nothing behind, and runs to its end when begun again", async () => {
  const page = await open();
  const { panel, fileLine } = page;
  await readyToRollUp(page, folder, files);
  await start(page);
  await panel.getByRole("progressbar").waitFor();
  await panel.getByRole("button", { name: "Dừng" }).click();
  await panel.getByText("Đã dừng", { exact: true }).waitFor();
  expect(await fileLine.textContent()).toBe(files[0]);
  expect(await panel.getByRole("button", { name: "Mở kết quả" }).count()).toBe(0);
  await panel.getByRole("button", { name: "Đổi danh sách tệp" }).click();
  await start(page);
  await panel.getByText("Đủ: không dòng nào bị bỏ sót.").waitFor();
  await panel
    .locator("summary")
    .filter({ hasText: `Các tệp đã đọc (${String(files.length)})` })
    .waitFor();
});
