// Generated from test/cases/one-value-in-messages/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Zeros in messages. */
export type OneValueInMessagesError = Crashed | Refused | Late;

/** 5XX or message: Crashed. */
export type Crashed = Schemas["Failure"] & { readonly code: 0 };

/** 4XX: Refused. */
export type Refused = Schemas["Failure"] & { readonly code: 0 };

/** 409 or message: Late. */
export type Late = Schemas["Failure"] & { readonly code: 1 };

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly crashed: Crashed;
  readonly refused: Refused;
  readonly late: Late;
}
