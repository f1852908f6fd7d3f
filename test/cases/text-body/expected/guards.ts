// Generated from test/cases/text-body/spec.yaml by openapi-errors; change that file and generate again.

import type { TextBodyError, WrongField } from "./errors.js";

/** Whether a body is one of the errors of Text API, at that status if one is given. */
export function isTextBodyError(body: unknown, status?: number): body is TextBodyError {
  return (status ?? 422) === 422 && isWrongField(body);
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

function isObject(value: unknown): value is Members {
  return typeof value === "object" && !Array.isArray(value) && value !== null;
}

/** What is read of an object; any of it may be missing. */
interface Members {
  readonly field?: unknown;
}
