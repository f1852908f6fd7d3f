// Generated from test/cases/pinned-and-open/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, PinnedAndOpenError, BadName, TooManyRequests, BadRequest } from "./errors.js";

/** Whether a body is one of the errors of Queue, at that status if one is given. */
export function isPinnedAndOpenError(body: unknown, status?: number): body is PinnedAndOpenError {
  try {
    return (
      (isObject(body) &&
        typeof body.code === "string" &&
        isRefusalCode(body.code, status) &&
        fitsRefusal(body)) ||
      ((status ?? 400) === 400 && isBadRequest(body))
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** 400: Bad name. */
export function isBadName(body: unknown): body is BadName {
  return fitsRefusal(body, "bad_name");
}

/** 400 or 429: Too many requests. */
export function isTooManyRequests(body: unknown): body is TooManyRequests {
  return fitsRefusal(body, "too_many_requests");
}

/** 400: The job can't be added. */
export function isBadRequest(body: unknown): body is BadRequest {
  try {
    if (!isObject(body)) return false;
    return (
      (body.code === undefined || typeof body.code === "string") &&
      typeof body.message === "string" &&
      documentedCode(body) === undefined
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** Whether `Refusal` has this code at that status, if one is given. */
function isRefusalCode(code: unknown, status?: number): boolean {
  switch (code) {
    case "bad_name":
    case "too_many_requests":
      return (status ?? 400) === 400;
    default:
      return false;
  }
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByCode.get(codeOf(body));
}

const codesByCode = /* @__PURE__ */ new Map<unknown, Code>([
  ["bad_name", "bad_name"],
  ["too_many_requests", "too_many_requests"],
]);

/** What stands at `code`. */
export function codeOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.code : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

/** Whether a body has the shape of `Refusal`, and the expected code where one is given. */
export function fitsRefusal(body: unknown, expected?: string): boolean {
  try {
    if (!isObject(body)) return false;
    const { code } = body;
    return (
      typeof code === "string" &&
      typeof body.message === "string" &&
      (expected === undefined || code === expected)
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
  readonly message?: unknown;
}
