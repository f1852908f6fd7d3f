// Generated from test/cases/two-errors-one-status/spec.yaml by openapi-errors; change that file and generate again.

import type { TwoErrorsOneStatusError, Locked, Shipped } from "./errors.js";

/** Whether a body is one of the errors of Siblings, at that status if one is given. */
export function isTwoErrorsOneStatusError(
  body: unknown,
  status?: number,
): body is TwoErrorsOneStatusError {
  try {
    if (!isObject(body)) return false;
    const { reason } = body;
    return (
      typeof reason === "string" &&
      ((reason === "locked" && (status ?? 409) === 409 && isLocked(body)) ||
        (reason === "shipped" && (status ?? 409) === 409 && isShipped(body)))
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** 409: Somebody else is changing the order. */
export function isLocked(body: unknown): body is Locked {
  try {
    if (!isObject(body)) return false;
    return body.reason === "locked" && typeof body.lockedUntil === "string";
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** 409: The order is on its way. */
export function isShipped(body: unknown): body is Shipped {
  try {
    if (!isObject(body)) return false;
    return body.reason === "shipped" && typeof body.carrier === "string";
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** What stands at `reason`. */
export function reasonOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.reason : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && !Array.isArray(value) && value !== null;
}

/** What is read of an object; any of it may be missing. */
interface Members {
  readonly reason?: unknown;
  readonly lockedUntil?: unknown;
  readonly carrier?: unknown;
}
