// Generated from test/cases/operation-errors/spec.yaml by openapi-errors; change that file and generate again.

import type { OperationErrorsError, NotFound, JobNotReady } from "./errors.js";

/** Whether a body is one of the errors of Operations, at that status if one is given. */
export function isOperationErrorsError(
  body: unknown,
  status?: number,
): body is OperationErrorsError {
  return (status ?? 404) === 404 && fitsGone(body);
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

/** Whether a body has the shape of `Gone`. */
export function fitsGone(body: unknown): boolean {
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
