// Generated from specs/copyleaks.yaml by openapi-errors; change that file and generate again.

import type { Category, RetryPolicies, RetryPolicy } from "openapi-errors/runtime";
import type { Code } from "./errors.js";

/**
 * What to do about each error of Copyleaks API, and when to try again. Times are in milliseconds.
 */
export const retryPolicies = {
  // 429
  too_many_requests: {
    retry: true,
    recovery: "throttle",
    maxAttempts: 5,
    initialDelayMs: 1000,
    multiplier: 2,
    maxDelayMs: 60_000,
    jitter: { minMs: 1000, maxMs: 10_000 },
    when: "always",
    headers: {},
    advice: "Slow down, since an account that keeps exceeding its limit is blocked, even for good.",
  },
  // 503
  service_unavailable: {
    retry: true,
    recovery: "backoff",
    maxAttempts: 5,
    initialDelayMs: 1000,
    multiplier: 2,
    maxDelayMs: 60_000,
    jitter: { minMs: 1000, maxMs: 10_000 },
    when: "idempotent",
    headers: {},
    advice:
      "Wait 1, 2, 4, 8 seconds and so on, each time with 1 to 10 seconds added at random, and never more than a minute.",
  },
  // any error status or message
  missing_parameter: { retry: false, recovery: "fix" },
  // any error status or message
  invalid_credentials: { retry: false, recovery: "grant" },
  // any error status or message
  email_confirmation_required: {
    retry: false,
    recovery: "grant",
    advice: "Confirm the email address of the account.",
  },
  // any error status or message
  user_disabled: {
    retry: false,
    recovery: "grant",
    advice: "Ask the support.",
  },
  // any error status or message
  download_failed: { retry: false, recovery: "fix" },
  // any error status or message
  file_too_large: { retry: false, recovery: "fix" },
  // any error status or message
  text_read_failed: { retry: false, recovery: "fix" },
  // any error status or message
  image_quality_too_low: { retry: false, recovery: "fix" },
  // any error status or message
  temporarily_unavailable: {
    retry: true,
    recovery: "backoff",
    maxAttempts: 5,
    initialDelayMs: 1000,
    multiplier: 2,
    maxDelayMs: 60_000,
    jitter: { minMs: 1000, maxMs: 10_000 },
    when: "idempotent",
    headers: {},
    advice: "Try again later.",
  },
  // any error status or message
  unsupported_file_type: { retry: false, recovery: "fix" },
  // any error status or message
  insufficient_text: { retry: false, recovery: "fix" },
  // any error status or message
  document_too_long: { retry: false, recovery: "fix" },
  // any error status or message
  insufficient_credits: { retry: false, recovery: "pay" },
  // any error status or message
  invalid_file: { retry: false, recovery: "fix" },
  // any error status or message
  invalid_url: { retry: false, recovery: "fix" },
  // any error status or message
  internal_server_error: {
    retry: true,
    recovery: "backoff",
    maxAttempts: 5,
    initialDelayMs: 1000,
    multiplier: 2,
    maxDelayMs: 60_000,
    jitter: { minMs: 1000, maxMs: 10_000 },
    when: "idempotent",
    headers: {},
    advice: "Give the support the ticket id of the message.",
  },
  // any error status or message
  no_credits_available: {
    retry: false,
    recovery: "pay",
    advice: "Buy credits.",
  },
  // any error status or message
  copyshield_widget_not_visible: { retry: false, recovery: "fix" },
  // any error status or message
  headers_too_long: { retry: false, recovery: "fix" },
  // any error status or message
  invalid_content_type: { retry: false, recovery: "fix" },
  // any error status or message
  single_file_upload_only: { retry: false, recovery: "fix" },
  // any error status or message
  unable_to_determine_file_size: { retry: false, recovery: "fix" },
  // any error status or message
  bad_filename: { retry: false, recovery: "fix" },
  // any error status or message
  undefined_language: { retry: false, recovery: "fix" },
  // any error status or message
  process_running: {
    retry: true,
    recovery: "wait",
    maxAttempts: 5,
    initialDelayMs: 5000,
    multiplier: 1,
    maxDelayMs: 60_000,
    jitter: "none",
    when: "always",
    headers: {},
  },
  // any error status or message
  unknown_process_id: { retry: false, recovery: "fix" },
  // any error status or message
  missing_header_value: { retry: false, recovery: "fix" },
  // any error status or message
  bad_parameter: { retry: false, recovery: "fix" },
  // any error status or message
  too_many_failed_logins: {
    retry: true,
    recovery: "throttle",
    maxAttempts: 1,
    initialDelayMs: 1000,
    multiplier: 2,
    maxDelayMs: 60_000,
    jitter: { minMs: 1000, maxMs: 10_000 },
    when: "always",
    headers: {},
    advice: "Try again later, with the right credentials.",
  },
  // any error status or message
  header_key_too_long: { retry: false, recovery: "fix" },
  // any error status or message
  authorization_denied: {
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
  maxAttempts: 5,
  initialDelayMs: 1000,
  multiplier: 2,
  maxDelayMs: 60_000,
  jitter: { minMs: 1000, maxMs: 10_000 },
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
  jitter: { minMs: 1000, maxMs: 10_000 },
  when: "always",
  headers: {},
  advice: "Slow down, since an account that keeps exceeding its limit is blocked, even for good.",
};

const backoffAt503: RetryPolicy = {
  retry: true,
  recovery: "backoff",
  maxAttempts: 5,
  initialDelayMs: 1000,
  multiplier: 2,
  maxDelayMs: 60_000,
  jitter: { minMs: 1000, maxMs: 10_000 },
  when: "idempotent",
  headers: {},
  advice:
    "Wait 1, 2, 4, 8 seconds and so on, each time with 1 to 10 seconds added at random, and never more than a minute.",
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
