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
import { makeTypes } from "./types-thread.ts";
import { emitValidators } from "./validators.ts";

export type { EmitOptions } from "./options.ts";
export { warmUp } from "./types-thread.ts";

type Emitter = (
  catalog: ErrorCatalog,
  options: EmitOptions,
) => Artifact | SourceFile | Promise<Artifact>;

/** The contents of an API's folder, the slowest first. */
const emitters: readonly { readonly emit: Emitter; readonly needsBodies?: boolean }[] = [
  { emit: makeTypes, needsBodies: true },
  { emit: emitValidators, needsBodies: true },
  { emit: emitReadme },
  { emit: emitFrontDoor },
  { emit: emitErrors },
  { emit: emitGuards },
  { emit: emitClassify },
  { emit: emitRetryPolicies },
  { emit: emitFixtures },
];

/** Everything that is generated for one API, not yet printed. Only the types take a while of their own. */
export async function emit(
  catalog: ErrorCatalog,
  options: EmitOptions,
): Promise<(Artifact | SourceFile)[]> {
  const described = catalog.errors.some(hasBody);
  const wanted = emitters.filter(({ needsBodies }) => described || needsBodies !== true);
  return Promise.all(wanted.map((emitter) => emitter.emit(catalog, options)));
}
