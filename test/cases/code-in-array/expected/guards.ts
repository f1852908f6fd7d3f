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
    return (
      isObject(body) &&
      Array.isArray(body.errors) &&
      body.errors.every(fitsErrorsItem) &&
      documentedCode(body) === undefined
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  if ((status === undefined || (status >= 400 && status < 500)) && isClientError(body))
    return "client_error";
  return undefined;
}

function fitsErrors(body: unknown, code: string): boolean {
  try {
    return (
      isObject(body) &&
      Array.isArray(body.errors) &&
      isObject(body.errors[0]) &&
      body.errors[0].code === code &&
      (body.errors[0].message === undefined || typeof body.errors[0].message === "string")
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function fitsErrorsItem(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.code === "string" &&
    (value.message === undefined || typeof value.message === "string")
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
