const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

// Far longer than the system takes to deliver a signal.
const deliveryMs = 1000;

let release: NodeJS.Timeout | undefined;

/**
 * Runs a short synchronous step that no polite signal may cut in two: one that comes meanwhile takes effect after it.
 */
export function uninterrupted<T>(step: () => T): T {
  if (release === undefined) holdSignals();
  try {
    return step();
  } finally {
    release?.refresh();
  }
}

/** Whoever listens hears a signal between two turns of the event loop only, and so never within a step. */
function holdSignals(): void {
  const listeners = signals.map((signal) => {
    const isHeard = process.listenerCount(signal) > 0;
    const listener = (): void => {
      process.off(signal, listener);
      if (!isHeard && process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  release = setTimeout(() => {
    release = undefined;
    for (const off of listeners) off();
  }, deliveryMs).unref();
}
