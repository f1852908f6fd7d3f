// Generated from specs/scrapegraphai.yaml by openapi-errors; change that file and generate again.

import type { Category, RetryPolicies, RetryPolicy } from "openapi-errors/runtime";
import type { Code } from "./errors.js";

/**
 * What to do about each error of ScrapeGraphAI API, and when to try again. Times are in
 * milliseconds.
 */
export const retryPolicies = {
  // 400
  validation: {
    retry: false,
    recovery: "fix",
    advice: "Correct the fields that `details` names.",
  },
  // 401
  auth_missing_key: {
    retry: false,
    recovery: "fix",
    advice: "Send the header `SGAI-APIKEY` with every request.",
  },
  // 402
  insufficient_credits: {
    retry: false,
    recovery: "pay",
    advice: "Top up or change the plan; `GET /api/credits` shows the balance.",
  },
  // 403
  auth_invalid_key: {
    retry: false,
    recovery: "grant",
    advice: "Rotate the key in the dashboard.",
  },
  // 404
  not_found: {
    retry: false,
    recovery: "fix",
    advice: "Check that the id is right and belongs to the account of this key.",
  },
  // 429
  rate_limited: {
    retry: true,
    recovery: "throttle",
    maxAttempts: 5,
    initialDelayMs: 1000,
    multiplier: 2,
    maxDelayMs: 120_000,
    jitter: "full",
    when: "always",
    headers: { "X-RateLimit-Reset": "unix-seconds" },
    advice: "Wait as long as `Retry-After` says, and longer after each try.",
  },
  // 5XX
  internal_error: {
    retry: true,
    recovery: "backoff",
    maxAttempts: 5,
    initialDelayMs: 1000,
    multiplier: 2,
    maxDelayMs: 60_000,
    jitter: "full",
    when: "idempotent",
    headers: {},
    advice:
      "Try three to five times in all, then look at https://status.scrapegraphai.com or ask the support.",
  },
  // 402
  payment_required: {
    retry: false,
    recovery: "pay",
    advice:
      "Pay the challenge and send the request again with `Authorization: Payment <credential>`; the same credential is never charged twice.",
  },
} as const satisfies RetryPolicies<Code>;

/** What to do about an error that the spec does not describe, by its status. */
export function policyForStatus(status: number): RetryPolicy {
  switch (status) {
    case 401:
    case 403:
    case 407:
    case 451:
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
    default:
      return status >= 500 ? backoff : fix;
  }
}

const fix: RetryPolicy = { retry: false, recovery: "fix" };

const backoff: RetryPolicy = {
  retry: true,
  recovery: "backoff",
  maxAttempts: 5,
  initialDelayMs: 1000,
  multiplier: 2,
  maxDelayMs: 60_000,
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
  jitter: "full",
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
      return "UNAUTHENTICATED";
    case 403:
    case 451:
      return "PERMISSION_DENIED";
    case 404:
    case 410:
      return "NOT_FOUND";
    case 405:
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
      return "RESOURCE_EXHAUSTED";
    default:
      return status >= 500 ? "INTERNAL" : "FAILED_PRECONDITION";
  }
}
