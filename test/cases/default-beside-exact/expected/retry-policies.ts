// Generated from test/cases/default-beside-exact/spec.yaml by openapi-errors; change that file and generate again.

import type { Category, RetryPolicies, RetryPolicy } from "openapi-errors/runtime";
import type { Code } from "./errors.js";

/** What to do about each error of Defaults, and when to try again. Times are in milliseconds. */
export const retryPolicies = {
  // 401
  unauthorized: {
    retry: true,
    recovery: "reauthenticate",
    maxAttempts: 2,
    initialDelayMs: 0,
    multiplier: 1,
    maxDelayMs: 0,
    jitter: "none",
    when: "always",
    headers: {},
  },
  // 5XX
  server_error: {
    retry: true,
    recovery: "backoff",
    maxAttempts: 2,
    initialDelayMs: 500,
    multiplier: 2,
    maxDelayMs: 20_000,
    jitter: "none",
    when: "idempotent",
    headers: {},
  },
  // any error status
  unexpected_error: { retry: false, recovery: "report" },
} as const satisfies RetryPolicies<Code>;

/** What to do about an error that the spec does not describe, by its status. */
export function policyForStatus(status: number): RetryPolicy {
  switch (status) {
    case 401:
      return reauthenticate;
    default:
      return status >= 500 ? backoff : report;
  }
}

const report: RetryPolicy = { retry: false, recovery: "report" };

const backoff: RetryPolicy = {
  retry: true,
  recovery: "backoff",
  maxAttempts: 2,
  initialDelayMs: 500,
  multiplier: 2,
  maxDelayMs: 20_000,
  jitter: "none",
  when: "idempotent",
  headers: {},
};

const reauthenticate: RetryPolicy = {
  retry: true,
  recovery: "reauthenticate",
  maxAttempts: 2,
  initialDelayMs: 0,
  multiplier: 1,
  maxDelayMs: 0,
  jitter: "none",
  when: "always",
  headers: {},
};

/** The `google.rpc.Code` of an error that the spec does not describe, by its status. */
export function categoryForStatus(status: number): Category {
  switch (status) {
    case 400:
    case 406:
    case 411:
    case 413:
    case 414:
    case 415:
    case 422:
    case 431:
      return "INVALID_ARGUMENT";
    case 401:
    case 407:
    case 511:
      return "UNAUTHENTICATED";
    case 403:
    case 451:
      return "PERMISSION_DENIED";
    case 404:
    case 410:
      return "NOT_FOUND";
    case 405:
    case 501:
    case 505:
      return "UNIMPLEMENTED";
    case 408:
    case 504:
      return "DEADLINE_EXCEEDED";
    case 409:
    case 423:
      return "ABORTED";
    case 416:
      return "OUT_OF_RANGE";
    case 421:
    case 425:
    case 502:
    case 503:
      return "UNAVAILABLE";
    case 429:
    case 507:
      return "RESOURCE_EXHAUSTED";
    case 510:
      return "FAILED_PRECONDITION";
    default:
      return status >= 500 ? "INTERNAL" : "FAILED_PRECONDITION";
  }
}
