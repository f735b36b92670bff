import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { communeWorkbook, inFolder, worker } from "./commune-workbooks";

const bundle = join(__dirname, "../../dist/tong-hop.cjs");

function spawned(...words: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  if (!existsSync(bundle)) throw new Error("dist/tong-hop.cjs is not built: npm run build");
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...words], { encoding: "utf8" });
  return { status, stdout, stderr };
}

test("says the version of package.json", () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as { version: string }; // package.json has one
  expect(spawned("--version")).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

test("runs by its own name, with nothing but Node beside it", async () => {
  expect(readFileSync(bundle, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  const modules = [...readFileSync(bundle, "utf8").matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name ?? "");
  const { builtinModules } = await import("node:module");
  expect(modules.filter((name) => !builtinModules.includes(name.replace(/^node:/, "")))).toEqual([]);
});

test("statuses 0, 1 and 2 reach the shell, and what is printed arrives whole through a pipe", async () => {
  const clean = communeWorkbook("xã Bình Trị", [worker(1)]);
  const wrong = communeWorkbook(
    "xã Bình Trị",
    Array.from({ length: 2000 }, (_, n) => worker(n, { 6: "không rõ" })),
  );
  await inFolder({ "tot.xlsx": clean, "sai.xlsx": wrong }, (folder) => {
    expect(spawned("check", join(folder, "tot.xlsx"), "--profile", "binh-son")).toMatchObject({
      status: 0,
      stderr: "",
    });
    const long = spawned("check", join(folder, "sai.xlsx"), "--profile", "binh-son", "--json");
    expect(long.status).toBe(1);
    expect((JSON.parse(long.stdout) as { summary: { errors: number } }).summary.errors).toBe(2000); // the document's contract is tested elsewhere
    expect(spawned("check", join(folder, "khong-co.xlsx"))).toMatchObject({ status: 2 });
    expect(spawned("check", "--khong-co")).toMatchObject({ status: 2, stdout: "" });
  });
});

test("a closed pipe is no fault", async () => {
  const wrong = communeWorkbook(
    "xã Bình Trị",
    Array.from({ length: 3000 }, (_, n) => worker(n, { 6: "không rõ" })),
  );
  await inFolder({ "sai.xlsx": wrong }, (folder) => {
    const line = `"${process.execPath}" "${bundle}" check "${join(folder, "sai.xlsx")}" --json | head -c 10`;
    const { stdout, stderr } = spawnSync("sh", ["-c", line], { encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({ stdout: '{\n  "files', stderr: "" });
  });
});
