// Generated from test/cases/one-shape-any-code/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Words. */
export type OneShapeAnyCodeError = BadDate | BadName | ServerError;

/** 400: A date is wrong. */
export type BadDate = Schemas["Word"] & { readonly code: "bad_date" };

/** 400: A name is wrong. */
export type BadName = Schemas["Word"] & { readonly code: "bad_name" };

/** 5XX: The server failed, and says so in a word of its own. */
export type ServerError = Schemas["ServerErrorBody"];

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly bad_date: BadDate;
  readonly bad_name: BadName;
  readonly server_error: ServerError;
}
