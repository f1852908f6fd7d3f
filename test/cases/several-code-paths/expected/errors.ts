// Generated from test/cases/several-code-paths/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Two generations. */
export type SeveralCodePathsError = SlowDown;

/** 429: Slow down. */
export type SlowDown =
  | (Schemas["Old"] & { readonly errorCode: 17 })
  | (Schemas["New"] & { readonly error: { readonly code: "slow_down" } });

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly slow_down: SlowDown;
}
