// Draws the icons of the Excel ribbon from their SVG sources, in every size that the manifest names. Run after a source has changed.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as browsers } from "playwright-core";
import { root } from "./package-facts.mjs";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const folder = join(root, "excel-addin/assets");

const browser = await browsers.launch({
  executablePath: await chromium.executablePath(),
  args: ["--no-sandbox", "--headless=shell", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});
const page = await browser.newPage();
for (const source of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const svg = readFileSync(join(folder, source), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(join(folder, source.replace(".svg", `-${size}.png`)), png);
  }
}
await browser.close();
