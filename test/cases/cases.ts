import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "../../generator/build/build.ts";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import { emit } from "../../generator/emit/index.ts";
import { load } from "../../generator/load/load.ts";
import type { Artifact } from "../../generator/model/artifact.ts";
import type { ErrorCatalog } from "../../generator/model/catalog.ts";
import { print } from "../../generator/print/print.ts";
import { root } from "../house/house.ts";
import { linked, type GeneratedApi } from "./linked.ts";

/** One idea each: a folder with a `spec.yaml`, and `expected/`, what is generated from it. */
export const ideas: readonly string[] = readdirSync(join(root, "test/cases"), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

interface Written {
  readonly id: string;
  /** What stands in the file; read from it where that is not said. */
  readonly text?: string;
}

export interface Understood {
  readonly catalog: ErrorCatalog;
  readonly diagnostics: readonly Diagnostic[];
}

/** The catalog of a spec, named by its path in the repository. */
export async function understood(spec: string, { id, text }: Written): Promise<Understood> {
  const path = text === undefined ? join(root, spec) : "-";
  const input = { id, path, spec, overlays: [], ...(text !== undefined && { text }) };
  const { document, diagnostics: loading } = await load(input, { cwd: root, allowRemote: [] });
  if (document === undefined) throw new Error(loading.map(({ message }) => message).join("\n"));
  const { catalog, diagnostics: building } = build(document);
  const diagnostics = [...loading, ...building].map((one) => ({
    ...one,
    location: document.locate(one.location),
  }));
  return { catalog, diagnostics };
}

export interface Generated extends Understood {
  readonly artifacts: readonly Artifact[];
  readonly api: GeneratedApi;
}

/** Everything between a spec and its files, in this process; nothing is written. */
export async function generatedFrom(spec: string, written: Written): Promise<Generated> {
  const { catalog, diagnostics } = await understood(spec, written);
  const artifacts = print(await Promise.all(emit(catalog, { importExtension: "js" })));
  return { catalog, diagnostics, artifacts, api: linked(artifacts, catalog) };
}

const made = new Map<string, Promise<Generated>>();

export function caseOf(idea: string): Promise<Generated> {
  const spec = `test/cases/${idea}/spec.yaml`;
  const known = made.get(idea) ?? generatedFrom(spec, { id: idea });
  made.set(idea, known);
  return known;
}
