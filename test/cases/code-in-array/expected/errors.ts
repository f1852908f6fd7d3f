// Generated from test/cases/code-in-array/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Lists of errors. */
export type CodeInArrayError = Expired | OverQuota | ClientError;

/** 401: Expired. */
export type Expired = Schemas["Errors"] & {
  readonly errors: readonly [{ readonly code: "expired" }, ...unknown[]];
};

/** 429: Over quota. */
export type OverQuota = Schemas["Errors"] & {
  readonly errors: readonly [{ readonly code: "over_quota" }, ...unknown[]];
};

/** 4XX: The request failed. */
export type ClientError = Schemas["Errors"];

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly expired: Expired;
  readonly over_quota: OverQuota;
  readonly client_error: ClientError;
}
