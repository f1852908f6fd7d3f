import type { RetryPolicy } from "./policy.ts";
import { toDelay } from "./timing/retry-after.ts";

export type Timing = Pick<
  Extract<RetryPolicy, { retry: true }>,
  "initialDelayMs" | "multiplier" | "maxDelayMs" | "jitter"
>;

/**
 * The delay before the next attempt in whole milliseconds, from 0 to the policy's `maxDelayMs` (2^31 - 1 at most):
 * `initialDelayMs × multiplier^(attempt - 1)`, spread by the jitter. Where the server named a delay, the spread comes
 * on top of that one, so that nobody returns too early and not all in the same instant.
 *
 * @param attempt the attempt that has just failed; the first is 1
 * @param random from 0 to 1
 * @param hintMs what the server named, in milliseconds
 */
export function backoffDelay(
  timing: Timing,
  attempt: number,
  random: number,
  hintMs?: number,
): number {
  const { jitter, initialDelayMs, multiplier } = timing;
  const cap = toDelay(timing.maxDelayMs);
  const grown = initialDelayMs * multiplier ** (attempt - 1);
  // NaN, which 0 × Infinity is, waits the longest rather than not at all.
  const delay = grown <= cap ? grown : cap;
  const fixed = jitter === "full" ? 0 : jitter === "equal" ? delay / 2 : delay;
  // A word has neither.
  const { minMs = 0, maxMs = 0 } = jitter as { readonly minMs?: number; readonly maxMs?: number };
  const spread = delay - fixed + Math.max(0, maxMs - minMs);
  return Math.min(toDelay((hintMs ?? fixed + minMs) + spread * random), cap);
}
