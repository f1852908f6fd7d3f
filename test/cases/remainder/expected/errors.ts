// Generated from test/cases/remainder/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Rests. */
export type RemainderError = BadDate | BadName | BadRequest;

/** 400: A date is wrong. */
export type BadDate = Schemas["Wrong"] & { readonly code: "bad_date" };

/** 400: A name is wrong. */
export type BadName = Schemas["Wrong"] & { readonly code: "bad_name" };

/** 400: The request is wrong. */
export type BadRequest = Schemas["Wrong"];

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly bad_date: BadDate;
  readonly bad_name: BadName;
  readonly bad_request: BadRequest;
}
