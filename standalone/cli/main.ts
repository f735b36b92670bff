import { toSerial } from "../../core/index";
import { run } from "./run";
import type { Terminal } from "./shell";

const now = new Date();
const terminal: Terminal = {
  out: (text) => {
    process.stdout.write(text);
  },
  err: (text) => {
    process.stderr.write(text);
  },
  isWatched: process.stderr.isTTY,
  width: process.stdout.columns > 0 ? process.stdout.columns : 100,
  today: toSerial(now.getFullYear(), now.getMonth() + 1, now.getDate()),
};

// A reader that has seen enough ("| head") closes the pipe: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

// The status is set, not exited with, so that what was written to a pipe arrives whole.
void run(process.argv.slice(2), terminal).then((status) => {
  process.exitCode = status;
});
