// Generated from test/cases/open-code/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, OpenCodeError, BadId, BadRequest, NoCoin, NotFound } from "./errors.js";

/** Whether a body is one of the errors of Open codes, at that status if one is given. */
export function isOpenCodeError(body: unknown, status?: number): body is OpenCodeError {
  return match(body, status) !== undefined;
}

/** 400: The coin can't be shown. */
export function isBadId(body: unknown): body is BadId {
  return fitsFailure(body, "bad_id");
}

/** 400: The coin can't be shown. */
export function isBadRequest(body: unknown): body is BadRequest {
  return fitsAnyFailure(body) && documentedCode(body) === undefined;
}

/** 404: The coin can't be shown. */
export function isNoCoin(body: unknown): body is NoCoin {
  return fitsFailure(body, "no_coin");
}

/** 404: The coin can't be shown. */
export function isNotFound(body: unknown): body is NotFound {
  return fitsAnyFailure(body) && documentedCode(body) === undefined;
}

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  switch (errorOf(body)) {
    case undefined:
      break;
    case "bad_id":
      if ((status ?? 400) === 400 && fitsFailure(body)) return "bad_id";
      break;
    case "no_coin":
      if ((status ?? 404) === 404 && fitsFailure(body)) return "no_coin";
      break;
  }
  if ((status ?? 400) === 400 && isBadRequest(body)) return "bad_request";
  if ((status ?? 404) === 404 && isNotFound(body)) return "not_found";
  return undefined;
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByError.get(errorOf(body));
}

const codesByError = /* @__PURE__ */ new Map<unknown, Code>([
  ["bad_id", "bad_id"],
  ["no_coin", "no_coin"],
]);

/** What stands at `error`. */
export function errorOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.error : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

function fitsFailure(body: unknown, error?: string): boolean {
  try {
    return isObject(body) && (error === undefined || body.error === error);
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function fitsAnyFailure(body: unknown): boolean {
  try {
    return isObject(body) && typeof body.error === "string";
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
