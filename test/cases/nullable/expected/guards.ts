// Generated from test/cases/nullable/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, NullableError, WrongDate, WrongName, BadRequest } from "./errors.js";

/** Whether a body is one of the errors of Nulls, at that status if one is given. */
export function isNullableError(body: unknown, status?: number): body is NullableError {
  return match(body, status) !== undefined;
}

/** 400: The request is wrong. */
export function isWrongDate(body: unknown): body is WrongDate {
  return fitsWrong(body, "wrong_date");
}

/** 400: The request is wrong. */
export function isWrongName(body: unknown): body is WrongName {
  return fitsWrong(body, "wrong_name");
}

/** 400: The request is wrong. */
export function isBadRequest(body: unknown): body is BadRequest {
  try {
    return (
      isObject(body) &&
      (typeof body.code === "string" || body.code === null) &&
      (typeof body.detail === "string" || body.detail === null) &&
      (fitsParent(body.parent) || body.parent === null) &&
      documentedCode(body) === undefined
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  switch (codeOf(body)) {
    case undefined:
      break;
    case "wrong_date":
      if ((status ?? 400) === 400 && fitsWrong(body)) return "wrong_date";
      break;
    case "wrong_name":
      if ((status ?? 400) === 400 && fitsWrong(body)) return "wrong_name";
      break;
  }
  if ((status ?? 400) === 400 && isBadRequest(body)) return "bad_request";
  return undefined;
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

function fitsWrong(body: unknown, code?: string): boolean {
  try {
    return (
      isObject(body) &&
      (code === undefined || body.code === code) &&
      (typeof body.detail === "string" || body.detail === null) &&
      (fitsParent(body.parent) || body.parent === null)
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function fitsParent(value: unknown): boolean {
  return isObject(value) && typeof value.id === "number";
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
