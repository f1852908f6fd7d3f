import type { Clock } from "../../runtime/index.ts";

export interface FakeClock extends Clock {
  /** Every delay that was slept, in order. */
  readonly slept: readonly number[];
}

/** A clock that jumps over every delay. */
export function fakeClock({
  now = Date.UTC(2026, 0, 1),
  random = 0,
}: { readonly now?: number; readonly random?: number } = {}): FakeClock {
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    random: () => random,
    async sleep(delayMs, signal) {
      signal?.throwIfAborted();
      slept.push(delayMs);
      now += delayMs;
    },
  };
}
