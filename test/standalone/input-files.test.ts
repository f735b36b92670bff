import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { dayOf } from "../../standalone/cli/flags";
import { findInputFiles } from "../../standalone/cli/input-files";
import { shownWidth, textTable } from "../../standalone/cli/text-table";
import { isoOfSerial } from "../../core/index";
import { inFolder } from "./commune-workbooks";

test("a link back up ends; other files are counted; order is by name", async () => {
  await inFolder({ "b/2.xlsx": "x", "b/10.xlsx": "x", "a.xlsm": "x", "ghi-chu.docx": "x" }, (folder) => {
    symlinkSync(folder, join(folder, "b", "vong"));
    const { files, ignored, unseen } = findInputFiles([folder]);
    expect(files.map(({ file, inside }) => [file, inside])).toEqual([
      [`${folder}/a.xlsm`, "a.xlsm"],
      [`${folder}/b/10.xlsx`, "b/10.xlsx"],
      [`${folder}/b/2.xlsx`, "b/2.xlsx"],
    ]);
    expect({ ignored, unseen }).toEqual({ ignored: 1, unseen: [] });
  });
});

test("two names that differ only in their Unicode form stay two files", async () => {
  const name = "Xã Hòa.xlsx";
  await inFolder({ [name.normalize("NFC")]: "1", [name.normalize("NFD")]: "2" }, (folder) => {
    const names = findInputFiles([folder]).files.map(({ file }) => file);
    expect(new Set(names).size).toBe(2);
    expect(names[0]).toBe(`${folder}/${name}`.normalize("NFC"));
  });
});

test("a file given is read whatever its name; only folders are sieved", async () => {
  await inFolder({ "~$x.xlsx": "x", "bao-cao": "x" }, (folder) => {
    expect(findInputFiles([join(folder, "~$x.xlsx"), join(folder, "bao-cao")]).files).toHaveLength(2);
    expect(findInputFiles([folder])).toMatchObject({ files: [], ignored: 1 });
  });
});

test("a file argument is told composed, and once however often it is given", async () => {
  await inFolder({ ["Xã Hòa.xlsx".normalize("NFD")]: "x" }, (folder) => {
    const path = join(folder, "Xã Hòa.xlsx".normalize("NFD"));
    expect(findInputFiles([path, path, folder]).files).toEqual([
      { file: path.normalize("NFC"), path, inside: "Xã Hòa.xlsx".normalize("NFC") },
    ]);
  });
});

test.each([
  ["2024-12-14", "2024-12-14"],
  ["14/12/2024", "2024-12-14"],
  ["1.2.2024", "2024-02-01"],
  ["29/02/2024", "2024-02-29"],
  ["29/02/2023", null],
  ["00/01/2024", null],
  ["12/14/2024", null],
  ["2024-13-01", null],
  ["hôm nay", null],
  ["14/12/24", null],
])("day «%s» -> %s", (text, iso) => {
  const day = dayOf(text);
  expect(day === null ? null : isoOfSerial(day)).toBe(iso);
});

test("columns line up whatever the Unicode form", () => {
  expect(shownWidth("Bình Hòa".normalize("NFD"))).toBe(8);
  expect(
    textTable(
      [
        { heading: "Xã", align: "left" },
        { heading: "Số", align: "right" },
      ],
      [
        ["Bình Hòa", "5"],
        ["An".normalize("NFD"), "12"],
      ],
    ),
  ).toEqual(["Xã        Số", "────────  ──", "Bình Hòa   5", "An        12"]);
});
