import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import manifests from "office-addin-manifest";
import { root, version } from "./package-facts.mjs";

const TEMPLATE_URL = "https://localhost:3000";

/** Writes the manifest of one deployment and returns what office-addin-manifest reads in it. */
export async function stampManifest({ base, id, out }) {
  const template = readFileSync(join(root, "manifest.xml"), "utf8");
  writeFileSync(
    out,
    template
      .replace(/\n<!-- A template[^>]*-->/, "")
      .replaceAll(TEMPLATE_URL, base)
      .replace("<Version>0.0.0.0</Version>", `<Version>${version}.0</Version>`),
  );
  const { OfficeAddinManifest } = manifests;
  if (id !== null) await OfficeAddinManifest.modifyManifestFile(out, id);
  const read = await OfficeAddinManifest.readManifestFile(out);
  if (read.version !== `${version}.0`) throw new Error(`the manifest says ${read.version}, the package ${version}`);
  return read;
}
