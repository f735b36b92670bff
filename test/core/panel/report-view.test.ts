import { check } from "../../../core/commands/check";
import { layOutTemplate } from "../../../core/commands/template";
import { type CellValue, cellAt, type Grid } from "../../../core/grid";
import type { SheetLayout } from "../../../core/layout/sheet-layout";
import { shippedLists } from "../../../core/lists/shipped-lists";
import { chartViews } from "../../../core/panel/chart-views";
import { unitReport } from "../../../core/panel/report-view";
import { layOutResult } from "../../../core/panel/roll-up-sheets";
import type { ReportView } from "../../../core/panel/views";
import { binhSon } from "../../../core/profiles/binh-son";
import { plainSheet, type Workbook } from "../../../core/snapshot";
import { toSerial } from "../../../core/time/serial";
import { jsonIn, madeSet, rolledUpNames } from "../../samples/made-sets";
import { districtResult } from "../layout/result-fixture";
import { rolledSample, unfilled } from "./roll-up-samples";

const making = { createdOn: toSerial(2024, 12, 16) + 0.4, productVersion: "0.1.0" };
const options = {
  profile: "binh-son",
  to: null,
  period: "2024",
  asOf: toSerial(2024, 12, 14),
  today: toSerial(2024, 12, 20),
} as const;

const header = [
  "TT",
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Số CCCD",
  "Đối tượng",
  "Nước tiếp nhận",
  "Ngày xuất cảnh",
];
const people: Grid = [
  [1, "Nguyễn Văn An", "05/06/1998", "Nam", "051098000001", "Hộ nghèo; Dân tộc thiểu số", "Nhật Bản", "16/12/2023"],
  [2, "Trần Thị Bình", "05/06/1998", "Nữ", "051198000002", null, "Hàn Quốc", "20/04/2024"],
  [3, "Lê Văn Cường", "05/06/1998", "Nam", "051098000003", "Hộ nghèo", "Nhật Bản", "10/01/2023"],
  [4, "Phạm Thị Dung", "05/06/1998", "Nữ", "051198000004", null, "Nhật Bản", "14/12/2024"],
];
const quotaSheet = plainSheet("Chỉ tiêu", [
  ["TT", "Đơn vị", "Chỉ tiêu năm 2024", "Căn cứ"],
  [1, "Xã Bình Trị", "04-05", "Quyết định 526/QĐ-UBND"],
]);

function register(rows: Grid = people, title = "UBND XÃ BÌNH TRỊ", more: Workbook["sheets"] = [quotaSheet]): Workbook {
  const grid = [[title], ["DANH SÁCH LAO ĐỘNG NĂM 2024"], header, ...rows];
  return { file: "so.xlsx", sha256: null, savedOn: null, sheets: [plainSheet("Danh sách", grid), ...more] };
}

function made(workbook: Workbook, of: Partial<typeof options> | { readonly period: string } = {}): ReportView {
  const view = unitReport(workbook, { ...options, ...of }, "vi", making);
  if ("refusal" in view) throw new Error(view.refusal.text);
  return view;
}

function layoutOf({ changes }: ReportView): SheetLayout {
  const [change] = changes;
  if (change?.kind !== "put-sheet" || changes.length > 1) throw new Error("one sheet is put");
  return change.layout;
}

function valueOf(view: ReportView, label: string): string | undefined {
  return view.lines.find((line) => line.label === label)?.value;
}

/** Figures of the sheet by the keys in its hidden last column. */
function figuresOf({ grid }: SheetLayout): ReadonlyMap<string, CellValue> {
  return new Map(
    grid.flatMap((row) => {
      const key = row[4];
      return typeof key === "string" ? [[key.replace("report:", ""), row[2] ?? null] as const] : [];
    }),
  );
}

const refusalOf = (workbook: Workbook, of: object = {}): string => {
  const view = unitReport(workbook, { ...options, ...of }, "vi", making);
  return "refusal" in view ? view.refusal.text : "made";
};

describe("the report of one unit", () => {
  const view = made(register());

  test("says whose and of when", () => {
    expect([view.title, view.sheet]).toEqual(["Báo cáo năm 2024 của Xã Bình Trị", "Báo cáo kỳ"]);
    expect(
      layoutOf(view)
        .grid.slice(0, 5)
        .map(([first]) => first),
    ).toEqual([
      "UBND HUYỆN BÌNH SƠN",
      "XÃ BÌNH TRỊ",
      "BÁO CÁO KẾT QUẢ ĐƯA NGƯỜI LAO ĐỘNG ĐI LÀM VIỆC Ở NƯỚC NGOÀI THEO HỢP ĐỒNG",
      "Năm 2024 (từ 15/12/2023 đến 14/12/2024); số liệu chốt đến hết ngày 14/12/2024",
      "Đã tính mọi dòng của sổ.",
    ]);
  });

  test.each([
    ["Chỉ tiêu năm 2024", "04–05"],
    ["Căn cứ giao chỉ tiêu", "Quyết định 526/QĐ-UBND"],
    ["Đạt so với cận dưới", "75,0%"],
    ["Đạt so với cận trên", "60,0%"],
    ["Đánh giá", "Chưa đạt"],
    ["Số lao động đã xuất cảnh trong kỳ", "3"],
    ["Trong đó: nữ", "2 (66,7%)"],
    ["Xuất cảnh theo tháng: 12/2023", "1"],
    ["Xuất cảnh theo tháng: 01/2024", "0"],
    ["Xuất cảnh theo tháng: Tổng cộng", "3"],
    ["Xuất cảnh theo nước/vùng lãnh thổ: Nhật Bản", "2 (66,7%)"],
    ["Xuất cảnh theo đối tượng ưu tiên: Chưa ghi", "2 (66,7%)"],
    ["Đang ở nước ngoài", "4"],
    ["Lỗi phải sửa", "0"],
  ])("%s: %s", (label, value) => {
    expect(valueOf(view, label)).toBe(value);
  });

  test("months are those of the period, in order, the cut ones with their days", () => {
    const { grid } = layoutOf(view);
    const months = grid.filter((row) => String(row[4] ?? "").startsWith("report:month:"));
    expect(months.map((row) => row[1])).toEqual([
      "12/2023",
      ...Array.from({ length: 12 }, (_, at) => `${String(at + 1).padStart(2, "0")}/2024`),
    ]);
    expect([months[0]?.[3], months[1]?.[3], months[12]?.[3]]).toEqual(["từ 15/12", null, "đến 14/12"]);
  });

  test.each([
    ["2024-H1", 7, "12/2023", "06/2024"],
    ["2024-Q2", 4, "03/2024", "06/2024"],
    ["2024-04", 2, "03/2024", "04/2024"],
  ])("months of %s", (period, count, first, last) => {
    const rows = layoutOf(made(register(), { period })).grid.filter((row) =>
      String(row[4] ?? "").startsWith("report:month:"),
    );
    expect([rows.length, rows[0]?.[1], rows[rows.length - 1]?.[1]]).toEqual([count, first, last]);
  });

  test("within a year the year so far stands against the quota", () => {
    const quarter = made(register(), { period: "2024-Q2" });
    expect([
      valueOf(quarter, "Lũy kế từ đầu năm"),
      valueOf(quarter, "Số lao động đã xuất cảnh trong kỳ"),
      valueOf(quarter, "Đạt so với cận trên"),
    ]).toEqual(["2", "1", "40,0%"]);
  });

  test("a year alone has no month, and is told apart so that months add up", () => {
    const rows: Grid = [...people, [5, "Võ Văn Em", "05/06/1998", "Nam", "051098000005", null, "Nhật Bản", "2024"]];
    const figures = figuresOf(layoutOf(made(register(rows))));
    expect([figures.get("month:"), figures.get("departed")]).toEqual([1, 4]);
  });

  test("its charts are over its own cells, and cover none", () => {
    const layout = layoutOf(view);
    expect(chartViews(layout)).toMatchObject([
      {
        kind: "column",
        title: "Xuất cảnh trong kỳ theo tháng",
        series: [{ values: [1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1] }],
      },
      { kind: "bar", categories: ["Nhật Bản", "Hàn Quốc"], series: [{ values: [2, 1] }] },
    ]);
    for (const { at } of layout.charts)
      for (let row = at.top; row <= at.bottom; row++)
        for (let column = at.left; column <= at.right; column++) expect(cellAt(layout.grid, row, column)).toBeNull();
  });

  test("nobody departed: no charts, no shares, and no block without a line", () => {
    const nobody = made(register([people[2] ?? []]));
    const layout = layoutOf(nobody);
    expect(layout.charts).toEqual([]);
    expect(
      layout.grid.flat().filter((cell) => typeof cell === "string" && /NaN|undefined|Infinity/.test(cell)),
    ).toEqual([]);
    expect(valueOf(nobody, "Trong đó: nữ")).toBe("0");
  });

  test("how each figure is counted stands in it", () => {
    const texts = layoutOf(view).grid.map(([first]) => String(first ?? ""));
    expect(texts.some((text) => text.startsWith("Quá hạn hợp đồng chưa về – Đếm người"))).toBe(true);
    expect(texts).toContain("Số liệu do chương trình Tổng Hợp 0.1.0 tính ngày 16/12/2024.");
  });
});

describe("rows that are not counted", () => {
  const bad = (n: number, market: string, departed: string): readonly CellValue[] => [
    n,
    `Võ Văn ${String.fromCharCode(64 + n)}`,
    "05/06/1998",
    "Nam",
    `0510980000${String(n)}`,
    null,
    market,
    departed,
  ];

  test("come first, with their number, rows and why", () => {
    const rows: Grid = [...people, bad(15, "Sao Hỏa", "15/03/2024"), bad(16, "Nhật Bản", "31/02/2024")];
    const view = made(register(rows));
    expect(view.lines[0]).toEqual({
      label: "Chưa tính 2 dòng còn lỗi",
      value: "Nước, vùng lãnh thổ chưa có trong danh mục (dòng 8); Ngày không có trong lịch (dòng 9)",
    });
    expect(layoutOf(view).grid.flat()).toContain(
      "Chưa tính 2 dòng còn lỗi: Nước, vùng lãnh thổ chưa có trong danh mục (dòng 8); Ngày không có trong lịch (dòng 9).",
    );
    expect(valueOf(view, "Số lao động đã xuất cảnh trong kỳ")).toBe("3");
    expect(valueOf(view, "Lỗi phải sửa")).toBe("2");
  });

  test("faults of other tables are no reason for them", () => {
    const quota = plainSheet("Chỉ tiêu", [
      ["TT", "Đơn vị", "Chỉ tiêu năm 2024"],
      [1, "Xã Bình Trị", "chưa rõ"],
    ]);
    const view = made(register([...people, bad(15, "Sao Hỏa", "15/03/2024")], "UBND XÃ BÌNH TRỊ", [quota]));
    expect(view.lines[0]?.value).toBe("Nước, vùng lãnh thổ chưa có trong danh mục (dòng 8)");
    expect(valueOf(view, "Lỗi phải sửa")).toBe("2");
  });

  test("of many rows with the same fault only their number stands", () => {
    const rows: Grid = Array.from({ length: 6 }, (_, at) => bad(at + 11, "Sao Hỏa", "15/03/2024"));
    expect(made(register([...people, ...rows])).lines[0]?.value).toMatch(/ \(6 dòng\)$/);
  });

  test("duplicates are told too", () => {
    const view = made(register([...people, people[0] ?? []]));
    expect(view.lines.map(({ label }) => label)).toContain("Không tính 1 dòng trùng");
  });

  test("so are rows that name another unit", () => {
    const grid = [
      ["UBND XÃ BÌNH TRỊ"],
      [...header, "Xã"],
      ...people.map((row, at) => [...row, at === 1 ? "Xã Bình Chánh" : null]),
    ];
    const view = made({ ...register(), sheets: [plainSheet("Danh sách", grid)] });
    expect(view.lines[0]?.label).toBe("Không tính 1 dòng ghi đơn vị khác");
    expect(valueOf(view, "Số lao động đã xuất cảnh trong kỳ")).toBe("2");
  });
});

describe("a report that cannot be made", () => {
  test.each([
    ["an empty workbook", { ...register(), sheets: [] }, {}, "Không thấy danh sách lao động"],
    ["settings alone", { ...register(), sheets: [quotaSheet] }, {}, "Không thấy danh sách lao động"],
    ["a register of nobody known", register(people, "DANH SÁCH", []), {}, "Chưa biết sổ này của đơn vị nào"],
    [
      "a result of ours",
      {
        ...register(),
        sheets: layOutResult(districtResult(2), "vi", "0.1.0").sheets.map(({ name, grid }) => plainSheet(name, grid)),
      },
      {},
      "Sổ đang mở là bảng tổng hợp",
    ],
    ["a profile nobody has", register(), { profile: "x" }, "Không có hồ sơ địa phương «x»"],
    ["a level nobody has", register(), { to: "x" }, "Không có cấp «x»"],
    ["a period that is none", register(), { period: "x" }, "Không hiểu kỳ «x»"],
    [
      "a sheet of that name of the user's own",
      register(people, "UBND XÃ BÌNH TRỊ", [plainSheet("BÁO CÁO KỲ", [["của tôi"]])]),
      {},
      "Sổ đã có trang «BÁO CÁO KỲ»",
    ],
  ])("%s", (_, workbook, of, words) => {
    expect(refusalOf(workbook, of)).toContain(words);
  });

  test("a list of several communes names them", () => {
    const second = plainSheet("Xã khác", [["UBND XÃ BÌNH CHÁNH"], header, ...people.slice(0, 1)]);
    expect(refusalOf(register(people.slice(1), "UBND XÃ BÌNH TRỊ", [second]))).toContain("Xã Bình Trị, Xã Bình Chánh");
  });
});

describe("whose report it is", () => {
  const listOf = (title: string, ...communes: readonly string[]): Workbook => {
    const rows = people.map((row, at) => [...row, communes[at % communes.length] ?? null]);
    return { ...register(), sheets: [plainSheet("Danh sách", [[title], [...header, "Xã"], ...rows])] };
  };

  test.each([
    [
      "a title of the district over the rows of one commune",
      listOf("UBND HUYỆN BÌNH SƠN", "Xã Bình Trị"),
      "Xã Bình Trị",
    ],
    ["rows of one commune alone", listOf("DANH SÁCH", "Xã Bình Trị"), "Xã Bình Trị"],
    ["the district's own list", listOf("UBND HUYỆN BÌNH SƠN", "Xã Bình Trị", "Xã Bình An"), "Huyện Bình Sơn"],
  ])("%s", (_, workbook, name) => {
    expect(made(workbook).title).toBe(`Báo cáo năm 2024 của ${name}`);
  });

  test("a whole says whose rows it is made of", () => {
    const { lines } = made(listOf("UBND HUYỆN BÌNH SƠN", "Xã Bình Trị", "Xã Bình An"));
    expect(lines[1]).toEqual({ label: "Số liệu trong sổ là của 2 đơn vị", value: "Xã Bình Trị, Xã Bình An" });
  });

  test("a list of some communes without a title of their whole is nobody's", () => {
    expect(refusalOf(listOf("DANH SÁCH", "Xã Bình Trị", "Xã Bình An"))).toContain("Xã Bình Trị, Xã Bình An");
    expect(refusalOf(listOf("UBND HUYỆN BÌNH SƠN", "Xã Bình Trị", "Xã Bình An"), { to: "province" })).toContain(
      "Xã Bình Trị, Xã Bình An",
    );
  });
});

describe("a report that stands in the register", () => {
  const first = layoutOf(made(register()));
  const standing = register(people, "UBND XÃ BÌNH TRỊ", [quotaSheet, plainSheet(first.name, first.grid)]);

  test("is replaced by the same", () => {
    expect(layoutOf(made(standing))).toEqual(first);
  });

  test("is no sheet to remark on, and changes no count", () => {
    const rulesOf = (workbook: Workbook): unknown => {
      const checked = check({ workbooks: [workbook] }, options);
      return "option" in checked ? checked : checked.files.map(({ findings, tables }) => [findings, tables.length]);
    };
    expect(rulesOf(standing)).toEqual(rulesOf(register()));
  });
});

test("the register of a template, filled, has its report", () => {
  const unit = binhSon.units.find(({ name }) => name === "Xã Bình Trị")?.id ?? "";
  const template = layOutTemplate(binhSon, unit, { lang: "vi", ...making, year: 2024, lists: shippedLists });
  const sheets = template?.sheets.map(({ name, grid }) => plainSheet(name, grid)) ?? [];
  expect(made({ ...register(), sheets }).title).toBe("Báo cáo năm 2024 của Xã Bình Trị");
});

interface Golden {
  readonly units: readonly GoldenLine[];
  readonly totals: GoldenLine;
  readonly sources: readonly {
    readonly file: string;
    readonly unit: string;
    readonly refused: number;
    readonly duplicate: number;
  }[];
}
interface GoldenLine {
  readonly unit: string;
  readonly measures: Readonly<Record<string, number>>;
  readonly breakdowns: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Settings in other files than the register may shift the period: then a register alone gives other figures. */
const withProfile = rolledUpNames.filter((name) => name !== "no-profile");

describe.each(rolledUpNames)("reports of the registers of %s", (name) => {
  test("every register has one or says why not; each survives JSON, with no place unfilled, in both languages", async () => {
    const { workbooks, options: of } = await rolledSample(name);
    let count = 0;
    for (const [at, workbook] of workbooks.entries()) {
      // One of each set in English says enough of its words.
      for (const lang of at === 0 ? (["vi", "en"] as const) : (["vi"] as const)) {
        const view = unitReport(workbook, of, lang, making);
        expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
        expect(unfilled(view)).toEqual([]);
        if (!("refusal" in view)) count++;
      }
    }
    expect(count).toBeGreaterThan(0);
  });
});

describe.each(withProfile)("figures of the registers of %s", (name) => {
  test("are those that the roll-up counts for a unit with one register and no duplicate elsewhere", async () => {
    const { workbooks, options: of } = await rolledSample(name);
    const { files } = await madeSet(name);
    const golden = jsonIn(files, `${name}/expected/roll-up.json`) as Golden; // expected.ts writes it in this shape
    let compared = 0;
    for (const workbook of workbooks) {
      const own = golden.sources.filter(({ file }) => file === workbook.file);
      const unit = own[0]?.unit;
      const others = golden.sources.filter((source) => source.unit === unit && source.file !== workbook.file);
      if (unit === undefined || own.length > 1 || others.length > 0 || own.some(({ duplicate }) => duplicate > 0))
        continue;
      const view = unitReport(workbook, of, "vi", making);
      if ("refusal" in view) continue;
      const unitName = view.title.replace(/^.* của /, "");
      const line = golden.units.find((one) => one.unit === unitName);
      if (line === undefined) continue;
      compared++;
      const figures = figuresOf(layoutOf(view));
      for (const [key, value] of figures) {
        const [dimension = "", code] = key.split(":");
        const breakdown = line.breakdowns[dimension];
        if (code !== undefined && breakdown !== undefined)
          expect([unitName, key, value]).toEqual([unitName, key, breakdown[code]]);
        else if (key in line.measures) expect([unitName, key, value]).toEqual([unitName, key, line.measures[key]]);
      }
      const months = [...figures].filter(([key]) => key.startsWith("month:"));
      expect(months.reduce((sum, [, value]) => sum + Number(value), 0)).toBe(line.measures["departed"]);
    }
    expect(compared).toBeGreaterThan(0);
  });
});
