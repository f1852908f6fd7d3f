// Generated from test/cases/numeric-and-string-codes/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, NumericAndStringCodesError, BadPin, Unknown, NoCard } from "./errors.js";

/** Whether a body is one of the errors of Numbers, at that status if one is given. */
export function isNumericAndStringCodesError(
  body: unknown,
  status?: number,
): body is NumericAndStringCodesError {
  try {
    if (!isObject(body)) return false;
    const { errorCode } = body;
    return isNumberedCode(errorCode, status) && fitsNumbered(body);
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
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

/** Whether `Numbered` has this code at that status, if one is given. */
function isNumberedCode(errorCode: unknown, status?: number): boolean {
  switch (errorCode) {
    case 7:
    case "7":
    case -1:
    case "404":
      return (status ?? 400) === 400;
    default:
      return false;
  }
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

/** Whether a body has the shape of `Numbered`, and the expected code where one is given. */
export function fitsNumbered(
  body: unknown,
  expected?: number | string,
  alternative?: string | number,
): boolean {
  try {
    if (!isObject(body)) return false;
    const { errorCode } = body;
    return (
      (expected === undefined || errorCode === expected || errorCode === alternative) &&
      (body.text === undefined || typeof body.text === "string" || body.text === null)
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && !Array.isArray(value) && value !== null;
}

/** What is read of an object; any of it may be missing. */
interface Members {
  readonly errorCode?: unknown;
  readonly text?: unknown;
}
