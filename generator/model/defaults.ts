import type { Category, Recovery, RetryingRecovery, RetryPolicy } from "../../runtime/policy.ts";
import type { StatusPattern } from "./catalog.ts";
import { classOf } from "./statuses.ts";

/** What a status means for the caller where nobody says more. The reasons are in `docs/defaults.md`. */
export interface StatusDefault {
  readonly status: StatusPattern;
  readonly recovery: Recovery;
  readonly category: Category;
}

/** Exact statuses first, then their classes, then the rest. */
export const statusDefaults: readonly StatusDefault[] = [
  { status: 400, recovery: "fix", category: "INVALID_ARGUMENT" },
  { status: 401, recovery: "grant", category: "UNAUTHENTICATED" },
  { status: 402, recovery: "pay", category: "FAILED_PRECONDITION" },
  { status: 403, recovery: "grant", category: "PERMISSION_DENIED" },
  { status: 404, recovery: "fix", category: "NOT_FOUND" },
  { status: 405, recovery: "fix", category: "UNIMPLEMENTED" },
  { status: 406, recovery: "fix", category: "INVALID_ARGUMENT" },
  { status: 407, recovery: "grant", category: "UNAUTHENTICATED" },
  { status: 408, recovery: "backoff", category: "DEADLINE_EXCEEDED" },
  { status: 409, recovery: "fix", category: "ABORTED" },
  { status: 410, recovery: "fix", category: "NOT_FOUND" },
  { status: 411, recovery: "fix", category: "INVALID_ARGUMENT" },
  { status: 412, recovery: "fix", category: "FAILED_PRECONDITION" },
  { status: 413, recovery: "fix", category: "INVALID_ARGUMENT" },
  { status: 414, recovery: "fix", category: "INVALID_ARGUMENT" },
  { status: 415, recovery: "fix", category: "INVALID_ARGUMENT" },
  { status: 416, recovery: "fix", category: "OUT_OF_RANGE" },
  { status: 421, recovery: "backoff", category: "UNAVAILABLE" },
  { status: 422, recovery: "fix", category: "INVALID_ARGUMENT" },
  { status: 423, recovery: "wait", category: "ABORTED" },
  { status: 425, recovery: "backoff", category: "UNAVAILABLE" },
  { status: 429, recovery: "throttle", category: "RESOURCE_EXHAUSTED" },
  { status: 431, recovery: "fix", category: "INVALID_ARGUMENT" },
  { status: 451, recovery: "grant", category: "PERMISSION_DENIED" },
  { status: 500, recovery: "backoff", category: "INTERNAL" },
  { status: 501, recovery: "report", category: "UNIMPLEMENTED" },
  { status: 502, recovery: "backoff", category: "UNAVAILABLE" },
  { status: 503, recovery: "backoff", category: "UNAVAILABLE" },
  { status: 504, recovery: "backoff", category: "DEADLINE_EXCEEDED" },
  { status: 505, recovery: "fix", category: "UNIMPLEMENTED" },
  { status: 506, recovery: "report", category: "INTERNAL" },
  { status: 507, recovery: "report", category: "RESOURCE_EXHAUSTED" },
  { status: 508, recovery: "report", category: "INTERNAL" },
  { status: 510, recovery: "fix", category: "FAILED_PRECONDITION" },
  { status: 511, recovery: "grant", category: "UNAUTHENTICATED" },
  { status: "4XX", recovery: "fix", category: "FAILED_PRECONDITION" },
  { status: "5XX", recovery: "backoff", category: "INTERNAL" },
  { status: "default", recovery: "report", category: "UNKNOWN" },
];

const byStatus: ReadonlyMap<StatusPattern, StatusDefault> = new Map(
  statusDefaults.map((entry) => [entry.status, entry]),
);

/** The default of a certain status: its own, else its class's, else the last. */
export function defaultOf(status: number): StatusDefault {
  const found = byStatus.get(status) ?? byStatus.get(classOf(status)) ?? statusDefaults.at(-1);
  return found ?? { status: "default", recovery: "report", category: "UNKNOWN" };
}

/** The category of an error whose status is not certain. */
export const categoryOfRecovery: Readonly<Record<Recovery, Category>> = {
  backoff: "UNAVAILABLE",
  throttle: "RESOURCE_EXHAUSTED",
  wait: "ABORTED",
  reauthenticate: "UNAUTHENTICATED",
  fix: "INVALID_ARGUMENT",
  grant: "PERMISSION_DENIED",
  pay: "FAILED_PRECONDITION",
  report: "INTERNAL",
};

/** When and how often to replay, for one error. */
export type Timing = Omit<Extract<RetryPolicy, { retry: true }>, "retry" | "recovery" | "advice">;

export const timingDefaults: Readonly<Record<RetryingRecovery, Timing>> = {
  backoff: {
    maxAttempts: 3,
    initialDelayMs: 500,
    multiplier: 2,
    maxDelayMs: 20_000,
    jitter: "full",
    when: "idempotent",
    headers: {},
  },
  throttle: {
    maxAttempts: 5,
    initialDelayMs: 1_000,
    multiplier: 2,
    maxDelayMs: 60_000,
    jitter: "equal",
    when: "always",
    headers: {},
  },
  wait: {
    maxAttempts: 5,
    initialDelayMs: 5_000,
    multiplier: 1,
    maxDelayMs: 60_000,
    jitter: "none",
    when: "always",
    headers: {},
  },
  reauthenticate: {
    maxAttempts: 2,
    initialDelayMs: 0,
    multiplier: 1,
    maxDelayMs: 0,
    jitter: "none",
    when: "always",
    headers: {},
  },
};

/** True where a recovery may be replayed. */
export const mayRetry = (recovery: Recovery): recovery is RetryingRecovery =>
  Object.hasOwn(timingDefaults, recovery);

/** The policy of a recovery, its timing the default one but for what `timing` says. */
export function policyOf(
  recovery: Recovery,
  timing: Partial<Timing> = {},
  advice?: string,
): RetryPolicy {
  const said = advice === undefined ? {} : { advice };
  return mayRetry(recovery)
    ? { retry: true, recovery, ...timingDefaults[recovery], ...timing, ...said }
    : { retry: false, recovery, ...said };
}
