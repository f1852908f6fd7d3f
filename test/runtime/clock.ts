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

/** A fake clock by which the first attempt has taken too long as soon as that is said, and no other ever does. */
export function limitingClock(): FakeClock & { giveUp(): void } {
  const clock = fakeClock();
  let giveUp = (): void => {};
  let limit: Promise<void> | undefined = new Promise((resolve) => (giveUp = resolve));
  return {
    ...clock,
    giveUp,
    async sleep(delayMs, signal) {
      // Without a signal of the caller's only the limit of an attempt has one.
      if (!signal) return clock.sleep(delayMs);
      const first = limit ?? new Promise(() => {});
      limit = undefined;
      return first;
    },
  };
}
