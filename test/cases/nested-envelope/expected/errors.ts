// Generated from test/cases/nested-envelope/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Nested API. */
export type NestedEnvelopeError = CardDeclined | TooManyRequests;

/** 402: The card was declined. */
export type CardDeclined = Schemas["Envelope"] & {
  readonly error: { readonly type: "card_declined" };
};

/** 429: Too many requests were sent. */
export type TooManyRequests = Schemas["Envelope"] & {
  readonly error: { readonly type: "too_many_requests" };
};

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly card_declined: CardDeclined;
  readonly too_many_requests: TooManyRequests;
}
