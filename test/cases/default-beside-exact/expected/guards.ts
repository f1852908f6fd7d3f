// Generated from test/cases/default-beside-exact/spec.yaml by openapi-errors; change that file and generate again.

import type {
  DefaultBesideExactError,
  Unauthorized,
  ServerError,
  UnexpectedError,
} from "./errors.js";

/** Whether a body is one of the errors of Defaults, at that status if one is given. */
export function isDefaultBesideExactError(
  body: unknown,
  status?: number,
): body is DefaultBesideExactError {
  return (status ?? 400) >= 400 && fitsFailure(body);
}

/** 401: The token has expired. */
export function isUnauthorized(body: unknown): body is Unauthorized {
  return fitsFailure(body);
}

/** 5XX: The server failed. */
export function isServerError(body: unknown): body is ServerError {
  return fitsFailure(body);
}

/** Any error status: Something else went wrong. */
export function isUnexpectedError(body: unknown): body is UnexpectedError {
  return fitsFailure(body);
}

/** Whether a body has the shape of `Failure`. */
export function fitsFailure(body: unknown): boolean {
  try {
    return isObject(body) && typeof body.detail === "string";
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && !Array.isArray(value) && value !== null;
}

/** What is read of an object; any of it may be missing. */
interface Members {
  readonly detail?: unknown;
}
