import { z } from "zod";
import {
  checkDocument,
  explainDocument,
  fixDocument,
  rollUpDocument,
  verifyDocument,
} from "../standalone/cli/json-contract";

/** A file that is generated: its path from the root of the project, and its whole text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const documents = [
  { name: "check", line: "tong-hop check FILE... --json", schema: checkDocument },
  { name: "fix", line: "tong-hop fix FILE... -o FOLDER --json", schema: fixDocument },
  { name: "roll-up", line: "tong-hop roll-up INPUT... [-o OUT.xlsx] --json", schema: rollUpDocument },
  { name: "verify", line: "tong-hop verify OUT.xlsx --against INPUT... --json", schema: verifyDocument },
  { name: "explain", line: "tong-hop explain OUT.xlsx CELL --json", schema: explainDocument },
] as const;

const INTRODUCTION = `# What \`--json\` prints

For programs that read the command line's results: one JSON document on standard output, UTF-8. Everything else goes to standard error.

\`\`\`sh
tong-hop check commune.xlsx --json | jq '.summary.errors'
\`\`\`

The exit status is 0 when all is clean, 1 when something must be mended (errors; differences for \`verify\`), 2 when the command could
not run. With status 2 there may be no document: a bad option is answered in one sentence on standard error.

Keys may be added in later versions; none is renamed, removed or given another meaning. Every document has a JSON Schema beside this page.

This page is generated from \`standalone/cli/json-contract.ts\`.
`;

/** The page of the JSON documents, and a JSON Schema for each. */
export function jsonContractFiles(): readonly GeneratedFile[] {
  const schemas = documents.map(({ name, line, schema }) => ({ name, line, schema: plain(schema) }));
  const sections = schemas.map(({ name, line, schema }) => section(name, line, schema));
  return [
    { path: "docs/generated/json-contract.md", text: [INTRODUCTION, ...sections].join("\n") },
    ...schemas.map(({ name, schema }) => ({
      path: `docs/generated/${name}.schema.json`,
      text: `${JSON.stringify({ title: `tong-hop ${name} --json`, ...schema }, null, 2)}\n`,
    })),
  ];
}

/** The parts of a JSON Schema that the page speaks of. */
const node = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
  enum: z.array(z.string()).optional(),
  get properties() {
    return z.record(z.string(), node).optional();
  },
  get items() {
    return node.optional();
  },
  get anyOf() {
    return z.array(node).optional();
  },
});
type Node = z.infer<typeof node>;

/** As one who reads it sees it: keys that are added later are allowed. */
function plain(schema: z.ZodType): Node {
  return node.parse(z.toJSONSchema(schema, { io: "input" }));
}

function section(name: string, line: string, schema: Node): string {
  const rows = keyRows(schema, "");
  return [
    `## ${name}`,
    "",
    `\`${line}\` · [schema](${name}.schema.json)`,
    "",
    "| key | holds | meaning |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

function keyRows(of: Node, path: string): readonly string[] {
  const [alternative] = (of.anyOf ?? []).filter(({ type }) => type === "object" || type === "array");
  const inner = alternative ?? of;
  if (inner.items !== undefined) return keyRows(inner.items, `${path}[]`);
  return Object.entries(inner.properties ?? {}).flatMap(([key, value]) => {
    const at = path === "" ? key : `${path}.${key}`;
    return [`| \`${at}\` | ${kindOf(value)} | ${value.description ?? ""} |`, ...keyRows(value, at)];
  });
}

function kindOf({ type, enum: choices, anyOf, items }: Node): string {
  if (choices !== undefined) return choices.map((choice) => `"${choice}"`).join(", ");
  if (anyOf !== undefined) return [...new Set(anyOf.map(kindOf))].join(" or ");
  if (type === "array") return `list of ${items === undefined ? "values" : kindOf(items)}s`;
  return typeof type === "object" ? type.join(" or ") : (type ?? "any");
}
