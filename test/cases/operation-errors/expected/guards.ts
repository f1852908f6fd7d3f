// Generated from test/cases/operation-errors/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, OperationErrorsError, NotFound, JobNotReady } from "./errors.js";

/** Whether a body is one of the errors of Operations, at that status if one is given. */
export function isOperationErrorsError(
  body: unknown,
  status?: number,
): body is OperationErrorsError {
  return match(body, status) !== undefined;
}

/** 404: It is not there. */
export function isNotFound(body: unknown): body is NotFound {
  return fitsGone(body);
}

/** 404: The job is not there yet. */
export function isJobNotReady(body: unknown): body is JobNotReady {
  return fitsGone(body);
}

/**
 * 409: The job runs.
 *
 * Its body is not described: the status tells.
 */
export function isJobRunning(status: number): boolean {
  return status === 409;
}

/**
 * The error that a body is, at that status if one is given. Not at the front door: use `classify`.
 */
export function match(body: unknown, status?: number): Code | undefined {
  if ((status ?? 404) === 404 && fitsGone(body)) return "not_found";
  return undefined;
}

function fitsGone(body: unknown): boolean {
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
