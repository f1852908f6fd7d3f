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
  const cap = toDelay(timing.maxDelayMs);
  const grown = timing.initialDelayMs * timing.multiplier ** (attempt - 1);
  // NaN, which 0 × Infinity is, waits the longest rather than not at all.
  const [least, most] = bounds(timing, grown <= cap ? grown : cap);
  return Math.min(toDelay((hintMs ?? least) + (most - least) * random), cap);
}

function bounds({ jitter }: Timing, delay: number): readonly [least: number, most: number] {
  if (jitter === "full") return [0, delay];
  if (jitter === "equal") return [delay / 2, delay];
  if (jitter === "none") return [delay, delay];
  return [delay + jitter.minMs, delay + Math.max(jitter.minMs, jitter.maxMs)];
}
