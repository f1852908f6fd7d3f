/** What the server does from a moment on. */
export interface Phase {
  readonly name: string;
  readonly fromMs: number;
  /** Answers 503 to everything. */
  readonly down?: boolean;
  /** Requests a second it can serve, as a multiple of what the clients ask for. */
  readonly capacity: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

export const LATENCY_MS = 50;

/** To refuse a request costs the server this share of serving one. */
const REFUSAL_COST = 0.2;

/** It never serves more than this many seconds' worth of requests at once. */
const BURST_SECONDS = 0.25;

/**
 * A server with a token bucket: beyond its capacity it answers 429 with `Retry-After: 1`, and each refusal takes away
 * from what it can serve, so that a storm of requests keeps it from recovering.
 */
export class Server {
  readonly #phases: readonly Phase[];
  readonly #loadPerSecond: number;
  #tokens = 0;
  #last = 0;

  constructor(phases: readonly Phase[], loadPerSecond: number) {
    this.#phases = phases;
    this.#loadPerSecond = loadPerSecond;
  }

  answer(now: number): Answer {
    const phase = this.#phases.findLast(({ fromMs }) => fromMs <= now)!;
    const perSecond = phase.capacity * this.#loadPerSecond;
    const earned = ((now - this.#last) / 1000) * perSecond;
    this.#tokens = Math.min(this.#tokens + earned, perSecond * BURST_SECONDS);
    this.#last = now;
    if (phase.down) return { status: 503, headers: {} };
    if (this.#tokens >= 1) {
      this.#tokens -= 1;
      return { status: 200, headers: {} };
    }
    this.#tokens = Math.max(0, this.#tokens - REFUSAL_COST);
    return { status: 429, headers: { "retry-after": "1" } };
  }
}
