// Generated from test/cases/nested-envelope/spec.yaml by openapi-errors; change that file and generate again.

import type { NestedEnvelopeError, CardDeclined, TooManyRequests } from "./errors.js";

/** Whether a body is one of the errors of Nested API, at that status if one is given. */
export function isNestedEnvelopeError(body: unknown, status?: number): body is NestedEnvelopeError {
  try {
    if (!isObject(body)) return false;
    const { error } = body;
    return (
      isObject(error) &&
      typeof error.type === "string" &&
      isEnvelopeCode(error.type, status) &&
      fitsEnvelope(body)
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** 402: The card was declined. */
export function isCardDeclined(body: unknown): body is CardDeclined {
  return fitsEnvelope(body, "card_declined");
}

/** 429: Too many requests were sent. */
export function isTooManyRequests(body: unknown): body is TooManyRequests {
  return fitsEnvelope(body, "too_many_requests");
}

/** Whether `Envelope` has this code at that status, if one is given. */
function isEnvelopeCode(type: unknown, status?: number): boolean {
  switch (type) {
    case "card_declined":
      return (status ?? 402) === 402;
    case "too_many_requests":
      return (status ?? 429) === 429;
    default:
      return false;
  }
}

/** What stands at `error.type`. */
export function errorTypeOf(body: unknown): unknown {
  try {
    return isObject(body) && isObject(body.error) ? body.error.type : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

/** Whether a body has the shape of `Envelope`, and the expected code where one is given. */
export function fitsEnvelope(body: unknown, expected?: string): boolean {
  try {
    if (!isObject(body)) return false;
    const { error } = body;
    return (
      isObject(error) &&
      typeof error.type === "string" &&
      typeof error.message === "string" &&
      (expected === undefined || error.type === expected) &&
      (error.fields === undefined || fitsFields(error.fields))
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function fitsFields(value: unknown): boolean {
  return Array.isArray(value) && value.every((item: unknown) => typeof item === "string");
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && !Array.isArray(value) && value !== null;
}

/** What is read of an object; any of it may be missing. */
interface Members {
  readonly error?: unknown;
  readonly type?: unknown;
  readonly message?: unknown;
  readonly fields?: unknown;
}
