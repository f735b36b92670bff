import fc from "fast-check";
import { layOutTemplate, noPanelOptions, plainSheet, profileOf, serialOfIso, shippedLists } from "../../../core";
import type { CellValue, HomeView, PanelOptions, Workbook, WorkbookLayout } from "../../../core";
import { homeView } from "../../../core";
import { layOutRollUp, rollUpInputs } from "../../../core";
import { panelRunOptions } from "../../../core";
import { madeSet, setNames } from "../../samples/made-sets";
import { inputsOf } from "../../samples/engine-results";
import { openWorkbook } from "../../samples/open-workbook";
import { header, sound, workbook } from "../reading/sheets";

const day = (iso: string): number => serialOfIso(iso) ?? Number.NaN;
const today = day("2024-11-27");
const tamDuong: PanelOptions = { ...noPanelOptions, profile: "tam-duong" };
const home = (of: Workbook, options: PanelOptions = noPanelOptions, on = today): HomeView =>
  homeView(of, options, on, "vi");
const jobsOf = ({ steps }: HomeView): readonly string[] => steps.map(({ job }) => job);
const why = ({ jobs }: HomeView, job: string): string | null => {
  const found = jobs.find((one) => one.job === job);
  return found === undefined || found.enabled ? null : found.why;
};

/** A register of a commune of Tam Đường; its rows are `sound` ones unless changed. */
function register(...rows: readonly (readonly CellValue[])[]): Workbook {
  return workbook([["UBND XÃ BẢN BO"], ["DANH SÁCH LAO ĐỘNG NĂM 2024"], header, ...rows], { file: "Bản Bo.xlsx" });
}

const changed = (n: number, column: number, value: CellValue): CellValue[] =>
  sound(n).map((cell, at): CellValue => (at === column ? value : cell));

function opened(layout: WorkbookLayout, file: string): Workbook {
  return {
    file,
    sha256: null,
    savedOn: null,
    sheets: layout.sheets.map(({ name, grid, visibility }) => ({
      ...plainSheet(name, grid),
      hidden: visibility !== "visible",
    })),
  };
}

test("a register: whose it is, how far it is from its quota, how long until it is due", () => {
  const view = home(register(sound(1), sound(2)), tamDuong);
  expect(view).toMatchObject({
    kind: "register",
    title: "Sổ theo dõi của Xã Bản Bo",
    unit: { name: "Xã Bản Bo", level: "xã" },
    period: { key: "2024", name: "Năm 2024" },
    progress: { departed: 2, quota: "02–03 trở lên", text: "2/3 (66,7 %)", status: "within", statusText: "Đạt" },
    due: { lastDay: day("2024-12-04"), daysLeft: 7, text: "còn 7 ngày (hạn 04/12/2024)" },
    tables: [{ title: "Danh sách lao động", sheet: "Danh sách", rows: 2 }],
    rollUpLabel: "Tổng hợp lên huyện",
  });
});

test.each([
  ["2024-12-03", 1, "còn 1 ngày (hạn 04/12/2024)"],
  ["2024-12-04", 0, "hôm nay là hạn cuối (04/12/2024)"],
  ["2024-12-07", -3, "quá hạn 3 ngày (hạn 04/12/2024)"],
  ["2025-03-04", -90, "quá hạn 90 ngày (hạn 04/12/2024)"],
])("on %s the due date is %i days away", (on, daysLeft, text) => {
  expect(home(register(sound(1)), tamDuong, day(on)).due).toMatchObject({ daysLeft, text });
});

test("days are counted from the as-of day where one was chosen", () => {
  expect(home(register(sound(1)), { ...tamDuong, asOf: "2024-12-01" }).due?.daysLeft).toBe(3);
});

test("the progress of half a year counts what left since the year began", () => {
  const options = { ...tamDuong, period: "2024-H2" };
  expect(home(register(sound(1)), options).progress).toMatchObject({ departed: 1, text: "1/3 (33,3 %)" });
});

test.each([
  ["errors first, then what can be reported", register(changed(1, 2, "chưa rõ"), sound(2)), ["check", "report"]],
  ["repairs before the report", register(changed(1, 4, "51098999001")), ["check", "fix", "report"]],
  ["a sound register is ready to report", register(sound(1)), ["report"]],
  ["nobody listed yet", register(), ["check"]],
  [
    "nothing known in it",
    workbook([
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
    ]),
    ["check", "rollUp", "template"],
  ],
  ["an empty workbook", workbook([]), ["rollUp", "template"]],
  [
    "quotas alone",
    workbook([
      ["Đơn vị", "Chỉ tiêu"],
      ["Xã Bản Bo", "vài chục"],
    ]),
    ["check", "rollUp", "template"],
  ],
])("what to do next: %s", (_, of, jobs) => {
  expect(jobsOf(home(of, tamDuong))).toEqual(jobs);
});

test("the reason of a step says what is the matter", () => {
  const view = home(register(changed(1, 2, "chưa rõ"), changed(2, 4, "099999999002")), tamDuong);
  expect(view.steps.map(({ reason }) => reason)).toEqual([
    "1 lỗi phải sửa và 3 điểm cần giải trình trước khi nộp",
    "Lập được báo cáo năm 2024, nhưng 1 dòng còn lỗi thì chưa được tính",
  ]);
  const clean = home(register(sound(1)), tamDuong);
  expect(clean.steps[0]?.reason).toBe("Sổ không còn lỗi, có thể lập báo cáo năm 2024: còn 7 ngày (hạn 04/12/2024)");
});

test("a table that lacks a column is not told to be without errors", () => {
  const without = workbook([
    ["UBND XÃ BẢN BO"],
    header.filter((heading) => heading !== "Nước"),
    sound(1).filter((_, at) => at !== 5),
  ]);
  const { counts, steps } = home(without, tamDuong);
  expect(counts.errors).toBeGreaterThan(0);
  expect(steps.find(({ job }) => job === "report")?.reason).toContain("nhưng sổ còn 1 lỗi");
});

test("jobs that make no sense say why", () => {
  const view = home(register(sound(1)), tamDuong);
  expect(why(view, "verify")).toContain("bảng tổng hợp");
  expect(why(view, "fix")).toContain("Không có ô nào");
  expect(why(view, "rollUp")).toBeNull();
  expect(why(home(workbook([])), "check")).toContain("trống");
  expect(why(home(workbook([header, sound(1)], { file: "Sổ.xlsx" }), tamDuong), "report")).toContain("đơn vị nào");
});

test("a list of several units is nobody's own", () => {
  const rows = [sound(1), sound(2)].map((row, at) => [...row, at === 0 ? "Xã Bản Bo" : "Xã Bình Lư"]);
  const view = home(workbook([[...header, "Xã"], ...rows], { file: "Danh sách.xlsx" }), tamDuong);
  expect(view).toMatchObject({ title: "Sổ theo dõi của 2 đơn vị", unit: null, progress: null, due: null });
});

test("the motto at the top of a list is no commune", () => {
  const grid = [["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["UBND XÃ SUỐI MÂY"], header, sound(1)];
  expect(home(workbook(grid, { file: "a.xlsx" })).title).toBe("Sổ theo dõi của Xã Suối Mây");
});

test("a template knows whose it is before a row is written", () => {
  const profile = profileOf("tam-duong");
  const unit = profile?.units.find(({ name }) => name === "Xã Bản Bo");
  const layout =
    profile === undefined || unit === undefined
      ? null
      : layOutTemplate(profile, unit.id, {
          year: 2024,
          lang: "vi",
          createdOn: today,
          productVersion: "1",
          lists: shippedLists,
        });
  expect(home(opened(layout!, "mau.xlsx"))).toMatchObject({
    kind: "register",
    title: "Sổ theo dõi của Xã Bản Bo",
    profile: { key: "tam-duong" },
    progress: { text: "0/3 (0 %)", status: "below" },
    steps: [{ job: "check", reason: "Danh sách chưa có người nào: ghi mỗi người một dòng, rồi kiểm tra" }],
  });
});

test("a roll-up of ours: its own figures, and what can be done with it", () => {
  const result = rollUpInputs(
    { workbooks: [register(sound(1), sound(2), changed(3, 2, "chưa rõ"))] },
    { profile: "tam-duong", to: "district", period: "2024", asOf: null, today },
  );
  if ("option" in result) throw new Error(result.option);
  const layout = layOutRollUp(result, { lang: "vi", createdOn: today, productVersion: "1", options: {} });
  const view = home(opened(layout, "Tổng hợp.xlsx"), noPanelOptions, today + 400);
  expect(view).toMatchObject({
    kind: "consolidated",
    title: "Bảng tổng hợp Huyện Tam Đường",
    unit: { name: "Huyện Tam Đường", level: "huyện" },
    period: { key: "2024" },
    asOf: today,
    progress: { departed: 2, quota: "30–40 trở lên" },
    rollUpLabel: "Tổng hợp lên huyện",
  });
  expect(jobsOf(view)).toEqual(["verify", "drill", "rollUp"]);
  expect(why(view, "fix")).toContain("tệp nguồn");
  expect(why(view, "verify")).toBeNull();
});

test.each([
  ["tam-duong", "Tổng hợp lên huyện"],
  ["quang-ngai", "Tổng hợp lên tỉnh"],
  ["thuong-quang", "Tổng hợp lên xã"],
  ["dang-uy-khoi", "Tổng hợp lên Đảng ủy Khối"],
])("the roll-up of %s is called «%s»", (profile, label) => {
  expect(home(register(sound(1)), { ...noPanelOptions, profile }).rollUpLabel).toBe(label);
});

test("a level that was chosen names the roll-up", () => {
  const options = { ...noPanelOptions, profile: "lai-chau", to: "cluster" };
  expect(home(register(sound(1)), options).rollUpLabel).toBe("Tổng hợp lên cụm");
});

test("choices: the sheets' own way first, this year and those before it, levels from the nearest up", () => {
  const { profiles, periods, levels } = home(register(sound(1)), tamDuong);
  expect(profiles[0]).toEqual({ key: "", name: "Theo các trang trong sổ" });
  expect(periods.slice(0, 6).map(({ key }) => key)).toEqual(["2024", "2023", "2022", "2021", "2020", "2024-H1"]);
  expect(periods.map(({ key }) => key)).toContain("2024-12");
  expect(periods.map(({ name }) => name)).toContain("Quý III năm 2024");
  expect(levels.map(({ name }) => name)).toEqual(["Huyện", "Tỉnh"]);
});

test("periods that have not begun are left out, except the workbook's own", () => {
  const { periods, period } = home(register(sound(1)), { ...tamDuong, period: "2026" }, day("2024-02-01"));
  expect(period.key).toBe("2026");
  expect(periods.map(({ key }) => key)).toEqual(["2026", "2024", "2023", "2022", "2021", "2020"]);
});

test.each(["profile", "to", "period", "asOf"] as const)("a choice gone out of use counts as not made: %s", (option) => {
  const bad = home(register(sound(1)), { ...tamDuong, [option]: "không có" });
  const plain = home(register(sound(1)), { ...tamDuong, [option]: null });
  expect(bad).toEqual(plain);
});

test("the user's choice goes before the workbook's own word, and that before nothing", () => {
  const stamp = (profile: string): Workbook => ({
    ...workbook([]),
    sheets: [
      plainSheet("_TongHop", [
        ["tong-hop-stamp", "1"],
        ["kind", "consolidated"],
        ["profile", profile],
        ["period", "2024-H1"],
        ["to", "district"],
        ["asOf", "2024-06-14"],
      ]),
    ],
  });
  const none = { profile: null, to: null, period: null, asOf: null, today };
  expect(panelRunOptions(noPanelOptions, null, today)).toEqual(none);
  const said = { profile: "tam-duong", to: "district", period: "2024-H1", asOf: day("2024-06-14"), today };
  expect(panelRunOptions(noPanelOptions, stamp("tam-duong"), today)).toEqual(said);
  const chosen = { profile: "lai-chau", to: "cluster", period: "2025", asOf: "2025-12-01" };
  expect(panelRunOptions(chosen, stamp("tam-duong"), today)).toEqual({ ...chosen, asOf: day("2025-12-01"), today });
  // A locality that was shipped once and is no more.
  expect(panelRunOptions(noPanelOptions, stamp("xa-la"), today).profile).toBeNull();
  // The workbook's day belongs to the workbook's period.
  expect(panelRunOptions({ ...noPanelOptions, period: "2025" }, stamp("tam-duong"), today).asOf).toBeNull();
  expect(panelRunOptions({ ...noPanelOptions, profile: "lai-chau" }, stamp("tam-duong"), today).to).toBeNull();
});

describe("any workbook whatever has a first page that survives JSON", () => {
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constantFrom<CellValue>(null, "", "STT", "Tổng cộng", "=1+1", "tong-hop-stamp", "tong-hop-giai-trinh", true, -1),
    fc.constantFrom(...header, "Đơn vị", "Chỉ tiêu", "Kỳ báo cáo", "Hạn báo cáo", "04-05", "Năm 2024", "9e99"),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.double(),
    fc.integer(),
  );
  const grid = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 });
  const sheets = fc.uniqueArray(fc.tuple(fc.constantFrom("Danh sách", "_TongHop", "Giải trình", "x"), grid), {
    selector: ([name]) => name,
    maxLength: 4,
  });
  const options = fc.record({
    profile: fc.constantFrom(null, "tam-duong", "", "không có"),
    to: fc.constantFrom(null, "province", "xã", "không có"),
    period: fc.constantFrom(null, "2024", "2024-H1", "không có"),
    asOf: fc.constantFrom(null, "2024-11-27", "2024-02-30"),
  });

  test("garbage", () => {
    fc.assert(
      fc.property(sheets, options, fc.constantFrom("vi", "en"), (all, chosen, lang) => {
        const book: Workbook = {
          file: "?",
          sha256: null,
          savedOn: null,
          sheets: all.map(([name, rows]) => plainSheet(name, rows)),
        };
        const view = homeView(book, chosen, today, lang);
        expect(view).toEqual(JSON.parse(JSON.stringify(view)));
        expect(new Set(view.steps.map(({ job }) => job)).size).toBe(view.steps.length);
        for (const { job, enabled, why: reason } of view.jobs) expect([job, enabled]).toEqual([job, reason === ""]);
        for (const { job } of view.steps) expect(view.jobs.find((one) => one.job === job)?.enabled).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each(setNames)("the samples: %s", async (name) => {
    const { set, files } = await madeSet(name);
    for (const [file, bytes] of inputsOf(set, files)) {
      const book = openWorkbook(file, bytes);
      const view = homeView(book, { ...noPanelOptions, profile: set.options.profile }, day(set.options.asOf), "vi");
      expect(view).toEqual(JSON.parse(JSON.stringify(view)));
      expect(view.title).not.toMatch(/undefined|null|\{|Chủ Nghĩa/);
      expect(view.steps.every(({ reason }) => reason !== "" && !reason.includes("{"))).toBe(true);
    }
  });
});

test("with no workbook open only files can be worked on, by choices that are still offered", () => {
  const view = homeView(null, { ...noPanelOptions, profile: "binh-son" }, today, "vi");
  expect(view).toMatchObject({ kind: "none", file: "", title: "Chưa mở sổ nào", rollUpLabel: "Tổng hợp lên huyện" });
  expect(view.steps.map(({ job }) => job)).toEqual(["rollUp", "template"]);
  expect(view.jobs.filter(({ enabled }) => enabled).map(({ job }) => job)).toEqual(["rollUp", "template"]);
  expect(view.profiles.length).toBeGreaterThan(5);
});
