// Generated from test/cases/nullable/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, NullableError, WrongDate, WrongName, BadRequest } from "./errors.js";

/** Whether a body is one of the errors of Nulls, at that status if one is given. */
export function isNullableError(body: unknown, status?: number): body is NullableError {
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

/** 400: Wrong date. */
export function isWrongDate(body: unknown): body is WrongDate {
  return fitsWrong(body, "wrong_date");
}

/** 400: Wrong name. */
export function isWrongName(body: unknown): body is WrongName {
  return fitsWrong(body, "wrong_name");
}

/** 400: The request is wrong. */
export function isBadRequest(body: unknown): body is BadRequest {
  try {
    if (!isObject(body)) return false;
    return (
      (typeof body.code === "string" || body.code === null) &&
      (typeof body.detail === "string" || body.detail === null) &&
      (body.parent === null || (isObject(body.parent) && typeof body.parent.id === "number")) &&
      documentedCode(body) === undefined
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** Whether `Wrong` has this code at that status, if one is given. */
function isWrongCode(code: unknown, status?: number): boolean {
  switch (code) {
    case "wrong_date":
    case "wrong_name":
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
  ["wrong_date", "wrong_date"],
  ["wrong_name", "wrong_name"],
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
    return (
      (expected === undefined || body.code === expected) &&
      (typeof body.detail === "string" || body.detail === null) &&
      (body.parent === null || (isObject(body.parent) && typeof body.parent.id === "number"))
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
  readonly detail?: unknown;
  readonly parent?: unknown;
  readonly id?: unknown;
}
