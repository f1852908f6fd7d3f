// Generated from test/cases/default-beside-exact/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Defaults. */
export type DefaultBesideExactError = Unauthorized | ServerError | UnexpectedError;

/** 401: The token has expired. */
export type Unauthorized = Schemas["Failure"];

/** 5XX: The server failed. */
export type ServerError = Schemas["Failure"];

/** Any error status: Something else went wrong. */
export type UnexpectedError = Schemas["Failure"];

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly unauthorized: Unauthorized;
  readonly server_error: ServerError;
  readonly unexpected_error: UnexpectedError;
}
