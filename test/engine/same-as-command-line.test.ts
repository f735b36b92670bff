import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellName, columnName, type CheckView, type FindingItem, type RollUpView } from "../../core";
import type {
  CheckDocument,
  ExplainDocument,
  FindingDocument,
  RollUpDocument,
  VerifyDocument,
} from "../../standalone/cli/json-contract";
import { readWorkbook } from "../../xlsx/read/read-workbook";
import { documentOf, runCli } from "../standalone/run-in-test";
import { watchedJob } from "./jobs";
import { nodeTools } from "./node-engine";
import { endPages, type Page, startPage } from "./page";
import { allSets, rolledUp, type SetOnDisk } from "./samples-on-disk";

const scratch = mkdtempSync(join(tmpdir(), "tong-hop-engine-"));
afterAll(() => {
  endPages();
  rmSync(scratch, { recursive: true });
});

/** A finding as both tell it. */
const told = ({ rule, severity, sheet, row, column, message }: FindingItem): unknown => ({
  rule,
  severity,
  sheet,
  cell: row === null || column === null ? null : cellName(row, column),
  row: row === null ? null : row + 1,
  message,
});
const printed = ({ rule, severity, sheet, cell, row, message }: FindingDocument): unknown => ({
  rule,
  severity,
  sheet,
  cell,
  row,
  message,
});

test.each(allSets)("$name: each file by itself is found to be what the command line says", async (set) => {
  const { backend, host } = startPage();
  for (const { name, bytes } of set.files) {
    const opened = await host.open(name, await bytes());
    const ran = await runCli("check", name, ...set.checkFlags, "--json");
    if ("refusal" in opened) {
      expect(ran.status).toBe(2);
      continue;
    }
    const [document] = (documentOf(ran) as CheckDocument).files;
    const view = (await backend.check(set.options, "vi", watchedJob())) as CheckView;
    expect(view.items.map(told)).toEqual(document?.findings.map(printed));
  }
});

/** A set rolled up on the page and by the command line. */
async function both(set: SetOnDisk): Promise<{ page: Page; view: RollUpView; document: RollUpDocument; out: string }> {
  const page = startPage();
  const view = await page.backend.rollUp(set.files, set.options, "vi", watchedJob(), () => undefined);
  if ("refusal" in view) throw new Error(view.refusal.text);
  const out = join(scratch, `${set.name}.xlsx`);
  const ran = await runCli("roll-up", set.folder, ...set.flags, "-o", out, "--force", "--json");
  return { page, view, document: documentOf(ran) as RollUpDocument, out };
}

test.each(rolledUp)("$name: the roll-up is the command line's, to the last byte of its workbook", async (set) => {
  const { page, view, document, out } = await both(set);
  expect(view.items.map(({ rule, message }) => [rule, message])).toEqual(
    document.findings.map(({ rule, message }) => [rule, message]),
  );
  expect(view.total.departed).toBe(document.totals.measures.departed);
  expect(view.slip.map(({ file, read, counted }) => [file, read, counted])).toEqual(
    document.sources.map(({ file, read, counted }) => [file, read, counted]),
  );
  expect(await page.backend.writeRollUp(watchedJob())).toMatchObject({ label: "Đã ghi kết quả tổng hợp" });
  await page.host.save(watchedJob());
  expect(Buffer.compare(page.saved.get("Tổng hợp.xlsx") ?? new Uint8Array(), readFileSync(out))).toBe(0);
});

test.each(rolledUp)("$name: the opened result is what its saved file reads as", async (set) => {
  const { page, out } = await both(set);
  await page.backend.writeRollUp(watchedJob());
  const opened = readWorkbook(readFileSync(out), { file: out, sha256: null, inflate: nodeTools.inflate });
  if (!opened.ok) throw new Error(opened.problem.rule);
  for (const { name, grid, hidden, merges, hiddenColumns } of opened.workbook.sheets) {
    expect([name, await page.host.window(name, 0, 1e9)]).toEqual([name, grid]);
    const head = (await page.engine.current().sheetHeads()).find((one) => one.name === name);
    expect({ name, hidden: head?.hidden, merges: head?.merges.length, hiddenColumns: head?.hiddenColumns }).toEqual({
      name,
      hidden,
      merges: merges.length,
      hiddenColumns,
    });
  }
});

test.each(rolledUp.slice(0, 3))("$name: verified and explained where it stands, as its file is", async (set) => {
  const { page, out } = await both(set);
  const { backend, host } = page;
  await backend.writeRollUp(watchedJob());
  expect(await backend.verify(set.files, "vi", watchedJob(), () => undefined)).toMatchObject({ items: [] });

  // The first total is typed over, and the first file has gone.
  const figure = (await host.window("_TongHop", 0, 1e6)).find((row) => row[1] === "total" && row[3] === "departed");
  const [sheet, , , , row, column] = figure as [string, string, string, string, number, number];
  await host.type({ sheet, row, column }, 9_999);
  await host.save(watchedJob());
  writeFileSync(out, page.saved.get("Tổng hợp.xlsx") ?? "");
  const [, ...others] = set.files;
  const against = others.map(({ name }) => name);
  const verified = await backend.verify(others, "vi", watchedJob(), () => undefined);
  const document = documentOf(await runCli("verify", out, "--against", ...against, "--json")) as VerifyDocument;
  if ("refusal" in verified) throw new Error(verified.refusal.text);
  expect(verified.compared).toBe(document.compared);
  expect(verified.items.map(({ sheet: at, cell, label, cause }) => [at, cell, label, cause])).toEqual(
    document.differences.map(({ sheet: at, cell, label, cause }) => [at, cell, label, cause]),
  );
  expect(verified.items.some(({ cause }) => cause === "overtyped")).toBe(true);

  const drilled = await backend.drill({ sheet, row, column }, "vi", watchedJob());
  if ("refusal" in drilled) throw new Error(drilled.refusal.text);
  const cell = `${columnName(column)}${String(row + 1)}`;
  const explained = documentOf(await runCli("explain", out, `'${sheet}'!${cell}`, "--json")) as ExplainDocument;
  expect(drilled.rows).toEqual(explained.rows);
  expect(drilled.rows.length).toBeGreaterThan(3);
  expect(drilled).toMatchObject({ label: explained.label, how: explained.how });
  expect(drilled.written).not.toBe("");
});
