import { addFiles, sizeText, totalSize } from "../../../sidebar/jobs/chosen-files";
import { chosenFile } from "./open-page";

const names = (files: readonly { readonly name: string }[]): readonly string[] => files.map(({ name }) => name);

describe("addFiles", () => {
  test("keeps the list in the order of names, numbers by their size, tone marks as Vietnamese sorts them", () => {
    const { files } = addFiles([chosenFile("Xã 10.xlsx")], [chosenFile("Xã 2.xlsx"), chosenFile("Đông Sơn.xlsx")]);
    expect(names(files)).toEqual(["Đông Sơn.xlsx", "Xã 2.xlsx", "Xã 10.xlsx"]);
  });

  test.each([
    ["chosen twice", "a.xlsx", 10, ["a.xlsx"], 1],
    ["of the same name and another size", "a.xlsx", 11, [], 2],
    ["of another name and the same size", "b.xlsx", 10, [], 2],
  ])("a file %s", (_, name, size, same, count) => {
    const result = addFiles([chosenFile("a.xlsx", 10)], [chosenFile(name, size)]);
    expect(result.same).toEqual(same);
    expect(result.files).toHaveLength(count);
  });

  test("a name that differs only in how its letters are composed is the same name", () => {
    const result = addFiles([chosenFile("Hòa.xlsx".normalize("NFC"))], [chosenFile("Hòa.xlsx".normalize("NFD"))]);
    expect(result.files).toHaveLength(1);
  });

  test("a file twice in one choice is added once and told", () => {
    expect(addFiles([], [chosenFile("a.xlsx"), chosenFile("a.xlsx")]).same).toEqual(["a.xlsx"]);
  });
});

describe("sizeText", () => {
  test.each([
    [0, "0 B"],
    [1023, "1.023 B"],
    [1024, "1 kB"],
    [1536, "1,5 kB"],
    [20 * 1024, "20 kB"],
    [2.34 * 1024 * 1024, "2,3 MB"],
    [200 * 1024 * 1024, "200 MB"],
  ])("%d bytes are %s", (bytes, text) => expect(sizeText(bytes)).toBe(text));
});

test("the total is the sum of the sizes", () => {
  expect(totalSize([chosenFile("a", 3), chosenFile("b", 4)])).toBe(7);
});
