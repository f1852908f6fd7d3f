// Generated from specs/oz-forensics.yaml by openapi-errors; change that file and generate again.

import type { Category, RetryPolicies, RetryPolicy } from "openapi-errors/runtime";
import type { Code } from "./errors.js";

/**
 * What to do about each error of Oz Forensics API, and when to try again. Times are in
 * milliseconds.
 */
export const retryPolicies = {
  // 5XX
  unknown: {
    retry: true,
    recovery: "backoff",
    maxAttempts: 3,
    initialDelayMs: 500,
    multiplier: 2,
    maxDelayMs: 20_000,
    jitter: "full",
    when: "idempotent",
    headers: {},
  },
  // 4XX
  unknown_client_error: { retry: false, recovery: "fix" },
  // 405
  not_allowed: { retry: false, recovery: "fix" },
  // 501
  not_realized: { retry: false, recovery: "report" },
  // 400
  invalid_structure: { retry: false, recovery: "fix" },
  // 400
  invalid_value: { retry: false, recovery: "fix" },
  // 400
  invalid_type: { retry: false, recovery: "fix" },
  // 401
  auth_not_provided: {
    retry: true,
    recovery: "reauthenticate",
    maxAttempts: 2,
    initialDelayMs: 0,
    multiplier: 1,
    maxDelayMs: 0,
    jitter: "none",
    when: "always",
    headers: {},
    advice: "Send the access token in the header `X-Forensic-Access-Token`.",
  },
  // 401
  auth_invalid: {
    retry: true,
    recovery: "reauthenticate",
    maxAttempts: 2,
    initialDelayMs: 0,
    multiplier: 1,
    maxDelayMs: 0,
    jitter: "none",
    when: "always",
    headers: {},
    advice: "Log in again with `POST /api/authorize/auth/`.",
  },
  // 401
  auth_expired: {
    retry: true,
    recovery: "reauthenticate",
    maxAttempts: 2,
    initialDelayMs: 0,
    multiplier: 1,
    maxDelayMs: 0,
    jitter: "none",
    when: "always",
    headers: {},
    advice:
      "Renew the pair of tokens with `POST /api/authorize/refresh/`, once for all workers, since the old pair ends with the first use of the new one.",
  },
  // 403
  auth_forbidden: { retry: false, recovery: "grant" },
  // 404
  not_exist: { retry: false, recovery: "fix" },
  // 500 or 502
  external_service: {
    retry: true,
    recovery: "backoff",
    maxAttempts: 3,
    initialDelayMs: 500,
    multiplier: 2,
    maxDelayMs: 20_000,
    jitter: "full",
    when: "idempotent",
    headers: {},
  },
  // 5XX
  database: {
    retry: true,
    recovery: "backoff",
    maxAttempts: 3,
    initialDelayMs: 500,
    multiplier: 2,
    maxDelayMs: 20_000,
    jitter: "full",
    when: "idempotent",
    headers: {},
  },
  // 401
  session_not_found: {
    retry: true,
    recovery: "reauthenticate",
    maxAttempts: 1,
    initialDelayMs: 0,
    multiplier: 1,
    maxDelayMs: 0,
    jitter: "none",
    when: "always",
    headers: {},
    advice: "Log in again with `POST /api/authorize/auth/`; this session can't be renewed.",
  },
  // 403
  session_not_owned: { retry: false, recovery: "fix" },
  // any error status
  container_payload_missing: { retry: false, recovery: "fix" },
  // any error status
  container_without_media: { retry: false, recovery: "fix" },
  // any error status
  container_damaged: { retry: false, recovery: "fix" },
  // any error status
  container_missing: { retry: false, recovery: "fix" },
  // any error status
  container_unusable: {
    retry: false,
    recovery: "fix",
    advice:
      "A session token serves one capture and a few minutes; where it is the cause, get a new one and make a new capture.",
  },
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
