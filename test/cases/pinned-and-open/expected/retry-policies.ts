// Generated from test/cases/pinned-and-open/spec.yaml by openapi-errors; change that file and generate again.

import type { Category, RetryPolicies, RetryPolicy } from "openapi-errors/runtime";
import type { Code } from "./errors.js";

/** What to do about each error of Queue, and when to try again. Times are in milliseconds. */
export const retryPolicies = {
  // 400
  bad_name: { retry: false, recovery: "fix" },
  // 400 or 429
  too_many_requests: "by-status",
  // 400
  bad_request: { retry: false, recovery: "fix" },
} as const satisfies RetryPolicies<Code>;

/** What to do about an error that the spec does not describe, by its status. */
export function policyForStatus(status: number): RetryPolicy {
  switch (status) {
    case 401:
    case 403:
    case 407:
    case 451:
    case 511:
      return grant;
    case 402:
      return pay;
    case 408:
    case 421:
    case 425:
      return backoff;
    case 423:
      return wait;
    case 429:
      return throttle;
    case 501:
    case 506:
    case 507:
    case 508:
      return report;
    case 505:
    case 510:
      return fix;
    default:
      return status >= 500 ? backoff : fix;
  }
}

const fix: RetryPolicy = { retry: false, recovery: "fix" };

const backoff: RetryPolicy = {
  retry: true,
  recovery: "backoff",
  maxAttempts: 3,
  initialDelayMs: 500,
  multiplier: 2,
  maxDelayMs: 20_000,
  jitter: "full",
  when: "idempotent",
  headers: {},
};

const grant: RetryPolicy = { retry: false, recovery: "grant" };

const pay: RetryPolicy = { retry: false, recovery: "pay" };

const wait: RetryPolicy = {
  retry: true,
  recovery: "wait",
  maxAttempts: 5,
  initialDelayMs: 5000,
  multiplier: 1,
  maxDelayMs: 60_000,
  jitter: "none",
  when: "always",
  headers: {},
};

const throttle: RetryPolicy = {
  retry: true,
  recovery: "throttle",
  maxAttempts: 5,
  initialDelayMs: 1000,
  multiplier: 2,
  maxDelayMs: 60_000,
  jitter: "equal",
  when: "always",
  headers: {},
};

const report: RetryPolicy = { retry: false, recovery: "report" };

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
