import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { type OfflinePage, useOfflinePages, wide } from "./offline-page";
import { communeStates, districtStates, removeStateFiles } from "./page-states";

const { open } = useOfflinePages();
afterAll(removeStateFiles);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Pictures for the docs, or for looking at every state: SCREENSHOTS=docs/img npx jest test/e2e/page-looks. */
const pictures = process.env["SCREENSHOTS"] ?? "";
if (pictures !== "") mkdirSync(pictures, { recursive: true });

/** Rows of the grid past the first screenful are like those before, and looking at each cell takes long. */
const ALIKE = ".grid-row:nth-child(n + 32)";

/** What bars somebody's way, in words that say where. */
async function barriers({ page }: OfflinePage, rules: readonly string[] | null): Promise<readonly string[]> {
  // Through the debugger: the page's own policy lets no script in.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    ({ alike, runOnly }) =>
      (window as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> } }).axe.run(
        { exclude: [[alike]] },
        { resultTypes: ["violations"], ...(runOnly === null ? {} : { runOnly }) },
      ), // put there the line before
    { alike: ALIKE, runOnly: rules },
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary ?? ""}`),
    );
}

describe.each([
  ["light", false, null],
  // Only colours differ.
  ["dark", true, ["color-contrast"]],
] as const)("%s", (tone, dark, rules) => {
  test.each([
    ["commune's", communeStates],
    ["district's", districtStates],
  ] as const)("nothing bars anybody's way in any state of a %s work", async (_, states) => {
    const page = await open({ dark });
    const found: string[] = [];
    for (const { name, reach } of states) {
      await reach(page);
      if (pictures !== "")
        await page.page.screenshot({
          path: join(pictures, `page-${name}${dark ? "-dark" : ""}.png`),
          animations: "disabled",
        });
      for (const barrier of await barriers(page, rules)) found.push(`${tone}, ${name}: ${barrier}`);
    }
    expect(found).toEqual([]);
  });
});

const photographed = pictures === "" ? test.skip : test;
photographed.each([
  ["commune", communeStates],
  ["district", districtStates],
] as const)("pictures of the panel alone, 320 px wide: %s", async (_, states) => {
  const page = await open();
  for (const { name, reach } of states) {
    await reach(page);
    await page.page.setViewportSize({ width: 320, height: 900 });
    await page.page.getByRole("button", { name: "Xem bảng bên" }).click();
    await page.panel.screenshot({ path: join(pictures, `panel-${name}.png`), animations: "disabled" });
    await page.page.getByRole("button", { name: "Xem bảng tính" }).click();
    await page.page.setViewportSize(wide);
  }
  expect(states.length).toBeGreaterThan(0);
});
