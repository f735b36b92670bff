import { customFunctions } from "../../../core/functions/all-functions";
import { callFunction } from "../../../core/functions/call-function";
import type { FunctionResult } from "../../../core/functions/function-spec";
import { toSerial } from "../../../core/time/serial";

const env = { today: toSerial(2024, 12, 14), lang: "vi" } as const;
const call = (id: string, ...args: readonly unknown[]): FunctionResult => callFunction(id, args, env);
const column = (...cells: readonly unknown[]): unknown => cells.map((cell) => [cell]);

describe("arguments", () => {
  test.each([
    ["a value alone", "Nhật"],
    ["a range of one cell", [["Nhật"]]],
    ["a single row of values", ["Nhật"]],
  ])("%s is a range of one cell", (_, argument) => {
    expect(call("NUOC", argument)).toEqual({ values: [["Nhật Bản"]] });
  });

  test.each([
    ["null", null],
    ["nothing", undefined],
    ["the object that describes the call", { functionName: "NUOC", address: "Sheet1!A1" }],
  ])("%s in the place of an optional argument leaves it out", (_, odd) => {
    expect(call("NUOC", "Nhật", odd)).toEqual({ values: [["Nhật Bản"]] });
  });

  test("what is handed over beyond the parameters is left alone", () => {
    expect(call("NUOC", "Nhật", "mã", { setResult: () => undefined })).toEqual({ values: [["JP"]] });
  });

  test("a required argument that is not there is asked for by its name", () => {
    expect(call("NUOC")).toEqual({ error: "Thiếu đối số nước" });
  });

  test("an unknown function says so", () => {
    expect(call("SUM", 1)).toEqual({ error: "Không có hàm SUM" });
  });

  test("ranges of shapes that do not fit together are refused", () => {
    expect(call("TYLE", column(1, 2), column(1, 2, 3))).toHaveProperty("error");
  });

  test("one quota serves a column of figures, and a row of quotas a whole table", () => {
    expect(call("TYLE", column(1, 2), 4)).toEqual({ values: [[0.25], [0.5]] });
    expect(call("TYLE", column(1, 2), [[4, 8]])).toEqual({
      values: [
        [0.25, 0.125],
        [0.5, 0.25],
      ],
    });
  });

  test.each(customFunctions)("$id: blank in, blank out", ({ id, parameters }) => {
    for (const blank of [null, "", 0]) {
      const cells = [
        [blank, blank],
        [blank, blank],
      ];
      const rest = parameters.slice(1).map(({ kind }) => (kind === "range" ? cells : blank));
      const by = id === "TONGHOP" ? ["nước"] : id === "HANNOP" ? [] : rest;
      const args = id === "HANNOP" ? ["Tam Đường", cells, cells] : [cells, ...by];
      const result = call(id, ...args);
      // A number stays a number in a repair of text, and 0 persons of a quota of 0 have no ratio.
      const expected = id === "UNICODE" && blank === 0 ? ["0"] : [""];
      expect("values" in result && [...new Set(result.values.flat().map((cell) => String(cell ?? "")))]).toEqual(
        expected,
      );
    }
  });

  test.each(customFunctions)(
    "$id: an error value in the cells is told or passed by, never thrown",
    ({ id, parameters }) => {
      const args = parameters.map(() => column("#N/A", "#REF!"));
      expect(() => call(id, ...args)).not.toThrow();
    },
  );
});

describe("TYLE", () => {
  test.each([
    ["a range by its upper bound", 4, "04–05", undefined, 0.8],
    ["its lower bound where asked", 4, "04–05", "dưới", 1],
    ["the only bound there is", 6, "ít nhất 5", undefined, 1.2],
    ["nothing reached", 0, "04–05", undefined, 0],
    ["persons written out", "3 người", "6 lao động", undefined, 0.5],
    ["the bound by its place", 4, "04–05", 2, 1],
  ])("%s", (_, actual, quota, bound, ratio) => {
    expect(call("TYLE", actual, quota, bound)).toEqual({ values: [[ratio]] });
  });

  test.each([
    ["a quota that Excel made a date of", 4, toSerial(2026, 5, 4), undefined, /Excel tự đổi/],
    ["a reversed range", 4, "5-4", undefined, /số đầu phải nhỏ hơn số sau/],
    ["persons against a share", 4, "trên 80%", undefined, /cùng là số người/],
    ["a share against persons", "40%", 5, undefined, /cùng là số người/],
    ["words for a number", "nhiều", 5, undefined, /phải là một số/],
    ["fewer than nobody", -1, 5, undefined, /phải là một số/],
    ["a bound that is not there", 4, "ít nhất 5", "trên", /không có cận trên/],
    ["a bound nobody knows", 4, 5, "giữa", /trên; dưới/],
  ])("%s is told", (_, actual, quota, bound, said) => {
    const result = call("TYLE", actual, quota, bound);
    expect("error" in result ? result.error : result).toMatch(said);
  });

  test("among several cells a trouble stands in its own", () => {
    const result = call("TYLE", column(4, "nhiều"), "04–05");
    expect(result).toEqual({ values: [[0.8], ["Số thực hiện «nhiều» phải là một số, ví dụ 5 hoặc 85%"]] });
  });
});

describe("KIEMTRACCCD", () => {
  test.each([
    ["spaces and points between the digits", "012 098.999001", "", ""],
    ["a number cell that lost its zero, sex and year unknown", 12098999001, "", /mất số 0/],
    ["several remarks at once", "003098999001", "Nữ", /mã nơi đăng ký khai sinh.*ghi nữ/],
    ["letters", "O12098999001", "", /chỉ gồm chữ số/],
    ["a sex that is none", "012098999001", "x", /phải là Nam hoặc Nữ/],
    ["an error value", "#N/A", "", /đang báo #N\/A/],
  ])("%s", (_, identity, sex, said) => {
    const result = call("KIEMTRACCCD", identity, undefined, sex);
    const text = "values" in result ? result.values[0]?.[0] : result;
    if (typeof said === "string") expect(text).toBe(said);
    else expect(text).toMatch(said);
  });
});

describe("TINHTRANG", () => {
  test.each([
    ["on the day of departure", ["14/12/2024"], "Đang làm việc"],
    ["the day before", ["15/12/2024"], "Chờ xuất cảnh"],
    ["on the contract's last day", [45000, "14/12/2024"], "Đang làm việc"],
    ["the day after it", [45000, "13/12/2024"], "Quá hạn chưa về nước"],
    ["home since today", [45000, "13/12/2024", "14/12/2024"], "Đã về nước"],
    ["home tomorrow", [45000, "20/12/2024", "15/12/2024"], "Đang làm việc"],
    ["an empty return that Excel hands over as 0", [45000, 0, 0], "Đang làm việc"],
    ["a contract that ends some day this month", [45000, "12/2024"], "Đang làm việc"],
    ["another day asked for", [45000, "13/12/2024", "", "01/12/2024"], "Đang làm việc"],
  ])("%s", (_, args, status) => {
    expect(call("TINHTRANG", ...args)).toEqual({ values: [[status]] });
  });

  test("each row may have its own day", () => {
    expect(call("TINHTRANG", column(45000, 45000), "", "", column(44999, 45000))).toEqual({
      values: [["Chờ xuất cảnh"], ["Đang làm việc"]],
    });
  });

  test.each([
    ["no departure", ["", "14/12/2024"], /Nhập Ngày xuất cảnh/],
    ["a contract that ends before it began", ["14/12/2024", "13/12/2024"], /phải sau ngày xuất cảnh/],
    ["a month for the day asked for", [45000, "", "", "12/2024"], /chưa đủ ngày, tháng, năm/],
  ])("%s is told", (_, args, said) => {
    const result = call("TINHTRANG", ...args);
    expect("error" in result ? result.error : result).toMatch(said);
  });
});

describe("UNICODE", () => {
  test.each([
    ["a tone typed before its circumflex", "Vie\u0301\u0302t", "Vi\u1ebft"],
    ["a soft hyphen", "Lai\u00ad Châu", "Lai Châu"],
    ["lines stay lines", "một \r\n hai", "một\nhai"],
    ["text of a legacy font stays as it is", "NguyÔn V¨n", "NguyÔn V¨n"],
    ["a formula's text stays text", "=1+1", "=1+1"],
  ])("%s", (_, text, repaired) => {
    expect(call("UNICODE", text)).toEqual({ values: [[repaired]] });
  });
});

describe("HANNOP", () => {
  test.each([
    ["by a unit's code", ["Bình Sơn", "xã", "2024"], toSerial(2024, 12, 9)],
    ["by a level in English", ["binh-son", "commune", "Năm 2024"], toSerial(2024, 12, 9)],
    ["another level, another day", ["Huyện Bình Sơn (Quảng Ngãi)", "huyện", 2024], toSerial(2024, 12, 14)],
    ["the half of a year by its key", ["thuong quang", "thôn", "2024-H1"], toSerial(2024, 6, 4)],
  ])("%s", (_, args, day) => {
    expect(call("HANNOP", ...args)).toEqual({ values: [[day]] });
  });

  test.each([
    ["a place without a profile", ["Mường Lát", "xã", 2024], /Chưa rõ «Mường Lát»/],
    ["a period without its year", ["Tam Đường", "xã", "6 tháng đầu năm"], /Chưa rõ kỳ/],
    ["a day for a period", ["Tam Đường", "xã", "14/12/2024"], /Chưa rõ kỳ/],
    ["a commune after its last day", ["Tam Đường", "Xã Giang Ma", 2026], /Lúc đó là: /],
  ])("%s is told", (_, args, said) => {
    const result = call("HANNOP", ...args);
    expect("error" in result ? result.error : result).toMatch(said);
  });
});

test("functions never change what they are given", () => {
  const deepFrozen = Object.freeze([Object.freeze(["Nhật"]), Object.freeze([null])]);
  expect(call("NUOC", deepFrozen)).toEqual({ values: [["Nhật Bản"], [null]] });
});

test("English is spoken where it is asked for", () => {
  expect(callFunction("TYLE", ["many", 5], { ...env, lang: "en" })).toEqual({
    error: "The actual “many” must be a number, such as 5 or 85%",
  });
});
