// Generated from test/cases/webhook-payload/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, WebhookPayloadError, Unreadable, Crashed } from "./errors.js";

/** Whether a body is one of the errors of Scans, at that status if one is given. */
export function isWebhookPayloadError(body: unknown, status?: number): body is WebhookPayloadError {
  try {
    if (!isObject(body)) return false;
    const { error } = body;
    return typeof error === "string" && isScanErrorCode(error, status) && fitsScanError(body);
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** 400 or message: The file can't be read. */
export function isUnreadable(body: unknown): body is Unreadable {
  return fitsScanError(body, "unreadable");
}

/** 400 or message: The scanner crashed. */
export function isCrashed(body: unknown): body is Crashed {
  return fitsScanError(body, "crashed");
}

/** Whether `ScanError` has this code at that status, if one is given. */
function isScanErrorCode(error: unknown, status?: number): boolean {
  switch (error) {
    case "unreadable":
    case "crashed":
      return (status ?? 400) === 400;
    default:
      return false;
  }
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

/** Whether a body has the shape of `ScanError`, and the expected code where one is given. */
export function fitsScanError(body: unknown, expected?: string): boolean {
  try {
    if (!isObject(body)) return false;
    const { error } = body;
    return (
      typeof error === "string" &&
      (body.scanId === undefined || typeof body.scanId === "string") &&
      (expected === undefined || error === expected)
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
  readonly error?: unknown;
  readonly scanId?: unknown;
}
