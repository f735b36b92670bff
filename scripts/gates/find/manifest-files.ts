import { allElements, type XmlElement } from "./read-xml";

/** A built add-in, as its files are found. */
export interface BuildFolder {
  readonly has: (path: string) => boolean;
  readonly text: (path: string) => string;
  readonly bytes: (path: string) => Uint8Array;
}

const PNG = [0x89, 0x50, 0x4e, 0x47];

/** Addresses that are not https or lead to nothing in the build, icons of another size, commands and functions that no code answers. */
export function fileProblems(root: XmlElement, build: BuildFolder): readonly string[] {
  const all = allElements(root);
  const page = all.find(({ name }) => name === "DefaultSettings")?.children[0]?.attributes["DefaultValue"] ?? "";
  const base = page.slice(0, page.lastIndexOf("/") + 1);
  const addresses = all.flatMap(({ attributes }) =>
    [attributes["DefaultValue"], attributes["Value"]].flatMap((value) =>
      /^https?:/.test(value ?? "") ? [value ?? ""] : [],
    ),
  );
  return [
    ...[...new Set(addresses)].flatMap((address) => addressProblems(address, base, build)),
    ...iconProblems(all, base, build),
    ...codeProblems(all, build),
  ];
}

function addressProblems(address: string, base: string, build: BuildFolder): readonly string[] {
  if (!address.startsWith("https://")) return [`${address} is not https`];
  if (!address.startsWith(base)) return [`${address} is not below ${base}`];
  const path = address.slice(base.length);
  return build.has(path) ? [] : [`${address}: the build has no ${path}`];
}

/** The pixels of an icon are as many as the manifest says, or Excel blurs it. */
function iconProblems(all: readonly XmlElement[], base: string, build: BuildFolder): readonly string[] {
  const addresses = new Map(all.map(({ attributes }) => [attributes["id"] ?? "", attributes["DefaultValue"] ?? ""]));
  return all.flatMap(({ name, attributes }) => {
    const { resid, size } = attributes;
    if (name !== "bt:Image" || resid === undefined || size === undefined) return [];
    const path = (addresses.get(resid) ?? "").slice(base.length);
    if (!build.has(path)) return [];
    const width = widthOfPng(build.bytes(path));
    return String(width) === size
      ? []
      : [`${path} is ${width === null ? "no PNG" : `${String(width)} pixels wide`}, not ${size}`];
  });
}

function widthOfPng(bytes: Uint8Array): number | null {
  if (PNG.some((byte, at) => bytes[at] !== byte)) return null;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(16);
}

interface DescribedFunctions {
  readonly functions: readonly { readonly id: string }[];
}

function codeProblems(all: readonly XmlElement[], build: BuildFolder): readonly string[] {
  if (!build.has("pane.js")) return ["the build has no pane.js"];
  const code = build.text("pane.js");
  const isNamed = (name: string): boolean => new RegExp(`(^|[^\\w$])${name}([^\\w$]|$)`).test(code);
  const commands = all.filter(({ name }) => name === "FunctionName").map(({ text }) => text);
  const files = ["functions.json", "functions-en.json"].filter((file) => build.has(file));
  const ids = files.map((file) => (JSON.parse(build.text(file)) as DescribedFunctions).functions.map(({ id }) => id)); // made by our own build
  return [
    ...["Office.actions.associate", "CustomFunctions.associate"].flatMap((call) =>
      code.includes(call) ? [] : [`pane.js never calls ${call}`],
    ),
    ...commands.flatMap((name) => (isNamed(name) ? [] : [`no code answers the command ${name}`])),
    ...[...new Set(ids.flat())].flatMap((id) => (isNamed(id) ? [] : [`no code answers the function ${id}`])),
    ...(ids.every((list) => list.join() === ids[0]?.join()) ? [] : ["the languages describe different functions"]),
  ];
}
