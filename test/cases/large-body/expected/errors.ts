// Generated from test/cases/large-body/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Forms. */
export type LargeBodyError = InvalidForm;

/** 422: Fields of the form are wrong. */
export type InvalidForm = Schemas["FormError"] & {
  readonly error: { readonly kind: "invalid_form" };
};

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly invalid_form: InvalidForm;
}
