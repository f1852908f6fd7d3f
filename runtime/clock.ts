import type { PlatformSignal } from "./platform.ts";
import { toDelay } from "./timing/retry-after.ts";

/** Time and chance, so that tests and simulations can bring their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** A number from 0 to 1. */
  random(): number;
  /** Resolves after a time in milliseconds, or rejects with the signal's reason as soon as it aborts. */
  sleep(delayMs: number, signal?: PlatformSignal | null): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (delayMs, signal) => {
    const [late, clear] = timer(delayMs);
    return unlessAborted(late, signal).finally(clear);
  },
};

/** Resolves after a time in milliseconds, unless that is cleared before. */
export function timer(delayMs: number): readonly [late: Promise<undefined>, clear: () => void] {
  let id: ReturnType<typeof setTimeout>;
  const late = new Promise<undefined>((resolve) => {
    id = setTimeout(resolve as () => void, toDelay(delayMs));
  });
  return [late, () => clearTimeout(id)];
}

/** A promise that also rejects, with the signal's reason, as soon as the signal aborts. */
export function unlessAborted<T>(work: T | Promise<T>, signal?: PlatformSignal | null): Promise<T> {
  if (!signal) return work as Promise<T>;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort);
    Promise.resolve(work)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", abort));
  });
}

/**
 * Does some work with a signal that aborts as the given one does, and with a `TimeoutError` when time is up before
 * the work has settled. Once it has settled only the given signal counts. To heed it is the work's own affair.
 */
export function within<T>(
  clock: Clock,
  limitMs: number | undefined,
  signal: PlatformSignal | null | undefined,
  work: (signal: PlatformSignal | null | undefined) => Promise<T>,
): Promise<T> {
  if (limitMs === undefined) return work(signal);
  const limit = new AbortController();
  const done = new AbortController();
  clock.sleep(limitMs, done.signal).then(
    () => limit.abort(timeoutError()),
    () => {},
  );
  const either = signal ? AbortSignal.any([signal, limit.signal]) : limit.signal;
  return work(either).finally(() => done.abort());
}

/** A `DOMException` of the name `TimeoutError`, as `AbortSignal.timeout` has it. */
export function timeoutError(): Error {
  return new DOMException("Timeout", "TimeoutError");
}
