// Generated from test/cases/status-range/spec.yaml by openapi-errors; change that file and generate again.

import type { StatusRangeError, ClientError, ServerError } from "./errors.js";

/** Whether a body is one of the errors of Ranges, at that status if one is given. */
export function isStatusRangeError(body: unknown, status?: number): body is StatusRangeError {
  return (status ?? 400) >= 400 && fitsSaid(body);
}

/** 4XX: The request can't be served. */
export function isClientError(body: unknown): body is ClientError {
  return fitsSaid(body);
}

/** 5XX: The server failed. */
export function isServerError(body: unknown): body is ServerError {
  return fitsSaid(body);
}

/** Whether a body has the shape of `Said`. */
export function fitsSaid(body: unknown): boolean {
  try {
    return isObject(body) && typeof body.message === "string";
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && !Array.isArray(value) && value !== null;
}

/** What is read of an object; any of it may be missing. */
interface Members {
  readonly message?: unknown;
}
