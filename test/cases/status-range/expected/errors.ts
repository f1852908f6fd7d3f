// Generated from test/cases/status-range/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Ranges. */
export type StatusRangeError = ClientError | ServerError;

/** 4XX: The request can't be served. */
export type ClientError = Schemas["Said"];

/** 5XX: The server failed. */
export type ServerError = Schemas["Said"];

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly client_error: ClientError;
  readonly server_error: ServerError;
}
