/**
 * Keeps until when nobody should send, in milliseconds since 1970, per key. Put it into Redis or the like, and a whole
 * fleet slows down together. `extend` must keep the later of both times.
 */
export interface CooldownStore {
  until(key: string): number | undefined | Promise<number | undefined>;
  extend(key: string, until: number): void | Promise<void>;
}

export interface CooldownOptions {
  /** In this process unless told. */
  readonly store?: CooldownStore | undefined;
  /** Over how many milliseconds the waiting spread when it ends, 1,000 unless told. */
  readonly spreadMs?: number | undefined;
}

/** One caller is throttled, and all who use the same key wait. */
export class Cooldown {
  readonly #store: CooldownStore;
  readonly #spreadMs: number;

  constructor({ store = inProcess(), spreadMs = 1_000 }: CooldownOptions = {}) {
    this.#store = store;
    this.#spreadMs = spreadMs;
  }

  /** Nobody with this key should send for so many milliseconds from `now`. A store that fails changes nothing. */
  async start(key: string, delayMs: number, now: number): Promise<void> {
    try {
      await this.#store.extend(key, now + delayMs);
    } catch {
      // The request at hand matters more than the store.
    }
  }

  /** How many milliseconds to wait before sending; 0 outside a cooldown, and where the store fails. */
  async delay(key: string, now: number, random: number): Promise<number> {
    try {
      const left = ((await this.#store.until(key)) ?? 0) - now;
      return left > 0 ? left + this.#spreadMs * random : 0;
    } catch {
      return 0;
    }
  }
}

function inProcess(): CooldownStore {
  const ends = new Map<string, number>();
  return {
    until: (key) => ends.get(key),
    extend: (key, until) => void ends.set(key, Math.max(until, ends.get(key) ?? 0)),
  };
}
