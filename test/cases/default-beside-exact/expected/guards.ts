// Generated from test/cases/default-beside-exact/spec.yaml by openapi-errors; change that file and generate again.

import type {
  Code,
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
  return match(body, status) !== undefined;
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

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  if (fitsFailure(body)) {
    if ((status ?? 401) === 401) return "unauthorized";
    if ((status ?? 500) >= 500) return "server_error";
    if ((status ?? 400) >= 400) return "unexpected_error";
  }
  return undefined;
}

function fitsFailure(body: unknown): boolean {
  try {
    return isObject(body) && typeof body.detail === "string";
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
