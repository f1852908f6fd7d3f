// Generated from test/cases/one-value-two-errors/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, OneValueTwoErrorsError, Crashed, Refused, Late } from "./errors.js";

/** Whether a body is one of the errors of Zeros, at that status if one is given. */
export function isOneValueTwoErrorsError(
  body: unknown,
  status?: number,
): body is OneValueTwoErrorsError {
  return match(body, status) !== undefined;
}

/** 5XX: Nobody knows why. */
export function isCrashed(body: unknown): body is Crashed {
  return fitsFailure(body, 0);
}

/** 4XX: Nobody knows why. */
export function isRefused(body: unknown): body is Refused {
  return fitsFailure(body, 0);
}

/** 409: Too late. */
export function isLate(body: unknown): body is Late {
  return fitsFailure(body, 1);
}

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  switch (codeOf(body)) {
    case undefined:
      break;
    case 0:
      if ((status ?? 500) >= 500 && fitsFailure(body)) return "crashed";
      if ((status === undefined || (status >= 400 && status < 500)) && fitsFailure(body))
        return "refused";
      break;
    case 1:
      if ((status ?? 409) === 409 && fitsFailure(body)) return "late";
      break;
  }
  return undefined;
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByCode.get(codeOf(body));
}

const codesByCode = /* @__PURE__ */ new Map<unknown, Code>([
  [0, "crashed"],
  [1, "late"],
]);

/** What stands at `code`. */
export function codeOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.code : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

function fitsFailure(body: unknown, code?: number): boolean {
  try {
    return (
      isObject(body) && (code === undefined || body.code === code) && typeof body.text === "string"
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
