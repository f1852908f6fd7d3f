// Generated from test/cases/text-body/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, TextBodyError, WrongField } from "./errors.js";

/** Whether a body is one of the errors of Text API, at that status if one is given. */
export function isTextBodyError(body: unknown, status?: number): body is TextBodyError {
  return match(body, status) !== undefined;
}

/**
 * 403: The address is blocked.
 *
 * Its body is not described: the status tells.
 */
export function isBlocked(status: number): boolean {
  return status === 403;
}

/** 422: A field is wrong. */
export function isWrongField(body: unknown): body is WrongField {
  try {
    return isObject(body) && typeof body.field === "string";
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  if ((status ?? 422) === 422 && isWrongField(body)) return "wrong_field";
  return undefined;
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
