import type { Second } from "./simulate.ts";

export interface Measures {
  /** Requests sent for one call, during the outage. */
  readonly amplification: number;
  /** Seconds after the outage until calls succeed and the load is normal again; `undefined` where it never is. */
  readonly recoverySeconds: number | undefined;
  /** The highest load in a second after the outage, as a multiple of the calls. */
  readonly peak: number;
  /** Requests that were not served, for a hundred calls, while the server throttled. */
  readonly wasted: number;
  /** Calls that succeeded in the end, of a hundred, while the server throttled. */
  readonly throttledSuccess: number;
  /** The same, of all calls. */
  readonly success: number;
}

/** First and last second, the last excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How many seconds in a row must be normal for a server to have recovered. */
const STEADY = 5;

export function measure(seconds: readonly Second[], outage: Span, throttling: Span): Measures {
  const during = total(seconds.slice(outage.from, outage.to));
  const throttled = total(seconds.slice(throttling.from, throttling.to));
  const all = total(seconds);
  const afterwards = seconds.slice(outage.to, throttling.from);
  const steady = afterwards.findIndex((_, at) => {
    const window = afterwards.slice(at, at + STEADY);
    const { calls, sent, succeeded } = total(window);
    return window.length === STEADY && succeeded >= 0.99 * calls && sent <= 1.05 * calls;
  });
  return {
    amplification: during.sent / during.calls,
    recoverySeconds: steady < 0 ? undefined : steady,
    peak: Math.max(...afterwards.map(({ sent }) => sent)) / (all.calls / seconds.length),
    wasted: (100 * (throttled.sent - throttled.served)) / throttled.calls,
    throttledSuccess: (100 * throttled.succeeded) / throttled.calls,
    success: (100 * all.succeeded) / all.calls,
  };
}

function total(seconds: readonly Second[]): Second {
  const sum = { calls: 0, sent: 0, served: 0, succeeded: 0 };
  for (const second of seconds) {
    sum.calls += second.calls;
    sum.sent += second.sent;
    sum.served += second.served;
    sum.succeeded += second.succeeded;
  }
  return sum;
}
