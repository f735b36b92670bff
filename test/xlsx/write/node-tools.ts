import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { unzipSync } from "fflate";

export function deflate(bytes: Uint8Array, level: number): Uint8Array {
  return deflateRawSync(bytes, { level });
}

export function inflate(deflated: Uint8Array, limit: number): Uint8Array {
  return inflateRawSync(deflated, { maxOutputLength: Math.max(limit, 1) });
}

/** The unpacked parts of a package by name. */
export function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** One part as text; throws when it is not there. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes).get(name);
  if (part === undefined) throw new Error(`No part ${name}`);
  return Buffer.from(part).toString("utf8");
}

const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** `test` where LibreOffice is installed; elsewhere a skipped test whose name says why. */
export function testWithLibreOffice(name: string, body: () => unknown): void {
  if (hasLibreOffice)
    test(
      name,
      async () => {
        await body();
      },
      120_000,
    );
  else
    test.skip(`${name} (skipped: LibreOffice, "soffice", is not installed)`, async () => {
      await body();
    });
}

/** Has LibreOffice open a workbook and save it again; returns the new file's bytes. */
export function convert(bytes: Uint8Array, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "tong-hop-lo-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const run = spawnSync("soffice", [
      profile,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      join(folder, "out"),
      join(folder, "in.xlsx"),
    ]);
    if (run.status !== 0) throw new Error(String(run.stderr));
    return readFileSync(join(folder, "out", `in.${to.split(":")[0] ?? to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
