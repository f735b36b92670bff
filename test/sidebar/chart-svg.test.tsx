/** @jest-environment jsdom */
import fc from "fast-check";
import { render } from "preact";
import type { ChartView, Language } from "../../core";
import { ChartSvg, chartSvgTexts } from "../../sidebar/chart-svg";

const communes = ["Xã Bình Trị", "Xã Bình Thuận", "Xã Bình Đông", "Xã Bình Chánh"];

function view(rest: Partial<ChartView> = {}): ChartView {
  return {
    kind: "bar",
    title: "Kết quả so với chỉ tiêu",
    categories: communes,
    series: [
      { name: "Chỉ tiêu", values: [5, 10, 8, 4] },
      { name: "Đã xuất cảnh", values: [10, null, 0, 1234] },
    ],
    ...rest,
  };
}

function one(...values: readonly (number | null)[]): Partial<ChartView> {
  return { series: [{ name: "Đã xuất cảnh", values }] };
}

function draw(chart: ChartView, lang: Language = "vi"): HTMLElement {
  const place = document.createElement("div");
  render(<ChartSvg chart={chart} lang={lang} />, place);
  return place;
}

/** The bars of the picture: left, top, width, height. */
function bars(place: HTMLElement): number[][] {
  return [...place.querySelectorAll("svg[role=img] > g rect")].map((bar) =>
    ["x", "y", "width", "height"].map((name) => Number(bar.getAttribute(name))),
  );
}

function texts(place: HTMLElement, selector: string): (string | null)[] {
  return [...place.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

test.each([
  ["vi", "Biểu đồ: Kết quả so với chỉ tiêu. Số liệu ở bảng ngay sau đây."],
  ["en", "Chart: Kết quả so với chỉ tiêu. Its figures are in the table that follows."],
] as const)("the picture has a name in %s", (lang, label) => {
  expect(draw(view(), lang).querySelector("[role=img]")?.getAttribute("aria-label")).toBe(label);
});

test.each(["bar", "column", "line"] as const)(
  "the figures of a %s chart stand in a table for those who do not see it",
  (kind) => {
    const place = draw(view({ kind }));
    expect(place.querySelector("table")?.closest("[aria-hidden], [hidden], svg")).toBeNull();
    expect(texts(place, "caption")).toEqual(["Kết quả so với chỉ tiêu"]);
    expect(texts(place, "thead th")).toEqual(["Tên", "Chỉ tiêu", "Đã xuất cảnh"]);
    expect(texts(place, "tbody tr").slice(0, 2)).toEqual(["Xã Bình Trị510", "Xã Bình Thuận10"]);
    expect(texts(place, "tbody td").at(-1)).toBe("1.234");
  },
);

test("lying bars are as long as their figures, from one line", () => {
  const drawn = bars(draw(view(one(5, 10, 0, null))));
  const [five, ten, zero] = drawn;
  expect(drawn).toHaveLength(3);
  expect(ten?.[2]).toBeCloseTo(2 * (five?.[2] ?? 0));
  expect(zero?.[2]).toBe(0);
  expect(new Set(drawn.map(([x]) => x)).size).toBe(1);
});

test("standing columns are as high as their figures, on one line", () => {
  const [five, ten] = bars(draw(view({ kind: "column", categories: ["Nam", "Nữ"], ...one(5, 10) })));
  expect(ten?.[3]).toBeCloseTo(2 * (five?.[3] ?? 0));
  expect((ten?.[1] ?? 0) + (ten?.[3] ?? 0)).toBeCloseTo((five?.[1] ?? 0) + (five?.[3] ?? 0));
});

test("figures below zero go the other way", () => {
  const [minus, plus] = bars(draw(view({ categories: ["A", "B"], ...one(-2, 2) })));
  expect((minus?.[0] ?? 0) + (minus?.[2] ?? 0)).toBeCloseTo(plus?.[0] ?? 0);
});

test.each<readonly [string, ChartView, boolean]>([
  ["few short names stand", view({ kind: "column", categories: ["Nam", "Nữ"], ...one(1, 2) }), true],
  [
    "a year of months stands",
    view({ kind: "column", categories: communes.map((_, at) => `0${String(at)}/2024`) }),
    true,
  ],
  [
    "long names lie",
    view({ kind: "column", categories: communes.map((name) => `${name} Bình Nguyên Nghiêng`) }),
    false,
  ],
])("columns of %s", (_, chart, stands) => {
  const drawn = bars(draw(chart));
  const [first, second] = drawn;
  expect(drawn.length).toBeGreaterThan(1);
  // Standing columns share a width, lying bars a height.
  expect([first?.[2] === second?.[2], first?.[3] === second?.[3]]).toEqual([stands, !stands]);
});

test("every tick of an axis of persons is a whole number", () => {
  const place = draw(view({ kind: "line", categories: ["01", "02"], ...one(1, 2) }));
  const ticks = texts(place, "svg[role=img] > g > line + text");
  expect(ticks).toEqual(["0", "1", "2"]);
});

test("series differ by more than colour", () => {
  const series = [1, 2, 3, 4].map((value) => ({ name: `Dãy ${String(value)}`, values: [value] }));
  const fills = (kind: ChartView["kind"], selector: string, name: string): (string | null)[] =>
    [...draw(view({ kind, categories: ["A"], series })).querySelectorAll(selector)].map((bar) =>
      bar.getAttribute(name),
    );
  const patterned = fills("bar", "svg[role=img] > g rect", "fill");
  expect(patterned[0]).toBe("var(--chart-1, #3b7fc4)");
  expect(patterned.slice(1).every((fill) => fill?.startsWith("url(#"))).toBe(true);
  expect(new Set(patterned).size).toBe(4);
  const signs = fills("line", "svg[role=img] path[transform]", "d");
  expect(new Set(signs).size).toBe(4);
  expect(new Set(fills("line", "svg[role=img] > g > path", "stroke-dasharray")).size).toBe(4);
});

test("every pattern that a bar names is there", () => {
  const series = [1, 2, 3, 4].map((value) => ({ name: String(value), values: [value] }));
  const place = draw(view({ series }));
  const named = [...place.querySelectorAll("rect[fill^=url]")].map((bar) => bar.getAttribute("fill")?.slice(5, -1));
  expect(new Set(named).size).toBe(3);
  for (const id of named) expect(place.querySelector(`pattern[id="${id ?? ""}"]`)).not.toBeNull();
});

test("colours are the page's own", () => {
  const { innerHTML } = draw(view());
  for (const name of ["--chart-1", "--chart-2", "--text", "--line"]) expect(innerHTML).toContain(`var(${name},`);
});

test("there is a legend for several series and none for one", () => {
  expect(texts(draw(view()), "div[aria-hidden=true] > span")).toEqual(["Chỉ tiêu", "Đã xuất cảnh"]);
  expect(draw(view(one(1, 2, 3, 4))).querySelector("div[aria-hidden=true]")).toBeNull();
});

test("a name too long to be drawn is told whole at the pointer", () => {
  const name = "Ban Chỉ đạo đưa người lao động đi làm việc ở nước ngoài theo hợp đồng";
  const place = draw(view({ categories: [name, "Ngắn"], ...one(1, 2) }));
  expect(texts(place, "text > title")).toEqual([name]);
});

test("the pointer is told the name, the series and the figure", () => {
  expect(texts(draw(view()), "rect > title")[1]).toBe("Xã Bình Trị, Đã xuất cảnh: 10");
});

test("a line is broken where a figure is missing", () => {
  const place = draw(view({ kind: "line", ...one(1, null, 2, 3) }));
  const path = place.querySelector("svg[role=img] > g > path")?.getAttribute("d") ?? "";
  expect(path.replace(/[\d. ]+/g, "")).toBe("MML");
});

test.each<readonly [string, Partial<ChartView>]>([
  ["no series", { series: [] }],
  ["blank cells", one(null, null)],
  ["no categories", { categories: [], series: [{ name: "x", values: [1] }] }],
])("over %s there are words in place of an empty picture", (_, rest) => {
  const place = draw(view(rest));
  expect(place.textContent).toBe(chartSvgTexts.nothing.vi);
  expect(place.querySelector("svg")).toBeNull();
});

test("a chart without a title says so", () => {
  expect(
    draw(view({ title: " " }))
      .querySelector("[role=img]")
      ?.getAttribute("aria-label"),
  ).toContain("chưa đặt tên");
});

const value = fc.option(fc.oneof(fc.integer(), fc.double()), { nil: null });
const anyView: fc.Arbitrary<ChartView> = fc.record({
  kind: fc.constantFrom("bar" as const, "column" as const, "line" as const),
  title: fc.string(),
  categories: fc.array(fc.string({ maxLength: 200 }), { maxLength: 100 }),
  series: fc.array(fc.record({ name: fc.string(), values: fc.array(value, { maxLength: 100 }) }), { maxLength: 6 }),
});

test("any figures give a picture whose every length is a number, none below zero", () => {
  fc.assert(
    fc.property(anyView, (chart) => {
      const place = draw(chart);
      for (const element of place.querySelectorAll("svg *")) {
        for (const { name, value: text } of element.attributes) {
          if (name !== "id" && name !== "fill") expect(text).not.toMatch(/NaN|Infinity|undefined/);
          if (name === "width" || name === "height") expect(Number(text)).toBeGreaterThanOrEqual(0);
        }
      }
      render(null, place);
    }),
    { numRuns: 60 },
  );
});
