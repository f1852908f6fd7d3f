// Generated from test/cases/two-errors-one-status/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Siblings. */
export type TwoErrorsOneStatusError = Locked | Shipped;

/** 409: Somebody else is changing the order. */
export type Locked = Schemas["Locked"] & { readonly reason: "locked" };

/** 409: The order is on its way. */
export type Shipped = Schemas["Shipped"] & { readonly reason: "shipped" };

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly locked: Locked;
  readonly shipped: Shipped;
}
