import type { Artifact } from "../model/artifact.ts";
import type { ErrorCatalog } from "../model/catalog.ts";
import type { SourceFile } from "../print/source-file.ts";
import { emitClassify } from "./classify.ts";
import { emitErrors } from "./errors.ts";
import { emitFixtures } from "./fixtures.ts";
import { emitFrontDoor } from "./front-door.ts";
import { emitGuards } from "./guards.ts";
import type { EmitOptions } from "./options.ts";
import { hasBody } from "./reading.ts";
import { emitReadme } from "./readme.ts";
import { emitRetryPolicies } from "./retry-policies.ts";
import { emitTypes } from "./types.ts";
import { emitValidators } from "./validators.ts";

export type { EmitOptions } from "./options.ts";
export type { TypesInput } from "./types.ts";

type Emitter = (catalog: ErrorCatalog, options: EmitOptions) => Artifact | SourceFile;

const emitters: readonly Emitter[] = [
  emitReadme,
  emitFrontDoor,
  emitErrors,
  emitGuards,
  emitClassify,
  emitRetryPolicies,
  emitFixtures,
];

/**
 * The contents of an API's folder, one file after the other, not yet printed. The types come first and the validators last:
 * what can be made beside this thread is under way while this thread makes what takes longest.
 */
export function* emit(
  catalog: ErrorCatalog,
  options: EmitOptions,
): Generator<Artifact | SourceFile | Promise<Artifact>> {
  const { makeTypes = emitTypes } = options;
  const isDescribed = catalog.errors.some(hasBody);
  if (isDescribed) yield makeTypes({ api: catalog.api, bodies: catalog.bodies });
  for (const emitter of emitters) yield emitter(catalog, options);
  if (isDescribed) yield emitValidators(catalog);
}
