import { build } from "../../../../generator/build/build.ts";
import type { Case, ErrorCatalog, ErrorModel } from "../../../../generator/model/catalog.ts";
import type { Diagnostic } from "../../../../generator/diagnostics/diagnostic.ts";
import { documentOf } from "./document.ts";

/** The catalog of a document in YAML that is no hand-written spec. */
export const vendorCatalog = (yaml: string): ErrorCatalog =>
  build(documentOf(yaml, { handWritten: false })).catalog;

export const catalogOf = (yaml: string): ErrorCatalog => build(documentOf(yaml)).catalog;

export const diagnosticsOf = (yaml: string, handWritten = true): readonly Diagnostic[] =>
  build(documentOf(yaml, { handWritten })).diagnostics;

export const rulesOf = (yaml: string, handWritten = true): readonly string[] =>
  diagnosticsOf(yaml, handWritten).map(({ rule }) => rule);

export const codesOf = ({ errors }: ErrorCatalog): readonly string[] =>
  errors.map(({ code }) => code);

export function errorOf({ errors }: ErrorCatalog, code: string): ErrorModel {
  const found = errors.find((error) => error.code === code);
  if (!found) throw new Error(`no error ${code} among ${errors.map((one) => one.code).join(", ")}`);
  return found;
}

/** A case in one line: `400,404 error.type=a|b TypedError`. */
export const shown = ({ statuses, pins, body, remainder }: Case): string =>
  [
    statuses.join(","),
    ...pins.map(({ path, values }) => `${path.join(".")}=${values.join("|")}`),
    body,
    ...(remainder ? ["remainder"] : []),
  ].join(" ");

/** A vendor's document with one operation, whose Responses are given in YAML. */
export const withResponses = (responses: string, schemas = ""): string => `
openapi: 3.1.0
info: { title: Test, version: "1" }
paths:
  /things:
    get:
      operationId: getThing
      responses:
${indent(responses, 8)}
components:
  schemas:
${indent(schemas === "" ? "Unused: true" : schemas, 4)}
`;

/** One Response with a JSON body. */
export const response = (status: string, schema: string): string => `
"${status}":
  description: It failed.
  content:
    application/json:
      schema: ${schema}
`;

export const indent = (text: string, spaces: number): string =>
  text
    .split("\n")
    .map((line) => " ".repeat(spaces) + line)
    .join("\n");

/** A vendor's document whose one operation answers 400 with this schema. */
export const withBody = (schema: string, schemas = ""): string =>
  withResponses(response("400", schema), schemas);
