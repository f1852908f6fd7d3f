import type { RetryPolicy } from "./policy.ts";

/** The policy where nobody names another: three attempts, 0.5 s doubling to 8 s, full jitter. */
export function backoff(when: "always" | "idempotent"): RetryPolicy & { readonly retry: true } {
  return {
    retry: true,
    recovery: "backoff",
    maxAttempts: 3,
    initialDelayMs: 500,
    multiplier: 2,
    maxDelayMs: 8_000,
    jitter: "full",
    when,
    headers: {},
  };
}
