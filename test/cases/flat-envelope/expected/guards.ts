// Generated from test/cases/flat-envelope/spec.yaml by openapi-errors; change that file and generate again.

import type { FlatEnvelopeError, ParcelNotFound, RateLimited } from "./errors.js";

/** Whether a body is one of the errors of Parcels API, at that status if one is given. */
export function isFlatEnvelopeError(body: unknown, status?: number): body is FlatEnvelopeError {
  try {
    if (!isObject(body)) return false;
    const { code } = body;
    return typeof code === "string" && isProblemCode(code, status) && fitsProblem(body);
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** 404: No parcel has this id. */
export function isParcelNotFound(body: unknown): body is ParcelNotFound {
  return fitsProblem(body, "parcel_not_found");
}

/** 429: Too many requests. */
export function isRateLimited(body: unknown): body is RateLimited {
  return fitsProblem(body, "rate_limited");
}

/** Whether `Problem` has this code at that status, if one is given. */
function isProblemCode(code: unknown, status?: number): boolean {
  switch (code) {
    case "parcel_not_found":
      return (status ?? 404) === 404;
    case "rate_limited":
      return (status ?? 429) === 429;
    default:
      return false;
  }
}

/** What stands at `code`. */
export function codeOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.code : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

/** Whether a body has the shape of `Problem`, and the expected code where one is given. */
export function fitsProblem(body: unknown, expected?: string): boolean {
  try {
    if (!isObject(body)) return false;
    const { code } = body;
    return (
      typeof code === "string" &&
      typeof body.message === "string" &&
      (body.traceId === undefined || typeof body.traceId === "string") &&
      (expected === undefined || code === expected)
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && !Array.isArray(value) && value !== null;
}

/** What is read of an object; any of it may be missing. */
interface Members {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly traceId?: unknown;
}
