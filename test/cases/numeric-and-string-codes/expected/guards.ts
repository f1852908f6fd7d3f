// Generated from test/cases/numeric-and-string-codes/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, NumericAndStringCodesError, BadPin, Unknown, NoCard } from "./errors.js";

/** Whether a body is one of the errors of Numbers, at that status if one is given. */
export function isNumericAndStringCodesError(
  body: unknown,
  status?: number,
): body is NumericAndStringCodesError {
  return match(body, status) !== undefined;
}

/** 400: The pin is wrong. */
export function isBadPin(body: unknown): body is BadPin {
  return fitsNumbered(body, 7, "7");
}

/** 400: Nobody knows. */
export function isUnknown(body: unknown): body is Unknown {
  return fitsNumbered(body, -1, -1);
}

/** 400: No such card. */
export function isNoCard(body: unknown): body is NoCard {
  return fitsNumbered(body, "404", "404");
}

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  switch (errorCodeOf(body)) {
    case undefined:
      break;
    case 7:
    case "7":
      if ((status ?? 400) === 400 && fitsNumbered(body)) return "bad_pin";
      break;
    case -1:
      if ((status ?? 400) === 400 && fitsNumbered(body)) return "unknown";
      break;
    case "404":
      if ((status ?? 400) === 400 && fitsNumbered(body)) return "no_card";
      break;
  }
  return undefined;
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByErrorCode.get(errorCodeOf(body));
}

const codesByErrorCode = /* @__PURE__ */ new Map<unknown, Code>([
  [7, "bad_pin"],
  ["7", "bad_pin"],
  [-1, "unknown"],
  ["404", "no_card"],
]);

/** What stands at `errorCode`. */
export function errorCodeOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.errorCode : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

function fitsNumbered(
  body: unknown,
  errorCode?: number | string,
  errorCodeOr?: string | number,
): boolean {
  try {
    return (
      isObject(body) &&
      (errorCode === undefined || body.errorCode === errorCode || body.errorCode === errorCodeOr) &&
      (body.text === undefined || typeof body.text === "string" || body.text === null)
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
