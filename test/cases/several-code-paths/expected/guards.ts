// Generated from test/cases/several-code-paths/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, SeveralCodePathsError, SlowDown } from "./errors.js";

/** Whether a body is one of the errors of Two generations, at that status if one is given. */
export function isSeveralCodePathsError(
  body: unknown,
  status?: number,
): body is SeveralCodePathsError {
  return match(body, status) !== undefined;
}

/** 429: Too many requests. */
export function isSlowDown(body: unknown): body is SlowDown {
  try {
    return (
      (isObject(body) && body.errorCode === 17) ||
      (isObject(body) &&
        isObject(body.error) &&
        body.error.code === "slow_down" &&
        (body.error.limit === undefined || typeof body.error.limit === "number"))
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  switch (codeInErrorOf(body)) {
    case undefined:
      break;
    case "slow_down":
      if ((status ?? 429) === 429 && isSlowDown(body)) return "slow_down";
      break;
  }
  switch (errorCodeOf(body)) {
    case undefined:
      break;
    case 17:
      if ((status ?? 429) === 429 && isSlowDown(body)) return "slow_down";
      break;
  }
  return undefined;
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByCodeInError.get(codeInErrorOf(body)) ?? codesByErrorCode.get(errorCodeOf(body));
}

const codesByCodeInError = /* @__PURE__ */ new Map<unknown, Code>([["slow_down", "slow_down"]]);

const codesByErrorCode = /* @__PURE__ */ new Map<unknown, Code>([[17, "slow_down"]]);

/** What stands at `error.code`. */
export function codeInErrorOf(body: unknown): unknown {
  try {
    return isObject(body) && isObject(body.error) ? body.error.code : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

/** What stands at `errorCode`. */
export function errorCodeOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.errorCode : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
