// Generated from test/cases/flat-envelope/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, FlatEnvelopeError, ParcelNotFound, RateLimited } from "./errors.js";

/** Whether a body is one of the errors of Parcels API, at that status if one is given. */
export function isFlatEnvelopeError(body: unknown, status?: number): body is FlatEnvelopeError {
  return match(body, status) !== undefined;
}

/** 404: No parcel has this id. */
export function isParcelNotFound(body: unknown): body is ParcelNotFound {
  return fitsProblem(body, "parcel_not_found");
}

/** 429: Too many requests. */
export function isRateLimited(body: unknown): body is RateLimited {
  return fitsProblem(body, "rate_limited");
}

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  switch (codeOf(body)) {
    case undefined:
      break;
    case "parcel_not_found":
      if ((status ?? 404) === 404 && fitsProblem(body)) return "parcel_not_found";
      break;
    case "rate_limited":
      if ((status ?? 429) === 429 && fitsProblem(body)) return "rate_limited";
      break;
  }
  return undefined;
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByCode.get(codeOf(body));
}

const codesByCode = /* @__PURE__ */ new Map<unknown, Code>([
  ["parcel_not_found", "parcel_not_found"],
  ["rate_limited", "rate_limited"],
]);

/** What stands at `code`. */
export function codeOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.code : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

function fitsProblem(body: unknown, code?: string): boolean {
  try {
    return (
      isObject(body) &&
      (code === undefined || body.code === code) &&
      typeof body.message === "string" &&
      (body.traceId === undefined || typeof body.traceId === "string")
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
