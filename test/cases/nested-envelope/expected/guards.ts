// Generated from test/cases/nested-envelope/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, NestedEnvelopeError, CardDeclined, TooManyRequests } from "./errors.js";

/** Whether a body is one of the errors of Nested API, at that status if one is given. */
export function isNestedEnvelopeError(body: unknown, status?: number): body is NestedEnvelopeError {
  return match(body, status) !== undefined;
}

/** 402: The card was declined. */
export function isCardDeclined(body: unknown): body is CardDeclined {
  return fitsEnvelope(body, "card_declined");
}

/** 429: Too many requests were sent. */
export function isTooManyRequests(body: unknown): body is TooManyRequests {
  return fitsEnvelope(body, "too_many_requests");
}

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  switch (errorTypeOf(body)) {
    case undefined:
      break;
    case "card_declined":
      if ((status ?? 402) === 402 && fitsEnvelope(body)) return "card_declined";
      break;
    case "too_many_requests":
      if ((status ?? 429) === 429 && fitsEnvelope(body)) return "too_many_requests";
      break;
  }
  return undefined;
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByErrorType.get(errorTypeOf(body));
}

const codesByErrorType = /* @__PURE__ */ new Map<unknown, Code>([
  ["card_declined", "card_declined"],
  ["too_many_requests", "too_many_requests"],
]);

/** What stands at `error.type`. */
export function errorTypeOf(body: unknown): unknown {
  try {
    return isObject(body) && isObject(body.error) ? body.error.type : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

function fitsEnvelope(body: unknown, type?: string): boolean {
  try {
    return (
      isObject(body) &&
      isObject(body.error) &&
      (type === undefined || body.error.type === type) &&
      typeof body.error.message === "string" &&
      (body.error.fields === undefined || fitsFields(body.error.fields))
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function fitsFields(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (const item of value as unknown[]) {
    if (typeof item !== "string") return false;
  }
  return true;
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
