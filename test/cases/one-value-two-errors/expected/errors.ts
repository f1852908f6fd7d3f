// Generated from test/cases/one-value-two-errors/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Zeros. */
export type OneValueTwoErrorsError = Crashed | Refused | Late;

/** 5XX: Nobody knows why. */
export type Crashed = Schemas["Failure"] & { readonly code: 0 };

/** 4XX: Nobody knows why. */
export type Refused = Schemas["Failure"] & { readonly code: 0 };

/** 409: Too late. */
export type Late = Schemas["Failure"] & { readonly code: 1 };

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly crashed: Crashed;
  readonly refused: Refused;
  readonly late: Late;
}
