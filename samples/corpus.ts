import { expectedCheck, expectedRollUp } from "./expected";
import type { RolledUpSet, SampleSet } from "./sample-set";
import { binhSon } from "./set-binh-son";
import { dangUyKhoi } from "./set-dang-uy-khoi";
import { haiCap } from "./set-hai-cap";
import { noProfile } from "./set-no-profile";
import { quangNgai } from "./set-quang-ngai";
import { tamDuong } from "./set-tam-duong";
import { thapMuoi } from "./set-thap-muoi";
import { thuongQuang } from "./set-thuong-quang";
import { tinhHuong } from "./set-tinh-huong";
import { writeFile } from "./write-file";

/** Every set that is rolled up, made afresh. */
export function rolledUpSets(): readonly RolledUpSet[] {
  return [tamDuong(), binhSon(), thapMuoi(), thuongQuang(), dangUyKhoi(), quangNgai(), haiCap(), noProfile()];
}

/** Every set of the corpus, made afresh. */
export function sampleSets(): readonly (SampleSet | RolledUpSet)[] {
  return [...rolledUpSets(), tinhHuong()];
}

/** Every file of a set by its path under samples/: the workbooks and their expected results. */
export async function filesOf(set: SampleSet | RolledUpSet): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { drawn } of set.files) files.set(`${set.folder}/${set.input}/${drawn.path}`, await writeFile(drawn));
  files.set(`${set.folder}/expected/check.json`, jsonBytes(expectedCheck(set)));
  if ("counting" in set) files.set(`${set.folder}/expected/roll-up.json`, jsonBytes(expectedRollUp(set)));
  return files;
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`);
}
