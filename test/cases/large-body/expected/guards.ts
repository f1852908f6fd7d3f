// Generated from test/cases/large-body/spec.yaml by openapi-errors; change that file and generate again.

import type { LargeBodyError, InvalidForm } from "./errors.js";

/** Whether a body is one of the errors of Forms, at that status if one is given. */
export function isLargeBodyError(body: unknown, status?: number): body is LargeBodyError {
  try {
    if (!isObject(body)) return false;
    const { error } = body;
    return (
      isObject(error) &&
      error.kind === "invalid_form" &&
      (status ?? 422) === 422 &&
      isInvalidForm(body)
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/**
 * 422: Fields of the form are wrong.
 *
 * Checks the body down to its code and nothing deeper: the rest of the type is what the vendor
 * promises.
 */
export function isInvalidForm(body: unknown): body is InvalidForm {
  try {
    if (!isObject(body)) return false;
    const { error } = body;
    return (
      isObject(error) &&
      error.kind === "invalid_form" &&
      Array.isArray(error.fields) &&
      isObject(body.form)
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** What stands at `error.kind`. */
export function errorKindOf(body: unknown): unknown {
  try {
    return isObject(body) && isObject(body.error) ? body.error.kind : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && !Array.isArray(value) && value !== null;
}

/** What is read of an object; any of it may be missing. */
interface Members {
  readonly error?: unknown;
  readonly kind?: unknown;
  readonly fields?: unknown;
  readonly form?: unknown;
}
