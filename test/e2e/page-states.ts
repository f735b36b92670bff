import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  cell,
  choose,
  giveFiles,
  goHome,
  goTo,
  type OfflinePage,
  openFile,
  openSample,
  typeOver,
} from "./offline-page";
import { copySet, sampleSets } from "./sample-set";

/** A state of the page to be looked at, and how to come to it. Each begins where the one before ended, or with a page of its own. */
export interface PageState {
  readonly name: string;
  readonly reach: (page: OfflinePage) => Promise<void>;
}

const folder = join(mkdtempSync(join(tmpdir(), "tong-hop-page-states-")), "tam-duong");
const files = copySet("tam-duong", folder);
const settings = sampleSets.find(({ name }) => name === "tam-duong")?.options;

export function removeStateFiles(): void {
  rmSync(folder, { recursive: true });
}

/** One commune's officer at work, from an empty page on. */
export const communeStates: readonly PageState[] = [
  { name: "welcome", reach: ({ page }) => page.getByRole("button", { name: "Mở thử sổ mẫu" }).waitFor() },
  { name: "home", reach: openSample },
  {
    name: "check",
    reach: async (page) => {
      await goTo(page, /^Kiểm tra/);
      await page.panel.getByRole("button", { name: "Tô màu các ô" }).click();
      await page.grid.locator(".tone-explain").first().waitFor();
    },
  },
  {
    name: "finding",
    reach: async ({ page, panel }) => {
      await page.keyboard.press("F8");
      await panel.getByRole("button", { name: "Sửa ô này" }).waitFor();
    },
  },
  {
    name: "explain",
    reach: async ({ panel }) => {
      await panel.getByRole("button", { name: "Giải trình", exact: true }).click();
      await panel.getByLabel("Lý do giữ nguyên").waitFor();
    },
  },
  {
    name: "fix",
    reach: async ({ panel }) => {
      await panel.getByRole("button", { name: /^Xem và sửa/ }).click();
      await panel.getByRole("list", { name: "Từng chỗ sẽ sửa" }).waitFor();
    },
  },
  {
    name: "fixed",
    reach: async ({ panel }) => {
      await panel.getByRole("button", { name: /^Sửa 6 ô/ }).click();
      await panel.getByText("Đã sửa 6 ô").first().waitFor();
    },
  },
  {
    name: "report",
    reach: async (page) => {
      await goHome(page);
      await goTo(page, /^Báo cáo/);
      await page.panel.getByRole("button", { name: /^Ghi vào trang/ }).waitFor();
    },
  },
  {
    name: "report-written",
    reach: async ({ page, panel }) => {
      await panel.getByRole("button", { name: /^Ghi vào trang/ }).click();
      await panel.getByRole("button", { name: /^Mở trang/ }).click();
      await page.getByRole("tab", { name: /^Báo cáo/, selected: true }).waitFor();
    },
  },
  {
    name: "template",
    reach: async (page) => {
      await goHome(page);
      await goTo(page, /^Cách lập danh sách/);
      await page.panel.getByRole("heading", { name: "Tên cột" }).waitFor();
    },
  },
];

/** A district's officer at work: files rolled up, the result looked at, verified, a figure followed to its people. */
export const districtStates: readonly PageState[] = [
  {
    name: "district-home",
    reach: async (page) => {
      await openFile(page, files[0] ?? "");
      if (settings !== undefined) await choose(page, settings);
    },
  },
  {
    name: "roll-up-files",
    reach: async (page) => {
      await goTo(page, /^Tổng hợp/);
      await giveFiles(page, files);
      await page.panel.getByRole("button", { name: /^Đọc và tổng hợp/ }).waitFor();
    },
  },
  {
    name: "roll-up-result",
    reach: async ({ panel }) => {
      await panel.getByRole("button", { name: /^Đọc và tổng hợp/ }).click();
      await panel.getByText("Đủ: không dòng nào bị bỏ sót.").waitFor();
    },
  },
  {
    name: "roll-up-opened",
    reach: async ({ page, panel }) => {
      await panel.getByRole("button", { name: "Mở kết quả" }).click();
      await page.getByRole("tab", { name: "Tổng hợp" }).waitFor();
    },
  },
  { name: "result-home", reach: goHome },
  {
    name: "verified",
    reach: async (page) => {
      await goTo(page, /^Đối chiếu/);
      await giveFiles(page, files);
      await page.panel.getByRole("button", { name: /^Đối chiếu với/ }).click();
      await page.panel.getByText("Mọi con số trong bảng đều tính lại được từ các tệp nguồn.").waitFor();
    },
  },
  {
    name: "verify-differences",
    reach: async (page) => {
      await goHome(page);
      await typeOver(page, 9, 4, "99");
      await goTo(page, /^Đối chiếu/);
      await giveFiles(page, files);
      await page.panel.getByRole("button", { name: /^Đối chiếu với/ }).click();
      await page.panel.getByRole("list", { name: "Bị gõ đè" }).waitFor();
    },
  },
  {
    name: "drill",
    reach: async (page) => {
      await goHome(page);
      await goTo(page, /^Bấm vào số, ra người/);
      await cell(page, 10, 4).click();
      await page.panel.getByText("Trang Tổng hợp, ô E11").waitFor();
    },
  },
  {
    name: "drill-nothing",
    reach: async (page) => {
      await cell(page, 2, 0).click({ position: { x: 5, y: 5 } });
      await page.panel.getByRole("heading", { name: "Các con số ở gần" }).waitFor();
    },
  },
];
