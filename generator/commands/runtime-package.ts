import fs from "node:fs";
import path from "node:path";

const name = "openapi-errors";

/**
 * Whether code in a folder will find the types of `openapi-errors/runtime`; undefined where the folder belongs to no
 * package, so that nothing can be installed for it.
 */
export function findsRuntime(folder: string): boolean | undefined {
  let isInPackage = false;
  for (let step = folder; ; step = path.dirname(step)) {
    const manifest = path.join(step, "package.json");
    const has = (place: string): boolean => fs.existsSync(path.join(step, place));
    if (has(`node_modules/${name}/package.json`) || has(".pnp.cjs")) return true;
    if (fs.existsSync(manifest)) {
      // A package finds itself by its name, but not one around it.
      if (!isInPackage && nameIn(manifest) === name) return true;
      isInPackage = true;
    }
    if (step === path.dirname(step)) return isInPackage ? false : undefined;
  }
}

function nameIn(manifest: string): unknown {
  try {
    return (JSON.parse(fs.readFileSync(manifest, "utf8")) as { readonly name?: unknown }).name;
  } catch {
    return undefined;
  }
}
