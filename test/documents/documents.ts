// Documents that nobody wrote for us.
import { readdirSync, readFileSync } from "node:fs";
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

const packages = join(root, "node_modules");

/** The OpenAPI documents under a folder of a package, as paths. */
export const documentsUnder = (folder: string): readonly string[] =>
  documentsIn(join(packages, folder));

/** The OpenAPI documents in a folder and those below it, as paths; files that belong to one are none. */
export function documentsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:json|ya?ml)$/.test(path))
    .map((path) => join(folder, path))
    .filter((path) => isDocument(readFileSync(path, "utf8")))
    .toSorted();
}

const isDocument = (text: string): boolean =>
  /^\ufeff?(?:\s*\{)?\s{0,4}["']?(?:openapi|swagger)["']?\s*:\s*["']?\d/m.test(text);

/**
 * All that `generate` does but writing, with permission to read whatever is in the folder `base`. The reasons, where there is
 * nothing it could make.
 */
export async function tryToMake(
  path: string,
  base: string,
): Promise<Made | { readonly refused: readonly Diagnostic[] }> {
  const spec = relative(base, path).split("\\").join("/");
  const id = spec
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "");
  const input = { id, path, spec, overlays: [] };
  const permissions = { cwd: base, allowRemote: [], allowFiles: [base] };
  const { document, diagnostics } = await load(input, permissions);
  if (document === undefined) return { refused: diagnostics };
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

/** The same for a document of a package, which can be read. It is named by its package. */
export async function make(path: string): Promise<Made> {
  const made = await tryToMake(path, path.replace(/(.*node_modules)[\\/].*/, "$1"));
  if ("refused" in made) throw new Error(JSON.stringify(made.refused));
  return made;
}
