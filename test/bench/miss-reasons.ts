/** Why a target is missed, by the key of the ratio or figure; told in docs/benchmarks.md beside every miss. */
export const missReasons: Readonly<Record<string, string>> = {};
