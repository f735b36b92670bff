import { readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");
const facts = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
export const version = facts.version;
