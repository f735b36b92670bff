// Nothing in the builds points outside but Microsoft's library where it is meant to, and nothing makes code out of text.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codeFromText, outsideAddresses } from "./find/outside-addresses";
import { allElements, readXml } from "./find/read-xml";
import { tell } from "./tell";

/** Names of XML vocabularies and of licences: written down, never fetched. */
const names = [
  "http://schemas.openxmlformats.org/",
  "http://schemas.microsoft.com/",
  "http://purl.org/dc/",
  "http://www.w3.org/",
];
const office = "https://appsforoffice.microsoft.com";

const folder = "dist/excel";
const page = "dist/tong-hop.html";

const manifest = existsSync(join(folder, "manifest.xml")) ? readFileSync(join(folder, "manifest.xml"), "utf8") : "";
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: "utf8" })
      // Microsoft's own files, in builds that bring them.
      .filter((file) => !/^office[\\/]/.test(file) && /\.(js|css|html|json|xml|svg|txt)$/.test(file))
      .map((file) => join(folder, file))
  : [];
if (existsSync(page)) files.push(page);

const bringsOffice = existsSync(join(folder, "office/office.js"));

const problems = files.flatMap((file) => {
  const text = readFileSync(file, "utf8");
  const hosts = file.endsWith("manifest.xml")
    ? [ownAddress()]
    : file !== page && file.endsWith(".html") && !bringsOffice
      ? [office]
      : [];
  return [
    ...outsideAddresses(text, { names, hosts }).map((address) => `${file} names ${address}`),
    ...codeFromText(text).map((way) => `${file} uses ${way}`),
  ];
});
if (files.length === 0) problems.push("nothing is built");
tell("outside", problems, `${String(files.length)} files point nowhere else`);

/** Where this build is to be served from. */
function ownAddress(): string {
  const settings = allElements(readXml(manifest)).find(({ name }) => name === "DefaultSettings");
  const pane = settings?.children[0]?.attributes["DefaultValue"] ?? "";
  return pane.slice(0, pane.lastIndexOf("/"));
}
