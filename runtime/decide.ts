import { backoffDelay } from "./backoff.ts";
import { backoff } from "./default-policy.ts";
import type { RetryPolicy } from "./policy.ts";
import { delayHint } from "./timing/delay-hint.ts";
import { type HeaderSource, headerValue } from "./timing/headers.ts";

/** What is known when an attempt has failed. */
export interface Attempt {
  /** Which attempt has failed; the first is 1. */
  readonly number: number;
  /** The request's method. */
  readonly method: string;
  /** The request's idempotency key, where it has one. */
  readonly idempotencyKey?: string | undefined;
  /** The answer's headers. */
  readonly headers?: HeaderSource;
  /** When the answer came, in milliseconds since 1970. */
  readonly now: number;
  /** A random number from 0 to 1. */
  readonly random: number;
  /** Milliseconds since the first attempt began. */
  readonly elapsedMs?: number | undefined;
  /** Milliseconds that all attempts and delays may take together. */
  readonly deadlineMs?: number | undefined;
  /** Whether the request's credentials have already been renewed for this call, or can't be. */
  readonly reauthenticated?: boolean | undefined;
  /** False where the request's body is a stream that has been sent. */
  readonly replayable?: boolean | undefined;
}

/**
 * Why nothing is replayed. `decide` gives all but the last.
 *
 * - `final`: the policy's recovery is not to send the same again.
 * - `server`: the server says so, in `x-should-retry` or `stripe-should-retry`.
 * - `not_idempotent`: it may have been processed, the method is not idempotent, and there is no idempotency key.
 * - `body`: the body was a stream and is gone.
 * - `credentials`: the renewed credentials were refused too, or nobody is there to renew them.
 * - `attempts`: all attempts are used up.
 * - `hint_too_long`: the server asks for more than the policy's longest delay.
 * - `deadline`: the next attempt would begin too late.
 * - `budget`: too many replays already, of all requests together.
 */
export type StopReason =
  | "final"
  | "server"
  | "not_idempotent"
  | "body"
  | "credentials"
  | "attempts"
  | "hint_too_long"
  | "deadline"
  | "budget";

export type Decision =
  | { readonly retry: true; readonly delayMs: number }
  | { readonly retry: false; readonly reason: StopReason };

const IDEMPOTENT = /^(GET|HEAD|OPTIONS|TRACE|QUERY|PUT|DELETE)$/i;

/** Whether a method may be repeated whatever became of it (RFC 9110, section 9.2.2; QUERY of its own draft). */
export function isIdempotent(method: string): boolean {
  return IDEMPOTENT.test(method);
}

/**
 * Whether to send a request again, and after how many milliseconds. Pure: the clock and the random number are given.
 * The server's own verdict beats the policy's in both directions, but never the limits of attempts and time, nor the
 * rule that what may have been processed is not repeated (RFC 9110, section 9.2.2).
 */
export function decide(policy: RetryPolicy, attempt: Attempt): Decision {
  const { headers, number, elapsedMs = 0, deadlineMs = Infinity } = attempt;
  const verdict =
    headerValue(headers, "x-should-retry") ?? headerValue(headers, "stripe-should-retry");
  if (verdict === "false") return stop("server");
  if (!policy.retry && verdict !== "true") return stop("final");
  const timing = policy.retry ? policy : backoff("idempotent");
  if (timing.when !== "always" && !isIdempotent(attempt.method) && !attempt.idempotencyKey) {
    return stop("not_idempotent");
  }
  if (attempt.replayable === false) return stop("body");
  const renewing = timing.recovery === "reauthenticate";
  if (renewing && attempt.reauthenticated) return stop("credentials");
  if (!(number < timing.maxAttempts)) return stop("attempts");
  // New credentials need no pause, whatever the headers say of quotas.
  const hintMs = renewing ? undefined : delayHint(headers, attempt.now, timing.headers);
  if (hintMs! > timing.maxDelayMs) return stop("hint_too_long");
  const delayMs = backoffDelay(timing, number, attempt.random, hintMs);
  return elapsedMs + delayMs < deadlineMs ? { retry: true, delayMs } : stop("deadline");
}

/** Not to send again, and why. */
export function stop(reason: StopReason): Decision {
  return { retry: false, reason };
}
