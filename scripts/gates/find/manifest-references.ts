import { allElements, type XmlElement } from "./read-xml";

/** Where a resource is defined, by where it is used. */
const kindOf: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

/** Page, commands and functions share one runtime, and with it the results: these must all name the same page. */
const sharing = ["Runtime", "Page/SourceLocation", "FunctionFile", "Action/SourceLocation"];

const ribbonSizes = ["16", "32", "80"];

/** References to resources that are not defined, or not of that kind; resources defined twice or never used; runtimes that part. */
export function referenceProblems(root: XmlElement): readonly string[] {
  const all = allElements(root);
  const defined = new Map<string, string>();
  const problems: string[] = [];
  for (const group of all.filter(({ name }) => Object.values(kindOf).includes(name))) {
    for (const { attributes } of group.children) {
      const id = attributes["id"] ?? "";
      if (defined.has(id)) problems.push(`resource "${id}" is defined twice`);
      defined.set(id, group.name);
    }
  }
  const used = new Set<string>();
  for (const { name, attributes } of all) {
    const { resid } = attributes;
    if (resid === undefined) continue;
    used.add(resid);
    const kind = defined.get(resid);
    if (kind === undefined) problems.push(`<${name}> refers to "${resid}", which is defined nowhere`);
    else if (kind !== kindOf[name]) problems.push(`<${name}> refers to "${resid}" of <${kind}>`);
  }
  for (const id of defined.keys()) if (!used.has(id)) problems.push(`resource "${id}" is never used`);
  return [...problems, ...runtimeProblems(root), ...iconProblems(all)];
}

function runtimeProblems(root: XmlElement): readonly string[] {
  const pages = new Set(sharing.flatMap((path) => residsAt(root, path)));
  return pages.size === 1
    ? []
    : [`panel, commands and functions name ${String(pages.size)} pages: ${[...pages].join(", ")}`];
}

function residsAt(root: XmlElement, path: string): readonly string[] {
  const [first = "", second] = path.split("/");
  const found = allElements(root).filter(({ name }) => name === first);
  const wanted =
    second === undefined ? found : found.flatMap(({ children }) => children.filter(({ name }) => name === second));
  return wanted.flatMap(({ attributes }) => attributes["resid"] ?? []);
}

function iconProblems(all: readonly XmlElement[]): readonly string[] {
  return all.flatMap(({ name, children }) => {
    if (name !== "Icon") return [];
    const sizes = children.map(({ attributes }) => attributes["size"] ?? "");
    const missing = ribbonSizes.filter((size) => !sizes.includes(size));
    return missing.map((size) => `an icon lacks size ${size}`);
  });
}
