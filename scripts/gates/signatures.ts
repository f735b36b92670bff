// Holds the custom functions against the committed record. `--record` writes a new record for a raised version; with `--unreleased`
// also for the same version, as long as no one has that version.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { customFunctions } from "../../core";
import { functionFiles, functionsJson } from "../build-functions-json";
import { brokenSignatures, recordOf, type SignatureRecord, signatureProblems } from "./find/signature-problems";
import { tell } from "./tell";

const PATH = "excel-addin/functions/signatures.json";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string }; // our own file
const recorded = existsSync(PATH) ? (JSON.parse(readFileSync(PATH, "utf8")) as SignatureRecord) : null; // our own file
const described = functionFiles.map(([, lang]) => functionsJson(lang)).join("");
const now = recordOf(customFunctions, described, version, recorded);

const isUnreleased = process.argv.includes("--unreleased");
if (process.argv.includes("--record")) {
  const broken = recorded === null || isUnreleased ? [] : brokenSignatures(now, recorded);
  const isSame = recorded !== null && !isUnreleased && recorded.version === version && recorded.sha256 !== now.sha256;
  const problems = isSame ? [...broken, `version ${version} is already recorded: raise it first`] : broken;
  if (problems.length === 0) writeFileSync(PATH, `${JSON.stringify(now, null, 2)}\n`);
  tell("signatures", problems, `recorded for ${version}`);
} else {
  tell("signatures", signatureProblems(now, recorded), `${String(customFunctions.length)} functions as recorded`);
}
