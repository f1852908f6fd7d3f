import type { PlatformSignal } from "./platform.ts";
import { MAX_TIMER_MS } from "./timing/retry-after.ts";

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
    let timer: ReturnType<typeof setTimeout>;
    const time = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, Math.min(delayMs, MAX_TIMER_MS));
    });
    return unlessAborted(time, signal).finally(() => clearTimeout(timer));
  },
};

/** A promise that also rejects, with the signal's reason, as soon as the signal aborts. */
export function unlessAborted<T>(work: Promise<T>, signal?: PlatformSignal | null): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/**
 * Does some work with a signal that aborts as the given one does, and with a `TimeoutError` when time is up before
 * the work has settled. Once it has settled only the given signal counts.
 */
export async function within<T>(
  clock: Clock,
  limitMs: number,
  signal: PlatformSignal | null | undefined,
  work: (signal: PlatformSignal | null | undefined) => Promise<T>,
): Promise<T> {
  if (limitMs === Infinity) return unlessAborted(work(signal), signal);
  const limit = new AbortController();
  const done = new AbortController();
  clock.sleep(limitMs, done.signal).then(
    () => limit.abort(timeoutError()),
    () => {},
  );
  const either = signal ? AbortSignal.any([signal, limit.signal]) : limit.signal;
  try {
    return await unlessAborted(work(either), either);
  } finally {
    done.abort();
  }
}

/** A `DOMException` of the name `TimeoutError`, as `AbortSignal.timeout` has it. */
export function timeoutError(): Error {
  return new DOMException("Timeout", "TimeoutError");
}
