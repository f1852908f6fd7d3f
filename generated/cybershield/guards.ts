// Generated from specs/cybershield.yaml by openapi-errors; change that file and generate again.

import type {
  CyberShieldError,
  BadRequest,
  Unauthorized,
  Forbidden,
  NotFound,
  Conflict,
  TooManyRequests,
  InternalServerError,
  ServiceUnavailable,
} from "./errors.js";

/** Whether a body is one of the errors of CyberShield API, at that status if one is given. */
export function isCyberShieldError(body: unknown, status?: number): body is CyberShieldError {
  return (
    (status === undefined ||
      status === 400 ||
      status === 401 ||
      status === 403 ||
      status === 404 ||
      status === 409 ||
      status === 429 ||
      status === 500 ||
      status === 503) &&
    fitsErrorBody(body)
  );
}

/**
 * 400: The request has invalid parameters. Asking for a token answers so where the credentials are
 * missing or malformed.
 */
export function isBadRequest(body: unknown): body is BadRequest {
  return fitsErrorBody(body);
}

/** 401: The access token is missing, invalid or expired. */
export function isUnauthorized(body: unknown): body is Unauthorized {
  return fitsErrorBody(body);
}

/**
 * 403: The API key or the token may not do that. The SDK's pages answer so too where multi-factor
 * authentication is required or failed.
 */
export function isForbidden(body: unknown): body is Forbidden {
  return fitsErrorBody(body);
}

/** 404: The resource does not exist. */
export function isNotFound(body: unknown): body is NotFound {
  return fitsErrorBody(body);
}

/**
 * 408: The access token has expired, says the SDK's page on authentication; its table of errors
 * calls 408 a request timeout, to be retried when the network has been checked. The API's own pages
 * know only 401. Replaying it with the same token would never end; and since it may have been a
 * timeout after all, only what is idempotent is sent again. No body is documented.
 *
 * Its body is not described: the status tells.
 */
export function isTokenExpired(status: number): boolean {
  return status === 408;
}

/** 409: A conflicting operation is in progress. */
export function isConflict(body: unknown): body is Conflict {
  return fitsErrorBody(body);
}

/**
 * 429: The rate limit is exceeded. No header says for how long. The page of error codes asks for
 * exponential backoff or a wait; the SDK's samples wait 30 seconds (Node.js) and 60 seconds
 * (Python) and try once more.
 */
export function isTooManyRequests(body: unknown): body is TooManyRequests {
  return fitsErrorBody(body);
}

/** 500: The server failed. */
export function isInternalServerError(body: unknown): body is InternalServerError {
  return fitsErrorBody(body);
}

/** 503: The service is down for a while or under maintenance. */
export function isServiceUnavailable(body: unknown): body is ServiceUnavailable {
  return fitsErrorBody(body);
}

/** What stands at `error`. */
export function errorOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.error : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

/** Whether a body has the shape of `ErrorBody`. */
export function fitsErrorBody(body: unknown): boolean {
  try {
    if (!isObject(body)) return false;
    return (
      typeof body.status === "number" &&
      typeof body.error === "string" &&
      typeof body.message === "string" &&
      typeof body.timestamp === "string"
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
  readonly status?: unknown;
  readonly error?: unknown;
  readonly message?: unknown;
  readonly timestamp?: unknown;
}
