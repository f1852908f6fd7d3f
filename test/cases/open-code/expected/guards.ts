// Generated from test/cases/open-code/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, OpenCodeError, BadId, BadRequest, NoCoin, NotFound } from "./errors.js";

/** Whether a body is one of the errors of Open codes, at that status if one is given. */
export function isOpenCodeError(body: unknown, status?: number): body is OpenCodeError {
  try {
    return (
      (isObject(body) &&
        typeof body.error === "string" &&
        isFailureCode(body.error, status) &&
        fitsFailure(body)) ||
      ((status ?? 400) === 400 && isBadRequest(body)) ||
      ((status ?? 404) === 404 && isNotFound(body))
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** 400: Bad id. */
export function isBadId(body: unknown): body is BadId {
  return fitsFailure(body, "bad_id");
}

/** 400: The coin can't be shown. */
export function isBadRequest(body: unknown): body is BadRequest {
  return fitsFailure(body) && documentedCode(body) === undefined;
}

/** 404: No coin. */
export function isNoCoin(body: unknown): body is NoCoin {
  return fitsFailure(body, "no_coin");
}

/** 404: The coin can't be shown. */
export function isNotFound(body: unknown): body is NotFound {
  return fitsFailure(body) && documentedCode(body) === undefined;
}

/** Whether `Failure` has this code at that status, if one is given. */
function isFailureCode(error: unknown, status?: number): boolean {
  switch (error) {
    case "bad_id":
      return (status ?? 400) === 400;
    case "no_coin":
      return (status ?? 404) === 404;
    default:
      return false;
  }
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByError.get(errorOf(body));
}

const codesByError = /* @__PURE__ */ new Map<unknown, Code>([
  ["bad_id", "bad_id"],
  ["no_coin", "no_coin"],
]);

/** What stands at `error`. */
export function errorOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.error : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

/** Whether a body has the shape of `Failure`, and the expected code where one is given. */
export function fitsFailure(body: unknown, expected?: string): boolean {
  try {
    if (!isObject(body)) return false;
    const { error } = body;
    return typeof error === "string" && (expected === undefined || error === expected);
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && !Array.isArray(value) && value !== null;
}

/** What is read of an object; any of it may be missing. */
interface Members {
  readonly error?: unknown;
}
