// Generated from test/cases/code-in-array/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, CodeInArrayError, Expired, OverQuota, ClientError } from "./errors.js";

/** Whether a body is one of the errors of Lists of errors, at that status if one is given. */
export function isCodeInArrayError(body: unknown, status?: number): body is CodeInArrayError {
  return match(body, status) !== undefined;
}

/** 401: The request failed. */
export function isExpired(body: unknown): body is Expired {
  return fitsErrors(body, "expired");
}

/** 429: The request failed. */
export function isOverQuota(body: unknown): body is OverQuota {
  return fitsErrors(body, "over_quota");
}

/** 4XX: The request failed. */
export function isClientError(body: unknown): body is ClientError {
  try {
    return isObject(body) && fitsErrorsList(body.errors) && documentedCode(body) === undefined;
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  switch (errors0CodeOf(body)) {
    case undefined:
      break;
    case "expired":
      if ((status ?? 401) === 401 && fitsErrors(body)) return "expired";
      break;
    case "over_quota":
      if ((status ?? 429) === 429 && fitsErrors(body)) return "over_quota";
      break;
  }
  if ((status === undefined || (status >= 400 && status < 500)) && isClientError(body))
    return "client_error";
  return undefined;
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByErrors0Code.get(errors0CodeOf(body));
}

const codesByErrors0Code = /* @__PURE__ */ new Map<unknown, Code>([
  ["expired", "expired"],
  ["over_quota", "over_quota"],
]);

/** What stands at `errors[0].code`. */
export function errors0CodeOf(body: unknown): unknown {
  try {
    return isObject(body) && Array.isArray(body.errors) && isObject(body.errors[0])
      ? body.errors[0].code
      : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

function fitsErrors(body: unknown, code?: string): boolean {
  try {
    return (
      isObject(body) &&
      Array.isArray(body.errors) &&
      isObject(body.errors[0]) &&
      (code === undefined || body.errors[0].code === code) &&
      fitsErrorsList(body.errors)
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function fitsErrorsList(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (const item of value as unknown[]) {
    if (
      !isObject(item) ||
      typeof item.code !== "string" ||
      (item.message !== undefined && typeof item.message !== "string")
    )
      return false;
  }
  return true;
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
