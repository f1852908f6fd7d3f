// Generated from test/cases/status-range/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, StatusRangeError, ClientError, ServerError } from "./errors.js";

/** Whether a body is one of the errors of Ranges, at that status if one is given. */
export function isStatusRangeError(body: unknown, status?: number): body is StatusRangeError {
  return match(body, status) !== undefined;
}

/** 4XX: The request can't be served. */
export function isClientError(body: unknown): body is ClientError {
  return fitsSaid(body);
}

/** 5XX: The server failed. */
export function isServerError(body: unknown): body is ServerError {
  return fitsSaid(body);
}

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  if (fitsSaid(body)) {
    if (status === undefined || (status >= 400 && status < 500)) return "client_error";
    if ((status ?? 500) >= 500) return "server_error";
  }
  return undefined;
}

function fitsSaid(body: unknown): boolean {
  try {
    return isObject(body) && typeof body.message === "string";
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** An array passes, too; where no key would give it away, it is refused beside. */
function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
