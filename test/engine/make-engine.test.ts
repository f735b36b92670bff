import { noPanelOptions, toSerial } from "../../core";
import { engineTexts } from "../../engine/engine-texts";
import { makeEngine } from "../../engine/make-engine";
import { communeWorkbook, FIRST, worker } from "../standalone/commune-workbooks";
import { engineOverChannel, nodeTools } from "./node-engine";
import { rolledUp } from "./samples-on-disk";

const options = { ...noPanelOptions, profile: "binh-son", period: "2024" };
const tri = communeWorkbook("xã Bình Trị", [worker(1), worker(2), worker(3, { 6: "31/02/2024" })]);
const an = communeWorkbook("xã Bình An", [worker(4), worker(1)]);

/** An engine with a result open, and how often it looked at the clock. */
function withResult() {
  let looks = 0;
  const engine = makeEngine({ ...nodeTools, now: () => (looks++, toSerial(2025, 1, 20)) });
  engine.addFile("tri.xlsx", tri, "vi", options);
  engine.addFile("an.xlsx", an, "vi", options);
  engine.rollUp(options, "vi");
  engine.openResult("Tổng hợp.xlsx");
  return { engine, looks: () => looks };
}

function firstFigure({ window }: ReturnType<typeof makeEngine>): readonly [string, number, number] {
  const row = window("_TongHop", 0, 1e6).find(([, line, , key]) => line === "total" && key === "departed");
  return [String(row?.[0]), Number(row?.[4]), Number(row?.[5])];
}

test("a figure is drilled into without rolling up again, until the workbook changes", () => {
  const { engine, looks } = withResult();
  const [sheet, row, column] = firstFigure(engine);
  const before = looks();
  const first = engine.drill(sheet, row, column, "vi");
  for (let click = 0; click < 5; click++) expect(engine.drill(sheet, row, column, "vi")).toEqual(first);
  expect(looks() - before).toBe(1);
  engine.applyChanges([{ kind: "put-cells", sheet, row, column, cells: [[77]] }]);
  expect(engine.drill(sheet, row, column, "vi")).toMatchObject({ value: "77", written: "3" });
  expect(looks() - before).toBe(2);
  engine.undoChanges();
  expect(engine.drill(sheet, row, column, "vi")).toEqual(first);
});

test("views are plain data: a JSON round trip leaves them as they are", () => {
  const { engine } = withResult();
  const [sheet, row, column] = firstFigure(engine);
  const views = [
    engine.home(noPanelOptions, "vi"),
    engine.check(noPanelOptions, "en"),
    engine.drill(sheet, row, column, "vi"),
    engine.verify("vi"),
    engine.resultSheets(),
    engine.rollUp(options, "vi"),
    engine.openSheets(),
    engine.lookOf(sheet),
  ];
  expect(views).toEqual(JSON.parse(JSON.stringify(views)));
});

test("a sheet of ours is drawn by its layout, its cells apart; an officer's is not", () => {
  const { engine } = withResult();
  expect(engine.lookOf("Tổng hợp")).toMatchObject({ name: "Tổng hợp", grid: [] });
  expect(engine.columnLooks("Danh sách").map(({ look }) => look)).toContain("date");
  engine.undoChanges();
  engine.openFile("tri.xlsx", tri, "vi");
  expect(engine.lookOf("Danh sách")).toBeNull();
});

test("workers of the open workbook are not counted in silence", () => {
  const rollUp = (openBytes: Uint8Array | null): unknown => {
    const engine = makeEngine(nodeTools);
    if (openBytes !== null) engine.openFile("Sổ đang mở.xlsx", openBytes, "vi");
    engine.addFile("an.xlsx", an, "vi");
    const rolled = engine.rollUp(options, "vi");
    return "refusal" in rolled ? rolled : rolled.view.slipTotal;
  };
  expect(rollUp(tri)).toEqual(rollUp(null));
});

test("settings of the open workbook count as those of a file chosen with the others", async () => {
  const set = rolledUp.find(({ name }) => name === "no-profile");
  const isSettings = (name: string): boolean => name.includes("Danh mục");
  const rollUp = async (opens: boolean): Promise<unknown> => {
    const engine = makeEngine(nodeTools);
    for (const { name, bytes } of set?.files ?? []) {
      if (opens && isSettings(name)) engine.openFile(name, await bytes(), "vi");
      else engine.addFile(name, await bytes(), "vi");
    }
    const rolled = engine.rollUp(set?.options ?? noPanelOptions, "vi");
    if ("refusal" in rolled) throw new Error(rolled.refusal.text);
    return { ...rolled.view, charts: [] };
  };
  const byOpen = await rollUp(true);
  expect(byOpen).toEqual(await rollUp(false));
  expect(byOpen).toMatchObject({
    units: expect.arrayContaining([expect.objectContaining({ status: "below" })]) as unknown,
  });
});

test("reasons: kept for what may be explained, refused in words for what must be mended", () => {
  const engine = makeEngine(nodeTools);
  engine.openFile("tri.xlsx", tri, "vi");
  engine.check(options, "vi");
  const items = engine.items(0, 100);
  const errors = items.filter(({ severity }) => severity === "error").map(({ id }) => id);
  expect(errors.length).toBeGreaterThan(0);
  expect(engine.reasonRefusal(errors, "đã hỏi lại", "vi")).not.toBeNull();
  expect(engine.reasonRefusal([], "đã hỏi lại", "vi")).toBeNull();
});

test("marks are those of the last check, whatever was rolled up since", () => {
  const engine = makeEngine(nodeTools);
  engine.openFile("tri.xlsx", tri, "vi");
  engine.check(options, "vi");
  const marks = engine.marks();
  expect(marks).toContainEqual({ sheet: "Danh sách", severity: "error", cells: [{ row: FIRST + 2, column: 6 }] });
  engine.addFile("an.xlsx", an, "vi");
  engine.rollUp(options, "vi");
  expect(engine.marks()).toEqual(marks);
});

test("a file that cannot be opened leaves the open one as it is", () => {
  const engine = makeEngine(nodeTools);
  engine.openFile("tri.xlsx", tri, "vi");
  expect(engine.openFile("hỏng.xlsx", new Uint8Array(9), "vi")).toMatchObject({
    refusal: { title: "Không mở được «hỏng.xlsx»" },
  });
  expect(engine.openFileName()).toBe("tri.xlsx");
});

test("bytes are handed over to the worker, and a saved file is not the engine's own copy", async () => {
  const link = engineOverChannel();
  const engine = link.current();
  const bytes = tri.slice();
  await engine.openFile("tri.xlsx", bytes, "vi");
  expect(bytes).toHaveLength(0);
  const [first, second] = [await engine.save(), await engine.save()];
  expect(Buffer.compare(first, tri)).toBe(0);
  expect(Buffer.compare(second, tri)).toBe(0);
  link.end();
});

test("every text stands in both languages, composed", () => {
  for (const { vi, en } of Object.values(engineTexts)) {
    expect(vi).not.toBe("");
    expect(en).not.toBe("");
    expect(vi).toBe(vi.normalize("NFC"));
    expect(vi.match(/\{\w+\}/g) ?? []).toEqual(en.match(/\{\w+\}/g) ?? []);
  }
});
