/** @jest-environment jsdom */
import { render } from "preact";
import { act } from "preact/test-utils";
import { type RunningJob, useJob } from "../../sidebar/use-job";

function mounted(): { readonly job: () => RunningJob<string>; readonly unmount: () => void } {
  const root = document.createElement("div");
  let seen: RunningJob<string> | null = null;
  const Page = () => {
    seen = useJob<string>();
    return null;
  };
  void act(() => render(<Page />, root));
  return { job: () => seen!, unmount: () => void act(() => render(null, root)) };
}

/** A job that ends when it is told to, or when it is stopped. */
function slowJob() {
  let end: (result: string) => void = () => undefined;
  const work = ({ signal }: { readonly signal: AbortSignal }): Promise<string> =>
    new Promise((resolve, reject) => {
      end = resolve;
      signal.addEventListener("abort", () => reject(new Error("stopped")));
    });
  return { work, end: (result: string) => end(result) };
}

const settle = (): Promise<void> => act(() => Promise.resolve());

test("a job that is stopped says so", async () => {
  const { job } = mounted();
  const { work } = slowJob();
  await act(() => job().start(work));
  expect(job().state.kind).toBe("busy");
  await act(() => job().cancel());
  await settle();
  expect(job().state.kind).toBe("cancelled");
});

test("a job that is put away while it runs leaves nothing behind", async () => {
  const { job } = mounted();
  const { work } = slowJob();
  await act(() => job().start(work));
  await act(() => job().reset());
  await settle();
  expect(job().state.kind).toBe("idle");
});

test("of two jobs only the later one is heard", async () => {
  const { job } = mounted();
  const [first, second] = [slowJob(), slowJob()];
  await act(() => job().start(first.work));
  await act(() => job().start(second.work));
  second.end("second");
  await settle();
  await settle();
  expect(job().state).toEqual({ kind: "done", result: "second" });
});
