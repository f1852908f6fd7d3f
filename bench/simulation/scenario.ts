import type { Span } from "./measures.ts";
import type { Scenario } from "./simulate.ts";

export const outage: Span = { from: 20, to: 80 };
export const throttling: Span = { from: 120, to: 150 };

/** A server that works, is down for a minute, is back, throttles for half a minute, and works again. */
export function scenario(clients: number, seed: number): Scenario {
  return {
    seed,
    clients,
    callsPerSecond: 1,
    phases: [
      { name: "works", fromMs: 0, capacity: 1.5 },
      { name: "down", fromMs: outage.from * 1000, capacity: 1.5, down: true },
      { name: "back", fromMs: outage.to * 1000, capacity: 1.5 },
      { name: "throttles", fromMs: throttling.from * 1000, capacity: 0.7 },
      { name: "works", fromMs: throttling.to * 1000, capacity: 1.5 },
    ],
    endMs: 180_000,
  };
}
