import type { Case, ErrorCatalog, ErrorModel } from "../model/catalog.ts";
import type { Doc } from "../print/doc.ts";
import type { Declaration, SourceFile } from "../print/source-file.ts";
import { apiGuardDeclarations } from "./api-guard.ts";
import { isUniform } from "./by-code.ts";
import { allOf, anyOf, code } from "./condition.ts";
import { headerLine } from "./header.ts";
import { knownCode, knownCodeDeclarations } from "./known-code.ts";
import { Names } from "./names.ts";
import { neighbour, type EmitOptions } from "./options.ts";
import { reader } from "./readers.ts";
import { hasBody, sentence, statusesOf } from "./reading.ts";
import { guarded } from "./shape-function.ts";
import { Shapes } from "./shapes.ts";
import { statusIs } from "./statuses.ts";
import { key, returns } from "./syntax.ts";
import { used } from "./used.ts";

/**
 * export function isAcmeError(body: unknown, status?: number): body is AcmeError { … }
 * export function isRateLimited(body: unknown): body is RateLimited { … }
 * export function isMaintenance(status: number): boolean { … }   // an error without a body schema
 */
export function emitGuards(catalog: ErrorCatalog, options: EmitOptions): SourceFile {
  const shapes = new Shapes(catalog);
  const bodied = catalog.errors.filter(hasBody);
  const [apiGuard, ...codes] = apiGuardDeclarations(catalog, shapes);
  const guards = catalog.errors.map((error) =>
    hasBody(error) ? bodyGuard(error, shapes) : statusGuard(error),
  );
  const known = knownCodeDeclarations(catalog, isUniform(catalog, shapes));
  const declarations = [
    apiGuard!,
    ...guards,
    ...codes,
    ...known,
    ...(bodied.length > 0 ? catalog.codePaths.map(({ path }) => reader(catalog, path)) : []),
    ...shapes.declarations(),
  ];
  const names = [
    ...(known.length > 0 ? ["Code"] : []),
    ...(bodied.length > 0 ? [`${catalog.api.name}Error`] : []),
    ...bodied.map((error) => error.name),
  ];
  const imports: Declaration[] =
    names.length === 0
      ? []
      : [{ kind: "import", typeOnly: true, names, from: neighbour("errors", options) }];
  const isObject = objectGuard(catalog, shapes.members, new Names(names));
  return {
    path: "guards.ts",
    header: [headerLine(catalog)],
    declarations: used([...imports, ...declarations, ...isObject]).declarations,
  };
}

function bodyGuard(error: ErrorModel, shapes: Shapes): Declaration {
  const cases = shapes.casesOf(error);
  const whole = cases.every((one) => shapes.isWhole(one.body));
  return {
    kind: "function",
    name: `is${error.name}`,
    exported: true,
    docs: whole ? sentence(error) : `${sentence(error)}\n\n${spineOnly}`,
    parameters: [{ name: "body", type: "unknown" }],
    returnType: `body is ${error.name}`,
    body: guardBody(cases, shapes),
  };
}

function guardBody(cases: readonly Case[], shapes: Shapes): Doc {
  const [only, ...others] = cases;
  const own = others.length > 0 || only!.remainder ? undefined : shapes.ownBody(only!);
  if (own !== undefined) return own;
  const asked = cases.map((one) => ({ ...shapes.condition(one), one }));
  const condition = anyOf(
    asked.map(({ condition, one }) =>
      allOf([condition, ...(one.remainder ? [`${knownCode}(body) === undefined`] : [])]),
    ),
  );
  return asked.every(({ guarded: isGuarded }) => isGuarded)
    ? returns(code(condition))
    : guarded(condition);
}

function statusGuard(error: ErrorModel): Declaration {
  const statuses = statusesOf(error.cases);
  return {
    kind: "function",
    name: `is${error.name}`,
    exported: true,
    docs: `${sentence(error)}\n\nIts body is not described: ${statuses.length > 0 ? "the status" : "nothing"} tells.`,
    parameters: [{ name: "status", type: "number" }],
    returnType: "boolean",
    body: returns(code(statusIs(statuses, "status"))),
  };
}

const spineOnly =
  "Checks the body down to its code and nothing deeper: the rest of the type is what the vendor promises.";

/** The members stand in the type, so that reading them is no look-up in an index signature, which some compilers refuse. */
function objectGuard(
  { codePaths }: ErrorCatalog,
  members: ReadonlySet<string>,
  names: Names,
): Declaration[] {
  const steps = codePaths.flatMap(({ path }) => path).filter((step) => typeof step === "string");
  const type = names.take("Members");
  return [
    {
      kind: "function",
      name: "isObject",
      exported: false,
      parameters: [{ name: "value", type: "unknown" }],
      returnType: `value is ${type}`,
      body: returns('typeof value === "object" && !Array.isArray(value) && value !== null'),
    },
    {
      kind: "interface",
      name: type,
      exported: false,
      docs: "What is read of an object; any of it may be missing.",
      members: [...new Set([...members, ...steps])].map((name) => ({
        name: key(name),
        optional: true,
        type: "unknown",
      })),
    },
  ];
}
