// Generated from test/cases/remainder/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, RemainderError, BadDate, BadName, BadRequest } from "./errors.js";

/** Whether a body is one of the errors of Rests, at that status if one is given. */
export function isRemainderError(body: unknown, status?: number): body is RemainderError {
  return match(body, status) !== undefined;
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
    return (
      isObject(body) &&
      (body.code === undefined || typeof body.code === "string") &&
      typeof body.message === "string" &&
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
    case "bad_date":
      if ((status ?? 400) === 400 && fitsWrong(body)) return "bad_date";
      break;
    case "bad_name":
      if ((status ?? 400) === 400 && fitsWrong(body)) return "bad_name";
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

function fitsWrong(body: unknown, code?: string): boolean {
  try {
    return (
      isObject(body) &&
      (code === undefined || body.code === code) &&
      typeof body.message === "string"
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
