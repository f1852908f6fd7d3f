const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a short synchronous step that no polite signal may cut in two; a signal that came meanwhile takes effect after it.
 */
export async function uninterrupted<T>(step: () => T): Promise<T> {
  const caught = new Set<NodeJS.Signals>();
  const note = (signal: NodeJS.Signals): void => void caught.add(signal);
  for (const signal of signals) process.on(signal, note);
  try {
    return step();
  } finally {
    // Signals are delivered between turns of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
    for (const signal of signals) process.off(signal, note);
    for (const signal of caught) process.kill(process.pid, signal);
  }
}
