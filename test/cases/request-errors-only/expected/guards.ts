// Generated from test/cases/request-errors-only/spec.yaml by openapi-errors; change that file and generate again.

import type { RequestErrorsOnlyError, DamagedArchive } from "./errors.js";

/** Whether a body is one of the errors of Only uploads, at that status if one is given. */
export function isRequestErrorsOnlyError(
  _body: unknown,
  _status?: number,
): _body is RequestErrorsOnlyError {
  return false;
}

/** 400: The archive is wrong. */
export function isDamagedArchive(body: unknown): body is DamagedArchive {
  try {
    if (!isObject(body)) return false;
    return body.code === 1 && (body.entry === undefined || typeof body.entry === "string");
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/** What stands at `code`. */
export function codeOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.code : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && !Array.isArray(value) && value !== null;
}

/** What is read of an object; any of it may be missing. */
interface Members {
  readonly code?: unknown;
  readonly entry?: unknown;
}
