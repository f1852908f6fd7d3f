// Documents that nobody wrote for us, from the packages that ship them.
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "../../generator/build/build.ts";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import { emit } from "../../generator/emit/index.ts";
import { load } from "../../generator/load/load.ts";
import type { Artifact } from "../../generator/model/artifact.ts";
import type { ErrorCatalog } from "../../generator/model/catalog.ts";
import type { Document } from "../../generator/model/document.ts";
import { print } from "../../generator/print/print.ts";
import { root } from "../house/house.ts";

/** One document, and all that is made of it. */
export interface Made {
  /** A folder's name, unique among all documents. */
  readonly id: string;
  readonly document: Document;
  readonly catalog: ErrorCatalog;
  readonly artifacts: readonly Artifact[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The OpenAPI documents under a folder of a package, as paths. */
export function documentsUnder(folder: string): readonly string[] {
  return readdirSync(join(root, "node_modules", folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(json|ya?ml)$/.test(path))
    .map((path) => join(root, "node_modules", folder, path))
    .toSorted();
}

/** All that `generate` does but writing. */
export async function make(path: string): Promise<Made> {
  const spec = relative(root, path).replace(/^.*node_modules[\\/]/, "");
  const id = spec
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "");
  const input = { id, path, spec, overlays: [] };
  const { document, diagnostics } = await load(input, { cwd: root, allowRemote: [] });
  if (document === undefined) throw new Error(JSON.stringify(diagnostics));
  const built = build(document);
  const artifacts = print(await Promise.all(emit(built.catalog, { importExtension: "js" })));
  return {
    id,
    document,
    catalog: built.catalog,
    artifacts,
    diagnostics: [...diagnostics, ...built.diagnostics],
  };
}
