import { type FileState, tallyOf, waitingFiles, withFile, withReading } from "../../../sidebar/jobs/file-states";

const shown = (states: readonly FileState[]): readonly string[] => states.map(({ name, state }) => `${name}: ${state}`);
const read = (file: string): { file: string; state: "read"; text: string } => ({ file, state: "read", text: "3 dòng" });

describe("withFile", () => {
  test("marks the file that was read, with what was read of it", () => {
    const states = withFile(waitingFiles(["a.xlsx", "b.xlsx"]), read("b.xlsx"));
    expect(shown(states)).toEqual(["a.xlsx: waiting", "b.xlsx: read"]);
    expect(states[1]?.text).toBe("3 dòng");
  });

  test("two files of one name are marked one after the other", () => {
    const once = withFile(waitingFiles(["a.xlsx", "a.xlsx"]), { file: "a.xlsx", state: "refused", text: "" });
    expect(shown(withFile(once, read("a.xlsx")))).toEqual(["a.xlsx: refused", "a.xlsx: read"]);
  });

  test("the second of one name is known under its numbered name", () => {
    const once = withFile(waitingFiles(["a.xlsx", "a.xlsx"]), read("a.xlsx"));
    expect(shown(withFile(once, read("a (2).xlsx")))).toEqual(["a.xlsx: read", "a (2).xlsx: read"]);
  });

  test("a file whose own name ends in a number is itself", () => {
    const states = withFile(waitingFiles(["a.xlsx", "a (2).xlsx"]), read("a (2).xlsx"));
    expect(shown(states)).toEqual(["a.xlsx: waiting", "a (2).xlsx: read"]);
  });

  test("letters composed otherwise are the same name", () => {
    const states = withFile(waitingFiles(["Hòa.xlsx".normalize("NFD")]), read("Hòa.xlsx".normalize("NFC")));
    expect(tallyOf(states)).toEqual({ read: 1, refused: 0, waiting: 0 });
  });

  test("a file nobody chose is shown, not lost", () => {
    expect(shown(withFile(waitingFiles(["a.xlsx"]), read("z.xlsx")))).toEqual(["a.xlsx: waiting", "z.xlsx: read"]);
  });
});

describe("withReading", () => {
  test("marks the file that the job names", () => {
    const states = withReading(waitingFiles(["a.xlsx", "b.xlsx"]), "Đọc b.xlsx");
    expect(shown(states)).toEqual(["a.xlsx: waiting", "b.xlsx: reading"]);
  });

  test("means the longest name where one stands in the other", () => {
    const states = withReading(waitingFiles(["Bình Trị.xlsx", "Xã Bình Trị.xlsx"]), "Xã Bình Trị.xlsx");
    expect(shown(states)).toEqual(["Bình Trị.xlsx: waiting", "Xã Bình Trị.xlsx: reading"]);
  });

  test("moves on, and leaves files that were read alone", () => {
    const first = withReading(withFile(waitingFiles(["a.xlsx", "b.xlsx", "c.xlsx"]), read("a.xlsx")), "b.xlsx");
    expect(shown(withReading(first, "c.xlsx"))).toEqual(["a.xlsx: read", "b.xlsx: waiting", "c.xlsx: reading"]);
  });

  test("no file is being read once the job does something else", () => {
    const first = withReading(waitingFiles(["a.xlsx"]), "a.xlsx");
    expect(shown(withReading(first, "Tổng hợp"))).toEqual(["a.xlsx: waiting"]);
  });

  test("a list that stays as it was is the same list, so that nothing is drawn again", () => {
    const states = withReading(waitingFiles(["a.xlsx"]), "a.xlsx");
    expect(withReading(states, "a.xlsx")).toBe(states);
  });
});
