import type { Case, ErrorCatalog, ErrorModel, Pin } from "../model/catalog.ts";
import type { Doc } from "../print/doc.ts";
import type { Declaration, SourceFile } from "../print/source-file.ts";
import { headerLine } from "./header.ts";
import { operationDeclarations } from "./operations.ts";
import { neighbour, type EmitOptions } from "./options.ts";
import { hasBody, sentence, shapesOf } from "./reading.ts";
import { group, indent, intersection, join, key, line, literal, union } from "./syntax.ts";

/**
 * export type AcmeError = RateLimited | NotFound;
 * export type RateLimited = Schemas["ErrorBody"] & { readonly error: { readonly type: "rate_limited" } };
 * export type Code = keyof ErrorsByCode;
 * export interface ErrorsByCode { readonly rate_limited: RateLimited; … }
 */
export function emitErrors(catalog: ErrorCatalog, options: EmitOptions): SourceFile {
  const bodied = catalog.errors.filter(hasBody);
  const declarations: Declaration[] = [];
  if (bodied.length > 0) {
    declarations.push(
      { kind: "import", typeOnly: true, names: ["components"], from: neighbour("types", options) },
      { kind: "type", name: "Schemas", exported: false, value: union(['components["schemas"]']) },
    );
  }
  declarations.push(
    {
      kind: "type",
      name: `${catalog.api.name}Error`,
      exported: true,
      docs: unionDocs(catalog, bodied),
      value:
        bodied.length === 0 ? indent([" ", "never"]) : union(bodied.map((error) => error.name)),
    },
    ...bodied.map(errorType),
    {
      kind: "type",
      name: "Code",
      exported: true,
      docs: "The name of an error, however it is spelled on the wire.",
      value: union(["keyof ErrorsByCode"]),
    },
    {
      kind: "interface",
      name: "ErrorsByCode",
      exported: true,
      docs: "Each code and the body that carries it; `unknown` where the spec describes none.",
      members: catalog.errors.map((error) => ({
        name: key(error.code),
        type: hasBody(error) ? error.name : "unknown",
        ...(hasBody(error) ? {} : { docs: sentence(error) }),
      })),
    },
    ...operationDeclarations(catalog),
  );
  return { path: "errors.ts", header: [headerLine(catalog)], declarations };
}

function unionDocs(catalog: ErrorCatalog, bodied: readonly ErrorModel[]): string {
  const title = catalog.api.title.trim();
  if (bodied.length === 0) return `The spec of ${title} describes no error by its body.`;
  return bodied.length === catalog.errors.length
    ? `Any error of ${title}.`
    : `Any error of ${title} that has a body of its own; the others are known by their status.`;
}

function errorType(error: ErrorModel): Declaration {
  const shapes = shapesOf(error);
  const members = [
    ...new Map(shapes.map((shape) => [JSON.stringify([shape.body, shape.pins]), shape])).values(),
  ];
  const several = members.length > 1;
  return {
    kind: "type",
    name: error.name,
    exported: true,
    docs: sentence(error),
    value: several ? union(members.map(member)) : intersection(pinned(members[0]!)),
  };
}

/** The body, and what its pins say of the places on the way to them. */
function pinned(shape: Case): Doc[] {
  return [`Schemas[${literal(shape.body)}]`, ...shape.pins.map(pinType)];
}

/** A member of a union: an intersection stands in parentheses. */
function member(shape: Case): Doc {
  const parts = pinned(shape);
  return parts.length === 1 ? parts : ["(", join(" & ", parts), ")"];
}

function pinType({ path, values }: Pin): Doc {
  const value = values.map(literal).join(" | ");
  return path.reduceRight<Doc>((inner, step) => {
    if (typeof step === "number") {
      const before = Array.from({ length: step }, () => "unknown, ");
      return ["readonly [", ...before, inner, ", ...unknown[]]"];
    }
    return group([
      "{",
      indent([
        line,
        `readonly ${key(step)}: `,
        inner,
        { kind: "if-broken", broken: ";", flat: "" },
      ]),
      line,
      "}",
    ]);
  }, value);
}
