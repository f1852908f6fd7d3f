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
  return match(body, status) !== undefined;
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

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  switch (errorOf(body)) {
    case undefined:
      break;
    case "insufficient_credits":
      if ((status ?? 402) === 402 && fitsFlatError(body)) return "insufficient_credits";
      break;
    case "rate_limit_exceeded":
      if ((status ?? 429) === 429 && fitsFlatError(body)) return "rate_limited";
      break;
  }
  switch (errorTypeOf(body)) {
    case undefined:
      break;
    case "validation":
      if ((status ?? 400) === 400 && fitsTypedError(body)) return "validation";
      break;
    case "auth_missing_key":
      if ((status ?? 401) === 401 && fitsTypedError(body)) return "auth_missing_key";
      break;
    case "insufficient_credits":
      if ((status ?? 402) === 402 && fitsTypedError(body)) return "insufficient_credits";
      break;
    case "auth_invalid_key":
      if ((status ?? 403) === 403 && fitsTypedError(body)) return "auth_invalid_key";
      break;
    case "not_found":
      if ((status ?? 404) === 404 && fitsTypedError(body)) return "not_found";
      break;
    case "rate_limited":
      if ((status ?? 429) === 429 && fitsTypedError(body)) return "rate_limited";
      break;
    case "internal_error":
      if ((status ?? 500) >= 500 && fitsTypedError(body)) return "internal_error";
      break;
  }
  return undefined;
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

function fitsTypedError(body: unknown, type?: string): boolean {
  try {
    return (
      isObject(body) &&
      isObject(body.error) &&
      (type === undefined || body.error.type === type) &&
      typeof body.error.message === "string" &&
      (body.error.details === undefined || fitsDetails(body.error.details))
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function fitsFlatError(body: unknown, error?: string): boolean {
  try {
    return (
      isObject(body) &&
      (error === undefined || body.error === error) &&
      typeof body.message === "string"
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function fitsPath(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (const item of value as unknown[]) {
    if (typeof item !== "string" && typeof item !== "number") return false;
  }
  return true;
}

function fitsDetails(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (const item of value as unknown[]) {
    if (
      !isObject(item) ||
      typeof item.code !== "string" ||
      !fitsPath(item.path) ||
      typeof item.message !== "string" ||
      (item.format !== undefined && typeof item.format !== "string") ||
      (item.pattern !== undefined && typeof item.pattern !== "string") ||
      (item.expected !== undefined && typeof item.expected !== "string") ||
      (item.origin !== undefined && typeof item.origin !== "string") ||
      (item.minimum !== undefined && typeof item.minimum !== "number") ||
      (item.maximum !== undefined && typeof item.maximum !== "number") ||
      (item.inclusive !== undefined && typeof item.inclusive !== "boolean") ||
      (item.values !== undefined && !Array.isArray(item.values))
    )
      return false;
  }
  return true;
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
