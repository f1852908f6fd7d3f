// Generated from specs/scrapegraphai.yaml by openapi-errors; change that file and generate again.

import type {
  Code,
  ScrapeGraphAIError,
  Validation,
  AuthMissingKey,
  InsufficientCredits,
  AuthInvalidKey,
  NotFound,
  RateLimited,
  InternalError,
} from "./errors.js";

/** Whether a body is one of the errors of ScrapeGraphAI API, at that status if one is given. */
export function isScrapeGraphAIError(body: unknown, status?: number): body is ScrapeGraphAIError {
  try {
    if (!isObject(body)) return false;
    const { error } = body;
    return (
      (typeof error === "string" && isFlatErrorCode(error, status) && fitsFlatError(body)) ||
      (isObject(error) &&
        typeof error.type === "string" &&
        isTypedErrorCode(error.type, status) &&
        fitsTypedError(body))
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** 400: The request body does not fit its schema; `details` names each field. */
export function isValidation(body: unknown): body is Validation {
  return fitsTypedError(body, "validation");
}

/**
 * 401: The header `SGAI-APIKEY` was not sent. The body also points at the operations where an agent
 * can buy a key; those fields are not documented.
 */
export function isAuthMissingKey(body: unknown): body is AuthMissingKey {
  return fitsTypedError(body, "auth_missing_key");
}

/** 402: The account has too few credits for this request, or none left. */
export function isInsufficientCredits(body: unknown): body is InsufficientCredits {
  return (
    fitsTypedError(body, "insufficient_credits") || fitsFlatError(body, "insufficient_credits")
  );
}

/** 403: The API key is malformed, revoked, or one of the v1 API. */
export function isAuthInvalidKey(body: unknown): body is AuthInvalidKey {
  return fitsTypedError(body, "auth_invalid_key");
}

/**
 * 404: The id is well formed but not on this account. Operations that look something up answer so,
 * such as `GET /api/history/:id`, `GET /api/crawl/:id` and `GET /api/monitor/:cronId`.
 */
export function isNotFound(body: unknown): body is NotFound {
  return fitsTypedError(body, "not_found");
}

/**
 * 429: Too many requests in this minute. How many are allowed depends on the plan, and the vendor's
 * pages differ: one has 10, 100, 500 and 5,000 a minute (Free, Starter, Growth, Pro), another 5, 30
 * and 100 (Free, Starter, Pro). Polling the status of a crawl or a monitor is not counted. The
 * error reference asks for exponential backoff without a number; the guides' samples wait 1, 2 and
 * 4 seconds, and try three times or five.
 */
export function isRateLimited(body: unknown): body is RateLimited {
  return fitsTypedError(body, "rate_limited") || fitsFlatError(body, "rate_limit_exceeded");
}

/**
 * 5XX: The server failed; it passes by itself. The vendor asks for exponential backoff and three to
 * five attempts at most, and names no delay.
 */
export function isInternalError(body: unknown): body is InternalError {
  return fitsTypedError(body, "internal_error");
}

/**
 * 402: Nothing has been paid yet. The answer carries a payment challenge (MPP); its body is not
 * documented.
 *
 * Its body is not described: the status tells.
 */
export function isPaymentRequired(status: number): boolean {
  return status === 402;
}

/** Whether `FlatError` has this code at that status, if one is given. */
function isFlatErrorCode(error: unknown, status?: number): boolean {
  switch (error) {
    case "insufficient_credits":
      return (status ?? 402) === 402;
    case "rate_limit_exceeded":
      return (status ?? 429) === 429;
    default:
      return false;
  }
}

/** Whether `TypedError` has this code at that status, if one is given. */
function isTypedErrorCode(type: unknown, status?: number): boolean {
  switch (type) {
    case "validation":
      return (status ?? 400) === 400;
    case "auth_missing_key":
      return (status ?? 401) === 401;
    case "insufficient_credits":
      return (status ?? 402) === 402;
    case "auth_invalid_key":
      return (status ?? 403) === 403;
    case "not_found":
      return (status ?? 404) === 404;
    case "rate_limited":
      return (status ?? 429) === 429;
    case "internal_error":
      return (status ?? 500) >= 500;
    default:
      return false;
  }
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByError.get(errorOf(body)) ?? codesByErrorType.get(errorTypeOf(body));
}

const codesByError = /* @__PURE__ */ new Map<unknown, Code>([
  ["insufficient_credits", "insufficient_credits"],
  ["rate_limit_exceeded", "rate_limited"],
]);

const codesByErrorType = /* @__PURE__ */ new Map<unknown, Code>([
  ["validation", "validation"],
  ["auth_missing_key", "auth_missing_key"],
  ["insufficient_credits", "insufficient_credits"],
  ["auth_invalid_key", "auth_invalid_key"],
  ["not_found", "not_found"],
  ["rate_limited", "rate_limited"],
  ["internal_error", "internal_error"],
]);

/** What stands at `error`. */
export function errorOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.error : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
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

/** Whether a body has the shape of `TypedError`, and the expected code where one is given. */
export function fitsTypedError(body: unknown, expected?: string): boolean {
  try {
    if (!isObject(body)) return false;
    const { error } = body;
    return (
      isObject(error) &&
      typeof error.type === "string" &&
      typeof error.message === "string" &&
      (expected === undefined || error.type === expected) &&
      (error.details === undefined || fitsDetails(error.details))
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** Whether a body has the shape of `FlatError`, and the expected code where one is given. */
export function fitsFlatError(body: unknown, expected?: string): boolean {
  try {
    if (!isObject(body)) return false;
    const { error } = body;
    return (
      typeof error === "string" &&
      typeof body.message === "string" &&
      (expected === undefined || error === expected)
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function fitsDetails(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (item: unknown) =>
        isObject(item) &&
        typeof item.code === "string" &&
        fitsPath(item.path) &&
        typeof item.message === "string" &&
        (item.format === undefined || typeof item.format === "string") &&
        (item.pattern === undefined || typeof item.pattern === "string") &&
        (item.expected === undefined || typeof item.expected === "string") &&
        (item.origin === undefined || typeof item.origin === "string") &&
        (item.minimum === undefined || typeof item.minimum === "number") &&
        (item.maximum === undefined || typeof item.maximum === "number") &&
        (item.inclusive === undefined || typeof item.inclusive === "boolean") &&
        (item.values === undefined || Array.isArray(item.values)),
    )
  );
}

function fitsPath(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((item: unknown) => typeof item === "string" || typeof item === "number")
  );
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && !Array.isArray(value) && value !== null;
}

/** What is read of an object; any of it may be missing. */
interface Members {
  readonly error?: unknown;
  readonly type?: unknown;
  readonly message?: unknown;
  readonly details?: unknown;
  readonly code?: unknown;
  readonly path?: unknown;
  readonly format?: unknown;
  readonly pattern?: unknown;
  readonly expected?: unknown;
  readonly origin?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly inclusive?: unknown;
  readonly values?: unknown;
}
