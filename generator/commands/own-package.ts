import fs from "node:fs";
import path from "node:path";

/** The folder of the package that this program belongs to. */
export function ownFolder(): string {
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, "package.json"))) return folder;
  }
}

export function ownVersion(): string {
  const manifest = fs.readFileSync(path.join(ownFolder(), "package.json"), "utf8");
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
