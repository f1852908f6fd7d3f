// Generated from test/cases/code-in-array/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, CodeInArrayError, Expired, OverQuota, ClientError } from "./errors.js";

/** Whether a body is one of the errors of Lists of errors, at that status if one is given. */
export function isCodeInArrayError(body: unknown, status?: number): body is CodeInArrayError {
  try {
    return (
      (isObject(body) &&
        Array.isArray(body.errors) &&
        isObject(body.errors[0]) &&
        typeof body.errors[0].code === "string" &&
        isErrorsCode(body.errors[0].code, status) &&
        fitsErrors(body)) ||
      ((status === undefined || (status >= 400 && status < 500)) && isClientError(body))
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** 401: Expired. */
export function isExpired(body: unknown): body is Expired {
  return fitsErrors(body, "expired");
}

/** 429: Over quota. */
export function isOverQuota(body: unknown): body is OverQuota {
  return fitsErrors(body, "over_quota");
}

/** 4XX: The request failed. */
export function isClientError(body: unknown): body is ClientError {
  try {
    if (!isObject(body)) return false;
    return fitsErrorsList(body.errors) && documentedCode(body) === undefined;
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** Whether `Errors` has this code at that status, if one is given. */
function isErrorsCode(code: unknown, status?: number): boolean {
  switch (code) {
    case "expired":
      return (status ?? 401) === 401;
    case "over_quota":
      return (status ?? 429) === 429;
    default:
      return false;
  }
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

/** Whether a body has the shape of `Errors`, and the expected code where one is given. */
export function fitsErrors(body: unknown, expected?: string): boolean {
  try {
    if (!isObject(body)) return false;
    const { errors } = body;
    return (
      Array.isArray(errors) &&
      isObject(errors[0]) &&
      (expected === undefined || errors[0].code === expected) &&
      fitsErrorsList(errors)
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function fitsErrorsList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (item: unknown) =>
        isObject(item) &&
        typeof item.code === "string" &&
        (item.message === undefined || typeof item.message === "string"),
    )
  );
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && !Array.isArray(value) && value !== null;
}

/** What is read of an object; any of it may be missing. */
interface Members {
  readonly errors?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
}
