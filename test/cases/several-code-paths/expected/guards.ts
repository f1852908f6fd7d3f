// Generated from test/cases/several-code-paths/spec.yaml by openapi-errors; change that file and generate again.

import type { SeveralCodePathsError, SlowDown } from "./errors.js";

/** Whether a body is one of the errors of Two generations, at that status if one is given. */
export function isSeveralCodePathsError(
  body: unknown,
  status?: number,
): body is SeveralCodePathsError {
  try {
    if (!isObject(body)) return false;
    const { error, errorCode } = body;
    return (
      (isObject(error) &&
        error.code === "slow_down" &&
        (status ?? 429) === 429 &&
        isSlowDown(body)) ||
      (errorCode === 17 && (status ?? 429) === 429 && isSlowDown(body))
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** 429: Slow down. */
export function isSlowDown(body: unknown): body is SlowDown {
  try {
    return (
      (isObject(body) && body.errorCode === 17) ||
      (isObject(body) &&
        isObject(body.error) &&
        body.error.code === "slow_down" &&
        (body.error.limit === undefined || typeof body.error.limit === "number"))
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** What stands at `error.code`. */
export function codeInErrorOf(body: unknown): unknown {
  try {
    return isObject(body) && isObject(body.error) ? body.error.code : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

/** What stands at `errorCode`. */
export function errorCodeOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.errorCode : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && !Array.isArray(value) && value !== null;
}

/** What is read of an object; any of it may be missing. */
interface Members {
  readonly errorCode?: unknown;
  readonly error?: unknown;
  readonly code?: unknown;
  readonly limit?: unknown;
}
