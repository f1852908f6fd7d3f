// Generated from test/cases/large-body/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, LargeBodyError, InvalidForm } from "./errors.js";

/** Whether a body is one of the errors of Forms, at that status if one is given. */
export function isLargeBodyError(body: unknown, status?: number): body is LargeBodyError {
  return match(body, status) !== undefined;
}

/**
 * 422: Fields of the form are wrong.
 *
 * Checks the body down to its code and nothing deeper: the rest of the type is what the vendor
 * promises.
 */
export function isInvalidForm(body: unknown): body is InvalidForm {
  try {
    return (
      isObject(body) &&
      isObject(body.error) &&
      body.error.kind === "invalid_form" &&
      Array.isArray(body.error.fields) &&
      isObject(body.form) &&
      !Array.isArray(body.form)
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  switch (errorKindOf(body)) {
    case undefined:
      break;
    case "invalid_form":
      if ((status ?? 422) === 422 && isInvalidForm(body)) return "invalid_form";
      break;
  }
  return undefined;
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByErrorKind.get(errorKindOf(body));
}

const codesByErrorKind = /* @__PURE__ */ new Map<unknown, Code>([["invalid_form", "invalid_form"]]);

/** What stands at `error.kind`. */
export function errorKindOf(body: unknown): unknown {
  try {
    return isObject(body) && isObject(body.error) ? body.error.kind : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
