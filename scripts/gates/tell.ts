/** Prints what a gate found, and fails the run where that is anything. */
export function tell(gate: string, problems: readonly string[], wellDone: string): void {
  for (const problem of problems) console.error(`${gate}: ${problem}`);
  if (problems.length === 0) console.log(`${gate}: ${wellDone}`);
  else process.exitCode = 1;
}
