import type { RetryPolicy } from "./policy.ts";
import type { UndocumentedVerdict } from "./verdict.ts";

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

/** What is said of an error where the API's own `classify` broke its word: by its status alone. */
export function verdictByStatus(status: number, body: unknown): UndocumentedVerdict {
  const policy: RetryPolicy =
    status === 429
      ? { ...backoff("always"), recovery: "throttle", maxDelayMs: 60_000 }
      : [408, 425, 500, 502, 503, 504].includes(status)
        ? backoff("idempotent")
        : { retry: false, recovery: status < 500 ? "fix" : "report" };
  return { documented: false, category: "UNKNOWN", status, body, policy, reason: "status" };
}
