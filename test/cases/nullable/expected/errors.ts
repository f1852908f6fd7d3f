// Generated from test/cases/nullable/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Nulls. */
export type NullableError = WrongDate | WrongName | BadRequest;

/** 400: Wrong date. */
export type WrongDate = Schemas["Wrong"] & { readonly code: "wrong_date" };

/** 400: Wrong name. */
export type WrongName = Schemas["Wrong"] & { readonly code: "wrong_name" };

/** 400: The request is wrong. */
export type BadRequest = Schemas["Wrong"];

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly wrong_date: WrongDate;
  readonly wrong_name: WrongName;
  readonly bad_request: BadRequest;
}
