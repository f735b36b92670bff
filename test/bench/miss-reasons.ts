/** Why a target is missed, by the key of the ratio or figure; told in docs/benchmarks.md beside every miss. */
export const missReasons: Readonly<Record<string, string>> = {
  "roll-up/inflate":
    "besides inflating, each file is hashed and its CRC-32 verified, its XML scanned cell by cell, and 51,000 rows are checked by 64 rules and counted in 18 measures and 8 breakdowns; the cold round also pays for compiling all of that once. The best round is within the target.",
  "check/bare":
    "the bare pass only touches each cell; the check hashes the words of nine choice columns, looks up their codes, reads four dates and an identity number, keeps 20 typed columns and walks the row rules. Reading the row loop by typed arrays of plans, and remembering the last few words of a column, are the next steps.",
  "fused/bare":
    "the check above is most of it; the roll-up walks the columns once for every condition of its measures, which keeps measures data but not free.",
};
