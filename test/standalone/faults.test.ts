import { run } from "../../standalone/cli/run";

// A terminal that breaks stands for any bug: the shell catches it once.
async function broken(...words: readonly string[]): Promise<{ readonly status: number; readonly err: string }> {
  let err = "";
  const status = await run(words, {
    out: () => {
      throw new Error("the printer is on fire");
    },
    err: (text) => (err += text),
    isWatched: false,
    width: 80,
    today: 45000,
  });
  return { status, err };
}

test("a fault is one Vietnamese sentence, status 2, and its cause only with --debug", async () => {
  const quiet = await broken("--help");
  expect(quiet.status).toBe(2);
  expect(quiet.err).toMatch(/^Chương trình gặp lỗi[^\n]*\n$/);
  const debug = await broken("--help", "--debug");
  expect(debug.err).toContain("the printer is on fire");
});
