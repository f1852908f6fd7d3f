// Generated from test/cases/two-errors-one-status/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, TwoErrorsOneStatusError, Locked, Shipped } from "./errors.js";

/** Whether a body is one of the errors of Siblings, at that status if one is given. */
export function isTwoErrorsOneStatusError(
  body: unknown,
  status?: number,
): body is TwoErrorsOneStatusError {
  return match(body, status) !== undefined;
}

/** 409: Somebody else is changing the order. */
export function isLocked(body: unknown): body is Locked {
  try {
    return isObject(body) && body.reason === "locked" && typeof body.lockedUntil === "string";
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** 409: The order is on its way. */
export function isShipped(body: unknown): body is Shipped {
  try {
    return isObject(body) && body.reason === "shipped" && typeof body.carrier === "string";
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  switch (reasonOf(body)) {
    case undefined:
      break;
    case "locked":
      if ((status ?? 409) === 409 && isLocked(body)) return "locked";
      break;
    case "shipped":
      if ((status ?? 409) === 409 && isShipped(body)) return "shipped";
      break;
  }
  return undefined;
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByReason.get(reasonOf(body));
}

const codesByReason = /* @__PURE__ */ new Map<unknown, Code>([
  ["locked", "locked"],
  ["shipped", "shipped"],
]);

/** What stands at `reason`. */
export function reasonOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.reason : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
