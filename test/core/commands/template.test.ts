import { layOutTemplate, type TemplateOptions } from "../../../core/commands/template";
import { cellAt, type Range } from "../../../core/grid";
import type { SheetLayout, WorkbookLayout } from "../../../core/layout/sheet-layout";
import { readStamp } from "../../../core/layout/stamp";
import { shippedLists } from "../../../core/lists/shipped-lists";
import type { Profile } from "../../../core/profiles/profile";
import { shippedProfiles } from "../../../core/profiles/shipped-profiles";
import { findHeader } from "../../../core/reading/find-header";
import { plainSheet } from "../../../core/snapshot";
import { workers } from "../../../core/tables/workers";

/** What a template has columns for; the rest is only read where it is found. */
const filled = workers.fields.filter(({ onlyInResults }) => onlyInResults !== true);

const options: TemplateOptions = {
  year: 2024,
  lang: "vi",
  createdOn: 45640,
  productVersion: "0.1.0",
  lists: shippedLists,
};
const reporting = (profile: Profile): string =>
  profile.units.find(({ level }) => level === profile.reportingLevel)?.id ?? "";

function templateOf(profile: Profile, more: Partial<TemplateOptions> = {}): WorkbookLayout {
  const layout = layOutTemplate(profile, reporting(profile), { ...options, ...more });
  if (layout === null) throw new Error("no such unit");
  return layout;
}

function sheet(layout: WorkbookLayout, name: string): SheetLayout {
  const found = layout.sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

describe.each(shippedProfiles.map((profile) => [profile.key, profile] as const))(
  "the template of %s",
  (key, profile) => {
    const layout = templateOf(profile);
    const register = sheet(layout, "Danh sách");

    test("is known again as that unit's", () => {
      const stamp = readStamp({
        file: "",
        sha256: null,
        savedOn: null,
        sheets: layout.sheets.map(({ name, grid }) => plainSheet(name, grid)),
      });
      expect(stamp).toMatchObject({
        kind: "template",
        profile: key,
        unit: reporting(profile),
        period: "2024",
        rowSheets: ["Danh sách"],
        tableSheets: ["Chỉ tiêu"],
      });
    });

    test("has every field of the register, recognised by its heading", () => {
      const header = findHeader(plainSheet(register.name, register.grid));
      const fields = filled.map((field) => field.key);
      expect(header?.table).toBe("workers");
      expect(header?.block.cells.flatMap(({ field }) => (field === null ? [] : [field]))).toEqual(fields);
    });

    test("marks what must be filled", () => {
      const header = findHeader(plainSheet(register.name, register.grid))?.block.bottom ?? -1;
      const marked = (register.grid[header] ?? []).filter((cell) => String(cell).endsWith(" (*)"));
      expect(marked).toEqual(filled.filter(({ required }) => required).map(({ label }) => `${label.vi} (*)`));
    });

    test("every drop-down names values of its field's list", () => {
      expect(register.choices.length).toBeGreaterThanOrEqual(8);
      for (const { range, from } of register.choices) {
        if ("values" in from) throw new Error("lists stand in a sheet of their own");
        const values = valuesOf(sheet(layout, from.sheet), from.range);
        const field = filled[range.left - 1];
        const wanted =
          field?.list === undefined
            ? profile.units.filter(({ parent }) => parent === reporting(profile)).map(({ name }) => name)
            : shippedLists[field.list].items.map(({ name }) => name.vi);
        expect([field?.key, values]).toEqual([field?.key, wanted]);
      }
    });

    test("headings are closed, rows and the date line open", () => {
      expect(register.protect).toBe(true);
      const header = findHeader(plainSheet(register.name, register.grid))?.block.bottom ?? -1;
      expect([register.rows[header], register.rows[header + 1], register.bodyLook]).toEqual([
        "heading",
        "numbering",
        "input",
      ]);
      const date = register.open?.[0];
      expect(String(cellAt(register.grid, date?.top ?? -1, 0))).toContain("ngày …… tháng");
    });

    test("hints fit into Excel's limits", () => {
      for (const { title, text } of register.hints) {
        expect([title, title.length <= 32, text.length > 0 && text.length <= 255]).toEqual([title, true, true]);
      }
    });
  },
);

function valuesOf({ grid }: SheetLayout, { top, bottom, left }: Range): unknown[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => cellAt(grid, top + at, left));
}

test("several priority groups can be typed, a market only from the list", () => {
  const register = sheet(templateOf(shippedProfiles[0] ?? missing()), "Danh sách");
  const strict = register.choices.map(({ range, strict: is }) => [filled[range.left - 1]?.key, is]);
  expect(strict).toEqual(
    expect.arrayContaining([
      ["priorityGroups", false],
      ["market", true],
      ["sex", true],
    ]),
  );
});

test("only the unit's quota of the year stands in it, as its document writes it", () => {
  const tamDuong = shippedProfiles.find(({ key }) => key === "tam-duong") ?? missing();
  const rows = (year: number): unknown[] =>
    sheet(templateOf(tamDuong, { year }), "Chỉ tiêu")
      .grid.filter((row) => typeof row[0] === "number")
      .map((row) => [row[2], row[3]]);
  expect(rows(2024)).toEqual([["2023-2025", "02–03 trở lên"]]);
  expect(rows(2026)).toEqual([["2026-2030", "05–06 trở lên"]]);
});

test("a unit that the profile does not have has no template", () => {
  expect(layOutTemplate(shippedProfiles[0] ?? missing(), "không có", options)).toBeNull();
});

function missing(): never {
  throw new Error("no such profile");
}
