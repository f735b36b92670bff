import { type ReadyRoom, whenReady } from "../../excel-addin/host/ready";
import { hostLanguage, missingSupport } from "../../excel-addin/host/support";
import { modes } from "../office-host/modes";
import { closeExcel, openExcel } from "./open-excel";

afterEach(closeExcel);

/** A room whose clock goes only when told, and whose host answers as told. */
function room(answer: string | null, reloads = 0) {
  const waits: { readonly at: number; readonly done: () => void }[] = [];
  let count = reloads;
  const seen = { reloaded: 0 };
  const given: ReadyRoom = {
    onReady: (done) => {
      if (answer !== null) done(answer);
    },
    reload: () => {
      seen.reloaded++;
    },
    reloads: () => count,
    setReloads: (next) => (count = next),
    wait: (at, done) => void waits.push({ at, done }),
  };
  const pass = (): void => {
    for (const { done } of [...waits].sort((a, b) => a.at - b.at)) done();
  };
  return { given, seen, pass, count: () => count };
}

describe("waiting for Excel", () => {
  it.each<[string, string | null, number, string, number, number]>([
    ["goes on as soon as it answers", "Excel", 1, "excel", 0, 0],
    ["stops in another host", "Word", 0, "other-host", 0, 0],
    ["loads the page anew where nothing answers", null, 0, "reloading", 1, 1],
    ["loads it anew a second time", null, 1, "reloading", 1, 2],
    ["gives up after that, and says so", null, 2, "gave-up", 0, 2],
    ["loads the page anew where there is no host", "", 0, "reloading", 1, 1],
  ])("%s", async (_, answer, reloads, expected, reloaded, counted) => {
    const { given, seen, pass, count } = room(answer, reloads);
    const ready = whenReady(given);
    pass();
    expect(await ready).toBe(expected);
    expect([seen.reloaded, count()]).toEqual([reloaded, counted]);
  });
});

describe("the floor", () => {
  it.each([
    [modes.excel2021, null],
    [modes.web, null],
    [modes.older, "Excel 2021"],
    [modes.api18, "Excel 2021"],
  ])("$name", (mode, words) => {
    openExcel({ sheets: { A: [] } }, mode);
    const text = missingSupport("vi");
    if (words === null) expect(text).toBeNull();
    else expect(text).toContain(words);
  });

  it.each([
    ["vi-VN", "vi"],
    ["en-US", "en"],
    ["ja-JP", "vi"],
    ["", "vi"],
  ])("an Excel in %s opens in %s", (display, lang) => {
    expect(hostLanguage(display)).toBe(lang);
  });
});
