/** @jest-environment jsdom */
import { render } from "preact";
import { act } from "preact/test-utils";
import { noPanelOptions } from "../../core";
import type { ChosenFile } from "../../sidebar/backend";
import { PanelProvider } from "../../sidebar/panel-context";
import { droppedFiles, sortFiles } from "../../sidebar/parts/dropped-files";
import { FilePicker } from "../../sidebar/parts/file-picker";
import { fakeBackend } from "./fake-backend";

const file = (name: string): File => new File(["x"], name);
const names = (files: readonly { readonly name: string }[]): readonly string[] => files.map(({ name }) => name);

test.each([
  ["workbooks, in capitals too", ["a.xlsx", "b.XLSM"], ["a.xlsx", "b.XLSM"], 0],
  ["no other files", ["a.xlsx", "công văn.docx", "cũ.xls"], ["a.xlsx"], 2],
  ["no lock files of Excel, and no hidden ones, without a word", ["~$a.xlsx", ".DS_Store"], [], 0],
  ["names in one composition", ["Hòa.xlsx".normalize("NFD")], ["Hòa.xlsx".normalize("NFC")], 0],
] as const)("taken are %s", (_, given, taken, others) => {
  const sorted = sortFiles(given.map(file));
  expect(names(sorted.workbooks)).toEqual(taken);
  expect(sorted.others).toBe(others);
});

test("the bytes are read when they are asked for", async () => {
  const bytes = new Uint8Array([80, 75, 3, 4]);
  const given = Object.assign(file("a.xlsx"), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
  expect(await sortFiles([given]).workbooks[0]?.bytes()).toEqual(bytes);
});

type Entry = File | { readonly [name: string]: Entry };

/** What a browser makes of a dropped file or folder; a folder gives its entries two at a time, as browsers give a hundred. */
function entryOf(given: Entry): unknown {
  if (given instanceof File) {
    return { isFile: true, isDirectory: false, file: (done: (file: File) => void) => done(given) };
  }
  return {
    isFile: false,
    isDirectory: true,
    createReader: () => {
      const left = Object.values(given).map(entryOf);
      return { readEntries: (done: (some: unknown[]) => void) => done(left.splice(0, 2)) };
    },
  };
}

const dropOf = (...given: readonly Entry[]): DataTransfer =>
  ({
    items: given.map((one) => ({ kind: "file", webkitGetAsEntry: () => entryOf(one) })),
    files: given.filter((one) => one instanceof File),
  }) as unknown as DataTransfer;

test("folders that are dropped are walked to the bottom", async () => {
  const huyen = { a: file("a.xlsx"), b: file("b.xlsx"), c: file("c.xlsx"), sau: { d: { e: file("e.xlsx") } } };
  expect(names(await droppedFiles(dropOf(huyen, file("g.xlsx"))))).toEqual([
    "a.xlsx",
    "b.xlsx",
    "c.xlsx",
    "e.xlsx",
    "g.xlsx",
  ]);
});

test("where a browser tells no entries the files themselves are taken", async () => {
  const transfer = { items: [{ kind: "file", webkitGetAsEntry: () => null }], files: [file("a.xlsx")] };
  expect(names(await droppedFiles(transfer as unknown as DataTransfer))).toEqual(["a.xlsx"]);
});

describe("the picker", () => {
  const root = document.createElement("div");
  afterEach(() => void act(() => render(null, root)));

  async function show(multiple: boolean): Promise<{ readonly taken: ChosenFile[]; readonly said: string[] }> {
    const taken: ChosenFile[] = [];
    const said: string[] = [];
    const panel = {
      backend: fakeBackend().backend,
      lang: "vi" as const,
      options: noPanelOptions,
      go: () => undefined,
      select: () => undefined,
      announce: (text: string) => said.push(text),
    };
    await act(() =>
      render(
        <PanelProvider value={panel}>
          <FilePicker
            multiple={multiple}
            label="Chọn tệp"
            hint="hoặc thả vào đây"
            onFiles={(files) => taken.push(...files)}
          />
        </PanelProvider>,
        root,
      ),
    );
    return { taken, said };
  }
  async function choose(...files: readonly File[]): Promise<void> {
    const input = root.querySelector<HTMLInputElement>("input[type=file]")!;
    Object.defineProperty(input, "files", { configurable: true, value: files });
    await act(() => void input.dispatchEvent(new Event("change", { bubbles: true })));
  }

  test("hands on what was chosen and says how much it left out", async () => {
    const { taken, said } = await show(true);
    await choose(file("a.xlsx"), file("b.docx"), file("c.xlsx"));
    expect(names(taken)).toEqual(["a.xlsx", "c.xlsx"]);
    expect(said).toEqual(["Đã bỏ qua 1 tệp không phải .xlsx hoặc .xlsm"]);
  });

  test("for one file takes one, and says so", async () => {
    const { taken, said } = await show(false);
    await choose(file("a.xlsx"), file("c.xlsx"));
    expect(names(taken)).toEqual(["a.xlsx"]);
    expect(said).toEqual(["Chỉ nhận một tệp, đã lấy tệp đầu tiên"]);
  });

  test("takes what is dropped on it", async () => {
    const { taken } = await show(true);
    const drop = Object.assign(new Event("drop", { bubbles: true, cancelable: true }), {
      dataTransfer: dropOf({ a: file("a.xlsx") }),
    });
    await act(async () => {
      root.querySelector(".picker")?.dispatchEvent(drop);
      for (let step = 0; step < 8; step++) await Promise.resolve();
    });
    expect(drop.defaultPrevented).toBe(true);
    expect(names(taken)).toEqual(["a.xlsx"]);
  });

  test("is a field that the keyboard reaches, named by its words and described by its hint", async () => {
    await show(true);
    const input = root.querySelector<HTMLInputElement>("input[type=file]")!;
    expect(input.closest("label")?.textContent).toBe("Chọn tệp");
    expect(root.querySelector(`[id="${input.getAttribute("aria-describedby")!}"]`)?.textContent).toBe(
      "hoặc thả vào đây",
    );
    expect(input.tabIndex).toBe(0);
  });
});
