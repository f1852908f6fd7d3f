// Generated from test/cases/webhook-payload/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Scans. */
export type WebhookPayloadError = Unreadable | Crashed;

/** 400 or message: The file can't be read. */
export type Unreadable = Schemas["ScanError"] & { readonly error: "unreadable" };

/** 400 or message: The scanner crashed. */
export type Crashed = Schemas["ScanError"] & { readonly error: "crashed" };

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly unreadable: Unreadable;
  readonly crashed: Crashed;
}
