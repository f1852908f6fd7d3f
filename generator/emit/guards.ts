import type { ErrorCatalog, ErrorModel } from "../model/catalog.ts";
import type { Declaration, SourceFile } from "../print/source-file.ts";
import { anyOf, allOf, code, type Condition } from "./condition.ts";
import { headerLine } from "./header.ts";
import { knownCode, matchDeclarations } from "./match.ts";
import { neighbour, type EmitOptions } from "./options.ts";
import { hasBody, sentence, statusesOf } from "./reading.ts";
import { guarded, Shapes } from "./shapes.ts";
import { statusIs } from "./statuses.ts";
import { returns } from "./syntax.ts";

/**
 * export function isAcmeError(body: unknown, status?: number): body is AcmeError { … }
 * export function isRateLimited(body: unknown): body is RateLimited { … }
 * export function isMaintenance(status: number): boolean { … }   // an error without a body schema
 */
export function emitGuards(catalog: ErrorCatalog, options: EmitOptions): SourceFile {
  const shapes = new Shapes(catalog);
  const bodied = catalog.errors.filter(hasBody);
  const guards = catalog.errors.map((error) =>
    hasBody(error) ? bodyGuard(error, shapes) : statusGuard(error),
  );
  const inner = shapes.declarations();
  const match = bodied.length === 0 ? [] : matchDeclarations(catalog, shapes);
  const isObject = JSON.stringify([guards, inner, match]).includes("isObject(")
    ? [objectGuard]
    : [];
  const declarations: Declaration[] = [
    apiGuard(catalog, bodied),
    ...guards,
    ...match,
    ...inner,
    ...isObject,
  ];
  const names = [
    ...(match.length > 0 ? ["Code"] : []),
    ...(bodied.length > 0 ? [`${catalog.api.name}Error`] : []),
    ...bodied.map((error) => error.name),
  ];
  const imports: Declaration[] =
    names.length === 0
      ? []
      : [{ kind: "import", typeOnly: true, names, from: neighbour("errors", options) }];
  return {
    path: "guards.ts",
    header: [headerLine(catalog)],
    declarations: [...imports, ...declarations],
  };
}

function apiGuard(catalog: ErrorCatalog, bodied: readonly ErrorModel[]): Declaration {
  const name = `is${catalog.api.name}Error`;
  const { title } = catalog.api;
  if (bodied.length === 0) {
    const patterns = statusesOf(catalog.errors.flatMap((error) => error.cases));
    return {
      kind: "function",
      name,
      exported: true,
      docs: `Whether ${title} documents an error with this status; its bodies are not described.`,
      parameters: [{ name: patterns.length === 0 ? "_status" : "status", type: "number" }],
      returnType: "boolean",
      body: returns(patterns.length === 0 ? "false" : code(statusIs(patterns, "status"))),
    };
  }
  return {
    kind: "function",
    name,
    exported: true,
    docs: `Whether a body is one of the errors of ${title}, at that status if one is given.`,
    parameters: [
      { name: "body", type: "unknown" },
      { name: "status", type: "number", optional: true },
    ],
    returnType: `body is ${catalog.api.name}Error`,
    body: returns("match(body, status) !== undefined"),
  };
}

function bodyGuard(error: ErrorModel, shapes: Shapes): Declaration {
  const cases = shapes.casesOf(error);
  let isGuarded = true;
  const condition = anyOf(
    cases.map((one): Condition => {
      const shape = shapes.condition(one);
      const unknownCode = one.remainder ? [`${knownCode}(body) === undefined`] : [];
      isGuarded &&= shape.guarded;
      return allOf([shape.condition, ...unknownCode]);
    }),
  );
  const whole = cases.every((one) => shapes.isWhole(one.body));
  return {
    kind: "function",
    name: `is${error.name}`,
    exported: true,
    docs: whole ? sentence(error) : `${sentence(error)}\n\n${spineOnly}`,
    parameters: [{ name: "body", type: "unknown" }],
    returnType: `body is ${error.name}`,
    body: isGuarded ? returns(code(condition)) : guarded(condition),
  };
}

function statusGuard(error: ErrorModel): Declaration {
  return {
    kind: "function",
    name: `is${error.name}`,
    exported: true,
    docs: `${sentence(error)}\n\nIts body is not described: the status tells.`,
    parameters: [{ name: "status", type: "number" }],
    returnType: "boolean",
    body: returns(code(statusIs(statusesOf(error.cases), "status"))),
  };
}

const spineOnly =
  "Checks the body down to its code and nothing deeper: the rest of the type is what the vendor promises.";

const objectGuard: Declaration = {
  kind: "function",
  name: "isObject",
  exported: false,
  docs: "An array passes, too; where no key would give it away, it is refused beside.",
  parameters: [{ name: "value", type: "unknown" }],
  returnType: "value is Record<string, unknown>",
  body: returns('value !== null && typeof value === "object"'),
};
