// Generated from specs/cybershield.yaml by openapi-errors; change that file and generate again.

import type {
  Code,
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
  return match(body, status) !== undefined;
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

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  if (fitsErrorBody(body)) {
    if ((status ?? 400) === 400) return "bad_request";
    if ((status ?? 401) === 401) return "unauthorized";
    if ((status ?? 403) === 403) return "forbidden";
    if ((status ?? 404) === 404) return "not_found";
    if ((status ?? 409) === 409) return "conflict";
    if ((status ?? 429) === 429) return "too_many_requests";
    if ((status ?? 500) === 500) return "internal_server_error";
    if ((status ?? 503) === 503) return "service_unavailable";
  }
  return undefined;
}

/** What stands at `error`. */
export function errorOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.error : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

function fitsErrorBody(body: unknown): boolean {
  try {
    return (
      isObject(body) &&
      typeof body.status === "number" &&
      typeof body.error === "string" &&
      typeof body.message === "string" &&
      typeof body.timestamp === "string"
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
