// Generated from specs/cybershield.yaml by openapi-errors; change that file and generate again.

import type { Category, RetryPolicies, RetryPolicy } from "openapi-errors/runtime";
import type { Code } from "./errors.js";

/**
 * What to do about each error of CyberShield API, and when to try again. Times are in milliseconds.
 */
export const retryPolicies = {
  // 400
  bad_request: {
    retry: false,
    recovery: "fix",
    advice: "Check the syntax of the parameters and of the JSON body.",
  },
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
    advice:
      "Get a new token from `POST /api/v1/auth/token` and send the request again; tokens last an hour.",
  },
  // 403
  forbidden: {
    retry: false,
    recovery: "grant",
    advice: "Check the scopes of the token and the roles of the user.",
  },
  // 404
  not_found: {
    retry: false,
    recovery: "fix",
    advice: "Check the endpoint and its parameters.",
  },
  // 408
  token_expired: {
    retry: true,
    recovery: "reauthenticate",
    maxAttempts: 2,
    initialDelayMs: 0,
    multiplier: 1,
    maxDelayMs: 0,
    jitter: "none",
    when: "idempotent",
    headers: {},
    advice: "Get a new token before the request is sent again.",
  },
  // 409
  conflict: {
    retry: true,
    recovery: "wait",
    maxAttempts: 5,
    initialDelayMs: 5000,
    multiplier: 1,
    maxDelayMs: 60_000,
    jitter: "none",
    when: "always",
    headers: {},
    advice: "Retry when the other operation has ended.",
  },
  // 429
  too_many_requests: {
    retry: true,
    recovery: "throttle",
    maxAttempts: 3,
    initialDelayMs: 30_000,
    multiplier: 2,
    maxDelayMs: 120_000,
    jitter: { minMs: 0, maxMs: 5000 },
    when: "always",
    headers: {},
    advice: "Wait half a minute to a minute, and longer after each try.",
  },
  // 500
  internal_server_error: {
    retry: true,
    recovery: "backoff",
    maxAttempts: 3,
    initialDelayMs: 5000,
    multiplier: 1,
    maxDelayMs: 10_000,
    jitter: { minMs: 0, maxMs: 5000 },
    when: "idempotent",
    headers: {},
    advice: "Retry after five to ten seconds, or ask the support.",
  },
  // 503
  service_unavailable: {
    retry: true,
    recovery: "backoff",
    maxAttempts: 3,
    initialDelayMs: 5000,
    multiplier: 1,
    maxDelayMs: 10_000,
    jitter: { minMs: 0, maxMs: 5000 },
    when: "idempotent",
    headers: {},
    advice: "Retry after five to ten seconds.",
  },
} as const satisfies RetryPolicies<Code>;

/** What to do about an error that the spec does not describe, by its status. */
export function policyForStatus(status: number): RetryPolicy {
  switch (status) {
    case 400:
      return fixAt400;
    case 401:
      return reauthenticate;
    case 402:
      return pay;
    case 403:
      return grant;
    case 404:
      return fixAt404;
    case 407:
    case 451:
      return grantAt407;
    case 408:
      return reauthenticateAt408;
    case 409:
      return wait;
    case 421:
    case 425:
      return backoff;
    case 423:
      return waitAt423;
    case 429:
      return throttle;
    case 500:
      return backoffAt500;
    case 503:
      return backoffAt503;
    default:
      return status >= 500 ? backoff : fix;
  }
}

const fix: RetryPolicy = { retry: false, recovery: "fix" };

const backoff: RetryPolicy = {
  retry: true,
  recovery: "backoff",
  maxAttempts: 3,
  initialDelayMs: 5000,
  multiplier: 1,
  maxDelayMs: 10_000,
  jitter: { minMs: 0, maxMs: 5000 },
  when: "idempotent",
  headers: {},
};

const fixAt400: RetryPolicy = {
  retry: false,
  recovery: "fix",
  advice: "Check the syntax of the parameters and of the JSON body.",
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
  advice:
    "Get a new token from `POST /api/v1/auth/token` and send the request again; tokens last an hour.",
};

const pay: RetryPolicy = { retry: false, recovery: "pay" };

const grant: RetryPolicy = {
  retry: false,
  recovery: "grant",
  advice: "Check the scopes of the token and the roles of the user.",
};

const fixAt404: RetryPolicy = {
  retry: false,
  recovery: "fix",
  advice: "Check the endpoint and its parameters.",
};

const grantAt407: RetryPolicy = { retry: false, recovery: "grant" };

const reauthenticateAt408: RetryPolicy = {
  retry: true,
  recovery: "reauthenticate",
  maxAttempts: 2,
  initialDelayMs: 0,
  multiplier: 1,
  maxDelayMs: 0,
  jitter: "none",
  when: "idempotent",
  headers: {},
  advice: "Get a new token before the request is sent again.",
};

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
  advice: "Retry when the other operation has ended.",
};

const waitAt423: RetryPolicy = {
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
  maxAttempts: 3,
  initialDelayMs: 30_000,
  multiplier: 2,
  maxDelayMs: 120_000,
  jitter: { minMs: 0, maxMs: 5000 },
  when: "always",
  headers: {},
  advice: "Wait half a minute to a minute, and longer after each try.",
};

const backoffAt500: RetryPolicy = {
  retry: true,
  recovery: "backoff",
  maxAttempts: 3,
  initialDelayMs: 5000,
  multiplier: 1,
  maxDelayMs: 10_000,
  jitter: { minMs: 0, maxMs: 5000 },
  when: "idempotent",
  headers: {},
  advice: "Retry after five to ten seconds, or ask the support.",
};

const backoffAt503: RetryPolicy = {
  retry: true,
  recovery: "backoff",
  maxAttempts: 3,
  initialDelayMs: 5000,
  multiplier: 1,
  maxDelayMs: 10_000,
  jitter: { minMs: 0, maxMs: 5000 },
  when: "idempotent",
  headers: {},
  advice: "Retry after five to ten seconds.",
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
    case 408:
      return "UNAUTHENTICATED";
    case 403:
    case 451:
      return "PERMISSION_DENIED";
    case 404:
    case 410:
      return "NOT_FOUND";
    case 405:
      return "UNIMPLEMENTED";
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
    case 504:
      return "DEADLINE_EXCEEDED";
    default:
      return status >= 500 ? "INTERNAL" : "FAILED_PRECONDITION";
  }
}
