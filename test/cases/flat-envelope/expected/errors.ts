// Generated from test/cases/flat-envelope/spec.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Parcels API. */
export type FlatEnvelopeError = ParcelNotFound | RateLimited;

/** 404: No parcel has this id. */
export type ParcelNotFound = Schemas["Problem"] & { readonly code: "parcel_not_found" };

/** 429: Too many requests. */
export type RateLimited = Schemas["Problem"] & { readonly code: "rate_limited" };

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly parcel_not_found: ParcelNotFound;
  readonly rate_limited: RateLimited;
}
