// Generated from test/cases/webhook-payload/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, WebhookPayloadError, Unreadable, Crashed } from "./errors.js";

/** Whether a body is one of the errors of Scans, at that status if one is given. */
export function isWebhookPayloadError(body: unknown, status?: number): body is WebhookPayloadError {
  return match(body, status) !== undefined;
}

/** 400 or message: The file can't be read. */
export function isUnreadable(body: unknown): body is Unreadable {
  return fitsScanError(body, "unreadable");
}

/** 400 or message: The scanner crashed. */
export function isCrashed(body: unknown): body is Crashed {
  return fitsScanError(body, "crashed");
}

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  switch (errorOf(body)) {
    case undefined:
      break;
    case "unreadable":
      if ((status ?? 400) === 400 && fitsScanError(body)) return "unreadable";
      break;
    case "crashed":
      if ((status ?? 400) === 400 && fitsScanError(body)) return "crashed";
      break;
  }
  return undefined;
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByError.get(errorOf(body));
}

const codesByError = /* @__PURE__ */ new Map<unknown, Code>([
  ["unreadable", "unreadable"],
  ["crashed", "crashed"],
]);

/** What stands at `error`. */
export function errorOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.error : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

function fitsScanError(body: unknown, error?: string): boolean {
  try {
    return (
      isObject(body) &&
      (error === undefined || body.error === error) &&
      (body.scanId === undefined || typeof body.scanId === "string")
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
