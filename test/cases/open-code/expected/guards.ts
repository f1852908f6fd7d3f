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
  return fitsFailure2(body) && documentedCode(body) === undefined;
}

/** 404: The coin can't be shown. */
export function isNoCoin(body: unknown): body is NoCoin {
  return fitsFailure(body, "no_coin");
}

/** 404: The coin can't be shown. */
export function isNotFound(body: unknown): body is NotFound {
  return fitsFailure2(body) && documentedCode(body) === undefined;
}

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  if ((status ?? 400) === 400 && isBadRequest(body)) return "bad_request";
  if ((status ?? 404) === 404 && isNotFound(body)) return "not_found";
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

function fitsFailure(body: unknown, error: string): boolean {
  try {
    return isObject(body) && body.error === error;
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function fitsFailure2(body: unknown): boolean {
  try {
    return isObject(body) && typeof body.error === "string";
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
