// Generated from test/cases/one-value-in-messages/spec.yaml by openapi-errors; change that file and generate again.

import type { OneValueInMessagesError, Crashed, Refused, Late } from "./errors.js";

/** Whether a body is one of the errors of Zeros in messages, at that status if one is given. */
export function isOneValueInMessagesError(
  body: unknown,
  status?: number,
): body is OneValueInMessagesError {
  try {
    if (!isObject(body)) return false;
    const { code } = body;
    return typeof code === "number" && isFailureCode(code, status) && fitsFailure(body);
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** 5XX or message: Crashed. */
export function isCrashed(body: unknown): body is Crashed {
  return fitsFailure(body, 0);
}

/** 4XX: Refused. */
export function isRefused(body: unknown): body is Refused {
  return fitsFailure(body, 0);
}

/** 409 or message: Late. */
export function isLate(body: unknown): body is Late {
  return fitsFailure(body, 1);
}

/** Whether `Failure` has this code at that status, if one is given. */
function isFailureCode(code: unknown, status?: number): boolean {
  switch (code) {
    case 0:
      return (status ?? 400) >= 400;
    case 1:
      return (status ?? 409) === 409;
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

/** Whether a body has the shape of `Failure`, and the expected code where one is given. */
export function fitsFailure(body: unknown, expected?: number): boolean {
  try {
    if (!isObject(body)) return false;
    const { code } = body;
    return (
      typeof code === "number" &&
      (expected === undefined || code === expected) &&
      typeof body.text === "string"
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
  readonly text?: unknown;
}
