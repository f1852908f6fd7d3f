import type { EmitOptions } from "../emit/index.ts";
import { emit } from "../emit/index.ts";
import type { Artifact } from "../model/artifact.ts";
import type { ErrorCatalog } from "../model/catalog.ts";
import { unitsOf } from "../print/print.ts";
import type { SourceFile } from "../print/source-file.ts";
import { openWorkshop } from "./thread.ts";

/** All files of an API's folder, printed. */
export async function make(
  catalog: ErrorCatalog,
  options: Pick<EmitOptions, "importExtension">,
): Promise<Artifact[]> {
  const beside = openWorkshop();
  const makeTypes: EmitOptions["makeTypes"] = (input) => beside.do("emitTypes", input);
  const print = async (file: Artifact | SourceFile | Promise<Artifact>): Promise<Artifact> => {
    if (!("declarations" in file)) return file;
    const units: Promise<string>[] = [];
    for (const unit of unitsOf(file)) units.push(beside.do("assemble", unit));
    return { path: file.path, content: (await Promise.all(units)).join("") };
  };
  const printed: Promise<Artifact>[] = [];
  for (const file of emit(catalog, { ...options, makeTypes })) printed.push(print(file));
  return Promise.all(printed);
}
