// Generated from test/cases/remainder/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, RemainderError, BadDate, BadName, BadRequest } from "./errors.js";

/** Whether a body is one of the errors of Rests, at that status if one is given. */
export function isRemainderError(body: unknown, status?: number): body is RemainderError {
  try {
    return (
      (isObject(body) &&
        typeof body.code === "string" &&
        isWrongCode(body.code, status) &&
        fitsWrong(body)) ||
      ((status ?? 400) === 400 && isBadRequest(body))
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** 400: A date is wrong. */
export function isBadDate(body: unknown): body is BadDate {
  return fitsWrong(body, "bad_date");
}

/** 400: A name is wrong. */
export function isBadName(body: unknown): body is BadName {
  return fitsWrong(body, "bad_name");
}

/** 400: The request is wrong. */
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

/** Whether `Wrong` has this code at that status, if one is given. */
function isWrongCode(code: unknown, status?: number): boolean {
  switch (code) {
    case "bad_date":
    case "bad_name":
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
  ["bad_date", "bad_date"],
  ["bad_name", "bad_name"],
]);

/** What stands at `code`. */
export function codeOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.code : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

/** Whether a body has the shape of `Wrong`, and the expected code where one is given. */
export function fitsWrong(body: unknown, expected?: string): boolean {
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
