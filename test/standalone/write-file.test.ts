import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../../standalone/cli/write-file";
import { inFolder } from "./commune-workbooks";

const bytes = Buffer.from("mới");

test("writes into a folder that was not there, and leaves only the file", async () => {
  await inFolder({}, (folder) => {
    expect(writeWhole(join(folder, "a/b/c.xlsx"), bytes)).toEqual({ ok: true });
    expect(readFileSync(join(folder, "a/b/c.xlsx"), "utf8")).toBe("mới");
    expect(readdirSync(join(folder, "a/b"))).toEqual(["c.xlsx"]);
  });
});

test("a failure leaves what was there, and nothing else", async () => {
  await inFolder({ tep: "cũ" }, (folder) => {
    mkdirSync(join(folder, "thu-muc/con"), { recursive: true });
    expect(writeWhole(join(folder, "tep/x.xlsx"), bytes).ok).toBe(false);
    expect(writeWhole(join(folder, "thu-muc"), bytes).ok).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(["tep", "thu-muc"]);
    expect(readdirSync(join(folder, "thu-muc"))).toEqual(["con"]);
    expect(readFileSync(join(folder, "tep"), "utf8")).toBe("cũ");
  });
});

test("a link goes on pointing where it did", async () => {
  await inFolder({ "that.xlsx": "cũ" }, (folder) => {
    symlinkSync(join(folder, "that.xlsx"), join(folder, "link.xlsx"));
    writeWhole(join(folder, "link.xlsx"), bytes);
    expect(readFileSync(join(folder, "that.xlsx"), "utf8")).toBe("mới");
  });
});

test("listeners for signals are taken back", async () => {
  await inFolder({}, (folder) => {
    const before = process.listenerCount("SIGINT");
    writeFileSync(join(folder, "x"), "");
    writeWhole(join(folder, "y"), bytes);
    expect(process.listenerCount("SIGINT")).toBe(before);
  });
});
