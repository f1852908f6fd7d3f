import type { Clock } from "../../runtime/index.ts";

export interface StandingClock extends Clock {
  /** Lets so many milliseconds pass: whoever sleeps no longer than that wakes up. */
  pass(milliseconds: number): void;
  /** How many sleep. */
  sleepers(): number;
}

/** A clock that stands still until it is told that time passes. */
export function standingClock(now = Date.UTC(2026, 0, 1)): StandingClock {
  const sleeping = new Map<() => void, number>();
  return {
    now: () => now,
    random: () => 0,
    sleep: (delayMs, signal) =>
      new Promise((resolve, reject) => {
        const stop = (): void => {
          sleeping.delete(resolve);
          reject(signal?.reason);
        };
        if (signal?.aborted) return stop();
        if (delayMs <= 0) return resolve();
        sleeping.set(resolve, now + delayMs);
        signal?.addEventListener("abort", stop);
      }),
    pass(milliseconds) {
      now += milliseconds;
      for (const [wake, until] of sleeping) {
        if (until > now) continue;
        sleeping.delete(wake);
        wake();
      }
    },
    sleepers: () => sleeping.size,
  };
}
