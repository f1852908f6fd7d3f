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

type Emitter = (catalog: ErrorCatalog, options: EmitOptions) => Artifact | SourceFile;

/** The contents of an API's folder, in the order a reader meets it. */
const emitters: readonly Emitter[] = [
  emitReadme,
  emitFrontDoor,
  emitErrors,
  emitGuards,
  emitClassify,
  emitRetryPolicies,
  emitFixtures,
];

/** The machine room, for APIs that describe a body. */
const machines: readonly Emitter[] = [emitTypes, emitValidators];

/** Everything that is generated for one API, not yet printed. */
export function emit(catalog: ErrorCatalog, options: EmitOptions): (Artifact | SourceFile)[] {
  const described = catalog.errors.some(hasBody);
  return [...emitters, ...(described ? machines : [])].map((emitter) => emitter(catalog, options));
}
